/** Nouns for encounters in a sentence, with what belongs to their name: "seventh meeting of the General Border Committee". */
import type { MeetingKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords, withPlurals } from '../words/words.ts';

export interface MeetingPhrase extends Range {
  readonly kind: MeetingKind;
  readonly head: string;
  readonly headStart: number;
  readonly headEnd: number;
  readonly ordinal: number | null;
  readonly plural: boolean;
  /** "the conference", "their talks": spoken of before. */
  readonly definite: boolean;
  /** No modifiers and nothing after the head. */
  readonly bare: boolean;
  /** "previous", "last": an earlier one of the same series; "next": a later one. */
  readonly series: 'earlier' | 'later' | null;
  readonly proper: boolean;
}

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
   eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
);
const STOP_LEFT = new Set(
  `and or but of on in at to for from with by under as than that which who whom when while after before since during via through over into about
   between among against if is are was were be been being has have had will would shall should may can could must did not its their his her our
   the a an this these those such another said held hold holds holding attend attended attending chaired chair chairing co-chaired opened open
   opening hosted host hosting hosts convened organised organized joined join joining following ended end concluded conclude close closed paid
   paying pay both two three four five several some many all each any no more most every here there where he she it they we staged preside
   presided finished began begin started start wrapped resumed called launched attended addressed sidelines margins outcome results result
   day end start beginning side sides eve course framework addition also already later next-door due during met meet meets meeting visited
   received made make makes making on-going after fresh had half full-fledged faster`.split(/\s+/),
);
const STOP_AFTER =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|may|can|could|that|which|who|whose|when|while|where|as|at|by|with|during|after|before|since|because|once|until|from|under|this|here|through|via|held|took|take|takes|also|then|it|they|he|she|but|so|than|including|earlier|later|yesterday|today|last|next|led|attended|chaired|co-chaired|hosted|said|agreed|ended|opened|began|closed|issued|adopted|passed|approved|discussed|signed|reviewed|helped|looked|focused|brought|marked|came|went|gave|decided|noted|produced|due|issue|issues|issued|agree|agrees|sign|signs|adopt|adopts|pass|passes|conclude|concludes|concluded|reaffirmed|underway|lasted|lasting|aimed|aims|in|on|for|to|against)$/iu;

let compiled: {
  head: Phrases;
  kinds: ReadonlyMap<string, MeetingKind>;
  plural: ReadonlySet<string>;
  institutional: Phrases;
} | null = null;
function patterns() {
  if (compiled) return compiled;
  const kinds = new Map<string, MeetingKind>();
  const plural = new Set<string>();
  for (const [kind, names] of Object.entries(meetingWords().kinds)) {
    for (const name of names) {
      for (const form of withPlurals([name])) {
        if (!kinds.has(form.toLowerCase())) kinds.set(form.toLowerCase(), kind as MeetingKind);
        if (form !== name) plural.add(form.toLowerCase());
      }
    }
  }
  compiled = {
    head: new Phrases([...kinds.keys(), 'commission', 'committee', 'council', 'round', 'gathering', 'edition']),
    kinds,
    plural,
    institutional: new Phrases(meetingWords().institutional),
  };
  return compiled;
}

