/**
 * Date expressions, absolute and relative, resolved against the day the document speaks from: its date of publication,
 * else its dateline, else the first full date in its text. Where that is no single day ("2014-05~"), weekdays stay unread.
 */
import { type DayRange, type Edtf, earliestDay, latestDay, rangeOf } from '../../model/edtf.ts';
import type { DateMention, Draft, Sentence } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { sentenceWords } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { addDays, interval, monthNumberOf, yearOf } from './calendar.ts';
import { DATE_FORMS, type DateForm, smallNumber } from './patterns.ts';
import { type DateContext, resolveDate } from './resolve.ts';
import { isToCome } from './to-come.ts';

const NONE: readonly never[] = Object.freeze([]);

interface Match {
  readonly form: DateForm;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const LEADING = /^(?:in|of|since|until|by|during|before|after|for|from|the|their|its|his|her)[ -]/i;

/** Adds the document's date mentions, in order of the text. */
export function readDates(draft: Draft): Draft {
  const words = sentenceWords(draft);
  const matches = draft.sentences.map((sentence, index) => ({
    sentence,
    found: matchesIn(draft.document.text, sentence, words[index] as CutText),
  }));
  const { today, year, month } = speakingDay(
    draft,
    matches.flatMap(({ found }) => found),
  );
  const dates: DateMention[] = [];
  let focus: string | null = null;
  let span: string | null = null;
  let day: string | null = null;
  let told: number | null = null;
  for (const { sentence, found } of matches) {
    if (found.length === 0) continue;
    const text = draft.document.text.slice(sentence.start, sentence.end);
    // "X, who left on Thursday, had been received the day before": a day told aside is what the next one counts from.
    let beside: string | null = null;
    for (const match of found) {
      const [start, end] = [match.start - sentence.start, match.end - sentence.start];
      const reading = resolveDate(match.form, match.groups, {
        today,
        year,
        month,
        focus: beside ?? focus,
        span,
        day,
        told,
        future: () => isToCome(text, start, end) || isOfUndertaking(draft, sentence, text, start, end),
      });
      const range = reading && rangeOf(reading.date);
      if (!reading || !range) continue;
      told = range.earliest ? yearOf(range.earliest) : told;
      dates.push({
        start: match.start,
        end: match.end,
        sentence: sentence.index,
        range,
        date: reading.date,
        relative: reading.relative,
      });
      const aside = /, (?:who|which|whose) [^,]*$/u.test(text.slice(0, start));
      if (range.earliest === range.latest && (!today || reading.date <= today)) day = reading.date;
      span = spanOf(reading.date, range, text) ?? span;
      if (['year', 'years', 'shiftedUnit'].includes(match.form)) continue;
      // "Today we cut ribbons," N said; "the bill has been lying there since June": no day on which something is told.
      const before = text.slice(0, start);
      if (match.form === 'shiftedDay' && QUOTED.test(before)) continue;
      if ((match.form === 'month' || match.form === 'monthYear') && TERM.test(before)) continue;
      // "They spoke of the Convention of 10 August 1981. Later in the day": not on that day.
      if (CALLED_BY.test(text.slice(0, start)) || ISSUED.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (aside) beside = reading.date;
      else [focus, beside] = [reading.date, null];
    }
  }
  return { ...draft, dates };
}

/** "agreed to: (iii) speak with one voice at the talks in November": a point tells what its lead has still to come. */
function isOfUndertaking(
  { sentences, document }: Draft,
  { role, lead }: Sentence,
  text: string,
  start: number,
  end: number,
): boolean {
  const above = role === 'point' && lead !== null ? sentences[lead] : undefined;
  if (!above) return false;
  const words = document.text.slice(Math.max(above.start, above.end - LONGEST_LEAD), above.end).replace(/:\s*$/u, ' ');
  if (!UNDERTAKING.test(words)) return false;
  const point = text.replace(/^[^\p{L}]*(?:\p{L}{1,4}[.)] +)?/u, '');
  const shift = words.length - (text.length - point.length);
  return isToCome(words + point, start + shift, end + shift);
}
const LONGEST_LEAD = 80;
const UNDERTAKING = /\b(?:to|will|shall|would|that) $/u;

/** Inside of words that somebody is quoted with. */
const QUOTED = /["“][^"“”]*$/u;
/** Up to or from when something is so. */
const TERM = /\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore) (?:early |late |mid-)?$/u;

