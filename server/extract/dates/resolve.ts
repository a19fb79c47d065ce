/** Reads a matched date form as EDTF, against the day the document speaks from and the date it spoke of last. */
import { type Day, type Edtf, earliestDay, latestDay } from '../../model/edtf.ts';
import { addDays, dayOf, interval, monthNumberOf, monthOf, shiftMonth, weekdayOf, yearOf } from './calendar.ts';
import { type DateForm, MONTH_NAMES, monthNumber, ordinalDay, smallNumber, weekdayNumber } from './patterns.ts';
import { type Groups, yearBeside, yearFor, yearOfNamed } from './years.ts';

export interface DateContext {
  /** The day of publication or dateline; null where it is unknown or no single day. */
  readonly today: Day | null;
  /** Year and month of speaking, as far as known. */
  readonly year: number | null;
  readonly month: number | null;
  /** The date last spoken of. */
  readonly focus: Edtf | null;
  /** The single day last spoken of, before the day of speaking. */
  readonly day: Day | null;
  /** The year last spoken of. */
  readonly told: number | null;
  /** The days last spoken of as a span: a visit, a session. */
  readonly span: Edtf | null;
  /** Whether the sentence speaks of what is to come: looked for only where the date by itself does not tell. */
  readonly future: () => boolean;
}

export interface DateReading {
  readonly date: Edtf;
  readonly relative: boolean;
}

const RELATIVE: ReadonlySet<DateForm> = new Set([
  'sameDay',
  'sameYear',
  'shiftedDay',
  'nthDay',
  'shiftedUnit',
  'part',
  'ago',
  'daysOnly',
  'dayOnly',
  'monthsOf',
  'thisSeason',
  'weekdays',
]);

/** The date that a form's groups give, or null where it cannot be known. */
export function resolveDate(form: DateForm, groups: Groups, context: DateContext): DateReading | null {
  const date = READERS[form](groups, context);
  const relative = RELATIVE.has(form) || (form === 'weekday' && !groups.day && !groups.day2);
  return date && earliestDay(date) !== null ? { date, relative } : null;
}

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10) || 0;

const single = (context: DateContext): Day | null => {
  const { focus } = context;
  const [from, to] = [earliestDay(focus), latestDay(focus)];
  return from && from === to ? from : null;
};

/** Whether what was spoken of last are some days, or nothing, rather than a month or more. */
const isOfDays = ({ focus }: DateContext): boolean => {
  const [from, to] = [earliestDay(focus), latestDay(focus)];
  return !from || !to || Date.parse(to) - Date.parse(from) < 20 * 86_400_000;
};

/** From which the next day is counted: the one last spoken of, but in what has happened none that is still to come. */
function dayTold(context: DateContext): Day | null {
  const { today, day, focus, future } = context;
  const last = single(context);
  if (last && (!today || last <= today || future())) return last;
  return (focus && day) ?? last ?? today;
}

/** "On the eve of the session", "the day after the visit": counted from its first or its last day, where several are told. */
function dayOfOccasion(word: string, { today, focus, span }: DateContext): Day | null {
  const told = [focus, span].find(
    (date) => date && /^\d{4}-\d\d-\d\d/.test(date) && (!today || date.slice(0, 10) <= today),
  );
  return /after/.test(word) ? latestDay(told ?? null) : earliestDay(told ?? null);
}

/** "On the 22nd", "on the 3rd of last month": of the month told of, unless that has yet to come; else the last such day. */
function dayAlone(g: Groups, { today, focus, future }: DateContext): Edtf | null {
  const which = g.which ?? '';
  const near = /^(?:this|last|next|the current)$/.test(which) ? today : (earliestDay(focus) ?? today);
  if (!near) return null;
  const day = number(g.day);
  const of = (month: string): Day | null => dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
  const step = /last|previous/.test(which) ? -1 : /next|following/.test(which) ? 1 : 0;
  const told = of(shiftMonth(near, step));
  if (which || !told || !today || told <= today || future()) return told;
  return [of(today), of(shiftMonth(today, -1))].find((each) => each && each <= today) ?? told;
}

/** Days from today. */
const SPOKEN: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
/** Feasts with a day of their own, by month and day. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Days from the first. */
const NTH: Readonly<Record<string, number>> = { first: 0, opening: 0, second: 1, third: 2, fourth: 3 };

