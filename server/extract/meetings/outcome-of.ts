/** "the consensus reached at the 7th leaders' meeting", "the report, prepared at the 5th meeting of experts": of which only something is told that came of it. */
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';

const CAME_OF =
  /\b(?:consensus|decisions?|agreements?|outcomes?|results?|resolutions?|commitments?|understandings?|conclusions?|recommendations?|documents?|reports?|drafts?|proposals?|initiatives?|declarations?|plans?)(?: [^,;.:]{3,60})?,? (?:made|reached|taken|adopted|achieved|agreed|approved|prepared|drawn up|drafted|finali[sz]ed|endorsed|concluded|(?:that|which) [^,;.:]{3,40}) (?:at|on|during|in|by) (?:the |its |their )?(?:\d{1,3}(?:st|nd|rd|th) (?:[\p{L}'’-]+ ){0,3})?$/u;

/** Whether it is so of a numbered one, which is not the news: the text has told something before, and gives it no day here. */
export const onlyItsOutcome = (
  { text, previous, at, dates }: SentenceView,
  { start, end, ordinal }: MeetingPhrase,
): boolean =>
  ordinal !== null &&
  previous !== null &&
  !dates.some((date) => date.start - at >= end) &&
  CAME_OF.test(text.slice(Math.max(0, start - 130), start));
