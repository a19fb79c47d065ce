/** How long an encounter told of before lasted: "At the end of the deliberations, which had lasted two days", "in the chair on both days". */
import { smallNumber } from '../dates/patterns.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { Encounter } from './encounter.ts';

const GATE = new Gate(/^days$/);
const LASTED =
  /\b(?:(?:had )?(?:lasted|taken|took|gone on for|went on for|stretched over)(?: for)? (?<long>two|three|four|five|six|\d) days|(?:on|over|during|for) (?:the |its |their )?(?<count>both|two|three|four|five|six) days)\b/u;
/** Sentences from an encounter to that which tells how long it was. */
const NEAR = 3;

/** Tells the encounter in hand how many days a sentence gives it. */
export function withDaysLasted(view: SentenceView, last: Encounter | undefined): void {
  const told = last && GATE.opens(view.words) ? LASTED.exec(view.text)?.groups : undefined;
  const before = last?.candidates.at(-1)?.view.sentence.index;
  if (!last || !told || before === undefined || view.sentence.index - before > NEAR) return;
  const { long, count = '' } = told;
  last.lasted = count === 'both' ? 2 : smallNumber(long ?? count);
}
