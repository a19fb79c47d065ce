/** Those present, a line each without a mark: "The Session was attended by:" and below it "H.E. N, President of Togo", "Angola: Hon. N, Minister". */
import { once } from '../once.ts';
import { endsWithColon } from '../text/letters.ts';
import { NAME_LINE } from '../text/name-lines.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

/** What such a line has before the name. */
const ADDRESSED = new Gate(/^(?:h|he|his|her|their|hon\p{L}*|mrs?|ms|dr|prof|amb|sir|sheikh|shaikh)$/u);
/** What announces them, in a sentence that ends with a colon. */
const ANNOUNCED =
  /\b(?:attend(?:ed|ance|ing)|present|participa(?:ted|tion|ting|nts)|took part|(?:was|were) (?:also )?(?:led|headed|represented) by|(?:in the|with the) presence of)\b/u;
const NOT_THERE = /\b(?:will|would|shall|is to|are to|not|absent|apologies)\b/u;
const TELLS =
  /\b(?:was|were|is|are|has|have|had|will|would|said|welcomed|delivered|expressed|agreed|held|chaired|noted|reviewed|attended|participated|thanked|presided|opened|issued|adopted|called)\b/u;

/** Whether a sentence is such a line. */
export const isListedPresent: (view: SentenceView) => boolean = once((view: SentenceView): boolean => {
  const { previous, sentence, text, words } = view;
  if (!previous || sentence.role === 'point' || !ADDRESSED.opens(words) || !NAME_LINE.test(text) || TELLS.test(text))
    return false;
  return endsWithColon(previous.text)
    ? ANNOUNCED.test(previous.text) && !NOT_THERE.test(previous.text)
    : isListedPresent(previous);
});
