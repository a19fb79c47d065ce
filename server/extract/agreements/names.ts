/**
 * Names of instruments in a sentence: a head from the word list ("memorandum of understanding", "plan"), the modifiers
 * before it ("2013 cooperation") and what it is on, for or against after it.
 */
import type { AgreementKind } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { Phrases } from '../words/phrases.ts';
import { instruments, withPlurals } from '../words/words.ts';
import { withAdditions } from './added-to.ts';
import { withoutApposed } from './apposed.ts';
import { aside, betweenEnd } from './aside.ts';
import { isEarlier } from './earlier.ts';
import { leftEdge } from './left-edge.ts';
import { areSigned, isTime } from './minutes.ts';
import { isOtherThing } from './other-thing.ts';
import { isPlaced, numberEnd } from './placed.ts';
import { rightEdge } from './right-edge.ts';
import {
  EXCHANGED,
  isAct,
  isAdded,
  isDrafted,
  isExchanged,
  isPassed,
  isPutDown,
  isStruck,
  OBJECT_OF,
  WISHED,
} from './told-as-made.ts';
import { CALLED_IN } from './told-done.ts';

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
  /** Called by what it is added to, whose year is none of its own. */
  readonly added?: boolean;
}

const GENERIC = /^(?:agreements?|accords?|pacts?|deals?|arrangements?|compacts?|understandings?)$/i;
const DEFINITE =
  /\b(?:the|this|that|its|their|his|her|these|those|both|said|our)(?: (?:same|said|two|three|four|new|latest|above|final))? $|'s? $/iu;
let compiled: {
  head: Phrases;
  kinds: ReadonlyMap<string, AgreementKind>;
  ifSigned: ReadonlyMap<string, AgreementKind>;
  ifAdopted: ReadonlyMap<string, AgreementKind>;
  placed: ReadonlyMap<string, AgreementKind>;
  weak: ReadonlySet<string>;
  strong: Phrases;
  never: Phrases;
} | null = null;

function patterns() {
  if (compiled) return compiled;
  const kinds = new Map<string, AgreementKind>();
  for (const [kind, names] of Object.entries(instruments().kinds)) {
    for (const name of withPlurals(names)) kinds.set(name.toLowerCase(), kind as AgreementKind);
  }
  const kindsOf = (lists: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(lists).flatMap(([kind, names]) => names.map((name) => [name, kind as AgreementKind])));
  const ifSigned = kindsOf(instruments().signed);
  const ifAdopted = kindsOf(instruments().adopted);
  const placed = kindsOf(instruments().placed);
  compiled = {
    head: new Phrases([...kinds.keys(), ...ifSigned.keys(), ...ifAdopted.keys(), ...placed.keys()]),
    kinds,
    ifSigned,
    ifAdopted,
    placed,
    weak: new Set(withPlurals(instruments().weak)),
    strong: new Phrases(instruments().strengthening),
    never: new Phrases(instruments().never),
  };
  return compiled;
}

const ACTS = /\b(?:sign|signed|signing|signature|inked|initiall?ed|concluded|exchanged|adopted|names? to|pen to)\b/iu;
const JOINT = /\b(?:[Cc]o-?operation|[Ee]xchanges?|[Pp]artnership|[Jj]oint|[Bb]ilateral|[Ee]xecutive)\b/u;
/** "the extradition convention of 7 July 1997", "the programme of 2021". */
const OF_DAY = /^ (?:of|dated) (?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} (?:\d{1,2}, ?)?)?(?:19|20)\d\d\b/u;
const PROGRAMME = /^(?:program(?:me)?|schedule|loan)s?$/;

/**
 * Every instrument phrase of a sentence, in order, none inside another. `listed`: whether the sentence is a point of a list
 * of instruments, so that a word too weak to name one elsewhere names one at its head.
 */
