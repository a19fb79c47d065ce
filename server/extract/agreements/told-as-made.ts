/** What stands around a word that is too common to name an instrument by itself and tells that there is one: it is signed, struck, exchanged, added to another. */
import type { SentenceView } from '../text/view.ts';

/** "signed an act of handover", "the Act of San Antonio": no Act of Parliament, and nothing that somebody does. */
export const isAct = (
  { text, mentions, at }: SentenceView,
  start: number,
  headStart: number,
  headEnd: number,
): boolean =>
  SIGNED.test(text.slice(0, start)) ||
  /^,? signed (?:by|in|on|at|yesterday|today|here) /u.test(text.slice(headEnd, headEnd + 20)) ||
  (/^A/u.test(text.slice(headStart)) && PUT_DOWN.test(text.slice(headEnd, headEnd + 170))) ||
  (/^A/u.test(text.slice(headStart)) &&
    text.startsWith(' of ', headEnd) &&
    mentions.some(({ kind, start: from }) => kind === 'place' && from - at === headEnd + 4));

/** "an annex to the Agreement on Extradition", "signed an annex with the Institute": no annexes elsewhere. */
export const isAdded = (view: SentenceView, start: number, headEnd: number): boolean =>
  /^ to (?:the|their|an?|its|it|them|this|that)\b/u.test(view.text.slice(headEnd, headEnd + 12)) ||
  isPutDown(view, start, headEnd) ||
  (start < headEnd - 6 && GAPPED.test(view.text.slice(0, start)));
/** "A and B signed the accord, and their defence chiefs, C and D, the security annex". */
const GAPPED = /\b(?:signed|inked|initiall?ed) [^.;]{5,160},? (?:and|while|with) [^.;]{5,120}, (?:the|an?) $/u;
/** "signed a country programme", "a programme for 2023 to 2026 was signed". */
export const isPutDown = ({ text }: SentenceView, start: number, headEnd: number): boolean =>
  SIGNED.test(text.slice(0, start)) || PUT_DOWN.test(text.slice(headEnd, headEnd + 170));
/** "struck a deal on gas", "won a contract", "the arrangement reached between A and B": one that is made. */
export const isStruck = ({ text }: SentenceView, start: number, headEnd: number): boolean =>
  STRIKING.test(text.slice(Math.max(0, start - 50), start)) || STRUCK.test(text.slice(headEnd, headEnd + 24));
const STRIKING =
  /\b(?:struck|strikes?|striking|reach(?:ed|es|ing)?|clinch(?:ed|es|ing)?|sealed|seals|sealing|hammer(?:ed|ing) out|thrash(?:ed|ing) out|settled on|cut|won|wins?|winning|landed|secured|bagged|acced(?:ed?|es|ing) to|accession to|joined|joins|party to|bound by) (?:an?|the|its|their|two)(?: new)? $/u;
const STRUCK =
  /^,? (?:just |newly |recently )?(?:struck|reached|clinched|sealed|hammered out|won|brokered|negotiated|agreed|concluded)\b/u;
/** "a document on space was", "a paper, which": the word is no first half of another. */
export const OBJECT_OF =
  /^(?:[,.;]|$| (?:on|of|for|about|in|between|with|covering|concerning|was|were|has|which|that|by|at)\b)/u;
/** "would have preferred a binding agreement": there is none. */
export const WISHED =
  /\b(?:would (?:have preferred|prefer|rather have|have liked|like)|had (?:hoped|pressed|pushed) for|dreams? of) (?:an?|no|another) (?:\p{L}+ ){0,2}$/u;
const SIGNED =
  /\b(?:signed(?: off on)?|inked|initiall?ed|penned|concluded|adopted|names? to|signatures? to|pens? to(?: paper(?: (?:in|on) [\p{Lu}\d][\p{L}\d' -]{1,20}){0,2} on)?) (?:(?:an?|the|their) )?(?:(?:[A-Z]{2,3} ?)?[$€£¥]?\d[\d.,]*(?:[- ](?:million|billion|dollar|euro|yen|pound)s?)* )?$/u;
/** "a draft contract", "the plan which the two governments drew up in 2017": somebody has written it. */
export const isDrafted = (text: string, word: string, start: number, end: number): boolean =>
  (!ANYBODYS.test(word) && /\b[Dd]raft $/u.test(text.slice(Math.max(0, start - 7), start))) ||
  MADE_IN.test(text.slice(end, end + 130));
/** Of which one government alone has drafts as well. */
const ANYBODYS = /^(?:plans?|strateg|programm?e?s?$|resolution|guidelines|schedule|framework|act$)/u;
const MADE_IN =
  /^,? (?:which|that) [^.;,]{2,40}? (?:and|two|three|four|both|sides|governments|ministries|ministers|countries)\b[^.;,]{0,50}? (?:drew up|worked out|drafted|agreed(?: (?:on|upon))?|adopted|approved|concluded|negotiated|hammered out|put together|settled on) (?:in|last|on|at|during|earlier)\b/u;
/** "endorsed recommendations on fish", "a policy on medicines was adopted": taken up by those who met, and signed by nobody. */
export const isPassed = ({ text }: SentenceView, start: number, headEnd: number): boolean =>
  PASSING.test(text.slice(Math.max(0, start - 80), start)) || WAS_PASSED.test(text.slice(headEnd, headEnd + 110));
const PASSING =
  /(?<!\b(?:not|never|to be|to have) )\b(?:adopt|endors|approv)(?:ed|es|s|ing) (?:(?:an?|the|its|their|new|joint|common|first|second|two|three|four|five|six|several|package|set|series|of|\d+|[$€£¥]?\d[\d.,]*|million|billion|dollars?|euros?) ){0,6}$/u;
const WAS_PASSED =
  /^(?: (?:on|for|of|against|concerning) [^.;,]{3,80}?)? (?:was|were) (?:\p{Ll}+ )?(?:adopted|endorsed|approved)\b/u;
const PUT_DOWN =
  /^(?: [^.;,]{0,130})?(?:, [^.;,]{3,60},)? (?:was|were|ha(?:s|ve|d) (?:\p{Ll}+ )?been) (?:also |now |then |formally |today |finally |yesterday )?(?:been )?(?:signed|inked|initiall?ed|penned|concluded|adopted|endorsed)\b/u;
/** "The ministers exchanged letters", "notes were exchanged", "an understanding reached between A and B": no instruments elsewhere. */
export const EXCHANGED = /^(?:letters|notes|diplomatic notes|understandings?)$/;
export const isExchanged = (view: SentenceView, start: number, headEnd: number, word: string): boolean => {
  const { text } = view;
  // "The text merely notes that views were exchanged": a verb.
  if (text.startsWith(' that ', headEnd)) return false;
  return word.startsWith('under')
    ? /^ (?:reached|signed|concluded) (?:\p{L}+ ){0,2}?(?:between|by) /u.test(text.slice(headEnd, headEnd + 50)) ||
        isPutDown(view, start, headEnd)
    : /\bexchang(?:ed|ing|es?) (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 30), start)) ||
        /^(?: [^.;,]{0,60})? (?:was|were) (?:also |then |formally |today )?(?:signed and )?exchanged\b/u.test(
          text.slice(headEnd, headEnd + 90),
        );
};
