/** What a programme tells in the present tense is still to come: "On Monday he meets X", "leaves for Lahore today". */
import type { Day, Edtf } from '../../model/edtf.ts';
import { addDays } from '../dates/calendar.ts';
import type { MeetingCandidate } from './candidate.ts';

const PRESENT =
  /^(?:meets|visits|receives|hosts|welcomes|calls on|pays|arrives|flies|travels|leaves|departs|heads|sets off|tours|confers|inspects|is due|convenes|gathers)\b/u;
const PRESENT_OF =
  /\b(?:takes part in|take part in|attends|attend|holds|hold|opens|hosts|chairs|joins|begins|begin|starts|pays|addresses|co-chairs|inaugurates|participates in)(?: (?:an?|the|his|her|their))? (?:[\p{L}\d-]+ ){0,5}$/u;
const WEEKDAY = /^(?:on |next )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u;
const WEEK = 7 * 86_400_000;

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** "are to meet again in September": of the year that comes, where this year's has passed. */
function comingYear(candidate: MeetingCandidate, latest: Day | null): MeetingCandidate {
  const { view, date } = candidate;
  // "is to hold talks on Monday": the one that comes, where the day before was taken for it.
  const weekday = view.dates.find((each) => each.date === date);
  if (
    date &&
    latest &&
    weekday?.relative &&
    weekday.start - view.at > candidate.range.start &&
    !view.dates.some(({ range }) => range.earliest && range.earliest > latest) &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    date <= latest &&
    Date.parse(latest) - Date.parse(date) < WEEK &&
    WEEKDAY.test(view.text.slice(weekday.start - view.at, weekday.end - view.at))
  )
    return { ...candidate, date: addDays(date as Day, 7) };
  if (!date || !latest || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date) || date >= latest.slice(0, date.length))
    return candidate;
  // "adopted the same day, and promised to meet again in 2019": the day that is still to come.
  const later = view.dates.find(
    ({ range, start }) => range.earliest && range.earliest > latest && start - view.at > candidate.range.start,
  );
  if (later) return { ...candidate, date: later.date };
  const told = view.dates.find((each) => each.date === date);
  if (
    !told ||
    !MONTH.test(view.text.slice(told.start - view.at, told.end - view.at)) ||
    /\d{4}|ago|last/u.test(view.text.slice(told.start - view.at, told.end - view.at))
  )
    return candidate;
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` as Edtf;
  return Number(latest.slice(0, 4)) - Number(date.slice(0, 4)) < 2 ? { ...candidate, date: next } : candidate;
}

/** "left on Tuesday for Lima to attend the forum", "flew to Lima on 14 May, where he will open it": the day of the journey, and none of the forum. */
function isOfTheWay({ view, range, form, kind, date }: MeetingCandidate, latest: Day | null): boolean {
  if (form !== 'noun' || kind === 'visit' || !date || !latest || date > latest) return false;
  const told = view.dates.findLast((each) => each.date === date);
  if (!told || told.start - view.at > range.start) return false;
  const lead = view.text.slice(0, range.start);
  return ON_THE_WAY.test(lead) && (COMES_FOR.test(lead) || WHERE_HE_WILL.test(lead));
}
const ON_THE_WAY = /\b(?:left|flew|departed|travel(?:l)?ed|set off|headed|went|arrived|landed|came)\b/u;
const COMES_FOR =
  /\b(?:left|flew|departed|travel(?:l)?ed|set off|headed|went|arrived|landed|came)\b(?:(?! (?:and|but|who|which|when|while|before|after) )[^;.]){2,90} to (?:attend|take part in|participate in|join|address|open|chair|represent \p{Lu}[^,;.]{2,40} at) (?:the |an? |its |their )?(?:[\p{L}\d'’-]+ ){0,4}$/u;
const WHERE_HE_WILL =
  /, where (?:he|she|they|the \p{Ll}+) (?:will|would|is to|are to|is due to|are due to|is expected to|is scheduled to)\b[^;.]{2,60}$/u;

/** A weekday told in the present tense is the next one after the day of writing. */
export function programme(candidate: MeetingCandidate, latest: Day | null): MeetingCandidate {
  if (isOfTheWay(candidate, latest)) return { ...candidate, status: 'planned', date: null };
  const { view, range, form, status, date } = candidate;
  if (status === 'planned') return comingYear(candidate, latest);
  const present =
    form === 'verb'
      ? PRESENT.test(view.text.slice(range.start, range.end))
      : PRESENT_OF.test(view.text.slice(Math.max(0, range.start - 70), range.start));
  if (!present || !latest || !date || status !== 'held' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return candidate;
  if (date === latest) return { ...candidate, status: 'planned' };
  const told = view.dates.find((each) => each.date === date);
  const past = Date.parse(latest) - Date.parse(date);
  if (!told?.relative || past < 0 || past >= WEEK) return candidate;
  return WEEKDAY.test(view.text.slice(told.start - view.at, told.end - view.at))
    ? { ...candidate, date: addDays(date as Day, 7), status: 'planned' }
    : candidate;
}
