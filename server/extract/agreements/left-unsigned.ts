/** Instruments that got stuck on the way: "was finalised in 2011 but was put off", "initialled in 2009 and never signed". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

const GATE = new Gate(
  /^(?:put|postponed|shelved|never|not|unsigned|abandoned|dropped|blocked|scuppered|vetoed|frozen|fell|collapsed|came|stalled|deferred|called|set|rejected|torpedoed|foundered)$/,
);
const MADE =
  '(?:finali[sz]ed|initiall?ed|agreed(?: (?:up)?on)?|drafted|negotiated|approved|drawn up|worked out|prepared|reached|ready|announced|proposed|concluded|hammered out|written|close|near|(?:due|set|scheduled|expected|about|supposed|meant|to have been) (?:to )?(?:have been |be )?sign(?:ed)?)';
const STUCK =
  '(?:put off|postponed|shelved|deferred|abandoned|dropped|blocked|scuppered|vetoed|frozen|called off|set aside|rejected|torpedoed|left unsigned|unsigned|never signed|not signed|never (?:been )?(?:signed|concluded|adopted)|not (?:yet )?been signed)';
const LEFT = new RegExp(
  `^(?:[^.;:,]{0,80}|, [^.;:,]{3,60},)?,? (?:(?:which|that) )?(?:was|were|had been|has been|have been|is|are) (?:\\p{Ll}+ )?${MADE}\\b[^.;:]{0,60}?,? (?:but|and|only to|yet|though|although|before)(?: (?:it|they))?(?: (?:was|were|has|have|had|is|are|been|be|being|later|then|since|soon|still|subsequently|never|not|again|in the end|remains?)){0,4} (?:${STUCK}|f[ae]ll(?:en)? (?:through|apart)|collapsed|foundered|c[ao]me to nothing|stalled)\\b`,
  'u',
);
/** "a treaty which the two states initialled in 2009 but never signed". */
const BY_SOME =
  /^,? (?:which|that) [^.;:]{3,90}? (?:but|and|yet) (?:was |were |ha[sd] |have )?(?:never|not) (?:been )?(?:signed|concluded|put into force)\b/u;

/** Whether the sentence tells that it was made ready and not signed. */
export function isLeftUnsigned({ text, words }: SentenceView, { end }: InstrumentPhrase): boolean {
  if (!GATE.opens(words)) return false;
  const behind = text.slice(end, end + 260);
  return LEFT.test(behind) || BY_SOME.test(behind);
}
