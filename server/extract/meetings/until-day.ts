/** The last day of a visit or session that the words behind it tell: "arrived yesterday on a visit that ends on Saturday". */
import { type Edtf, rangeOf } from '../../model/edtf.ts';
import { interval, isOneDay } from '../dates/calendar.ts';
import type { SentenceView } from '../text/view.ts';

const ENDS =
  /^(?: (?:to|in|of) [^,;.]{2,30}?)?,? (?:that|which) (?:ends|closes|concludes|runs|lasts|continues|goes on|(?:will|is to|is due to) (?:end|close|conclude|run|last|continue))(?: on| until| till| through)? (?:late |early )?$/u;
const LONGEST = 16 * 86_400_000;

/** From the day told before an encounter to the one on which it ends; null where the text does not tell both. */
export function untilDay({ text, at, dates }: SentenceView, start: number, end: number): Edtf | null {
  const last = dates.find((each) => each.start - at > end && ENDS.test(text.slice(end, each.start - at)));
  const first = last && dates.find((each) => each.end - at <= start && isOneDay(each.range));
  const [from, to] = [rangeOf(first?.date ?? null)?.earliest, rangeOf(last?.date ?? null)?.latest];
  if (!first || !last || !from || !to || from >= to || Date.parse(to) - Date.parse(from) > LONGEST) return null;
  return interval(from, to);
}
