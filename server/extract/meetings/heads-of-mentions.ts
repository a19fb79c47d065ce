/** By which nouns an encounter has been called, where a mention of one says no more than its noun. */
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';

/** The noun of a mention by "the" and no more: "the talks", "the meeting". */
export const headOf = ({ phrase }: MeetingCandidate): string | null =>
  phrase?.definite && phrase.bare ? phrase.head.toLowerCase() : null;

/** Whether an encounter has been named by the noun of a mention. */
export const isCalled = (encounter: Encounter, candidate: MeetingCandidate): boolean =>
  encounter.candidates.some(({ phrase }) => phrase?.head.toLowerCase() === headOf(candidate));

/** Whether an encounter has been named by other nouns only than that of a mention by "the". */
export const isOtherNoun = (encounter: Encounter, candidate: MeetingCandidate): boolean =>
  headOf(candidate) !== null &&
  candidate.view !== encounter.candidates.at(-1)?.view &&
  encounter.candidates.every(({ phrase }) => phrase !== null) &&
  !isCalled(encounter, candidate);
