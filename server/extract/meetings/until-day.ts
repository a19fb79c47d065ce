/** The last day of a visit or session that the words behind it tell: "arrived yesterday on a visit that ends on Saturday". */
import { type Edtf, rangeOf } from '../../model/edtf.ts';
import { addDays, interval, isOneDay } from '../dates/calendar.ts';
import { smallNumber } from '../dates/patterns.ts';
import type { SentenceView } from '../text/view.ts';

const ENDS =
  /^(?: (?:to|in|of) [^,;.]{2,30}?)?,? (?:that|which) (?:ends|closes|concludes|runs|lasts|continues|goes on|(?:will|is to|is due to) (?:end|close|conclude|run|last|continue))(?: on| until| till| through)? (?:late |early )?$/u;
const LONGEST = 16 * 86_400_000;

/** From the day told before an encounter, or right behind it, to the one on which it ends; null where the text does not tell both. */
export function untilDay(view: SentenceView, start: number, end: number): Edtf | null {
  const { text, at, dates } = view;
  const counted = sinceDay(view, start, end);
  if (counted) return counted;
  const last = dates.find((each) => each.start - at > end && ENDS.test(text.slice(end, each.start - at)));
  const first = last
    ? dates.find((each) => each.end - at <= start && isOneDay(each.range))
    : dates.find(
        (each) => each.start - at > end && isOneDay(each.range) && BEGAN.test(text.slice(end, each.start - at)),
      );
  const close =
    last ??
    (first
      ? dates.find((each) => each.start > first.end && THEN_ENDED.test(text.slice(first.end - at, each.start - at)))
      : undefined);
  const [from, to] = [rangeOf(first?.date ?? null)?.earliest, rangeOf(close?.date ?? null)?.latest];
  if (!first || !close || !from || !to || from >= to || Date.parse(to) - Date.parse(from) > LONGEST) return null;
  return interval(from, to);
}
/** "Talks, broken off in June, resumed on Monday at the palace and ended on Wednesday". */
const BEGAN =
  /^[^;.]{0,160}? (?:began|opened|resumed|started|reopened|convened|reconvened|kicked off|got under way)(?: (?:here|(?:in|at) [^,;.]{2,40}?))?(?: late| early)?(?: on)? $/u;
const THEN_ENDED =
  /^[^;.]{0,120}? (?:and|but|before|then) (?:they |it )?(?:ended|closed|concluded|ending|closing|broke up|broke off|wound up|wrapped up|finished|adjourned|collapsed)(?: (?:here|(?:in|at) [^,;.]{2,40}?))?(?: late| early)?(?: on)? $/u;

/** "in Peru since Sunday for a four-day visit": so many days from that one. */
function sinceDay({ text, at, dates }: SentenceView, start: number, end: number): Edtf | null {
  const first = dates.find(
    (each) =>
      each.end - at <= start &&
      isOneDay(each.range) &&
      SINCE.test(text.slice(Math.max(0, each.start - at - 8), each.start - at)) &&
      FOR.test(text.slice(each.end - at, start)),
  );
  const count = first ? smallNumber(DAYS_LONG.exec(text.slice(start, end))?.groups?.count ?? '') : 0;
  return first && count > 1 && count < 17 ? interval(first.date, addDays(first.date, count - 1)) : null;
}
const SINCE = /\bsince $/u;
const FOR = /^(?: for| on)(?: an?| his| her| their)? $/u;
const DAYS_LONG = /\b(?<count>\p{L}+|\d{1,2})[ -]day\b/u;
