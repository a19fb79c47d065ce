/** Meals and receptions by whoever gave them: "was guest of honour at a dinner given by N", "a reception hosted by N". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { actEnd } from './clauses.ts';
import { ceremonyOf } from './handovers.ts';
import { outlookOf } from './outlook.ts';
import { personsBefore, personsIn } from './persons.ts';

const GATE = new Gate(/^(?:given|hosted|offered|tendered|laid|thrown)$/);
const GIVEN =
  /\b(?<meal>dinner|banquet|lunch|luncheon|breakfast|iftar|cocktail|garden party|tea party|barbecue)\b[^;.]{0,40}? (?:given|hosted|offered|tendered|laid on|thrown)\b[^;.]{0,60}? by (?=[^;.]*\p{Lu})/u;

/** The meal that a sentence tells by its host and guests. */
export function mealsIn(view: SentenceView): MeetingCandidate[] {
  const match = GATE.opens(view.words) ? GIVEN.exec(view.text) : null;
  if (!match) return [];
  const from = match.index + match[0].length;
  const hosts = personsIn(view, from - 1, actEnd(view.text, from));
  const guests = personsBefore(view, match.index).filter((ref) => !hosts.includes(ref));
  const status = outlookOf(view.text, match.index, 'dinner');
  if (!hosts.length || !guests.length || status === 'none') return [];
  return [ceremonyOf(view, { start: match.index, end: from - 4 }, [...guests, ...hosts], status)];
}