const READERS: Readonly<Record<DateForm, (groups: Groups, context: DateContext) => Edtf | null>> = {
  iso: (g) => dayOf(number(g.year), number(g.month), number(g.day)),
  slashes: (g) => {
    const [first, second, year] = [number(g.day), number(g.month), number(g.year)];
    return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
  },
  monthToMonth: (g, context) => {
    const [month, day] = [monthNumber(g.month ?? g.month2 ?? ''), number(g.day ?? g.day2)];
    const [toMonth, toDay] = [monthNumber(g.toMonth ?? g.toMonth2 ?? ''), number(g.toDay ?? g.toDay2)];
    const year = number(g.year) || yearFor(toMonth, toDay, context);
    return year ? interval(dayOf(month > toMonth ? year - 1 : year, month, day), dayOf(year, toMonth, toDay)) : null;
  },
  dayMonth: dayInMonth,
  ordinalDay: (g, context) => dayInMonth({ ...g, day: String(ordinalDay(g.nth ?? '')) }, context),
  feast: (g, context) => {
    const [month, day] = FEASTS[(g.feast ?? '').toLowerCase().replace('’', "'")] ?? [0, 0];
    return month ? dayInMonth({ month: MONTH_NAMES[month - 1], day: String(day), year: g.year }, context) : null;
  },
  monthDay: dayInMonth,
  daysOnly: (g, context) => {
    const base = earliestDay(context.focus) ?? context.today;
    if (!base) return null;
    const [year, month] = [yearOf(base), monthNumberOf(base)];
    return interval(dayOf(year, month, number(g.day)), dayOf(year, month, number(g.toDay)));
  },
  dayOnly: dayAlone,
  monthYear: (g) => monthOf(number(g.year), monthNumber(g.month ?? '')),
  month: (g, context) => {
    const month = monthNumber(g.month ?? '');
    const year = yearBeside(g, context) ?? yearOfNamed(month, (g.which ?? '').toLowerCase(), context);
    return year ? monthOf(year, month) : null;
  },
  years: (g) => {
    const from = number(g.year);
    const to = g.toYear?.length === 2 ? Math.floor(from / 100) * 100 + number(g.toYear) : number(g.toYear);
    return from < to ? `${from}/${to}` : null;
  },
  year: (g) => String(number(g.year)),
  sameDay: (_, context) => {
    const last = single(context);
    // "will release water by 1 October. On the same day the premier received N": no day that is still to come.
    const ahead = last && context.today && last > context.today && !context.future();
    // "adopted last spring. On the same day": that of the news, for no day was told.
    return (ahead ? context.day : last) ?? context.day ?? (isOfDays(context) ? context.focus : context.today);
  },
  sameYear: (g, context) => {
    const day = earliestDay(context.focus);
    if (g.unit === 'month' || g.unit === 'week') return day && shift(g.unit, 0, { ...context, today: day });
    return context.told ? String(context.told) : day && String(yearOf(day));
  },
  shiftedDay: (g, context) => {
    const word = (g.word ?? '').toLowerCase();
    const spoken = SPOKEN[word.startsWith('this ') ? 'today' : word];
    if (spoken !== undefined) return context.today ? addDays(context.today, spoken) : null;
    const base = (g.of && dayOfOccasion(word, context)) || dayTold(context);
    // "on Wednesday, a day after they met": what follows happened the other way round.
    const turned = /^a day (?:after|before) $/.test(word);
    return base ? addDays(base, /before|previous|earlier|eve$/.test(word) !== turned ? -1 : 1) : null;
  },
  nthDay: (g, { span }) => {
    const [from, to] = [earliestDay(span), latestDay(span)];
    if (!from || !to) return null;
    const day = /last|final|closing/.test(g.nth ?? '') ? to : addDays(from, NTH[g.nth ?? ''] ?? 0);
    return day <= to ? day : null;
  },
  weekday: (g, context) => {
    if (g.day ?? g.day2) return dayInMonth({ ...g, month: g.month ?? g.month2, day: g.day ?? g.day2 }, context);
    const weekday = weekdayNumber(g.weekday ?? '');
    // "on Tuesday last week"
    if (g.week) {
      const monday = shift('week', g.week === 'last' ? -1 : g.week === 'next' ? 1 : 0, context)?.slice(0, 10);
      return monday ? addDays(monday, (weekday + 6) % 7) : null;
    }
    return nearestWeekday(weekday, (g.which ?? '').toLowerCase(), context);
  },
  weekdays: (g, context) => {
    const [first, last] = [weekdayNumber(g.weekday ?? ''), weekdayNumber(g.toWeekday ?? '')];
    const days = (last - first + 7) % 7;
    // "is here from Thursday until Saturday", written on the Friday: those days, and not a week before.
    const since = context.today ? (weekdayOf(context.today) - first + 7) % 7 : 0;
    if (!g.which && context.today && since > 0 && since <= days)
      return interval(addDays(context.today, -since), addDays(context.today, days - since));
    const to = nearestWeekday(last, (g.which ?? '').toLowerCase(), context);
    return to && days ? interval(addDays(to, -days), to) : to;
  },
  monthsYear: (g) => {
    const [from, to, year] = [monthNumber(g.month ?? ''), monthNumber(g.toMonth ?? ''), number(g.year)];
    return interval(monthOf(from > to ? year - 1 : year, from), monthOf(year, to));
  },
  quarter: (g, context) =>
    READERS.part(
      g.q ? { ...g, unit: 'quarter', part: ['first', 'second', 'third', 'fourth'][Number(g.q) - 1] } : g,
      context,
    ),
  monthsOf: (g, { year: now }) => {
    const year = number(g.year) || (now === null ? 0 : now + (g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0));
    const count = smallNumber(g.count ?? '');
    if (!year || !count) return null;
    return g.part === 'first'
      ? `${monthOf(year, 1)}/${monthOf(year, count)}`
      : `${monthOf(year, 13 - count)}/${monthOf(year, 12)}`;
  },
  season: (g) => `${number(g.year)}-${SEASONS[g.season ?? '']}`,
  thisSeason: (g, { year, month, future }) => {
    if (year === null) return null;
    // "will be hosted in autumn", "met in the spring": the next or the last one.
    const which = g.which?.toLowerCase() ?? (future() ? 'next' : 'last');
    const season = SEASONS[g.season ?? ''] ?? 0;
    const begins = (season - 20) * 3;
    if (which === 'this') return `${year}-${season}`;
    if (month === null) return null;
    if (which === 'next') return `${begins > month ? year : year + 1}-${season}`;
    return `${begins + 2 < month ? year : year - 1}-${season}`;
  },
  part: (g, { year: now }) => {
    const step = g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0;
    const year = number(g.year) || (now === null ? 0 : now + step);
    const months = g.unit === 'half' || g.unit === 'semester' ? 6 : 3;
    const index = { first: 0, second: 1, third: 2, fourth: 3 }[g.part ?? ''] ?? 12 / months - 1;
    const from = index * months + 1;
    return year && from <= 12 ? `${monthOf(year, from)}/${monthOf(year, from + months - 1)}` : null;
  },
  shiftedUnit: (g, context) => {
    const which = (g.which ?? '').toLowerCase();
    const step = /last|previous|past/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
    // "over the weekend": on Saturday the one that is, else the last.
    if (/^(?:over|at) the/.test(which)) {
      if (g.unit !== 'weekend' || !context.today) return null;
      return shift('weekend', weekdayOf(context.today) % 6 === 0 ? 0 : -1, context);
    }
    // "earlier in the week", said on its first day: the one before.
    const early = g.unit === 'week' && /^earlier/.test(which) && context.today && weekdayOf(context.today) === 1;
    return shift(g.unit ?? '', early ? -1 : step, context);
  },
  ago: (g, context) => {
    const said = g.sense ?? '';
    const fortnight = /fortnight/.test(g.unit ?? '');
    const count = smallNumber(g.count ?? g.count2 ?? '') * (fortnight ? 2 : 1);
    const unit = fortnight ? 'week' : (g.ahead ?? g.unit ?? '');
    const step = /later|after|hence|from now/.test(said) || g.ahead ? count : -count;
    const base = /ago|hence|from now/.test(said) || g.ahead ? context.today : (single(context) ?? context.today);
    if (unit === 'day') return base ? addDays(base, step) : null;
    // "in a year's time": about this month of it.
    if (unit === 'year' && g.ahead) return shift('month', 12 * step, { ...context, today: base });
    return shift(unit, step, { ...context, today: base });
  },
};

