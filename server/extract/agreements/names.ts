/**
 * Names of instruments in a sentence: a head from the word list ("memorandum of understanding", "plan"), the modifiers
 * before it ("2013 cooperation") and what it is on, for or against after it.
 */
import type { AgreementKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { anyOf, instruments, withPlurals } from '../words/words.ts';

/** A phrase that names or means an instrument; offsets in the sentence. */
export interface InstrumentPhrase extends Range {
  readonly kind: AgreementKind;
  readonly head: string;
  readonly headStart: number;
  readonly headEnd: number;
  readonly plural: boolean;
  /** "the", "their", "this", "its": something spoken of before, or well known. */
  readonly definite: boolean;
  /** Whether the head stands without modifiers and without what it is about. */
  readonly bare: boolean;
  /** Whether the head may stand for any kind of instrument: "accord", "pact", "document". */
  readonly generic: boolean;
  /** Capitalised as a proper name: "Budapest Convention on Cybercrime". */
  readonly proper: boolean;
  /** Years of the period it is for, as in the text. */
  readonly years: string | null;
}

const STOP_LEFT = new Set(
  `and or but of on in at to for from with by under as than that which who whose when while after before since during via through over
   into about between among against if is are was were be been being has have had will would shall should may might can could must do does
   did not no its their his her our my your this these those the a an said says sign signs signed signing inked inking ink initialled
   initialed adopt adopted adopting issue issued issuing passed pass endorsed endorse approved approve release released releasing publish
   published conclude concluded concluding negotiate negotiating negotiated implement implementing implemented carry put renew renewed
   renewing include includes including regarding concerning reviewed review reviewing reached reach reaching called following per both all
   each any some many several such other another more two three four five six seven eight nine ten eleven twelve thirteen new fresh finalise
   finalize finalising finalizing draft drafted drafting propose proposed proposing exchange exchanged ratify ratified ratifying join
   joining expedite accelerate speed discuss discussed discussing prepare prepared preparing completed complete completing welcomed welcome
   unveiled unveil announced announce announcing launched launch launching produced produce producing mull mulled first second third
   existing earlier previous current final landmark historic major key separate different further additional also landmark long-awaited
   wide-ranging numerous formal recent they he she it we there here out up down off witness witnessed hail hailed noted highlighted within
   upon without towards toward amid around across where whereby extend extended extending update updated respective`.split(
    /\s+/,
  ),
);
const STOP_RIGHT =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|can|could|must|do|does|did|signed|inked|adopted|issued|passed|agreed|agree|said|which|that|who|whose|when|while|where|whereby|as|at|by|with|during|after|before|since|because|once|until|from|under|this|here|through|via|following|yesterday|today|earlier|later|last|next|bears?|sets?|says?|covers?|comes?|came|took|takes|calls?|called|also|then|not|it|they|he|she|we|if|but|so|than|including|among|within|into|here|there|provides?|aims?|marks?|follows?|gives?|gave|includes?|included|entered|enters|remains?|published|concluded|reached|renewed|put|to be|being|looked|expected|worth|valued|over|per|alongside|plus|needs?|runs?|matters?|brings?|brought|helps?|helped|put|along|asks?|lie|lies|serve|serves|yielded|expired|expires|ratified|watched|witnessed|in|on|of|for|to|between|against|about|regarding|concerning|relating|and|or)$/iu;
const FINITE =
  /^(?:tasked|agreed|signed|called|pledged|discussed|welcomed|noted|urged|expressed|stressed|reviewed|issued|adopted|decided|committed|instructed|directed|mandated|requested|approved|endorsed|looked|vowed|promised|asked|praised|reaffirmed|exchanged|held|met|paid|hoped|undertook)$/u;
