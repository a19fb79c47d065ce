/**
 * Sentences that name no instrument and go on telling who signed what was named before: "Signed by X and Y.", "X signed for
 * Bahrain and Y for Qatar", "The signatures were those of X and Y", "They put their names to it on Friday".
 */
import { type Day, type Edtf, latestDay } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { Instrument } from './instrument.ts';
import type { Instruments } from './instruments.ts';
import { isOld } from './older-date.ts';
import { othersNamed } from './other-hands.ts';
import { personsAfter } from './persons-after.ts';
import { signersOf } from './signers.ts';
import { findSignings, type Signing } from './signing.ts';

/** Sentences between one that names an instrument and the next that goes on with it. */
const NEAR = 2;
/** What a sentence must have before anything is searched for. */
const GATE = new Gate(
  /sign|^ink|^initial|conclud|exchang|^pens?$|^names?$|^hands?$|^(?:so|likewise|same|suit)$|represented|^(?:for|by)$/,
);
const MAY_TELL =
  /^For |[Ss]ign|\bin(?:k|itial)|conclud|[Ee]xchang|\bpens?\b|\bnames?\b|\bhands?\b|\bd(?:id|o|oes) (?:so|likewise|the same)\b|\bfollowed suit\b|^By |[Ss]o did|represented by/u;
const REFERS =
  /\b(?:[Ii]t|them|(?:[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Tt]hese|[Tt]hose) (?:[\p{L}-]{1,20} )?(?:document|text|paper|instrument|letter|note)s?|signed (?:on behalf|for|by)|signatures?|others to sign)\b/u;
const CALLED =
  /\b[Tt]he ([\p{L}-]{3,20}) (?:document|text|paper|instrument|one|agreement|deal|accord|pact|contract)\b/u;
const SEVERAL = /\b(?:them|both|documents|texts|papers|instruments|letters|notes|[Tt]he signatures (?:were|are))\b/u;
const PAPERS = /\b[Tt]he (?:\p{Ll}+ )?(?:documents|texts|papers|instruments|protocols|agreements|accords|memoranda)\b/u;
const SO = new Gate(/^(?:so|likewise|same|suit)$/);
const ALSO =
  /^(?<after>So did|As did|Likewise did) |(?<!\b(?:watch|witness|look|see|saw|let|help)\p{Ll}* (?:[\p{L}]+ ){0,4})\b(?:(?:did|do|does) (?:so|likewise|the same)|followed suit)\b/u;
/** "For Beirut, caretaker minister X.": no verb at all. */
const VERBLESS =
  /^(?:And |While )?(?:For|On behalf of) (?:the )?\p{Lu}[^,.;:]{1,60}[,:] (?:[^.;]|(?<=\b\p{L}{1,4})\.){3,160}\.?$/u;
