/** Questions that a sentence says are open: "when it will resume was not said". */
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';

/** Whether a sentence only tells what nobody knows yet. */
export const isLeftOpen = (words: CutText): boolean =>
  ASKS.opens(words) && LEFT.opens(words) && UNKNOWN.test(words.text);

/** "When it will resume was not said": left open. */
const ASKS = new Gate(/^(?:when|whether|how|why|where|what|who|which)$/);
const LEFT = new Gate(/^(?:not|yet|still|be|left|open|unclear|unsettled|undecided|matter)$/);
const UNKNOWN =
  /^(?:[^;:]{3,60} (?:-|–|—|--) )?(?:When|Whether|How|Why|Where|What|Who|Which) [^,;:]{3,110}? (?:(?:was|is|has|remains|remained|will) (?:not |yet |still |to be |left )+|remain(?:s|ed)? (?:an open|open|unclear|unsettled|undecided|a matter))/u;

/** Whether a question is to be decided, by whomever: "the matter is to be settled by the authority". `before` ends with what is, `rest` begins behind the modal word. */
export const isLeftTo = (before: string, rest: string): boolean => DECIDED.test(rest) && LEFT_TO.test(before);

const LEFT_TO =
  /\b(?:question|matter|issue|decision|point|choice|rest|outcome|case|fate|price|answer|date|details)s? (?:of [^,;]{3,60} )?$/iu;
const DECIDED =
  /^(?:still |yet )?be (?:decided|settled|resolved|determined|answered|seen|clarified|left|considered|worked out|announced)\b/u;
