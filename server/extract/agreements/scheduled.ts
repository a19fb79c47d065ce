/**
 * Instruments whose signing has its day still to come: "takes place tomorrow"; or stands in a programme by the hour:
 * "12:00 Ceremony of signing: the Joint Declaration", below "Wednesday, 16 April".
 */
import { type Day, type Edtf, earliestDay } from '../../model/edtf.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';

const HOUR = /^\W{0,3}(?:\d{1,2}[.:h]\d{2}\b|\d{1,2} ?(?:a\.?m|p\.?m)\b)/u;
/** Lines of a programme above which its day may stand. */
const FURTHEST = 16;
const LONGEST_DAY = 60;
/** Characters before it: a weekday, a mark. */
const BEFORE_DAY = 14;

/** Where the hour stands that follows the day in one line: "Wednesday, 16 April 10:00 Welcome". */
const hourAfter = ({ dates, at }: SentenceView): number => {
  const [first] = dates;
  return first && first.start - at <= BEFORE_DAY ? first.end - at : 0;
};

/** The day under which an hour of a programme stands; null for what is none. */
function dayAbove(view: SentenceView): Edtf | null {
  if (!HOUR.test(view.text) && !HOUR.test(view.text.slice(hourAfter(view)))) return null;
  for (let above: SentenceView | null = view, back = 0; above && back < FURTHEST; back += 1, above = above.previous) {
    const [first, ...others] = above.dates;
    if (!first || first.start - above.at > BEFORE_DAY) continue;
    const rest = above.text.slice(first.end - above.at);
    if (HOUR.test(rest) || (!others.length && above.text.length < LONGEST_DAY)) return first.date;
  }
  return null;
}

/** The act as a noun, and no verb that tells it to be done: "the signing takes place tomorrow". */
const TO_COME = /^(?!.*\b(?:signed|inked|initiall?ed)\b).*\b(?:signing|signature|conclusion)\b/su;

/** What is signed on a day after the publication, or in a programme of what is to come, is still to be signed; else it is of the day above. */
export function asScheduled(mention: InstrumentMention, published: Day | null): InstrumentMention {
  const told = mention.status === 'signed' ? earliestDay(mention.date) : null;
  if (told && published && told > published && TO_COME.test(mention.view.text))
    return { ...mention, status: 'proposed', signatories: [] };
  if (
    mention.status === 'in-force' ||
    (mention.status === null && !/\bsign(?:ing|ed|ature)?\b/iu.test(mention.view.text))
  )
    return mention;
  const date = dayAbove(mention.view);
  const day = earliestDay(date);
  if (!date || !day) return mention;
  return !published || day >= published
    ? { ...mention, status: 'proposed', date, signatories: [] }
    : { ...mention, date };
}
