/**
 * A signing of which a text tells by the verb alone: "the ministers X and Y signed the accord in Kigoma yesterday". Those who
 * put their names to it were together, and where no other encounter of theirs is told, that was one. Runs when signatures
 * are known.
 */
import { type Edtf, latestDay, rangeOf } from '../../model/edtf.ts';
import type { AgreementFact, MeetingFact, Ref } from '../../model/factsheet.ts';
import { findSignings } from '../agreements/signing.ts';
import type { Draft, Range } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { attendants } from './attendants.ts';
import { daysAgree, sentenceAt } from './between-facts.ts';
import { takingPart } from './candidate.ts';
import { placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { presenceIn } from './delegations.ts';

/** Days before the news within which a signing is part of it. */
const NEWS = 45 * 86_400_000;
/** Sentences behind the instrument's name in which its signing may be told. */
const BEHIND = 2;
/** Sentences behind the act in which others are told to have been there. */
const WATCHED = 8;
/** Longest clause that names the act. */
const LONGEST = 80;
/** Who signs apart, by post or beside a larger gathering, is not told to have met for it. */
const APART =
  /\b(?:sidelines?|margins?|fringes?|separately|by (?:post|courier|correspondence)|in turn|in (?:their|his|her) respective capitals?)\b/iu;

/** Adds a ceremony for what persons of several states have signed together, of whom no other encounter is told. */
export function withSigningsTold(draft: Draft): Draft {
  const signed = draft.agreements.filter((agreement) => isNews(draft, agreement) && ofSeveralSides(draft, agreement));
  if (!signed.length) return draft;
  const views = viewSentences(draft);
  const added: MeetingFact[] = [];
  const at = new Map<Ref, Ref>();
  for (const agreement of signed) {
    if ([...draft.meetings, ...added].some((meeting) => mayBeAt(meeting, agreement))) continue;
    const act = actOf(draft, views, agreement);
    if (!act || APART.test(act.view.text) || draft.meetings.some((meeting) => toldBeside(meeting, act, agreement)))
      continue;
    const ceremony = ceremonyTold(draft, act, {
      ref: `m${draft.meetings.length + added.length + 1}`,
      date: agreement.date,
      status: 'held',
      persons: [...agreement.signatories.filter((actor) => actor.startsWith('p')), ...lookedOn(views, act.view)],
    });
    added.push(ceremony);
    at.set(agreement.ref, ceremony.ref);
  }
  if (!added.length) return draft;
  return {
    ...draft,
    meetings: [...draft.meetings, ...added],
    agreements: draft.agreements.map((agreement) => ({
      ...agreement,
      meeting: agreement.meeting ?? at.get(agreement.ref) ?? null,
    })),
  };
}

const isNews = ({ document: { published } }: Draft, { status, date }: AgreementFact): boolean => {
  const [latest, day] = [latestDay(published), rangeOf(date)?.latest];
  return status === 'signed' && !!latest && !!day && day <= latest && Date.parse(latest) - Date.parse(day) < NEWS;
};

/** Whether two persons or more signed, for more than one side. */
function ofSeveralSides(draft: Draft, { signatories, parties }: AgreementFact): boolean {
  const { persons, offices } = draft;
  // "signed between the Women's Unions of A and B by their presidents": houses, and no states that meet.
  if (parties.length > 1 && parties.every((ref) => isHouse(draft, ref))) return false;
  const hold = new Set(offices.flatMap(({ person, title }) => (PUBLIC_OFFICE.test(title) ? [person] : [])));
  const hands = persons.filter(({ ref }) => signatories.includes(ref) && hold.has(ref));
  const states = new Set(hands.flatMap(({ country }) => country ?? []));
  return hands.length > 1 && (states.size > 1 || parties.length > 1);
}

const isHouse = ({ organizations }: Draft, party: Ref): boolean => {
  const kind = organizations.find(({ ref }) => ref === party)?.kind;
  return kind !== undefined && kind !== 'ministry' && kind !== 'government' && kind !== 'intergovernmental';
};

/** Those who govern or speak for a state. */
const PUBLIC_OFFICE =
  /\b(?:minister|ministre|president|premier|chancellor|secretary|commissioner|governor|ambassador|king|queen|prince|emir|sultan|speaker|chief|commander|general|attorney|envoy|keeper|mayor)\b/iu;

/** Whether a meeting that was held may be the one at which they signed: on no other day, a conference, or talks and calls of them. */
function mayBeAt(
  { status, kind, date, participants }: MeetingFact,
  { signatories, date: day }: AgreementFact,
): boolean {
  if (status !== 'held' || !daysAgree(date, day)) return false;
  if (kind === 'conference' || kind === 'summit') return true;
  const persons = participants.filter(({ actor }) => actor.startsWith('p'));
  const shared = persons.filter(({ actor }) => signatories.includes(actor)).length;
  if (kind === 'talks' && persons.length !== 2) return persons.length < 2 || shared > 0;
  return kind === 'ceremony' ? shared > 0 : shared === (kind === 'talks' ? 2 : signatories.length);
}

/** "signed on 3 May, two days after talks between X and Y": these are the ones told to have met. */
const toldBeside = ({ evidence, participants }: MeetingFact, { view }: Act, { signatories }: AgreementFact): boolean =>
  evidence.some(({ start }) => start >= view.at && start < view.sentence.end) &&
  participants.filter(({ actor }) => signatories.includes(actor)).length > 1;

/** A verb of signing, where it stands. */
export interface Act {
  readonly view: SentenceView;
  readonly range: Range;
}

/** Those whom sentences behind the act have there: "N was present", "M observed the event". */
const lookedOn = (views: readonly SentenceView[], { sentence }: SentenceView): readonly Ref[] =>
  views
    .slice(sentence.index + 1, sentence.index + 1 + WATCHED)
    .filter(({ sentence: { role } }) => role === 'prose')
    .flatMap((view) => [...(presenceIn(view)?.refs ?? []), ...attendants(view)]);

/** What is told of it beside the words. */
interface Told {
  readonly ref: Ref;
  readonly date: Edtf | null;
  readonly status: 'held' | 'planned';
  readonly persons: readonly Ref[];
}

/** Where the text says that it was signed: in a sentence that names the instrument, or right behind one. */
function actOf(draft: Draft, views: readonly SentenceView[], { evidence, signatories }: AgreementFact): Act | null {
  const told = evidence.map(({ start }) => sentenceAt(draft, start));
  for (let behind = 0; behind <= BEHIND; behind++)
    for (const index of told) {
      const view = views[index + behind];
      if (!view || view.sentence.role === 'boilerplate' || !(view.dates.length || WHERE.test(view.text))) continue;
      const signing = findSignings(view).find(
        ({ future, voice, range }) =>
          !future && voice !== 'bare' && !isAside(view.text, range) && names(view, signatories),
      );
      if (signing) return { view, range: signing.range };
    }
  return null;
}

/** Whether a sentence has one of those who signed, by name or as one of several. */
const names = ({ mentions, groups }: SentenceView, those: readonly Ref[]): boolean =>
  mentions.some(({ ref }) => those.includes(ref)) || groups.some(({ refs }) => refs.some((ref) => those.includes(ref)));

/** The day or place of an act. */
const WHERE = /\b(?:here|today|yesterday|(?:in|at) (?:the )?\p{Lu})/u;
/** Whether the act is told beside something else: it describes the instrument, lies before what is told, or was no signature yet. */
const isAside = (text: string, { start, end }: Range): boolean =>
  DESCRIBES.test(text.slice(0, start)) ||
  BEFORE.test(text.slice(0, start)) ||
  NO_EVENT.test(text.slice(start, end)) ||
  ON_VISIT.test(text);
/** "a memorandum which X and Y signed in Lima": what is told is the memorandum. */
const DESCRIBES =
  /\b(?:[Mm]emorandum|[Aa]greement|[Aa]ccord|[Pp]rotocol|[Tt]reaty|[Pp]act|[Cc]onvention|[Pp]rogramme|[Pp]lan|[Dd]eclaration)\b[^.;:,]{0,60},? (?:which|that) (?=(?:the |its |his |her )?\p{Lu}|the |he |she |they |both )[^.;:]{3,200}$/u;
/** "spoke moments after he and X had signed it". */
const BEFORE = /\bhad (?:\p{Ll}+ly |also |just )?$/u;
/** "initialled the text", "are the signatories of". */
const NO_EVENT = /^(?:initial|[Ss]igning\b(?! of)|are the )/u;
/** "signed during a visit which the latter is paying": the visit is what they met at. */
const ON_VISIT =
  /\b(?:during|in the course of|at the (?:end|close|start|beginning|outset) of|on the occasion of) (?:an?|the|his|her|their) (?:[\p{L}\d'’-]+ ){0,4}visit\b/u;

/** The ceremony of an act, under the words that tell of it. */
export function ceremonyTold(draft: Draft, { view, range }: Act, told: Told): MeetingFact {
  const near = placeNear(view, range.end)?.ref ?? null;
  const place = draft.places.find((each) => each.ref === near) ?? null;
  const state = draft.countries.find((each) => each.ref === near);
  const stop = /[,;:(]| and /u.exec(view.text.slice(range.end))?.index ?? view.text.length;
  const end = Math.min(range.end + stop, actEnd(view.text, range.end), range.start + LONGEST);
  const start = view.at + range.start;
  const quote = draft.document.text.slice(start, view.at + Math.max(end, range.end)).trimEnd();
  return {
    ref: told.ref,
    name: quote.replace(/\s+/g, ' ').replace(/[\s.,;:]+$/u, ''),
    kind: 'ceremony',
    ordinal: null,
    date: told.date,
    place: place?.ref ?? null,
    country: place?.country ?? state?.iso2 ?? null,
    mode: null,
    status: told.status,
    participants: takingPart(told.persons),
    evidence: [{ start, end: start + quote.length, quote }],
    confidence: 0.7,
  };
}
