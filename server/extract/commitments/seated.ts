/** States told of by their capitals alone. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "Hanoi, for its part, will": by its capital, as one of the two; "Hanoi will" is the state, whatever its ministry has signed. */
export const isSeated = ({ text, mentions, groups }: SentenceView, state: Ref): boolean =>
  / for its part\b/u.test(text) &&
  !mentions.some(({ ref }) => ref === state) &&
  !groups.some(({ refs }) => refs.includes(state));
