/**
 * Instruments: every memorandum, plan, treaty, statement a document names, once each, with how it stands (signed, adopted,
 * proposed, in force), its date and the period it is for, who signed and who is bound.
 */
import { type Edtf, latestDay, overlaps, rangeOf } from '../../model/edtf.ts';
import type { AgreementFact, Ref, Span } from '../../model/factsheet.ts';
import type { AgreementKind, AgreementStatus } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { dateBefore } from '../meetings/circumstances.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { mainMeeting, namedSides } from '../reference/focus.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { type InstrumentPhrase, instrumentPhrases } from './names.ts';
import { boundBy, completeParties } from './parties.ts';
import { sameInstrument } from './same.ts';
import { findSignings, signersOf } from './signing.ts';
import { standingOf } from './standing.ts';

const LONGEST = 6000;

/** One mention of an instrument, with what its sentence says of it. */
export interface InstrumentMention {
  readonly phrase: InstrumentPhrase;
  readonly view: SentenceView;
  readonly name: string;
  readonly status: AgreementStatus | null;
  readonly date: Edtf | null;
  readonly signatories: readonly Ref[];
  /** Parties the sentence names. */
  readonly parties: readonly Ref[];
}

/** Mentions that are one instrument. */
interface Instrument {
  readonly mentions: InstrumentMention[];
}

/** Adds the document's agreements; reads dates, persons, bodies, groups and meetings found before. */
export function findAgreements(draft: Draft): Draft {
  const views = viewSentences(draft);
  const instruments: Instrument[] = [];
  for (const view of views) {
    if (view.sentence.role === 'boilerplate' || view.sentence.role === 'heading' || view.text.length > LONGEST)
      continue;
    const phrases = instrumentPhrases(view);
    const lead = view.sentence.lead === null ? undefined : views[view.sentence.lead];
    const listed = lead && lead.text.length <= LONGEST ? listedAs(lead) : null;
    const mentions = phrases.map((phrase) => {
      const mention = mentionOf(draft, view, phrase, phrases);
      return listed && phrase.start < 12 && mention.status === null ? { ...mention, ...listed } : mention;
    });
    for (const mention of mentions) place(instruments, mention);
    withoutPhrase(view, phrases, instruments);
  }
  const kept = instruments.filter(worthNaming);
  const merged = mergeGeneric(kept);
  return { ...draft, agreements: merged.map((instrument, index) => fact(draft, instrument, `a${index + 1}`)) };
}

/** "The following documents were signed:": what a list says of the instruments that are its points. */
function listedAs(lead: SentenceView): { readonly status: AgreementStatus; readonly date: Edtf | null } | null {
  const end =
    /\b(?<ahead>to be |will be |be )?(?:(?<signed>signed|inked|concluded|exchanged)|(?<adopted>adopted|approved|endorsed|issued))\b[^.]{0,60}:\s*$/u.exec(
      lead.text,
    )?.groups;
  if (!end) return null;
  const day = lead.dates.find((date) => date.range.earliest === date.range.latest)?.date ?? null;
  return end.ahead ? { status: 'proposed', date: null } : { status: end.signed ? 'signed' : 'adopted', date: day };
}

function mentionOf(
  draft: Draft,
  view: SentenceView,
  phrase: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): InstrumentMention {
  const signings = findSignings(view).filter((signing) => governs(view, signing.range, phrase, all));
  const published = latestDay(draft.document.published) ?? latestDay(draft.document.dateline?.date);
  const standing = standingOf(view, phrase, signings, published, all);
  const signed =
    standing.status === 'signed' || standing.status === 'proposed'
      ? signings.map((signing) => signersOf(view, signing))
      : [];
  const persons = [...new Set(signed.flatMap((each) => each.persons))];
  const pair = /\b[Hh]e and\b|\b[Ss]he and\b/.test(view.text.slice(0, signings[0]?.range.start ?? 0));
  const pronoun = signed.some((each) => each.subject?.kind === 'pronoun') || (pair && persons.length === 1);
  const start = signed[0]?.subject?.start ?? 0;
  const before = pronoun ? personsBeforeIn(view, pair ? 0 : start, !pair && (signed[0]?.subject?.plural ?? true)) : [];
  const signatories = persons.length > 1 ? persons : [...new Set([...before, ...persons])];
  return {
    phrase,
    view,
    name: draft.document.text.slice(view.at + phrase.start, view.at + phrase.end).replace(/\s+/g, ' '),
    status: standing.status,
    date: standing.date,
    signatories,
    parties: boundBy(
      draft,
      view,
      phrase,
      signed.flatMap((each) => (each.subject ? [each.subject] : [])),
    ),
  };
}

