/** An encounter that a sentence tells by a verb: nothing names it or counts it. */
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate } from './candidate.ts';
import { modeOf } from './status.ts';

/** What the sentence says of it; it is held as the sentence says. */
export const toldByVerb = (
  view: SentenceView,
  told: Pick<MeetingCandidate, 'range' | 'kind' | 'date' | 'place' | 'status' | 'participants'>,
): MeetingCandidate => ({ ...told, view, ordinal: null, mode: modeOf(view), form: 'verb', phrase: null });
