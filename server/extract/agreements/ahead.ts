/** Whether what a verb of signing tells is still to come: "will sign", "is to be signed", "before signing"; or done: "the first to sign". */
import { clauseStart } from '../reference/clauses.ts';
import { withoutMay } from '../text/month-of-may.ts';
import { early } from '../words/early.ts';

const AHEAD =
  /\b(?:will|shall|would|should|to|expected to|due to|hopes? to|plans? to|ready to|agreed to|going to|may|might|could|must|not|against|short of|without|instead of|rather than|refrained from|refused to|declined to|failed to|yet to|before|preparing for|preparations for|ahead of|prior to|in advance of|pending|await(?:s|ed|ing)?|approv(?:ed?|es|ing)|approval of|nod (?:to|for)|(?:agreed|agreement(?: was| has been)? reached[^,;.]{0,80}|consensus) (?:up)?on|speed up|towards?|(?:wants?|wanted|wish(?:es)?|hopes?|would like|expects?|needs?)(?: to (?:see|have|get))? (?:it|them|this|one|the \p{L}+)|to \p{Ll}+ and|negotiat(?:es?|ed|ing)|(?:will|would|shall|should|could|may|might|expected to|hoped to|set to) (?:\p{Ll}+ )?(?:result in|culminate (?:in|with)|end (?:in|with)|lead to|pave the way (?:for|to))|(?:is|are) to (?:hold|have|meet|conduct) [^,;.]{3,40} and|(?:negotiations|talks|discussions|consultations|work) (?:over|on|for|about|towards?)|(?:accelerat|expedit|finali[sz])(?:e|es|ed|ing)(?: the)?(?: process of)?|suggest\w*|recommend\w*|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|contemplat\w+|anticipat\w+|envisag\w+|foresaw|foresees?|postpon\w+|(?:put|puts|putting|called|calls|calling) off|cancel\w*|suspend\w*|lack(?:s|ed|ing)?(?: only)?|delay(?:ed|s|ing)?|deferr?\w*|prevent(?:ed|s|ing)?|block(?:ed|s|ing)?|oppos(?:ed|es|ing)|reject(?:ed|s|ing)?|(?:dates?|days?|timetable|deadline|venue|hopes?|prospects?|possibility|idea|readiness|willingness|intention|proposals?) (?:for|of)|(?:interest|keenness) (?:in|on)|propos\w+|consider(?:ing)?|discuss(?:es|ed|ing)?|(?:go-ahead|green light|authori[sz]ation|permission|approval) (?:for|to)|clear(?:ed|s)?|authori[sz]ed) (?:(?:be|have|been|also|jointly|soon|later|then|formally|the|their|his|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|(?:next|this) (?:week|month|year|spring|summer|autumn|winter)),? )*$/iu;
/** "is said to have been signed": it has been. */
const REPORTED =
  /\b(?:said|reported|believed|understood|known|thought|claimed|seems?|appears?|happened) to have (?:been )?$/u;

/** "showed interest in putting it on a firm footing through the signing of a memorandum": a wish, and by what it would come true. */
const WISHED =
  /\b(?:interest in|interested in|(?:hopes?|hoped|wish(?:es|ed)?|wants?|wanted|intends?|intended|desire|readiness|willingness|intention|keenness|keen|ready|willing|eager) (?:to|of|on)|propos(?:es|ed|al)|suggest(?:s|ed|ion)|call(?:s|ed) for|need (?:to|for)|possibility of|explor\w+) [^,.;:]{3,90}? (?:through|by|with|via|including) (?:the )?(?:\p{Ll}+ )?$/iu;

early(AHEAD, WISHED);

/** "proposed that a protocol be signed", "is to be signed": it is not. */
const BE = /(?<!\b(?:to have|said to|reported to) )\bbe (?:\p{Ll}+ly |soon |also |then )?$/u;
/** "instructed their teams to finalise a draft, for signing when they meet in June". */
const FOR_SIGNING =
  /\b(?:finali[sz]|draft|prepar|complet|negotiat)\p{Ll}* [^.;]{3,90},? for (?:its |the |their |formal )?$/u;
