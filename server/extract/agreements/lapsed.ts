/** Instruments that are no more, or never came to be: "a fishing accord lapsed in 1995", "an earlier loan, agreed in 2008, fell through". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

const GATE = new Gate(/^(?:lapsed|fell|came|collapsed|foundered|torn|scrapped|annulled)$/);
/** The verb of the clause of which the name is the subject; what describes it may stand between. */
const ENDED =
  /^(?:(?! (?:was|were|is|are|has|have|had|will|would|shall|may|might|could|can) )[^.,;:]){0,70}(?: (?:which|that) [^.,;:]{3,70}?)?(?:, (?!and\b|but\b)[^.,;]{3,70},)? (?:(?:had|has|have) )?(?:(?:then|since|soon|later|long|quietly|duly|itself|already) ){0,2}(?:lapsed|(?:fell|fallen) (?:through|apart)|(?:came|come) to (?:nothing|naught|nought)|collapsed|foundered|(?:was|were|been) (?:later |then |since |soon )?(?:torn up|scrapped|annulled))\b/u;

/** Whether the sentence tells that the instrument lapsed, or that nothing came of it: there is none now. */
export function isLapsed({ text, words }: SentenceView, { end, definite }: InstrumentPhrase): boolean {
  return !definite && GATE.opens(words) && ENDED.test(text.slice(end, end + 190));
}
