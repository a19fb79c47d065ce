/** Encounters that are only hoped for, asked for or agreed upon in general, by the words before the noun. */

/** Whether the words before a noun wish for it, and do not tell of what is done at it or after it. */
export const isWished = (before: string): boolean =>
  WISHED.test(before) && !AFTERWARDS.test(before) && !COMES_TO.test(before);

const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed|als?)|would like|more|called for|call for|(?:requests?|appeals?|pleas?|bid|demands?) for|urged?|in the form of|expected?|faster|agree(?:d|s)? to (?:hold|organi[sz]e|exchange|increase|open|begin|start|launch|resume|continue|enter|broker|arrange|convene|prepare|set up|establish|institute|initiate)|exchanges? of|regular|promote|increase|strengthen|frequent|mutual|arrange|facilitate|family|every|annually|alternately|medical)\b[^,;]{0,50}$/iu;
/** "agreed to strengthen cooperation following high-level talks": no wish for talks. */
const AFTERWARDS =
  /\b(?:following|follows|followed|after|during|at the end of|at the close of|at) (?:the |their |an? |two days of |two hours of )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** "is expected to be signed at a summit", "is likely to come before a conference": expected is what is done there. */
const COMES_TO =
  /\b(?:be (?:\p{Ll}+(?:ed|en)|laid|put|met|heard|made|read|brought)|come|go|speak|attend|return|report)\b[^,;]{0,50}? (?:before|at|to|during) (?:(?:the|an?|its|their) )?(?:(?:[\p{L}-]+|next \p{Ll}+)['’]s )?(?:[\p{L}-]+ ){0,2}$/u;
