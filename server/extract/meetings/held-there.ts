/** What the sides of an encounter in hand did at it, told by a noun of its own: "The two sides held in-depth discussions on trade". */
import { daysAgree } from './between-facts.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';

const TALKED = /^(?:discussions?|talks|consultations|negotiations|dialogue|exchange of views|deliberations)$/iu;
const SIDES =
  /(?:^|, )(?:[Tt]he (?:two |three )?|[Bb]oth (?:the )?)(?:sides|parties|delegations|countries|ministers|leaders|teams)(?: then| also)? (?:held|had|conducted|engaged in) (?:an? )?(?:[\p{Ll}-]+ ){0,3}$/u;
const DID = /\b(?:held|had|conducted|engaged in) (?:an? )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** Most sentences since the encounter was told of. */
const NEAR = 4;

/** Whether an encounter was told of in one of the sentences right before. */
const toldBefore = ({ view }: MeetingCandidate, { candidates }: Encounter): boolean => {
  const told = candidates.at(-1)?.view;
  return told !== undefined && told !== view && view.sentence.index - told.sentence.index <= NEAR;
};

/** "N also welcomed the new ambassador, M", of whom it was told right before that he came: at that encounter. */
export function wasWelcomedThere(candidate: MeetingCandidate, encounter: Encounter): boolean {
  const { view, kind, form, range, participants } = candidate;
  return (
    kind === 'call' &&
    form === 'verb' &&
    toldBefore(candidate, encounter) &&
    view.text.slice(range.start, range.end) === 'welcomed' &&
    participants.every(({ actor }) => encounter.people.has(actor))
  );
}

/** Whether a mention without day or place of its own tells of what was done at an encounter: by its sides, or by the states of those who were there. */
export function wasHeldThere(candidate: MeetingCandidate, encounter: Encounter): boolean {
  const { view, phrase, kind, status, ordinal, place, participants, range, date } = candidate;
  if (kind !== 'talks' || status !== 'held' || !phrase || phrase.definite || ordinal !== null || place !== null)
    return false;
  if (!toldBefore(candidate, encounter) || !TALKED.test(phrase.head) || !daysAgree(encounter.date, date)) return false;
  const before = view.text.slice(0, range.start);
  if (SIDES.test(before)) return true;
  const states = participants.map(({ actor }) => actor);
  const homes = new Set([...encounter.people].map((ref) => view.homes.get(ref)));
  return states.length > 1 && DID.test(before) && states.every((ref) => homes.has(ref));
}

/** "after the hour-long discussion, which was also attended by N": who came to the talks told of right before, by another word. */
export const isAlsoAttended = (candidate: MeetingCandidate, encounter: Encounter): boolean =>
  candidate.status === 'held' &&
  candidate.kind === 'talks' &&
  candidate.phrase?.definite === true &&
  encounter.candidates[0]?.kind !== 'ceremony' &&
  toldBefore(candidate, encounter) &&
  ALSO_ATTENDED.test(candidate.view.text.slice(candidate.phrase.end));
const ALSO_ATTENDED = /^(?:,? which)? (?:was|were) (?:also|further|likewise) attended by |^,? also attended by /u;
