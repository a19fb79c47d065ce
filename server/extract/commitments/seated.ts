/** States told of by their capitals alone, or as a side. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { sameMembers } from '../reference/same-members.ts';
import type { SentenceView } from '../text/view.ts';

/** "Hanoi, for its part, will": by its capital, as one of the two; "Hanoi will" is the state, whatever its ministry has signed. */
export const isSeated = ({ text, mentions, groups }: SentenceView, state: Ref): boolean =>
  / for its part\b/u.test(text) &&
  !mentions.some(({ ref }) => ref === state) &&
  !groups.some(({ refs }) => refs.includes(state));

/** Whether some actors are called so in a sentence: "the Thai side", "the Kazakhstan Party". */
export const isCalled = ({ text, at, groups }: SentenceView, refs: readonly Ref[], noun: 'side' | 'Party'): boolean =>
  groups.some((each) => sameMembers(each.refs, refs) && text.slice(each.start - at, each.end - at).endsWith(noun));

/** Whether bodies are the parties of an instrument that nobody is told to have signed for them. */
export const areBodiesAlone = ({ agreements }: Draft, sides: readonly Ref[]): boolean =>
  agreements.some(
    ({ parties, signatories }) =>
      !signatories.length && sides.every((ref) => ref.startsWith('o') && parties.includes(ref)),
  );