export function meetingPhrases(view: SentenceView): MeetingPhrase[] {
  const { head, kinds, plural, institutional } = patterns();
  const found: MeetingPhrase[] = [];
  for (const match of head.all(view.words)) {
    const { start: headStart, end: headEnd } = match;
    if (headStart < (found.at(-1)?.end ?? 0)) continue;
    const word = match.text.replace(/\s+/g, ' ').toLowerCase();
    const previous =
      /([\p{L}'-]+) $/u.exec(view.text.slice(Math.max(0, headStart - 30), headStart))?.[1]?.toLowerCase() ?? '';
    if (isVerb(word, previous, view.text.slice(headEnd, headEnd + 8))) continue;
    const start = leftEdge(view, headStart);
    const end = rightEdge(view, headEnd, /^\p{Lu}/u.test(match.text));
    const modifiers = view.text.slice(start, headStart).trim();
    const name = view.text.slice(start, end);
    const ordinal = ordinalOf(modifiers);
    const series = /\b(?:previous|last|earlier|preceding)\b/iu.test(modifiers)
      ? 'earlier'
      : /\b(?:next|following|forthcoming|upcoming)\b/iu.test(modifiers)
        ? 'later'
        : null;
    const proper = /^\p{Lu}/u.test(match.text) && /\p{Lu}/u.test(modifiers || name.slice(match.text.length));
    if (/(?:^|joint )(?:commissions?|committees?|council|congress|assembly)$/.test(word) && ordinal === null) continue;
    let kind: MeetingKind = kinds.get(word) ?? 'conference';
    if (
      /^(?:round|gathering|edition|event)$/.test(word) &&
      !(
        ordinal !== null ||
        series ||
        (/^ of (?:the )?/u.test(view.text.slice(headEnd)) && word === 'round') ||
        /^(?:the|this|their) $/iu.test(view.text.slice(Math.max(0, start - 4), start))
      )
    )
      continue;
    if (
      kind === 'talks' &&
      /^(?:meeting|virtual meeting|bilateral meeting|consultations?)$/.test(word) &&
      ((ordinal !== null && !/dialogue/.test(name)) || institutional.in(name) || proper)
    )
      kind = 'conference';
    if (
      kind === 'conference' &&
      /\b(?:dialogue|talks|consultations|negotiations)\b/iu.test(name) &&
      /^(?:round|session|edition)$/.test(word)
    )
      kind = 'talks';
    if (/^(?:round|gathering|edition|event)$/.test(word) && /\b(?:talks|dialogue|negotiations)\b/iu.test(name))
      kind = 'talks';
    found.push({
      start,
      end,
      kind,
      head: match.text,
      headStart,
      headEnd,
      ordinal,
      plural: plural.has(word) && !/^(?:talks|negotiations|consultations|discussions)$/.test(word),
      definite: /\b(?:the|this|that|their|his|her|its|these|both) $/iu.test(
        view.text.slice(Math.max(0, start - 8), start),
      ),
      bare: !modifiers && end === headEnd,
      series,
      proper,
    });
  }
  return found;
}

/** "will visit Laos", "meeting the minister", "call on": verbs that look like nouns. */
function isVerb(word: string, previous: string, after: string): boolean {
  if (
    /^(?:to|will|would|should|can|may|must|not|and|who)$/.test(previous) &&
    /^(?:visit|tour|call|stay|trip|forum)$/.test(word)
  )
    return !/^ (?:to|of|by)\b/.test(after) || previous === 'to' || previous === 'will';
  if (word === 'stay')
    return !/^(?:a|his|her|their|the|day|days|short|brief)$/.test(previous) && !/-day$/.test(previous);
  if (word === 'call on') return true;
  if (/^(?:reception|assembly|workshop|congress|seminar|stay|event)$/.test(word)) return false;
  return (
    word === 'meeting' &&
    /^ (?:with |the |his |her |\p{Lu})/u.test(after) &&
    !/^(?:the|a|an|his|her|their|this|that|bilateral|annual|first|second|third|virtual|ministerial|official|joint|border|[\p{L}-]+th|working|special|regular|committee|at|during|of|after|before|their|its|and|one-on-one|closed-door|separate|brief|ministers'|trilateral)$/u.test(
      previous,
    )
  );
}

function ordinalOf(modifiers: string): number | null {
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)\b/u.exec(modifiers)?.[1];
  if (digits) return Number(digits);
  for (const word of modifiers.toLowerCase().match(/[a-z-]+/g) ?? []) {
    const value = ORDINALS[word];
    if (value !== undefined) return value;
    if (word === 'inaugural') return 1;
  }
  return null;
}

function leftEdge(view: SentenceView, headStart: number): number {
  const { text } = view;
  let start = headStart;
  for (let count = 0; count < 12; count += 1) {
    const word = /(?:^|[ "(])([\p{L}\d+][\p{L}\d.'’+–&-]{0,40}) $/u.exec(
      text.slice(Math.max(0, start - 44), start),
    )?.[1];
    if (!word || /'s$|s'$/.test(word)) break;
    const lower = word.toLowerCase();
    if (
      lower === 'and' &&
      /(?:\d(?:st|nd|rd|th)|\p{Lu}[\p{L}]+|\p{L}{3,20}(?:th|st|nd|rd|al|ic)) and $/u.test(
        text.slice(Math.max(0, start - 30), start),
      ) &&
      /^(?:\d|\p{Lu}|security|\p{L}+(?:al|ic)\b)/u.test(text.slice(start))
    ) {
      start -= word.length + 1;
      continue;
    }
    if (STOP_LEFT.has(lower) || (/^\d{4}$/.test(word) && !/^\p{Lu}/u.test(text.slice(start)))) break;
    if (
      /(?:ed|ly)$/.test(lower) &&
      !/^(?:united|so-called|yearly|friendly|extended|enlarged|early|monthly|quarterly|assembly|combined|mixed|delayed)$/.test(
        lower,
      )
    )
      break;
    if (view.dates.some((date) => date.end - view.at === start - 1 && !/^\d{4}$/.test(word))) break;
    start -= word.length + 1;
  }
  return start;
}

function rightEdge(view: SentenceView, headEnd: number, capital: boolean): number {
  const { text } = view;
  let end = headEnd;
  for (let parts = 0; parts < 5; parts += 1) {
    const about = /^ (?<preposition>of|on|for|between|among) (?<the>the )?(?=[\p{L}\d])/u.exec(
      text.slice(end, end + 20),
    );
    const preposition = about?.groups?.preposition;
    if (!about || !preposition) break;
    const at = end + about[0].length;
    const place = view.at + at;
    if (view.dates.some((date) => date.start <= place && date.end > place)) break;
    if (preposition !== 'of' && view.mentions.some((mention) => mention.start === place && mention.kind === 'person'))
      break;
    if (preposition === 'between' || preposition === 'among') break;
    if (/^(?:which|whom|behalf|the sidelines|three|two|four|several|\d)/u.test(text.slice(at))) break;
    const next = wordsEnd(view, at, capital || /^\p{Lu}/u.test(text.slice(at)));
    if (next <= at) break;
    end = next;
  }
  const acronym = /^ \([A-Z][A-Za-z0-9+-]{1,10}\)/.exec(text.slice(end));
  return acronym && capital ? end : end;
}

function wordsEnd(view: SentenceView, at: number, capital: boolean): number {
  const { text } = view;
  let end = at;
  for (let count = 0; count < 18; count += 1) {
    const match = /^(?<gap> ?)(?<word>[\p{L}\d][\p{L}\d.'’&–-]{0,40})(?<comma>,?)/u.exec(text.slice(end, end + 60));
    const word = match?.groups?.word;
    if (!match || !word) break;
    const first = end === at;
    const rest = text.slice(end + match[0].length);
    if (!first && /^(?:of|for|on)$/i.test(word) && capital && /^ (?:the )?\p{Lu}/u.test(rest)) {
      end += match[0].length;
      continue;
    }
    if (
      !first &&
      /^(?:of|in)$/i.test(word) &&
      /^ (?:preventing|fighting|the|crime|human|drug|trade|health|education)/u.test(rest)
    ) {
      end += match[0].length;
      continue;
    }
    if (!first && /^(?:and|&)$/i.test(word)) {
      const following = /^ ([\p{L}'-]+)/u.exec(rest)?.[1] ?? '';
      if (
        !following ||
        STOP_AFTER.test(following) ||
        /(?:ed)$/.test(following) ||
        /^(?:the|a|an|their|his|her|to)$/.test(following)
      )
        break;
      end += match[0].length;
      continue;
    }
    if (!first && STOP_AFTER.test(word)) break;
    if (!first && view.dates.some((date) => date.start - view.at === end + (match.groups?.gap?.length ?? 0))) break;
    end += match[0].length - (match.groups?.comma ? 1 : 0);
    if (match.groups?.comma) {
      if (!capital || !/^, (?:[A-Z][\p{L}-]+,? )+(?:and [A-Z])/u.test(text.slice(end))) break;
      end += 1;
    }
  }
  return text.slice(0, end).replace(/(?:[ ,]|\b(?:and|or|of|for|on|the|in)\b)+$/u, '').length;
}
