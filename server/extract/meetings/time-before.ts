/** Encounters that lie some time before what else a sentence tells: "signed on 3 June, one week after a meeting in Lima". */
import type { Edtf } from '../../model/edtf.ts';
import { addDays, shiftMonth } from '../dates/calendar.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/^(?:days?|weeks?|months?)$/);
const AFTER =
  /\b(?<count>[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d{1,2}) (?<unit>day|week|month)s? after (?:(?:an?|the|their|his|her|its) )?(?:[\p{L}-]+ ){0,2}$/u;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const DAY = /^\d{4}-\d\d-\d\d$/;
/** How far before a noun the words are looked for. */
const NEAR = 60;

/**
 * The date of an encounter that begins at `start` and ends at `end` in its sentence, where `date` is of what came some time
 * after it: reckoned back from a day, null from anything less exact; `date` itself where nothing of the kind is told, or
 * where it stands behind the encounter as its own.
 */
export function timeBefore(view: SentenceView, start: number, end: number, date: Edtf | null): Edtf | null {
  if (date === null || !GATE.opens(view.words)) return date;
  const told = AFTER.exec(view.text.slice(Math.max(0, start - NEAR), start))?.groups;
  if (!told) return date;
  const at = view.dates.find((each) => each.date === date)?.start;
  if (at !== undefined && at - view.at >= end && !/[,;:]/.test(view.text.slice(end, at - view.at))) return date;
  if (!DAY.test(date)) return null;
  const count = COUNTS[(told.count ?? '').toLowerCase()] ?? Number(told.count);
  if (told.unit === 'month') return shiftMonth(date, -count);
  return addDays(date, -count * (told.unit === 'week' ? 7 : 1));
}