function dayInMonth(g: Groups, context: DateContext): Edtf | null {
  const [month, day] = [monthNumber(g.month ?? ''), number(g.day)];
  const year = number(g.year) || (yearBeside(g, context) ?? yearFor(month, day, context));
  if (!year || day < 1 || day > 31) return null;
  const from = dayOf(year, month, day);
  return g.toDay ? (interval(from, dayOf(year, month, number(g.toDay))) ?? from) : from;
}

function nearestWeekday(weekday: number, which: string, context: DateContext): Edtf | null {
  const base = /following|previous|the next/.test(which) ? (single(context) ?? context.today) : context.today;
  if (!base || weekday < 0) return null;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (/next|following/.test(which)) return addDays(base, forward || 7);
  if (/last|past|previous/.test(which)) return addDays(base, -(back || 7));
  return addDays(base, back > 0 && context.future() ? forward : -back);
}

function shift(unit: string, step: number, context: DateContext): Edtf | null {
  const { today, year, month } = context;
  if (unit === 'year') return year === null ? null : String(year + step);
  if (unit === 'month') {
    if (today) return shiftMonth(today, step);
    return year !== null && month !== null ? shiftMonth(`${monthOf(year, month)}-01`, step) : null;
  }
  if (!today) return null;
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + step * 7);
  return unit === 'weekend' ? `${addDays(monday, 5)}/${addDays(monday, 6)}` : `${monday}/${addDays(monday, 6)}`;
}