/** "Neither agreement has been signed", "no protocol was signed": nothing is. */
const NONE = /^\s*(?:but |so far |yet )?(?:neither|no|none)\b/iu;
/** Whether the act that begins at `at` is still to come, or not done at all. */
export const ahead = (text: string, at: number): boolean =>
  BE.test(text.slice(Math.max(0, at - 30), at)) ||
  (AHEAD.test(withoutMay(text.slice(Math.max(0, at - 60), at))) &&
    !CAME_TO.test(text.slice(Math.max(0, at - 110), at)) &&
    !SPENT_BEFORE.test(text.slice(Math.max(0, at - 130), at)) &&
    !JOINED_TO.test(text.slice(Math.max(0, at - 160), at)) &&
    !isSequel(text, at) &&
    !LED_TO.test(text.slice(Math.max(0, at - 90), at)) &&
    !FELL_TO.test(text.slice(Math.max(0, at - 160), at)) &&
    !FIRST_TO.test(text.slice(Math.max(0, at - 150), at)) &&
    !REPORTED.test(text.slice(Math.max(0, at - 40), at))) ||
  WISHED.test(text.slice(Math.max(0, at - 130), at)) ||
  FOR_SIGNING.test(text.slice(Math.max(0, at - 120), at)) ||
  NONE.test(text.slice(clauseStart(text, at), at));

/** "as a sequel to the signing of the memorandum": it has been signed. */
export const isSequel = (text: string, at: number): boolean => SEQUEL_TO.test(text.slice(Math.max(0, at - 60), at));
const SEQUEL_TO =
  /\b(?:sequel|subsequent|thanks|pursuant|addition|reference|reaction|response|due|owing|testimony|tribute|witness(?:es)?|follow-up) to (?:the|its|their|this) (?:\p{Ll}+ )?$/iu;
/** "led the delegation to the signing of a protocol": there was one. */
const LED_TO =
  /(?<!\b(?:will|would|to|shall|should|may|could) )\b(?:led|proceeded|came|went|travelled|traveled|flew|gave way|gave rise|passed|moved|turned)\b[^,;.]{0,50} to the (?:\p{Ll}+ )?$/u;
/** "It fell to X and Y to sign the pact": they did. `who`: X and Y. */
export const FELL_TO =
  /\b[Ii]t (?:(?:fell|was (?:left|given|granted)) to|was (?:then |also |next )?the turn of) (?!be )(?<who>[^.;:]{3,140}) to $/u;
/** "was the first to sign": it is done. */
const FIRST_TO =
  /\b(?:first|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|only|next|\d+(?:st|nd|rd|th))(?! (?:half|days?|weeks?|months?|quarter|part)\b)(?: (?!will\b|to\b)\p{L}+){0,3}(?:, after [^,;.]{3,90},)? to (?:also )?$/u;

/** "then drove back to the capital to sign a contract": what they came for is done. */
const CAME_TO =
  /(?<!\b(?:to|will|would|had|have|has|who|which|that) )\b(?:[Pp]roceeded|went on|drove|flew|travel(?:l)?ed|returned|came|gathered|sat down|went(?: back)?|crossed|walked|met|convened|assembled|(?:took|seized|used) (?:the|this|their) (?:opportunity|chance|occasion|visit|meeting|summit|margins|trip|stay|journey|gathering|talks|session|stop|stopover|break))\b(?: (?!and\b|but\b|will\b)[\p{L}\d'’-]+){0,9}? to (?:the (?:formal |official )?|\p{Ll}+ and )?$/u;
/** "spent three hours at the ministry before putting their names to a pact": they did. */
const SPENT_BEFORE =
  /(?<!\b(?:to|will|would|had|have|has|must|should|who|which|that|be) )\b(?:spent|talked|conferred|met|toured|visited|sat|walked|lunched|dined|breakfasted|posed|haggled|shook|inspected|prayed|strolled|chatted|embraced|listened|exchanged|reviewed|went (?:through|over)|held)\b(?:(?! (?:but|will|must)\b)[^.;:]){1,100}? before (?:jointly |formally |finally )?$/u;
/** "X joined Y at the museum to sign a letter": both did. */
const JOINED_TO = /(?<!\b(?:will|would|to|be|are|is) )\bjoined [^.;:]{3,130}? to (?:jointly |formally )?$/u;
