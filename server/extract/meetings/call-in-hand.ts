/** A call that a further mention names by another noun. */
import { daysAgree } from './between-facts.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';
import { NEAR } from './sameness.ts';

/** "Also present at the talks": the call told of right before, where no talks are known. */
export function isCallInHand(last: Encounter, { phrase, kind, status, view, date, range }: MeetingCandidate): boolean {
  const told = last.candidates.at(-1);
  return (
    kind === 'talks' &&
    status === 'held' &&
    phrase?.definite === true &&
    phrase.bare &&
    !/lateral|-party\b/.test(view.text.slice(range.start, range.end)) &&
    told?.kind === 'call' &&
    view.sentence.index - told.view.sentence.index <= NEAR &&
    daysAgree(last.date, date)
  );
}
