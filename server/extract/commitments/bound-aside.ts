/** Who is bound to something, with an aside before it: "is bound, under the protocol, to take back". */
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import type { Trigger } from './triggers.ts';

/** "is bound, under the protocol, to take back", "stands ready, it said, to receive", "are, furthermore, to evaluate". */
export function boundWithAside(words: CutText, isAction: (word: string) => boolean): Trigger[] {
  const { text } = words;
  const match = BOUND_GATE.opens(words) ? BOUND.exec(text) : null;
  return match && isAction(match.groups?.verb ?? match.groups?.also ?? '')
    ? [{ form: 'modal', modality: 'will', start: match.index, after: match.index + match[0].length, word: 'is to' }]
    : [];
}
const BOUND_GATE = new Gate(/^(?:is|are|intends?|plans?|stands?)$/);
const BOUND =
  /\b(?:(?:is|are) (?:bound|obliged|obligated|required|committed|ready|prepared)|stands? ready), [^;:"]{3,90}?, to (?=(?<verb>\p{Ll}+))|\b(?:is|are|intends?|plans?), (?:besides|furthermore|moreover|likewise|too|also|finally|however|therefore|in (?:particular|addition|turn|return|exchange)|among other things|inter alia|for (?:its|their|his|her) part|on (?:its|their|his|her) (?:side|part)|(?:by|from|before|until|within|under|over|during|at|as of) [^,;:]{2,40}), to (?=(?<also>\p{Ll}+))/u;

early(BOUND);
