/** Questions that a sentence says are open, what is only guessed, and what a text merely describes: "when it will resume was not said". */
import type { CutText } from '../words/cut.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { isAction } from './triggers.ts';

/** Whether a sentence only tells what nobody knows yet. */
export const isLeftOpen = (words: CutText): boolean =>
  (TRUTH.opens(words) && UNTRUE.test(words.text)) ||
  (ASKS.opens(words) && LEFT.opens(words) && UNKNOWN.test(words.text));

/** "There is no truth in reports that the island will be sold". */
const TRUTH = new Gate(/^(?:truth|untrue|false|unfounded|baseless)$/);
const UNTRUE =
  /\b(?:no truth (?:in|to) (?:the |these |those |any )?\p{Ll}+ that|(?:untrue|false|unfounded|baseless) that)\b/u;
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
  /^(?:still |yet )?be (?:decided|settled|resolved|determined|answered|seen|clarified|left|considered|worked out|announced|fixed|agreed(?: upon| on)?|arranged|communicated)\b/u;

/** Whether the words before a modal word tell of a condition, or of what others guess. */
export const isGuessed = (before: string): boolean => GUESSED.test(before);
/** "If talks fail, Mexico will impose duties", "critics say the promise will not be kept". */
const GUESSED =
  /(?:^|[ ,])[Ii]f [^,;]{2,80}, (?:[\p{L}'-]+ ){0,6}$|^\W*(?:Unless|Should|Were|Had) [^,;]{2,80}, (?:[\p{L}'-]+ ){0,6}$|\b(?:[Rr]umou?rs?|[Rr]eports?|[Cc]laims?|[Ss]peculation|[Tt]alk|[Aa]llegations?|[Ff]ears?|[Ss]uggestions?)(?: in [^,;:]{2,40})? that (?:[\p{L}'’-]+ ){0,8}$|\b(?:denied|denies|denying|doubts?|doubted|disputed)(?: [^,;:]{2,40})? that (?:[\p{L}'’-]+ ){0,8}$|\b(?:[Cc]ritics|[Aa]nalysts|[Oo]bservers|[Ee]conomists|[Oo]pponents|[Tt]raders|[Ss]ceptics|[Ss]keptics|[Mm]any|[Ss]ome|[Rr]esidents|[Pp]ollsters|[Oo]pposition|[Rr]ivals) (?:say|said|warn|warned|argue|argued|believe|fear|think|doubt|note|predict)(?: that)? (?:[\p{L}'-]+ ){0,8}$/u;
early(GUESSED);

/** '"Raise the price and the traders will stay away"': what would come of it. */
export const isThreat = (before: string): boolean => {
  const first = DO_IT_AND.exec(before)?.groups?.verb?.toLowerCase() ?? '';
  return first !== '' && isAction(first);
};
const DO_IT_AND =
  /(?:^|[.:;"“] ?)["“]?(?<verb>\p{Lu}\p{Ll}{2,10}) (?:the|a|an|that|this|it|them|us|their|our|him|more|up|down|out|off)\b[^,;:]{0,50}? and (?:[\p{L}'’-]+ ){1,4}$/u;

/** Whether the words before a modal word ask: "settled how the water is to be divided", "Who will pay is less clear". */
export const isAsked = (before: string): boolean => ASKING.test(before);
const ASKING =
  /(?:^|[ ,])(?:[Ii]f|[Uu]nless|[Ww]hat) (?:[\p{L}']+ ){1,8}$|(?:^|[ ,])(?:[Hh]ow|[Ww]hether|[Ww]hy) (?:[\p{L}'’-]+ ){1,16}$|(?:^\W*|\b(?:open|unclear|unknown|uncertain|unsettled|undecided|clear|sure|decide|say|said|asked|know|knew|settle|question)(?: of| on)? )(?:[Ww]ho|[Ww]hich of (?:the \p{L}+|them|these)) (?:also |then )?$/u;

/** Whether the words before a clause say that a text describes or asks what it tells. */
export const isDescribed = (before: string): boolean => ASKED.test(before);
/** "The plan sets out which services the hospital should offer": what is described is not undertaken. */
const ASKED =
  /\b(?:sets? out|set out|defines?|defined|says?|said|shows?|showed|determines?|determined|explains?|explained|describes?|described|lists?|listed|specif(?:y|ies|ied)|lays? down|laid down|regulates?|governs?|stud(?:y|ies|ied)|examined?|discuss(?:ed)?|considered?|(?<!\b(?:virtue|terms|pursuance|basis|means|strength|event) )of|on|about|over) (?:which|what|how|whose|whether|when|where|who) $/u;

/** "a protocol that would open the port": what it would do, and nobody has said that it will. */
export const WOULD_BRING =
  /\b(?:agreement|accord|deal|treaty|pact|protocol|memorandum|plan|bill|law|contract|arrangement|proposal|scheme|convention)(?: (?:on|of|for|with|between) [^,;:]{2,50})? (?:that|which) (?:also )?$/u;
