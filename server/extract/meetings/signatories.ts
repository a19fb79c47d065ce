/**
 * Who signs at a ceremony takes part in it. Runs when signatures are known: adds the signatories to the ceremony told of
 * beside the signing; where the signing was watched at a session of the same people, those who watched were at that session.
 */
import type { Edtf } from '../../model/edtf.ts';
import type { AgreementFact, Evidenced, MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { withActsAtCeremonies } from './acts-at-ceremonies.ts';
import { daysAgree, sentenceAt, withAll } from './between-facts.ts';
import { withMenOfGatherings } from './gathered.ts';
import { withThoseHeard } from './heard-at-gatherings.ts';
import { withHonours } from './honours.ts';
import { withLeftOver } from './left-over.ts';
import { withThoseOnMargins } from './margins.ts';
import { withMenOfStates } from './men-of-states.ts';
import { withRowsOfPersons } from './rows-of-persons.ts';
import { withThoseReceived } from './those-received.ts';
import { withThoseToCome } from './to-come.ts';

/** Most sentences between a signing and what is told of its ceremony. */
const REACH = 3;
/** Most sentences between a session and what is told of those who watched its signing. */
const WATCHED = 15;
const HALF = 0.5;
const MANY = 0.4;
const ACT = /\b(?:ceremon|sign|ink|inaugurat|exchange|look|watch|witness|presence|stood|hand|applau|present|eyes)/iu;
const NAMED = /\b(?:ceremon\w+|the signing|inauguration|unveiling|swearing-in|exchange of)\b/iu;
/** How a sentence puts a session beside a ceremony. */
export const BESIDE =
  /\b(?:preceded|followed|rounded off|capped|crowned|wound up|ahead of|prior to)\b[^.;]*\b(?:ceremony|signing|inauguration)|\b(?:ceremony|signing|inauguration)\b[^.;]*\b(?:preceded|followed|rounded off|capped|crowned|wound up|came after)\b/iu;
const CLOSED_BY =
  /\bsigned\b[^;.]* at the (?:close|end|conclusion|opening|closing) of (?:the|their|its|an?) |\b(?:signing|signatures?) (?:closed|capped|crowned|concluded|ended|opened|rounded off|wound up|marked the (?:end|close|opening) of) (?:the|their|its|an?) /u;
/** "The signing took place in the framework of the summit": a part of it. */
const WITHIN =
  /\b(?:signing|signatures?)\b[^;.]{0,90} (?:in|within|under) the (?:framework|context|course|frame) of (?:the|their|its) /u;
const WELCOME = /\b(?:welcom|guard of honou?r|banquet|dinner|lunch|funeral|wreath|flag)/iu;

const OTHER_ACT =
  /\b(?:inaugurated|launched|commissioned|opened|unveiled|broke ground|laid|cut|flagged off|sworn in)\b/iu;
const SIGNING = /\b(?:sign|ink|initial|pen to|exchang|names? to)/iu;

/** Completes ceremonies by the signatories of what was signed at them, and sessions by those of what was signed there. */
export const completeCeremonies = (draft: Draft): Draft =>
  [
    withMenOfStates,
    withMenOfGatherings,
    withSignatories,
    withActsAtCeremonies,
    withHonours,
    withThoseReceived,
    withThoseOnMargins,
    withThoseToCome,
    withLeftOver,
    withThoseHeard,
    withRowsOfPersons,
  ].reduce((done, rule) => rule(done), draft);

function withSignatories(draft: Draft): Draft {
  const signed = draft.agreements.filter(({ status, signatories }) => status === 'signed' && signatories.length > 0);
  const ceremonies = draft.meetings.filter(({ kind, status }) => kind === 'ceremony' && status === 'held');
  const folded = new Map<Ref, Ref>();
  const added = new Map<Ref, Ref[]>();
  const dates = new Map<Ref, Edtf>();
  const add = (ref: Ref, refs: readonly Ref[]) => added.set(ref, [...(added.get(ref) ?? []), ...refs]);
  for (const ceremony of ceremonies) {
    if (WELCOME.test(ceremony.name) || !ACT.test(wordsOf(draft, ceremony))) continue;
    // "jointly inaugurated by the ministers": another act than the signing told of beside it.
    if (OTHER_ACT.test(ceremony.name) && !SIGNING.test(ceremony.name)) continue;
    const known = saysDay(draft, ceremony) ? ceremony : { ...ceremony, date: null };
    const here = signed.filter((agreement) => together(draft, known, agreement, ceremonies.length, signed));
    const hands = here.flatMap(({ signatories }) => signatories);
    const dated = { ...ceremony, date: known.date ?? here.find(({ date }) => date)?.date ?? ceremony.date };
    const words = wordsOf(draft, ceremony);
    const whole = WITHIN.test(words)
      ? draft.meetings.find(
          (each) => SESSIONS.has(each.kind) && each.status === 'held' && near(draft, each, ceremony, 0),
        )
      : undefined;
    const session = whole ?? (NAMED.test(words) ? undefined : sessionOf(draft, dated, here));
    if (session) {
      folded.set(ceremony.ref, session.ref);
      const own = whole ? here : here.filter(({ signatories }) => share(session, signatories) > MANY);
      add(session.ref, [
        ...own.flatMap(({ signatories }) => signatories),
        ...ceremony.participants.map(({ actor }) => actor),
      ]);
      continue;
    }
    add(ceremony.ref, hands);
    const date = here.find((agreement) => agreement.date)?.date;
    if (date && !known.date) dates.set(ceremony.ref, date);
  }
  for (const session of draft.meetings) {
    // "The signing closed the 87th session": those who signed were at it.
    if (session.status !== 'held' || !SESSIONS.has(session.kind) || !CLOSED_BY.test(wordsOf(draft, session))) continue;
    const here = signed.filter((agreement) => agree(session, agreement) && near(draft, session, agreement, REACH));
    add(
      session.ref,
      here.flatMap(({ signatories }) => signatories),
    );
  }
  for (const agreement of signed) {
    const { meeting, signatories } = agreement;
    const session = draft.meetings.find(({ ref, status }) => ref === meeting && status === 'held');
    // "The accord, concluded at talks in the capital, …": nobody else is said to have been there.
    const unpeopled = session?.kind === 'talks' && !session.participants.length && near(draft, session, agreement, 0);
    const gathering = signatories.length < 2 ? undefined : gatheringOf(draft, agreement);
    if (gathering) add(gathering.ref, signatories);
    if (
      session &&
      session.kind !== 'visit' &&
      session.kind !== 'call' &&
      (unpeopled || (share(session, signatories) >= HALF && !isBeside(draft, session, agreement)))
    )
      add(session.ref, signatories);
  }
  if (!folded.size && !added.size) return draft;
  const meetings = draft.meetings
    .filter(({ ref }) => !folded.has(ref))
    .map((meeting) =>
      withAll({ ...meeting, date: dates.get(meeting.ref) ?? meeting.date }, added.get(meeting.ref) ?? []),
    );
  const beside = meetings.map((meeting) => besideCeremony(draft, meeting, meetings));
  return {
    ...draft,
    meetings: beside.filter(
      ({ participants, kind, ordinal, status }) =>
        kind !== 'ceremony' || participants.length > 0 || ordinal !== null || status === 'planned',
    ),
  };
}

/** Whether one of those who signed need not have been there: signed on the margins, or by one of those told to be there with another. */
const isBeside = (draft: Draft, session: MeetingFact, agreement: AgreementFact): boolean =>
  /\b(?:sidelines|margins|fringes)\b/u.test(wordsOf(draft, agreement)) ||
  (agreement.signatories.length === 2 &&
    share(session, agreement.signatories) === HALF &&
    session.participants.length > (session.kind === 'talks' ? 1 : 2));

/** Gatherings to which many come, and at which some sign something with each other. */
const OF_MANY = /\b(?:forum|conference|summit|congress|assembly|expo|convention)\b/iu;

/** The conference that the text tells of right before a signing, of which no other encounter is told. */
function gatheringOf(draft: Draft, agreement: AgreementFact): MeetingFact | undefined {
  const { signatories } = agreement;
  const apart = draft.meetings.some(
    (meeting) =>
      meeting.status === 'held' &&
      meeting.kind !== 'conference' &&
      meeting.kind !== 'summit' &&
      earlier(meeting, agreement) &&
      signatories.every((ref) => meeting.participants.some(({ actor }) => actor === ref)),
  );
  if (apart || /\b(?:sidelines|margins|fringes)\b/u.test(wordsOf(draft, agreement))) return undefined;
  return draft.meetings.find(
    (meeting) =>
      meeting.status === 'held' &&
      (meeting.kind === 'conference' || meeting.kind === 'summit') &&
      OF_MANY.test(meeting.name) &&
      agree(meeting, agreement) &&
      earlier(meeting, agreement) &&
      near(draft, meeting, agreement, REACH),
  );
}

/** Of others than those who sign. */
const OF_EXPERTS =
  /\b(?:of|between|among) (?:the |their )?(?:[\p{Ll}-]+ )?(?:experts|officials|technicians|specialists|technical teams|engineers|negotiators)\b/u;

/** "Talks preceded the ceremony", "the ceremony rounded off the third meeting": those at the one were at the other. */
function besideCeremony(draft: Draft, meeting: MeetingFact, all: readonly MeetingFact[]): MeetingFact {
  if (meeting.participants.length || meeting.status !== 'held' || !SESSIONS.has(meeting.kind)) return meeting;
  if (OF_EXPERTS.test(meeting.name)) return meeting;
  const ceremony = all.find(
    ({ kind, status, ...other }) =>
      kind === 'ceremony' && status === 'held' && near(draft, meeting, other, 2) && agree(meeting, other),
  );
  return ceremony && BESIDE.test(wordsOf(draft, meeting))
    ? withAll(
        { ...meeting, date: meeting.date ?? ceremony.date },
        ceremony.participants.map(({ actor }) => actor),
      )
    : meeting;
}
const SESSIONS: ReadonlySet<string> = new Set(['conference', 'summit', 'talks']);

/** How many of some persons took part, as a share. */
const share = ({ participants }: MeetingFact, refs: readonly Ref[]): number =>
  refs.filter((ref) => participants.some(({ actor }) => actor === ref)).length / refs.length;

/** A session held at the time by those who signed: the signing was a part of it. */
function sessionOf(draft: Draft, ceremony: MeetingFact, here: readonly AgreementFact[]): MeetingFact | undefined {
  const own = ceremony.participants.map(({ actor }) => actor).filter((ref) => ref.startsWith('p'));
  return draft.meetings.find(
    (meeting) =>
      meeting.status === 'held' &&
      (meeting.kind === 'summit' || meeting.kind === 'conference' || meeting.kind === 'talks') &&
      agree(meeting, ceremony) &&
      (ceremony.date !== null || earlier(meeting, ceremony)) &&
      (here.length > 0
        ? here.some(({ signatories }) => share(meeting, signatories) > (signatories.length > 3 ? MANY : HALF))
        : near(draft, meeting, ceremony, WATCHED) && (own.length < 3 || share(meeting, own) > 0)),
  );
}

const agree = (a: { date: Edtf | null }, b: { date: Edtf | null }): boolean => daysAgree(a.date, b.date);

const earlier = (a: Evidenced, b: Evidenced): boolean => (a.evidence[0]?.start ?? 0) < (b.evidence[0]?.start ?? 0);

/** Whether an instrument was signed at a ceremony: told of beside it, on no other day; or on its day, where it is the only one. */
function together(
  draft: Draft,
  ceremony: MeetingFact,
  agreement: AgreementFact,
  ceremonies: number,
  signed: readonly AgreementFact[],
): boolean {
  if (!agree(ceremony, agreement)) return false;
  return (
    near(draft, ceremony, agreement, REACH) ||
    (ceremonies === 1 &&
      (ceremony.date && DAY.test(ceremony.date)
        ? ceremony.date === agreement.date
        : signed.every(({ date }) => date === agreement.date)))
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Whether a sentence that tells of it gives a day; else its day is that of the news. */
const saysDay = (draft: Draft, meeting: MeetingFact): boolean => {
  const told = new Set(sentencesOf(draft, meeting));
  return draft.dates.some((each) => told.has(each.sentence) && agree(each, meeting));
};

/** Whether two facts are told at most so many sentences apart. */
const near = (draft: Draft, a: Evidenced, b: Evidenced, most: number): boolean => {
  const other = sentencesOf(draft, b);
  return sentencesOf(draft, a).some((one) => other.some((two) => Math.abs(one - two) <= most));
};

const sentencesOf = (draft: Draft, { evidence }: Evidenced): number[] =>
  evidence.map(({ start }) => sentenceAt(draft, start));

/** The words of a ceremony's sentences. */
const wordsOf = (draft: Draft, meeting: Evidenced): string =>
  sentencesOf(draft, meeting)
    .map((index) => draft.document.text.slice(draft.sentences[index]?.start, draft.sentences[index]?.end))
    .join(' ');
