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

const NONE: readonly never[] = Object.freeze([]);

interface Match {
  readonly form: DateForm;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const FUTURE =
  /\b(?:will|shall|to be (?:held|signed|hosted|staged|convened)|is to|are to|(?<!\b(?:was|were|been) )(?:due|scheduled|slated|expected|planned)|(?:was|were) due (?:back )?(?:in|at) [^,;.]{2,30} on (?=\p{Lu}\p{Ll}+day\b)|(?:should|must) (?:then |soon )?(?:be|come|follow|start|begin|open)|upcoming|plans? to|next(?! (?:day|morning|afternoon|evening)\b))\b|\b(?:assemble|convene|reconvene|gather|meet|travel|leave|goe?|flie|come|open|reopen|begin|start|sit|resume|continue|follow)s? (?:again |next |on )?(?:in|at|to|for|here) [^,;.]{2,40} (?:on (?=\p{Lu}|\d)|in (?=\p{Lu})|come (?=\p{Lu}))|\b(?:called|summoned|convened|arranged|booked|fixed|set|foreseen|pencill?ed in) for (?<!\b(?:originally|initially|previously|earlier|first) \p{Ll}+(?: in)? for )(?:early |late |mid-)?(?=\p{Lu}|\d)|\bwould (?!have\b)(?:not )?\p{Ll}|\b(?:promised|pledged|offered|undertook|vowed|invited [^,;.]{3,60}|intends?|hopes?|wants?) to \p{Ll}+(?! (?:in|on|last))/u;
const LEADING = /^(?:in|of|since|until|by|during|before|after|for|from|the)[ -]/i;

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
        future: () => isToCome(text, start, end),
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
      // "They spoke of the Convention of 10 August 1981. Later in the day": not on that day.
      if (CALLED_BY.test(text.slice(0, start))) continue;
      if (aside) beside = reading.date;
      else [focus, beside] = [reading.date, null];
    }
  }
  return { ...draft, dates };
}

/** A day by which an instrument is called. */
const CALLED_BY =
  /\b(?:[Cc]onvention|[Tt]reaty|[Aa]greement|[Pp]rotocol|[Aa]ccord|[Pp]act|[Dd]eclaration|[Mm]emorandum|[Cc]harter|[Ss]tatute|[Ll]aw|[Aa]ct|[Dd]ecree|[Rr]esolution|[Cc]ommuniqué|[Nn]otes|[Cc]ontract) (?:of|from|dated) $/u;

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

/** Whether what a sentence tells of a date that stands between two offsets is to come. */
function isToCome(text: string, start: number, end: number): boolean {
  if (isOver(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 60), end);
  return (
    FUTURE.test(before) ||
    stillFuture(text, start) ||
    isDeadline(text, start) ||
    opensFuture(text, start, end) ||
    SETS_OUT.test(before)
  );
}

/** "The ministers will sign the Binational Health Plan at the meeting in Quito in October": no verb of the past since. */
function stillFuture(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/; |, (?:which|who|whose|where|after|while|and) /u)
      .at(-1) ?? '';
  const ahead = AHEAD.exec(clause);
  return ahead !== null && !PAST.test(clause.slice(ahead.index + ahead[0].length).replace(BY_THEN, ''));
}
/** "before they met again": of what is still to come as well. */
const BY_THEN = /\b(?:before|by the time|until) (?:they|he|she|the \p{Ll}+) (?:next )?(?:met|spoke|saw)\b/u;
const AHEAD =
  /\b(?:(?:will|shall|would(?! have\b)|is to|are to|(?:is|are) (?:now |most |very |also )?(?:likely|expected|due|set|scheduled|planned|certain|bound|poised) to) (?:also |then )?(?:be (?=\p{Ll}+ed\b|\p{Ll}+n\b|held\b|made\b|put\b))?|(?<!\b(?:had|have|has) )(?:agreed|decided)(?: on \p{Lu}\p{Ll}+day)? to )(?!an?\b|the\b|this\b|their\b|its\b)\p{Ll}+/u;
const PAST =
  /\b(?:was|were|had|has|have|announced|presented|unveiled|said|told|signed|met|held|agreed|adopted|visited|since|after|last|opened|reached|ended|concluded|\p{Ll}{3,}ed in)\b/u;

/** "name officers before the end of January": a term, where nothing before it has happened. */
const isDeadline = (text: string, start: number): boolean =>
  /\b(?:before|by|until|(?:no|not) later than) (?:the )?(?:(?:end|close|beginning|start|middle) )?$/u.test(
    text.slice(Math.max(0, start - 34), start).replace(/\b(?:of|in) $/u, ''),
  ) &&
  !PAST.test(text.slice(0, start)) &&
  !/\p{Ll}{3}ed\b/u.test(text.slice(0, start));

/** "flies to Rome on Sunday", "leaves for Lima on Monday", "begins a visit to Laos on Monday". */
const SETS_OUT =
  /\b(?:hosts|holds|convenes|gathers|meets|sits) (?:[^,;.]{2,30} )?in (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)$|\b(?:(?:flies|leaves|departs|heads|travels|goes|sets off|returns) (?:(?:home|back|on) )?(?:(?:to|for|on to) [^,;.]{2,30} )?|(?:begins|starts|arrives|ends|closes|concludes|winds up|wraps up|finishes|resumes?|reconvenes?|(?:starts?|begins?|meets?) again) (?:[^,;.]{2,40} )?|(?:is|are) (?:arriving|coming|flying|travell?ing|leaving|departing|heading|going|returning|setting off|setting out) (?:[^,;.]{2,50} )?)on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "will open, N said on Thursday": the day of the telling. */
const SAID_ON =
  /\b(?:said|announced|stated|disclosed|added|reported|confirmed|revealed|declared|told (?:reporters|journalists|parliament|the press|[^,;.]{2,20}))(?: (?:here|late|early))?(?: on)? $/u;
/** "is to stand remained open after Thursday's talks": what is called by its day, and is over. */
const isOver = (text: string, start: number, end: number): boolean =>
  SAID_ON.test(text.slice(Math.max(0, start - 44), start)) ||
  (text.startsWith("'s ", end) &&
    /\b(?:after|following|since|from) $/u.test(text.slice(Math.max(0, start - 12), start)));

/** "On Tuesday he is to travel": a day that begins its clause, and what comes after it. */
const opensFuture = (text: string, start: number, end: number): boolean =>
  /(?:^|[;:,] |\band |\bthat )(?:[Oo]n |[Tt]his |[Ii]n (?:early |late |mid-)?|[Ll]ater (?:on )?)?$/.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  /^,?[^.;]{0,60}? (?:will|shall|(?:is|are) (?:to|due|expected|scheduled|set)|plans? to|(?:travel|fly|go|leave|head|meet|gather|convene|assemble|return)s? (?:to|in|for|at|again))\b/.test(
    text.slice(end, end + 80),
  );

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