export function instrumentPhrases(view: SentenceView, listed = false): InstrumentPhrase[] {
  const { head: heads, kinds, ifSigned, ifAdopted, placed, weak, strong, never } = patterns();
  const found: InstrumentPhrase[] = [];
  const isAsked = WHETHER_GATE.opens(view.words);
  for (const match of heads.all(view.words)) {
    const { start: headStart, end: headEnd } = match;
    if (headStart < (found.at(-1)?.end ?? 0)) continue;
    const word = match.text.replace(/\s+/g, ' ').toLowerCase();
    const asPlaced = placed.has(word) && isPlaced(view.text, headStart, headEnd);
    const kind = (asPlaced && placed.get(word)) || kinds.get(word) || ifSigned.get(word) || ifAdopted.get(word);
    const asPassed = ifAdopted.has(word) && !asPlaced;
    // An amendment is one only of another instrument: `withAdditions`.
    const isName = kinds.has(word) || word === 'amendment' || asPassed || asPlaced;
    if (!kind || /^ ?(?:'s\b|-)/.test(view.text.slice(headEnd, headEnd + 3))) continue;
    if (MODIFIES.test(word) && HEAD_BEHIND.test(view.text.slice(headEnd, headEnd + 14))) continue;
    if (kind === 'minutes' && !word.includes(' ') && isTime(view.text, headStart, headEnd)) continue;
    if (!isName && !OBJECT_OF.test(view.text.slice(headEnd, headEnd + 10))) continue;
    if (word === 'paper' && /\b[Pp]ens? to $/u.test(view.text.slice(0, headStart))) continue;
    if (insideName(view, headStart, headEnd)) continue;
    if (isOtherThing(view.text, word, headStart, headEnd)) continue;
    const start = leftEdge(view.text, headStart, headEnd);
    if (asPassed && !isPassed(view, start, headEnd)) continue;
    // "to state whether any agreements were signed": what is asked.
    if (isAsked && WHETHER.test(view.text.slice(Math.max(0, start - 40), start))) continue;
    const own = CALLED_IN.test(view.text.slice(Math.max(0, start - 60), start))
      ? headEnd
      : rightEdge(view, headEnd, start);
    const number = word === 'resolution' ? numberEnd(view.text, headStart, headEnd) : null;
    const end =
      number ?? (own > headEnd ? own : (aside(view, start, headEnd) ?? betweenEnd(view, start, headEnd) ?? own));
    if (
      never.in(view.words, Math.max(0, start - 20), Math.min(view.text.length, end + 12)) &&
      !(kind === 'minutes' && areSigned(view.text, headEnd)) &&
      !(start < headStart && WAS_REACHED.test(view.text.slice(headEnd, headEnd + 40)))
    )
      continue;
    const modifiers = view.text.slice(start, headStart).trim();
    const about = view.text.slice(headEnd, end).trim();
    // "signed a document on space", but "signed the document": one named elsewhere.
    if ((!isName || asPassed) && !modifiers && !about && !word.includes(' ')) continue;
    if (!isName && (DEFINITE.test(view.text.slice(Math.max(0, start - 24), start)) || !isPutDown(view, start, headEnd)))
      continue;
    const proper = /^\p{Lu}/u.test(view.text.slice(headStart)) && (/\p{Lu}/u.test(modifiers) || /\p{Lu}/u.test(about));
    const head = listed && start < 12;
    if (
      /^(?:frameworks?|strateg(?:y|ies)|commitments?|calls? to action)$/.test(word) &&
      !proper &&
      !(
        /^f/.test(word) &&
        (/^,? (?:which was )?signed (?:by|in|on)\b/.test(view.text.slice(end, end + 24)) ||
          isPutDown(view, start, headEnd) ||
          isStruck(view, start, headEnd))
      )
    )
      continue;
    // "the programme", "a training programme", "the Space Programme" are anybody's; one that is listed, signed or for certain years is not.
    if (
      PROGRAMME.test(word) &&
      !head &&
      !(
        proper &&
        (yearsOf(view.text.slice(start, end + 1)) ||
          JOINT.test(view.text.slice(start, end)) ||
          ACTS.test(view.text.slice(Math.max(0, start - 60), end + 40)))
      ) &&
      !isPutDown(view, start, headEnd) &&
      !isEarlier(`${modifiers} `) &&
      !((modifiers || about) && isPassed(view, start, headEnd)) &&
      !OF_DAY.test(view.text.slice(headEnd, headEnd + 24))
    )
      continue;
    const ofPlace = proper && OF_PLACE.test(`${modifiers} ${match.text}`);
    if (
      /^(?:statements?|consensus|conclusions)$/.test(word) &&
      !ofPlace &&
      !(/^c.*s$/.test(word) && about && isPassed(view, start, headEnd)) &&
      !/\b(?:joint|ministerial|final|outcome|common|concluding|closing|trilateral|tripartite|bilateral|quadrilateral)\b/iu.test(
        modifiers,
      )
    )
      continue;
    // "the Act of San Antonio", "signed an act of handover"; no Act of Parliament, and nothing that somebody does.
    if (/^acts?$/.test(word) && !isAct(view, start, headStart, headEnd)) continue;
    // "shelved plans for a joint treaty": what they had in mind, and the treaty is what they had in mind to sign.
    if (word === 'plans' && /^ for an? /u.test(view.text.slice(headEnd, headEnd + 8)) && !proper) continue;
    // "Azerbaijan and Kazakhstan plan to sign a protocol": a verb.
    if (
      /^plans?$/.test(word) &&
      /^ to \p{Ll}/u.test(view.text.slice(headEnd, headEnd + 5)) &&
      !/\b(?:an?|the|its|their|his|her|this|that|new|joint|million|billion)\s$/iu.test(
        view.text.slice(Math.max(0, start - 8), start),
      )
    )
      continue;
    if (/^frameworks?$/.test(word) && WITHIN.test(view.text.slice(Math.max(0, start - 12), start))) continue;
    if (WISHED.test(view.text.slice(Math.max(0, start - 60), start))) continue;
    if (/^(?:annex|addendum)/.test(word) && !isAdded(view, start, headEnd)) continue;
    const told = EXCHANGED.test(word);
    if (told && !isExchanged(view, start, headEnd, word)) continue;
    if (
      weak.has(word) &&
      !told &&
      !isEarlier(`${modifiers} `) &&
      !proper &&
      !head &&
      !number &&
      !isDrafted(view.text, word, start, end) &&
      !isPutDown(view, start, headEnd) &&
      !isStruck(view, start, headEnd) &&
      !OF_DAY.test(view.text.slice(headEnd, headEnd + 24)) &&
      !yearsOf(view.text.slice(start, Math.min(view.text.length, end + 1))) &&
      !LISTED_AS_SIGNED.test(view.text.slice(0, start)) &&
      !YET_TO_BE.test(view.text.slice(headEnd, headEnd + 200)) &&
      !strong.in(view.words, Math.max(0, start - 60), Math.min(view.text.length, end + (toldOf(view, end) ? 120 : 40)))
    )
      continue;
    const before = view.text.slice(Math.max(0, start - 24), start);
    // "a protocol amending the 1993 treaty": the year is the treaty's.
    const prior = found.at(-1);
    if (prior && prior.end > start) found[found.length - 1] = { ...prior, end };
    found.push({
      start,
      end,
      // "the Regional Education Framework 2018-2030": a plan; "the Exchange of Notes for the Project": what it grants.
      kind: proper && word === 'framework' ? 'plan' : proper && /^exchange of/.test(word) ? 'agreement' : kind,
      head: match.text,
      headStart,
      headEnd,
      plural:
        (/s$/i.test(word) &&
          !/minutes$|(?:^| )series$|^(?:agreed )?record of /.test(word) &&
          kinds.has(word.replace(/(?:ies|es|s)$/, ''))) ||
        /^(?:memoranda|mous|letters )/.test(word),
      definite: DEFINITE.test(before) || OF_KIND.test(about),
      // "the stand-by arrangement with the Fund": one that needs no subject.
      bare:
        !modifiers &&
        !/^(?:stand-?by |free trade |fta|cepa)/.test(word) &&
        (!/\p{L}/u.test(about.replace(/\([^)]{0,20}\)/, '')) || OF_KIND.test(about)),
      generic: GENERIC.test(word),
      proper,
      years: yearsOf(view.text.slice(start, end + (proper && IN_BRACKETS.test(view.text.slice(end, end + 7)) ? 7 : 1))),
    });
  }
  return withAdditions(view.text, withoutApposed(view.text, found));
}

/** "the International Health Regulations (2005)". */
const IN_BRACKETS = /^ \((?:19|20)\d\d\)/u;
/** "signed a protocol on fish, the first accord of its kind": the one just told of, and no subject. */
const OF_KIND = /^of (?:its|that|this|the) (?:kind|sort|type)$/u;
const WHETHER_GATE = new Gate(/whether/);
const WHETHER = /\bwhether (?:or not )?(?:there (?:are|is|were|was) )?(?:any|some|an?) (?:\p{Ll}+ )?$/u;

/** "a loan agreement", "the ceasefire accord": the agreement, the accord. */
const MODIFIES =
  /^(?:loans?|lease|cease-?fire|truce|armistice|concession|charter|codeshare|code-share|visa waiver|currency swap|plan|programme|program|schedule)$/;
const HEAD_BEHIND = /^ (?:agreement|contract|deal|accord|pact|treaty|arrangement|protocol|memorandum|declaration)/u;
/** "within the framework of the treaty": none of its own. */
const WITHIN = /\b(?:[Ww]ithin|[Ii]n|[Uu]nder) (?:the|a) $/u;
/** "A similar declaration with Sweden is being prepared". */
const YET_TO_BE =
  /^ (?:with|between) (?:the )?\p{Lu}[^.;,]{1,150} (?:is|are|was|were) (?:(?:now |still )?being (?:prepared|drafted|negotiated|finali[sz]ed|discussed|worked)|to be (?:signed|concluded)|(?:due|expected|planned) )/u;
/** "14 documents were signed, among them a treaty on A, a memorandum on B and a contract": each of the list is one. */
const LISTED_AS_SIGNED =
  /\b(?:documents|agreements|instruments|accords|texts|papers) (?:were|have been) (?:\p{Ll}+ )?(?:signed|exchanged)\b[^.;]{0,60}(?:among them|including|:)[^.]*(?:,|\band) (?:an? )$/u;
/** "a deal on gas storage, which ministers X and Y signed": what is done with it stands far behind. */
const toldOf = ({ text }: SentenceView, end: number): boolean =>
  /^,? (?:which|that|between|among|with|binding|uniting|linking) /u.test(text.slice(end, end + 10));

/** "A cooperation agreement was reached between A and B": more than that they agreed. */
const WAS_REACHED = /^ (?:was|has been) reached (?:[^,;.]{1,20} )?between\b/u;
const OF_PLACE =
  /^(?!(?:Budget|Policy|Press|Opening|Closing|Mission|Position|Media|Financial|Fiscal|Country|National|Public|Annual|Key|Main|General|European|Presidency|Council|Impact|Vision|Joint|Final|Chair|President|Government|Bank|Ministry|Cabinet|Washington|Beijing)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Statement|Consensus|Conclusions)$/u;

/** "2013 cooperation plan", "plan for 2021-2025", "(2009-2015)"; not "signed in 2019". */
function yearsOf(phrase: string): string | null {
  const match =
    /(?:^|for (?:the )?(?:years? |period )?(?:of )?|of |\(|(?<=\p{L}) (?=\d{4}[-–/]))((?:19|20)\d{2})(?: ?[-–—/] ?((?:19|20)?\d{2})| to ((?:19|20)\d{2}))?/u.exec(
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
      // "the General Peace Agreement": no general of that name.
      !(mention.kind === 'person' && mention.end - view.at === end) &&
      mention.start - view.at <= start &&
      mention.end - view.at >= end &&
      mention.end - mention.start > end - start,
  );
}