/** "For Beirut it was the Keeper of the Seals, X.": right behind who signed for the other side. */
const FOR_OTHER_IT_WAS =
  /^(?:And |While )?(?:[Ff]or|[Oo]n behalf of) (?:the )?\p{Lu}[^,.;:]{1,50}?,? (?:(?:it|that) was|the (?:signature|hand|pen) (?:was )?(?:that of)|the signatory was) (?=(?:the |its |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{Lu})/u;
const VERB =
  /\b(?:signed|inked|initiall?ed|was|were|is|are|said|says|will|has|had|have|can|could|would|means?|remains?)\b/u;
const REPRESENTED =
  /^(?:The )?\p{Lu}[^;.]{2,60} (?:was|were) represented (?:at the (?:signing|ceremony) )?by (?=[^;]{5,160}(?:,? and|,? while|;)(?: and)? (?:the )?\p{Lu}[^;,]{2,60}? by )/u;
const BY = /^By (?=(?:the |H\.?E\.? |Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu})/u;

/** The one date that a sentence gives, where it lies long before the text. */
function onlyOld({ dates }: SentenceView, published: Day | null): Edtf | null {
  const [date, ...others] = dates;
  return date && !others.length && published && isOld(date.date, published) ? date.date : null;
}

/** "Both were concluded in Windhoek yesterday": the day of what was named before as signed, without any. */
export function continueDay(view: SentenceView, named: boolean, instruments: Instruments): void {
  if (named || !DONE_GATE.opens(view.words) || !WERE_DONE.test(view.text)) return;
  const date = onlyDay(view);
  if (!date) return;
  for (const instrument of instruments.since(view.sentence.index - NEAR)) {
    const base = instrument.signed;
    if (!base || instrument.mentions.some((each) => each.status === 'signed' && each.date)) continue;
    instrument.add({ ...base, view, date, phrase: { ...base.phrase, start: 0, end: 1, bare: true } });
  }
}

/** "A ticket agreement is being drawn up. It is meant to be ready for signature next April": the day of what was named before as proposed, without any. */
export function continuePlan(draft: Draft, view: SentenceView, named: boolean, instruments: Instruments): void {
  if (named || !DONE_GATE.opens(view.words)) return;
  const told = TO_BE_DONE.exec(view.text);
  if (!told) return;
  const published = latestDay(draft.document.published);
  const day = view.dates.find(
    ({ start, date, range }) =>
      start - view.at > told.index && range.earliest !== null && !(published && isOld(date, published, 0)),
  );
  const [instrument] = instruments.since(view.sentence.index - 1);
  const base = instrument?.mentions.at(-1);
  if (!day || !instrument?.proposed || !base || instrument.done || instrument.mentions.some(({ date }) => date)) return;
  instrument.add({ ...base, view, date: day.date, phrase: { ...base.phrase, start: 0, end: 1, bare: true } });
}
const TO_BE_DONE =
  /\b(?:[Ii]t|[Tt]his|[Tt]he (?:text|document|agreement|paper|draft|memorandum|protocol|signing))\b[^.;]{0,60}?\b(?:(?:to )?be (?:\p{Ll}+ )?(?:signed|concluded|initiall?ed)|for signature)\b|\b(?:to|will|should|would|could|can) (?:\p{Ll}+ )?(?:sign|conclude|initial) it\b/u;

/** The one day that a sentence gives; null where it gives none, or several. */
function onlyDay({ dates }: SentenceView): Edtf | null {
  const [day, ...others] = dates.filter(({ range }) => range.earliest === range.latest);
  return day && !others.length ? day.date : null;
}

const DONE_GATE = new Gate(/sign|ink|initial|conclud/);
const WERE_DONE =
  /^(?:[Bb]oth|[Ii]t|[Tt]hey|[Aa]ll|[Tt]he (?:documents?|agreements?|two|texts?|papers?|signing|contracts?)) (?:documents |agreements |texts |of them )?(?:was|were) (?:\p{Ll}+ )?(?:signed|concluded|initiall?ed|inked)\b/u;

/** "X and Y inked it, while the water deal was dropped": of what was named before, whatever else is named. */
const SIGNED_IT = /\b(?:signed|inked|initiall?ed|sealed) (?:it|them|both)\b/u;

/**
 * Adds signatures that the sentence tells to the instruments of which it tells them; `named`: where the first instrument that
 * it names itself ends, for "extended their agreement; X and Y signed it" is told of that one.
 */
export function continueSigning(
  view: SentenceView,
  named: number | null,
  instruments: Instruments,
  published: Day | null,
): void {
  if (!instruments.all.length || !GATE.opens(view.words)) return;
  const told = named === null ? -1 : view.text.search(SIGNED_IT);
  if (named !== null && (told < 0 || named <= told)) return;
  const near = instruments.since(view.sentence.index - NEAR);
  const last = instruments.lastSigned;
  const far = !near.length && last && REFERS.test(view.text) && !hasSigners(last) ? [last] : [];
  const known = near.length ? near : far;
  if (!known.length || !MAY_TELL.test(view.text)) return;
  if (ofTheRow(view, known, instruments)) return;
  if (ONLY_INITIALLED.test(view.text) || SIGNED_BELOW.test(view.text)) return;
  const { persons, range } = signersTold(view, near.length > 0);
  if (!persons.length) return;
  // "The pact … . X signed for Fiji and Y for Tonga in Suva on Thursday": the day as well.
  const day = onlyDay(view);
  for (const instrument of meant(view, known)) {
    const base = instrument.signed ?? instrument.mentions.at(-1);
    if (!base) continue;
    // "The treaty was ratified on Friday. It was signed in 2015 by X and Y": long ago.
    const since = instrument.signed ? null : onlyOld(view, published);
    const past = !instrument.signed && base.status === 'in-force' && base.date !== null;
    instrument.add({
      ...base,
      view,
      status: past || since ? 'in-force' : 'signed',
      date: since ?? (day && !past && !(instrument.signed && base.date) ? day : base.date),
      signatories: persons,
      phrase: { ...base.phrase, start: range.start, end: range.end },
    });
  }
}

/** "Signed:", and in the next line who gives the text to the press. */
const SIGNED_BELOW = /^\W*[Ss]igned(?: by)?\W{0,4}\n/u;
/** "initialled the draft; signature is foreseen for May", "We have initialled, not signed": it has yet to be signed. */
const ONLY_INITIALLED =
  /\binitiall?ed (?:the|a|its|their) (?:\p{Ll}+ )?drafts?\b|\binitiall?ed(?: it| them)?,? (?:but )?(?:not|never) signed\b|\binitiall?ed\b[^.]{0,120}\b(?:signature|signing)\b[^.;]{0,20} (?:is|are|will|to|has yet|follows)\b/u;

/** "A memorandum and a protocol were signed. X and Y signed the former; the latter bears the signatures of V and W": one each. */
function ofTheRow(view: SentenceView, known: readonly Instrument[], { all }: Instruments): boolean {
  if (!ROW_GATE.opens(view.words)) return false;
  const last = Math.max(...known.map(({ lastSigned }) => lastSigned));
  const row = all.filter((each) => known.includes(each) && each.lastSigned === last);
  if (row.length < 2) return false;
  let told = false;
  for (const signing of findSignings(view)) {
    const { range, voice, future } = signing;
    const said =
      (voice === 'active' ? OBJECT.exec(view.text.slice(range.end, range.end + 30)) : null) ??
      SUBJECT.exec(view.text.slice(Math.max(0, range.start - 60), range.start));
    const base = said ? placeIn(row, said[1] ?? '')?.signed : null;
    if (!base || future) continue;
    const next = /;/u.exec(view.text.slice(range.end));
    const { persons } = signersOf(view, { ...signing, describing: false }, next ? range.end + next.index : undefined);
    if (!persons.length) continue;
    row
      .find((each) => each.signed === base)
      ?.add({
        ...base,
        view,
        signatories: persons,
        phrase: { ...base.phrase, start: range.start, end: range.end },
      });
    told = true;
  }
  return told;
}
const ROW_GATE = new Gate(/^(?:former|latter|first|second|third|fourth|last)$/);
const OBJECT = /^ the (former|latter|first|second|third|fourth|last)\b(?! (?:time|day|week|month|year)\b)/u;
const SUBJECT =
  /\b[Tt]he (former|latter|first|second|third|fourth|last)(?: of (?:them|these|the two)| document| text| instrument)? (?:\p{Ll}+ ){0,3}$/u;
/** The one of a row that is told by its place: "the former" and "the latter" of two, or of the first and the last. */
const placeIn = (row: readonly Instrument[], word: string): Instrument | undefined =>
  row.at(PLACES[word] ?? row.length);
const PLACES: Readonly<Record<string, number>> = {
  former: 0,
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  latter: -1,
  last: -1,
};

const hasSigners = ({ mentions }: Instrument): boolean => mentions.some(({ signatories }) => signatories.length > 0);

/** Whether a sentence tells of an instrument for the first time, as a new one. */
const isTold = ({ mentions }: Instrument, sentence: number): boolean =>
  mentions.every(({ phrase, view }) => view.sentence.index === sentence && !phrase.definite && !phrase.plural);

/** Of those named last: all that stand without signatories where several are spoken of, else those of the last sentence. */
function meant(view: SentenceView, near: readonly Instrument[]): Instrument[] {
  const open = near.filter(({ proposed, signed }) => signed !== null || !proposed);
  const last = Math.max(...open.map(({ lastSentence }) => lastSentence));
  if (SEVERAL.test(view.text)) {
    const several = open.filter((each) => each.signed && !hasSigners(each));
    if (several.length > 1) return several;
  }
  const recent = open.filter(({ lastSentence }) => lastSentence === last);
  const signed = recent.filter((each) => each.signed);
  const first = signed.filter((each) => !hasSigners(each));
  // "put into effect three protocols to the pact. X and Y signed the papers": those that are several.
  const many = PAPERS.test(view.text)
    ? recent.filter(({ mentions }) => mentions.some(({ phrase }) => phrase.plural))
    : [];
  if (many.length === 1 && !first.length) return many;
  // "Two memoranda, one on customs and one on tourism. The customs paper was signed by …".
  const named = first.length > 1 ? CALLED.exec(view.text)?.[1] : undefined;
  const own = named ? first.filter(({ words }) => words.has(fold(named))) : [];
  if (own.length === 1) return own;
  if (first.length) return first;
  // "The agreement came with a contract on cables. It was signed by X": what is told of anew, where the other has its hands.
  const anew = signed.length ? recent.filter((each) => !each.signed && isTold(each, last)) : [];
  if (anew.length === 1) return anew;
  return (signed.length ? signed : recent).slice(0, 1);
}

/** Who is told to have signed, and by which words. */
function signersTold(view: SentenceView, near: boolean): { persons: readonly Ref[]; range: Signing['range'] } {
  const none = { persons: [], range: { start: 0, end: 1 } };
  const by = near && BY.exec(view.text);
  if (by) return { persons: personsAfter(view, by[0].length), range: { start: 0, end: by[0].length } };
  if (near && /^(?:For|On behalf of) /u.test(view.text) && VERBLESS.test(view.text) && !VERB.test(view.text))
    return { persons: personsAfter(view, 4), range: { start: 0, end: 4 } };
  const other = near && FOR_OTHER_IT_WAS.exec(view.text);
  if (other) return { persons: personsAfter(view, other[0].length), range: { start: 0, end: other[0].length } };
  // "Petronas was represented by its president, X, and JERA by its chairman, Y": right behind what they signed.
  const both = near && REPRESENTED.exec(view.text);
  if (both) {
    const persons = personsAfter(view, both[0].length);
    return persons.length > 1 ? { persons, range: { start: 0, end: both[0].length } } : none;
  }
  const also = near && SO.opens(view.words) ? ALSO.exec(view.text) : null;
  const persons = new Set<Ref>();
  const signings = findSignings(view)
    .map((signing) => (signing.describing && finite(view, signing) ? { ...signing, describing: false } : signing))
    .filter(({ future, describing }) => !future && !describing);
  for (const signing of signings) {
    const told = signersOf(view, signing);
    for (const ref of told.persons) persons.add(ref);
    const { subject } = told;
    if (subject?.kind !== 'pronoun' || told.persons.length) continue;
    for (const ref of personsBeforeIn(view, subject.start, subject.plural, subject.count)) persons.add(ref);
  }
  if (also) {
    const refs = also.groups?.after ? personsAfter(view, also.index + also[0].length) : namedBefore(view, also.index);
    for (const ref of refs) persons.add(ref);
    // "X did so for the former, Y for the latter".
    for (const ref of othersNamed(view, { range: { start: also.index, end: also.index + also[0].length } }))
      persons.add(ref);
  }
  return persons.size ? { persons: [...persons], range: signings[0]?.range ?? none.range } : none;
}

/** "X, who heads the delegation, and Y did so": all who are named before the verb and depend on no preposition. */
const namedBefore = (view: SentenceView, at: number): Ref[] =>
  view.mentions
    .filter(
      ({ kind, start, end }) =>
        kind === 'person' &&
        end - view.at <= at &&
        !/\b(?:with|of|for|to|by|from|under|before) (?:the |his |her |their )?$/u.test(
          view.text.slice(Math.max(0, start - view.at - 16), start - view.at),
        ),
    )
    .map(({ ref }) => ref);

/** "X, the water minister, signed in Accra": no participle where a person or the end of an aside stands before. */
const finite = (view: SentenceView, { range }: Signing): boolean =>
  /(?:,\s*|\b(?:had|has|have) (?:\p{Ll}+ )?)$/u.test(view.text.slice(0, range.start)) ||
  view.mentions.some(({ kind, end }) => kind === 'person' && /^\s$/u.test(view.text.slice(end - view.at, range.start)));