/** Whether a verb of signing has this phrase as what is signed: the nearest phrase after it, or before a passive. */
function governs(
  view: SentenceView,
  verb: { readonly start: number; readonly end: number },
  phrase: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): boolean {
  const after = all.filter(
    (each) => each.start >= verb.start && /^[^;]{0,160}$/.test(view.text.slice(verb.end, each.start)),
  );
  const before = all.filter((each) => each.end <= verb.start);
  const text = view.text.slice(verb.start, verb.end).toLowerCase();
  const passive =
    /by$/.test(text) ||
    /\b(?:was|were|is|are|been|being|be)(?: \w+)? $/u.test(view.text.slice(Math.max(0, verb.start - 20), verb.start));
  if (
    passive ||
    (/^signed$/.test(text) &&
      /^(?:[,.;]| (?:in|on|at|by|between|here|yesterday|last|earlier)\b)/.test(view.text.slice(verb.end)))
  ) {
    const nearest = before.at(-1);
    return nearest ? nearest === phrase || coordinated(view, phrase, nearest) : after[0] === phrase;
  }
  const relative = before.at(-1);
  if (relative && /^,? (?:which|that) /.test(view.text.slice(relative.end)) && !after.length)
    return relative === phrase;
  const first = after[0];
  if (first) return first === phrase || coordinated(view, first, phrase);
  return relative === phrase;
}

/** "a treaty on A and a protocol on B": signed by one verb. */
const coordinated = (view: SentenceView, first: InstrumentPhrase, second: InstrumentPhrase): boolean =>
  second.start > first.end &&
  /^(?: [\p{L}()-]{1,30}){0,4}(?:,? and|,)(?: (?:an?|the|another|also|two|three)){0,3} $/u.test(
    view.text.slice(first.end, second.start),
  );

function place(instruments: Instrument[], mention: InstrumentMention): void {
  const known = instruments.findLast((instrument) => sameInstrument(instrument.mentions, mention));
  if (known) known.mentions.push(mention);
  else instruments.push({ mentions: [mention] });
}

/** "the document was signed by …", "they signed it": signatures of an instrument named before. */
function withoutPhrase(
  view: SentenceView,
  phrases: readonly InstrumentPhrase[],
  instruments: readonly Instrument[],
): void {
  if (phrases.length || !instruments.length) return;
  const signings = findSignings(view).filter((signing) => !signing.future && !signing.describing);
  const persons = [...new Set(signings.flatMap((signing) => signersOf(view, signing).persons))];
  const last = instruments.findLast(({ mentions }) => mentions.some(({ status }) => status === 'signed'));
  const first = last?.mentions.find(({ status }) => status === 'signed');
  if (
    !persons.length ||
    !last ||
    !first ||
    !/\b(?:document|text|it|them|documents|signed (?:on behalf|for|by))\b/.test(view.text)
  )
    return;
  if (last.mentions.some(({ signatories }) => signatories.length)) return;
  last.mentions.push({
    ...first,
    view,
    signatories: persons,
    phrase: { ...first.phrase, start: signings[0]?.range.start ?? 0, end: signings[0]?.range.end ?? 1 },
  });
}

/** A bare or plural noun is no instrument of its own unless the text says it was signed or adopted. */
function worthNaming({ mentions }: Instrument): boolean {
  const decided = mentions.some(({ status }) => status === 'signed' || status === 'adopted');
  const named = mentions.some(
    ({ phrase, status, date }) => (!phrase.bare || (status === 'in-force' && date !== null)) && !phrase.plural,
  );
  if (decided)
    return (
      mentions.some(
        ({ phrase, signatories }) => !phrase.plural || phrase.proper || !phrase.bare || signatories.length > 0,
      ) || named
    );
  return (
    named &&
    (mentions.some(({ status }) => status !== null) ||
      mentions.some(({ phrase }) => !phrase.generic || phrase.proper || /\p{L}/u.test(phrase.head)))
  );
}

/** A pact or accord without a subject of its own, in a text with one signed instrument, is that instrument. */
function mergeGeneric(instruments: readonly Instrument[]): Instrument[] {
  const fresh = instruments.filter(({ mentions }) =>
    mentions.some(({ status }) => status === 'signed' || status === 'adopted'),
  );
  const specific = fresh.filter(({ mentions }) => mentions.some(({ phrase }) => !phrase.generic && !phrase.bare));
  const target = specific[0];
  if (!target || specific.length > 1) return [...instruments];
  const place = target.mentions[0]?.view.sentence.index ?? 0;
  const signed = target.mentions.some(({ status }) => status === 'signed');
  const vague = (instrument: Instrument) =>
    instrument !== target &&
    signed &&
    Math.abs((instrument.mentions[0]?.view.sentence.index ?? 0) - place) <= 12 &&
    !instrument.mentions.some(
      ({ signatories }) =>
        signatories.length > 0 &&
        !target.mentions.some((mention) => mention.signatories.some((ref) => signatories.includes(ref))),
    ) &&
    instrument.mentions.every(
      ({ phrase, status }) =>
        phrase.generic &&
        !/ (?:on|for|to|against) /.test(` ${phrase.head} `) &&
        !phrase.proper &&
        (status === 'signed' || status === null || status === 'adopted') &&
        !hasSubject(phrase),
    );
  const merged = instruments.filter(vague).flatMap(({ mentions }) => mentions);
  return instruments
    .filter((instrument) => !vague(instrument))
    .map((instrument) => (instrument === target ? { mentions: [...instrument.mentions, ...merged] } : instrument));
}