/** A day by which an instrument is called. */
const CALLED_BY =
  /\b(?:[Cc]onvention|[Tt]reaty|[Aa]greement|[Pp]rotocol|[Aa]ccord|[Pp]act|[Dd]eclaration|[Mm]emorandum|[Cc]harter|[Ss]tatute|[Ll]aw|[Aa]ct|[Dd]ecree|[Rr]esolution|[Cc]ommuniqué|[Nn]otes|[Cc]ontract) (?:of|from|dated) $/u;

/** "according to a statement released on 11 May": the day of the paper, and of nothing that is told next. */
const ISSUED =
  /\b(?:released|issued|published|posted|circulated|carried) (?:here |in \p{Lu}\p{L}+ )?(?:on )?(?:\p{Lu}\p{Ll}+day,? )?$/u;

/** The days of a visit or a session, where a date or "two-day" beside it tells them. */
function spanOf(date: Edtf, { earliest, latest }: DayRange, text: string): Edtf | null {
  if (!earliest || !latest || !/^\d{4}-\d\d-\d\d/.test(date)) return null;
  if (earliest !== latest) return Date.parse(latest) - Date.parse(earliest) < LONGEST_SPAN ? date : null;
  const days = smallNumber(DAYS_LONG.exec(text)?.[1] ?? '');
  if (days < 2 || days > MOST_DAYS) return null;
  return ENDED.test(text)
    ? interval(addDays(earliest, 1 - days), earliest)
    : interval(earliest, addDays(earliest, days - 1));
}
const LONGEST_SPAN = 16 * 86_400_000;
const MOST_DAYS = 16;
const DAYS_LONG = /\b(two|three|four|five|six|seven|\d{1,2})(?:-day\b| days of \p{Ll}+)/u;
const ENDED =
  /\b(?:ended|closed|concluded|wrapped up|wound up|completed|left|is leaving|leaves|after (?:a|his|her|their) (?:two|three|four|five|six|seven|\d{1,2})-day)\b/u;

/** Matches of all forms in a sentence: earliest first, the longer where two begin together, none inside another. */
function matchesIn(text: string, sentence: Sentence, words: CutText): readonly Match[] {
  const forms = DATE_FORMS.filter(({ gates }) => gates.every((gate) => gate.opens(words)));
  if (forms.length === 0) return NONE;
  const slice = text.slice(sentence.start, sentence.end);
  const all: Match[] = [];
  for (const { form, sign, pattern } of forms) {
    if (sign && !sign.test(slice)) continue;
    for (const match of matchesOf(pattern, slice)) {
      const words = match[0].replace(/[\s,]+$/, '');
      const lead = form === 'month' ? (LEADING.exec(words)?.[0].length ?? 0) : 0;
      const start = sentence.start + match.index;
      all.push({ form, start: start + lead, end: start + words.length, groups: match.groups ?? {} });
    }
  }
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? -1)) kept.push(match);
  return kept;
}

function speakingDay(
  draft: Draft,
  matches: readonly Match[],
): Omit<DateContext, 'focus' | 'span' | 'day' | 'told' | 'future'> {
  const { published, dateline } = draft.document;
  const unknown = { today: null, year: null, month: null };
  const own = spokenOn(published, dateline?.date ?? null) ?? firstFull(matches);
  const [from, to] = [earliestDay(own), latestDay(own)];
  if (!from || !to) return unknown;
  const year = yearOf(from) === yearOf(to) ? yearOf(from) : null;
  const month = from.slice(0, 7) === to.slice(0, 7) ? monthNumberOf(from) : null;
  return { today: from === to ? from : null, year, month };
}

/** The day on which a report speaks: "Muscat, 6 Nov (OGA) — … received today", though it is published on the day after. */
function spokenOn(published: Edtf | null, dateline: Edtf | null): Edtf | null {
  const [day, told] = [earliestDay(published), earliestDay(dateline)];
  if (!day || !told || day !== latestDay(published) || told !== latestDay(dateline)) return published ?? dateline;
  const days = (Date.parse(day) - Date.parse(told)) / 86_400_000;
  return days > 0 && days <= LATE ? dateline : published;
}
/** Days by which a report may be published after its dateline. */
const LATE = 3;

function firstFull(matches: readonly Match[]): string | null {
  const unknown = {
    today: null,
    year: null,
    month: null,
    focus: null,
    span: null,
    day: null,
    told: null,
    future: () => false,
  };
  for (const match of matches) {
    if (!['iso', 'slashes', 'dayMonth', 'monthDay', 'monthToMonth'].includes(match.form)) continue;
    const reading = resolveDate(match.form, match.groups, unknown);
    if (reading) return earliestDay(reading.date);
  }
  return null;
}
