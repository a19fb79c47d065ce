/** The days of an encounter that several sentences tell: "ended in Batumi on Thursday", and then "the two-day event". */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import { addDays } from '../dates/calendar.ts';
import { smallNumber } from '../dates/patterns.ts';
import type { MeetingCandidate } from './candidate.ts';

const MOST_DAYS = 16;
const DAY = 86_400_000;
const NUMBER = '(?<count>two|three|four|five|six|seven|\\d{1,2})';
const DAYS_LONG = new RegExp(`\\b${NUMBER}-day\\b`, 'u');
const FOR_DAYS = new RegExp(`^[^.;]{0,80}? for ${NUMBER} days\\b`, 'u');
const SPENT_DAYS = new RegExp(`^spent ${NUMBER} days\\b`, 'u');
const ENDED =
  /\b(?:ended|closed|concluded|wrapped up|wound up|finished|rounded off|(?:at|with|by) the (?:close|end|conclusion) of|came to (?:an end|a close))\b/u;
const BEGAN = /\b(?:opened|began|started|kicked off|got under way|commenced|inaugurat(?:ed|ing))\b/u;

/** The days that mentions of one encounter give together, where one of them has but its first or last of `days` told beside it; else `own`. */
export function daysOf(own: Edtf, candidates: readonly MeetingCandidate[], latest: Day | null, lasted = 0): Edtf {
  if (own.includes('/')) return latest ? whollyPast(own, candidates, latest) : own;
  if (!/^\d{4}-\d\d-\d\d$/.test(own)) return own;
  const [only] = candidates;
  if (candidates.length < 2 && !lasted) {
    const days = only?.kind === 'visit' && only.form === 'verb' ? daysSaid(only) : 0;
    return days > 1 && days < MOST_DAYS ? `${own}/${addDays(own as Day, days - 1)}` : own;
  }
  const wider = candidates.map(({ date }) => date).find((date) => date !== null && isAround(date, own));
  if (wider) return wider;
  const other = candidates.find(({ date }) => date !== null && date !== own && /^\d{4}-\d\d-\d\d$/.test(date));
  const [from, to] = [own, other?.date ?? own].sort();
  const begun = candidates.find(({ date, view }) => date === from && BEGAN.test(view.text));
  if (other && begun && from && to && isAround(`${from}/${to}`, own)) return `${from}/${to}`;
  const count = lasted || candidates.map(daysSaid).find((days) => days > 1 && days < MOST_DAYS);
  const told = candidates.find(({ date }) => date === own);
  if (!count || !told || told.kind === 'visit') return own;
  const { text } = told.view;
  if (ENDED.test(text)) return `${addDays(own as Day, 1 - count)}/${own}`;
  return BEGAN.test(text) ? `${own}/${addDays(own as Day, count - 1)}` : own;
}

/** "signed the minutes of a two-day meeting", told on that day: it was the last, for what has been held is over. */
function whollyPast(own: Edtf, candidates: readonly MeetingCandidate[], latest: Day): Edtf {
  const [from, to] = own.split('/') as [Day, Day];
  const isCounted =
    from <= latest &&
    to > latest &&
    candidates.every(
      ({ status, kind, view }) =>
        status === 'held' &&
        kind !== 'visit' &&
        !BEGAN.test(view.text) &&
        !GOING_ON.test(view.text) &&
        !view.dates.some(({ date }) => date === own || date === to),
    ) &&
    candidates.some(({ view }) => DAYS_LONG.test(view.text));
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return isCounted && days < MOST_DAYS ? `${addDays(from, -days)}/${from}` : own;
}
const GOING_ON =
  /\b(?:(?:is|are) (?:being|attending|meeting|holding|taking|hosting|under)|under way|underway|opens?|begins?|starts?|attends?|continues?|first day|will|meets?|convenes?|gathers?|holds?|hosts?)\b/u;

function isAround(date: Edtf, day: Edtf): boolean {
  const [wide, one] = [rangeOf(date), rangeOf(day)];
  if (!/\d\/\d/.test(date) || !wide?.earliest || !wide.latest || !one?.earliest) return false;
  const length = (Date.parse(wide.latest) - Date.parse(wide.earliest)) / DAY;
  return length < MOST_DAYS && wide.earliest <= one.earliest && one.earliest <= wide.latest;
}

const daysSaid = ({ view, range, form }: MeetingCandidate): number =>
  smallNumber(
    DAYS_LONG.exec(view.text.slice(range.start, range.end))?.groups?.count ??
      (form === 'verb' ? SPENT_DAYS.exec(view.text.slice(range.start, range.end + 24))?.groups?.count : null) ??
      (form === 'verb' ? FOR_DAYS.exec(view.text.slice(range.end))?.groups?.count : null) ??
      '',
  );