const ABOUT = /^ (?:on|of|for|against|regarding|concerning|relating to|about|to|in) (?=[\p{L}\d"(])/iu;
const GENERIC = /^(?:agreements?|accords?|pacts?|deals?|arrangements?|compacts?|understandings?)$/i;
const DEFINITE =
  /\b(?:the|this|that|its|their|his|her|these|those|both|said|our)(?: (?:same|said|two|three|four|new|latest|above|final))? $|'s? $/iu;
const TIMELY =
  /(?:\d|\b(?:a few|few|some|several|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|last|for|of|within|in)|last-) $/iu;

let compiled: {
  head: RegExp;
  kinds: ReadonlyMap<string, AgreementKind>;
  weak: ReadonlySet<string>;
  strong: RegExp;
  never: RegExp;
} | null = null;

function patterns() {
  if (compiled) return compiled;
  const kinds = new Map<string, AgreementKind>();
  for (const [kind, names] of Object.entries(instruments().kinds)) {
    for (const name of withPlurals(names)) kinds.set(name.toLowerCase(), kind as AgreementKind);
  }
  compiled = {
    head: new RegExp(anyOf(kinds.keys()), 'giu'),
    kinds,
    weak: new Set(withPlurals(instruments().weak)),
    strong: new RegExp(anyOf(instruments().strengthening), 'iu'),
    never: new RegExp(anyOf(instruments().never), 'iu'),
  };
  return compiled;
}

/** Every instrument phrase of a sentence, in order, none inside another. */
export function instrumentPhrases(view: SentenceView): InstrumentPhrase[] {
  const { head, kinds, weak, strong, never } = patterns();
  const found: InstrumentPhrase[] = [];
  for (const match of view.text.matchAll(head)) {
    const headStart = match.index;
    const headEnd = headStart + match[0].length;
    if (headStart < (found.at(-1)?.end ?? 0)) continue;
    const word = match[0].replace(/\s+/g, ' ').toLowerCase();
    const kind = kinds.get(word);
    if (!kind || /^ ?(?:'s\b|-)/.test(view.text.slice(headEnd, headEnd + 3))) continue;
    if (
      kind === 'minutes' &&
      TIMELY.test(view.text.slice(Math.max(0, headStart - 12), headStart)) &&
      !/^ (?:on|of)\b/.test(view.text.slice(headEnd))
    )
      continue;
    if (insideName(view, headStart, headEnd)) continue;
    const start = leftEdge(view.text, headStart, headEnd);
    const end = rightEdge(view, headEnd, start);
    const around = view.text.slice(Math.max(0, start - 20), Math.min(view.text.length, end + 12));
    if (never.test(around)) continue;
    const modifiers = view.text.slice(start, headStart).trim();
    const about = view.text.slice(headEnd, end).trim();
    const proper = /^\p{Lu}/u.test(view.text.slice(headStart)) && /\p{Lu}/u.test(modifiers || about);
    if (/^(?:frameworks?|strateg(?:y|ies))$/.test(word) && !proper) continue;
    if (/^statements?$/.test(word) && !/\b(?:joint|ministerial|final|outcome|common|concluding)\b/iu.test(modifiers))
      continue;
    if (
      weak.has(word) &&
      !proper &&
      !yearsOf(view.text.slice(start, Math.min(view.text.length, end + 1))) &&
      !strong.test(view.text.slice(Math.max(0, start - 60), Math.min(view.text.length, end + 40)))
    )
      continue;
    const before = view.text.slice(Math.max(0, start - 24), start);
    found.push({
      start,
      end,
      kind,
      head: match[0],
      headStart,
      headEnd,
      plural:
        (/s$/i.test(word) && !/minutes$|(?:^| )series$/.test(word) && kinds.has(word.replace(/(?:ies|es|s)$/, ''))) ||
        /^(?:memoranda|mous|letters)/.test(word),
      definite: DEFINITE.test(before),
      bare: !modifiers && !/\p{L}/u.test(about.replace(/\([^)]{0,20}\)/, '')),
      generic: GENERIC.test(word),
      proper,
      years: yearsOf(view.text.slice(start, Math.min(view.text.length, end + 1))),
    });
  }
  return found;
}

/** "2013 cooperation plan", "plan for 2021-2025", "(2009-2015)"; not "signed in 2019". */
function yearsOf(phrase: string): string | null {
  const match =
    /(?:^|for (?:the )?(?:years? |period )?(?:of )?|of |\()((?:19|20)\d{2})(?: ?[-–—/] ?((?:19|20)?\d{2})| to ((?:19|20)\d{2}))?/u.exec(
      phrase,
    );
  if (!match?.[1]) return null;
  const until = match[2] ?? match[3];
  return until ? `${match[1]}/${until.length === 2 ? match[1].slice(0, 2) + until : until}` : match[1];
}

function insideName(view: SentenceView, start: number, end: number): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind !== 'country' &&
      mention.form === 'name' &&
      mention.start - view.at <= start &&
      mention.end - view.at >= end &&
      mention.end - mention.start > end - start,
  );
}

function leftEdge(text: string, headStart: number, headEnd: number): number {
  let start = headStart;
  for (let count = 0; count < 9; count += 1) {
    const before = /(?:^|[ "(])([\p{L}\d][\p{L}\d.'–-]{0,40}) $/u.exec(text.slice(Math.max(0, start - 44), start));
    const word = before?.[1];
    if (!word || word.endsWith("'s") || /s'$/.test(word) || /^\d{1,2}$/.test(word)) break;
    if (STOP_LEFT.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) break;
    if (
      STOP_LEFT.has(word.toLowerCase()) &&
      /^(?:The|A|An|Under|In|On|By|This|Its|Their|According|After|Signed|Two|Three|Four|Five|New|Both|And|Of|That|His|Her)$/.test(
        word,
      )
    )
      break;
    if (/ly$/.test(word) && !/^(?:early|yearly|monthly|quarterly|friendly)$/i.test(word)) break;
    start -= word.length + 1;
  }
  // A name in capitals may hold "and" or "of": "ASEAN Comprehensive Plan of Action".
  return Math.max(0, Math.min(start, headEnd - 1));
}

function rightEdge(view: SentenceView, headEnd: number, nameStart: number): number {
  const { text } = view;
  let end = headEnd;
  const acronym = /^ ?\((?:[A-Z][A-Za-z]{1,6})\)/.exec(text.slice(end));
  if (acronym) end += acronym[0].length;
  const quoted = /^ (?:called |titled |entitled |named |dubbed )?"[^"]{3,120}"/u.exec(text.slice(end));
  if (quoted) return end + quoted[0].length;
  const sides = /^ between (?:[\p{L}.'-]{1,30} ){2,24}?(?=(?:on|for|concerning|regarding) )/u.exec(
    text.slice(end, end + 400),
  );
  if (sides && !/ (?:which|was|were|is|will|has|have) /.test(sides[0])) end += sides[0].length - 1;
  for (let parts = 0; parts < 4; parts += 1) {
    const about = ABOUT.exec(text.slice(end, end + 40));
    if (!about || stopsAt(view, end + about[0].length, about[0].trim())) break;
    const next = nounEnd(view, end + about[0].length, nameStart, /^ to/.test(about[0]));
    if (next <= end + about[0].length) break;
    end = next;
  }
  const period = /^ ?\((?:19|20)\d{2} ?[-–—] ?(?:19|20)?\d{2}\)/u.exec(text.slice(end));
  return period ? end + period[0].length : end;
}

/** Whether what follows a preposition is a day, a place or a person rather than a subject. */
function stopsAt(view: SentenceView, at: number, preposition: string): boolean {
  const place = at + view.at;
  const date = view.dates.find((each) => each.start <= place + 1 && each.end > place);
  if (date) return !(/^(?:for|of)$/.test(preposition) && /^\d{4}/.test(view.text.slice(at)));
  if (
    preposition === 'for' &&
    /^(?:another|(?:a|one|two|three|four|five|ten|\d{1,2})(?: more| further)?) (?:year|month)/.test(view.text.slice(at))
  )
    return true;
  if (
    preposition === 'to' &&
    /^\p{Lu}/u.test(view.text.slice(at)) &&
    !view.mentions.some((mention) => mention.start === place)
  )
    return false;
  if (preposition === 'to')
    return !/^(?:prevent|combat|fight|promote|strengthen|cooperate|co-operate|enhance|establish|avoid|protect|develop|boost|facilitate|build|improve|support|create|supply|exchange|share|deepen|expand|increase|eliminate|end|ease|allow|finance|fund|recognise|recognize|set up|abolish|waive|suppress|curb|tackle|provide|train|import|export|jointly)\b/.test(
      view.text.slice(at),
    );
  if (/^in$/.test(preposition)) {
    return !/^(?:the (?:field|fields|area|areas|sphere)|education|health|trade|agriculture|defen[cs]e|culture|energy|tourism|science|transport|combating|fighting|criminal|civil|preventing|higher|security|information|customs|labou?r)\b/.test(
      view.text.slice(at),
    );
  }
  return (
    view.mentions.some(
      (mention) => mention.start === place && (mention.kind === 'place' || mention.kind === 'person'),
    ) ||
    /^(?:which|whom|that|the (?:sidelines|margins|occasion|basis|spot|same|other)|behalf)\b/.test(view.text.slice(at))
  );
}

/** End of the noun phrase that begins at `at`. */
function nounEnd(view: SentenceView, at: number, nameStart: number, verbal: boolean): number {
  const { text } = view;
  let end = at;
  for (let count = 0; count < 28; count += 1) {
    const match = /^(?<gap> ?)(?<word>[\p{L}\d$"][\p{L}\d.'’/&+$"–-]{0,40})(?<comma>,?)/u.exec(
      text.slice(end, end + 60),
    );
    const word = match?.groups?.word;
    if (!match || !word) break;
    const first = end === at;
    const next = text.slice(end + match[0].length);
    if (!first && /^(?:on|in|to|for|of|against|between|about|regarding|concerning|relating)$/i.test(word)) {
      if (/^(?:of|for|against)$/i.test(word) && !stopsAt(view, end + match[0].length + 1, word.toLowerCase())) {
        end += match[0].length;
        continue;
      }
      if (
        /^(?:in|on|to)$/i.test(word) &&
        /^ \p{Lu}/u.test(next) &&
        /^\p{Lu}/u.test(text.slice(at)) &&
        !stopsAt(view, end + match[0].length + 1, 'on')
      ) {
        end += match[0].length;
        continue;
      }
      break;
    }
    if (!first && /^(?:and|or|&)$/i.test(word)) {
      const following = /^ ([\p{L}'-]+)(?: ([\p{L}'-]+))?/u.exec(next);
      if (
        !following?.[1] ||
        (STOP_RIGHT.test(following[1]) && following[1] !== 'on') ||
        (/(?:ed|s)$/.test(following[1]) &&
          /^(?:to|that|on|the|their|its|a|an|for)$/.test(following[2] ?? '') &&
          !/^(?:the)$/.test(following[1]) &&
          !/(?:ness|tics|ies|tions?|ments?|goods|persons|people|resources|products|services|arms|drugs)$/.test(
            following[1],
          ))
      )
        break;
      if (FINITE.test(following[1]) || /^(?:a|an|another|its|their|his|her)$/.test(following[1])) break;
      end += match[0].length;
      continue;
    }
    if (!first && STOP_RIGHT.test(word) && !(verbal && /^(?:the)$/.test(word))) break;
    if (!first && dateHere(view, end + (match.groups?.gap?.length ?? 0))) break;
    const step = match[0].length - (match.groups?.comma ? 1 : 0);
    end += step;
    if (match.groups?.comma) {
      if (!listGoesOn(text.slice(end), /^\p{Lu}/u.test(text.slice(nameStart)))) break;
      end += 1;
    }
  }
  return text.slice(0, end).replace(/(?:[ ,.]|\b(?:and|or|of|for|on|the|a|an|in|to|against)\b)+$/u, '').length;
}

const dateHere = (view: SentenceView, at: number): boolean =>
  view.dates.some((date) => date.start - view.at === at && !/^\d{4}/.test(view.text.slice(at, at + 4)));

/** After a comma the name goes on where a list ends in "and …" without a verb: "on trade, investment and tourism". */
function listGoesOn(rest: string, capital: boolean): boolean {
  const list =
    /^, (?:(?:[\p{L}-]+ ){0,5}[\p{L}-]+, ){0,6}(?:[\p{L}-]+ ){0,5}?(?:[\p{L}-]+,? )?and (?:the )?([\p{L}-]+)/u.exec(
      rest,
    );
  if (
    !list ||
    /\b(?:which|who|was|were|is|are|has|have|had|will|would|said|signed|agreed|with|he|she|they|it|both|after|when|while|to be|as|including|among|pledged|called|one|an?)\b/u.test(
      list[0],
    )
  )
    return false;
  return capital ? true : !/^, (?:the |\p{Lu})/u.test(rest) || /^, the \p{Ll}+ of/u.test(rest);
}
