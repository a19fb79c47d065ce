/** The day on which an instrument was signed or adopted, or is to be, among those that its sentence gives. */
import { type Day, type Edtf, earliestDay } from '../../model/edtf.ts';
import type { DateMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { isOfActToCome } from './act-to-come.ts';
import type { InstrumentPhrase } from './names.ts';
import {
  deadline,
  isOfOther,
  isOfParticiple,
  isOfRelative,
  isOfSaying,
  isOfThings,
  isPutOffTo,
  isSinceThen,
  isSpan,
  isUntil,
} from './no-signing-day.ts';
import { isOld } from './older-date.ts';

/** The day of the act: the date nearest to the verb in its sentence that is no period of the instrument's own. */
export function dateOf(
  view: SentenceView,
  after: number,
  before: number,
  phrases: readonly InstrumentPhrase[],
  own: InstrumentPhrase,
): Edtf | null {
  const free = view.dates.filter(
    (date) =>
      !phrases.some((phrase) => within(view, date, phrase)) &&
      !deadline(view, date) &&
      !isPeriod(date) &&
      !isUntil(view, date) &&
      !phrases.some((phrase) => phrase !== own && isOfOther(view, date, phrase)) &&
      !isSpan(view, date) &&
      !isSinceThen(view, date, before) &&
      !isOfParticiple(view, date, own.end, before) &&
      !isOfRelative(view, date, own.end, before) &&
      !isOfThings(view, date),
  );
  // "signed a pact in August 2006, a protocol in March 2011 and": each with the day right behind it.
  const behind =
    phrases.length > 1 && free.length > 1 ? free.find((date) => isRightBehind(view, date, own)) : undefined;
  if (behind && phrases.some((other) => other !== own && free.some((date) => isRightBehind(view, date, other))))
    return behind.date;
  const distance = (date: DateMention) =>
    date.start - view.at >= after ? date.start - view.at - after : before - (date.end - view.at) + 15;
  // "signed last year by A and B, was on Thursday called a success": what stands within the act.
  const inAct = free.find((date) => date.start - view.at >= before && date.end - view.at <= after);
  if (inAct && before < after) return inAct.date;
  // "withdrew on Tuesday from the Convention, which it had signed with B in 1994": what stands in the clause of the act.
  const inClause = own.end <= before ? free.find((date) => isInClause(view, date, after)) : undefined;
  if (inClause && free.some((date) => date.end - view.at <= own.start)) return inClause.date;
  const days = free.filter((date) => date.range.earliest === date.range.latest);
  const pool = days.length ? days : free;
  return [...pool].sort((a, b) => distance(a) - distance(b))[0]?.date ?? null;
}

/** "cooperation between 2023-2027", "use of the dam in 1995-96": years for which it is, and no day on which anything was signed. */
const isPeriod = ({ date, range }: DateMention): boolean =>
  /^\d{4}\/\d{4}$/u.test(date) ||
  (range.earliest !== null &&
    range.latest !== null &&
    Number(range.latest.slice(0, 4)) - Number(range.earliest.slice(0, 4)) > 1);

const isRightBehind = ({ text, at }: SentenceView, { start }: DateMention, { end }: InstrumentPhrase): boolean =>
  start - at > end && /^ (?:in|on) (?:the )?$/u.test(text.slice(end, start - at));

/** Whether a date follows the act with nothing but whom it was done with, or where, between the two. */
const isInClause = ({ text, at }: SentenceView, { start }: DateMention, act: number): boolean =>
  start - at >= act && /^(?: [^,;:.]{0,60})? (?:in|on) (?:the )?$/u.test(text.slice(act, start - at));

/** The day on which what is yet to be signed or adopted is to be so. */
export function plannedDate(view: SentenceView, phrase: InstrumentPhrase, published: Day | null): Edtf | null {
  const near = view.dates.find(
    (date) =>
      !within(view, date, phrase) &&
      (!deadline(view, date) || isPutOffTo(view, date)) &&
      !isOfSaying(view, date) &&
      // "drafted last year, it has yet to be signed".
      !(published && isOld(date.date, published, 0)) &&
      // "want a treaty, and their lawyers will start drafting on October 1".
      !OTHERS_PLAN.test(view.text.slice(phrase.end, Math.max(phrase.end, date.start - view.at))) &&
      (Math.abs(date.start - view.at - phrase.start) < 120 ||
        isPutOffTo(view, date) ||
        isOfActToCome(view.text, phrase.end, date.start - view.at)),
  );
  // "will meet again in September. Also expected then is a memorandum".
  if (!near && THEN.test(view.text))
    return view.previous?.dates.findLast(({ date }) => !(published && isOld(date, published, 0)))?.date ?? null;
  return near &&
    earliestDay(near.date) &&
    /\b(?:will|would|(?:should|shall) (?:be )?(?:sign|initial|conclud|adopt)\p{Ll}*|wants? it signed|to be|is to|are to|due|expected|planned|scheduled|set|slated|foreseen|intends?|plans?|hopes?|expects?|put off|postponed|deferred|delayed)\b/u.test(
      view.text,
    )
    ? near.date
    : null;
}
const THEN = /\b(?:[Ee]xpected|[Ss]igned|[Dd]ue|[Pp]lanned|[Aa]dopted|[Cc]oncluded|follow) (?:there and )?then\b/u;
const OTHERS_PLAN =
  /[,;] (?:and|but|while) [^,;]{3,60} (?:will|shall|is to|are to|would) (?!(?:be )?(?:sign|initial|conclude|adopt))/u;

const within = (view: SentenceView, date: DateMention, phrase: InstrumentPhrase): boolean =>
  date.start - view.at >= phrase.start && date.end - view.at <= phrase.end + 1;