const hasSubject = (phrase: InstrumentPhrase): boolean => phrase.end - phrase.headEnd > 12;

const RANK: Readonly<Record<AgreementStatus, number>> = { signed: 3, adopted: 2, proposed: 1, 'in-force': 0 };

function fact(draft: Draft, { mentions }: Instrument, ref: Ref): AgreementFact {
  const specific = [...mentions].sort((a, b) => weight(b) - weight(a))[0] ?? mentions[0];
  const status =
    mentions
      .map((mention) => mention.status)
      .filter((each) => each !== null)
      .sort((a, b) => RANK[b] - RANK[a])[0] ?? 'in-force';
  const years = mentions.map(({ phrase }) => phrase.years).find((each) => each !== null) ?? null;
  const date =
    mentions.find((mention) => mention.status === status && mention.date)?.date ??
    dayOfMeeting(draft, mentions, status);
  const kinds = mentions.filter(({ phrase }) => !phrase.generic).map(({ phrase }) => phrase.kind);
  const kind: AgreementKind = kinds[0] ?? specific?.phrase.kind ?? 'agreement';
  const signatories = status === 'signed' ? [...new Set(mentions.flatMap((mention) => mention.signatories))] : [];
  const parties = partiesOf(draft, mentions, signatories, kind, status);
  const evidence = spansOf(draft, mentions);
  return {
    ref,
    name: specific?.name ?? '',
    kind,
    date: date ?? (status === 'in-force' ? years : null),
    covers: years,
    status,
    meeting: meetingOf(draft, mentions, status),
    signatories,
    parties,
    evidence,
    confidence: status === 'signed' || status === 'adopted' ? 0.9 : 0.75,
  };
}

/** The encounter at which it was signed or adopted, where their days agree. */
function meetingOf(draft: Draft, mentions: readonly InstrumentMention[], status: AgreementStatus): Ref | null {
  if (status !== 'signed' && status !== 'adopted') return null;
  const decisive = mentions.find((mention) => mention.status === status) ?? mentions[0];
  if (!decisive) return null;
  const meeting = draft.meetings.find(
    ({ ref }) => ref === mainMeeting(draft, decisive.view.at + decisive.phrase.end + 400, decisive.signatories),
  );
  const [own, other] = [rangeOf(decisive.date), rangeOf(meeting?.date)];
  return meeting && (!own || !other || overlaps(own, other)) ? meeting.ref : null;
}

/** The day of the encounter in hand, for what was signed or adopted there without a day of its own. */
function dayOfMeeting(draft: Draft, mentions: readonly InstrumentMention[], status: AgreementStatus): Edtf | null {
  if (status !== 'signed' && status !== 'adopted') return null;
  const decisive = mentions.find((mention) => mention.status === status) ?? mentions[0];
  const sessions = { ...draft, meetings: draft.meetings.filter(({ kind }) => kind !== 'visit') };
  if (!decisive) return null;
  const found = mainMeeting(sessions, decisive.view.at + decisive.phrase.end, []);
  const meeting = draft.meetings.find(({ ref }) => ref === found);
  if (!meeting) return dateBefore(decisive.view, latestDay(draft.document.published));
  return meeting?.date ?? null;
}

/** Longer names first, but a name with its subject before a longer modifier. */
const weight = ({ phrase, status }: InstrumentMention): number =>
  (phrase.bare ? 0 : 20) +
  (phrase.generic ? 0 : 10) +
  Math.min(phrase.end - phrase.start, 60) / 10 +
  (status ? RANK[status] : 0);

function partiesOf(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  signatories: readonly Ref[],
  kind: AgreementKind,
  status: AgreementStatus,
): readonly Ref[] {
  const named =
    mentions.map(({ parties }) => parties).find((parties) => parties.length > 1) ??
    mentions.map(({ parties }) => parties).find((parties) => parties.length) ??
    [];
  return namedSides(draft, completeParties(draft, mentions, named, signatories, kind, status));
}

function spansOf(draft: Draft, mentions: readonly InstrumentMention[]): Span[] {
  const spans = mentions.map(({ view, phrase }) => {
    const start = view.at + phrase.start;
    const quote = draft.document.text.slice(start, view.at + phrase.end).trimEnd();
    return { start, end: start + quote.length, quote };
  });
  return spans.filter((span, index) => span.quote && spans.findIndex((other) => other.start === span.start) === index);
}
