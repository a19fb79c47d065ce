/** Since when an instrument is there that a text only refers to: the day that goes with its name, or stands in a clause on it. */
import { type Day, type Edtf, latestDay } from '../../model/edtf.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** Days after which a signature is history rather than news. */
const OLD = 60;
/** The same where it is the very thing that a clause tells: "The Agreement was concluded in Accra on 14 May". */
const OLD_ACT = 92;

/** Whether a date lies so far before the publication that what happened then is no news any more. */
export const isOld = (date: Edtf, published: Day, days = OLD): boolean => {
  const latest = latestDay(date);
  return latest !== null && Date.parse(published) - Date.parse(latest) > days * 86_400_000;
};

/** The same of an act of which a clause of its own tells. */
export const isOldAct = (date: Edtf, published: Day): boolean => isOld(date, published, OLD_ACT);

/** The date told of an instrument whose name stands between two offsets of the sentence, where it is an old one; else null. */
export function olderDate(
  view: SentenceView,
  { start, end }: { readonly start: number; readonly end: number },
  published: Day | null,
): Edtf | null {
  const date = dateTold(view, { start, end });
  return date && (!published || isOld(date, published)) ? date : null;
}

/** The same, however near it is, of an instrument that is in force: "thanked them for the accord, signed in Rome on May 3". */
export const dateTold = (
  view: SentenceView,
  { start, end }: { readonly start: number; readonly end: number },
): Edtf | null =>
  dateWhen(view, start) ??
  yearOfName(view, end) ??
  ownDate(view, end) ??
  dateOfClause(view, end) ??
  sinceWhen(view, start);

/** "the Trade Agreement of 2020, in force since July": the year by which it is called. */
const yearOfName = ({ text }: SentenceView, end: number): Edtf | null =>
  YEAR_IN_NAME.test(text.slice(Math.max(0, end - 8), end)) ? text.slice(end - 4, end) : null;

/** "Since 1995 the exchange has rested on the Protocol": the day that begins such a clause. */
function sinceWhen({ text, dates, at }: SentenceView, start: number): Edtf | null {
  const before = text.slice(0, start);
  if (!RESTS_ON.test(before)) return null;
  const since = dates.findLast(
    ({ start: from, end }) => end - at < start && /\b[Ss]ince $/.test(text.slice(0, from - at)),
  );
  return since && /^[^.;]{3,90}$/.test(text.slice(since.end - at, start)) ? since.date : null;
}
const RESTS_ON =
  /\b(?:rest(?:ed|s)|been (?:based|governed|regulated|built|bound|tied)|bound|governed|regulated|linked|relied|relies|run|stood|stands) (?:on|by|under|through|to|together by) (?:the |an? |their |its )?(?:\p{Ll}+ )?$/u;

/** "joined on paper since 2012, when the agreement was concluded": the day whose clause begins with it. */
function dateWhen({ text, dates, at }: SentenceView, start: number): Edtf | null {
  const lead = WHEN.exec(text.slice(Math.max(0, start - 24), start));
  const before = lead ? dates.find(({ end }) => end - at === start - lead[0].length) : undefined;
  return before?.date ?? null;
}
const WHEN = /,? when (?:the|an?|its|their|this) (?:\p{Ll}+ )?$/u;

const OWN_DATE =
  /^(?: \([A-Z][^)]{1,14}\))?(?: with (?:the )?\p{Lu}[\p{L}' -]{2,30}(?=,? of ))?(?: between (?:(?!\b(?:by|under|with|[Aa]greement|[Tt]reaty|[Pp]rotocol|[Mm]emorandum|[Cc]onvention|[Aa]ccord)\b)[^,;]){3,60})?,? (?:(?:which (?:has been |is |was )?)?in (?:force|effect) since|since|(?:which )?(?:was |has been )?(?:signed|concluded) in|of|from|in|dated|dating (?:back to|from)|(?:(?:which|that) )?dat(?:es|ed) (?:back )?(?:to|from)|(?:(?:which|that) )?go(?:es)? back to) (?:the )?/u;

/** "the treaty of March 1991", "the declaration dated 10 November 2011": the day that goes with the name. */
function ownDate(view: SentenceView, at: number): Edtf | null {
  // "ended by the Rome peace accord last October".
  const bare = / last (?:\p{Lu}\p{Ll}+|year|month|spring|summer|autumn|fall|winter)\b/uy;
  if (bare.test(view.text.slice(at, at + 20)))
    return view.dates.find(({ start }) => start === view.at + at + 1)?.date ?? null;
  const joined = OWN_DATE.exec(view.text.slice(at, at + 120));
  if (!joined) return null;
  const from = view.at + at + joined[0].length;
  return view.dates.find(({ start }) => start === from)?.date ?? null;
}

/** "the convention of April 1997 has been initialled by all": the day by which it is called, where that is an old one. */
export function dateOfName(view: SentenceView, end: number, published: Day | null): Edtf | null {
  // "the Power Purchase Agreement of 2010", where the year is part of the name.
  const inside = YEAR_IN_NAME.test(view.text.slice(Math.max(0, end - 8), end)) ? view.text.slice(end - 4, end) : null;
  if (inside && published && isOld(inside, published)) return inside;
  const lead = / (?:of|dated) /uy.exec(view.text.slice(end, end + 8));
  const date = lead && view.dates.find(({ start }) => start === view.at + end + lead[0].length)?.date;
  return date && published && isOld(date, published) ? date : null;
}

/** "talks on the 1987 tuna treaty", "urged them to sign the 2012 Protocol": the year by which it is called tells since when it is there; that of a plan may be one for which it is. */
export function calledByYear(
  view: SentenceView,
  { start, end, kind, added }: InstrumentPhrase,
  published: Day | null,
): Edtf | null {
  if (added || kind === 'plan' || !published) return null;
  const year = YEAR_AHEAD.exec(view.text.slice(start, start + 6))?.[0];
  return year ? (isOld(year, published) ? year : null) : dateOfName(view, end, published);
}
const YEAR_AHEAD = /^(?:19|20)\d\d(?= )/u;

const YEAR_IN_NAME = /(?: of|,) (?:19|20)\d\d$/u;

/** Characters of a clause in which its date may stand. */
const CLAUSE = 190;

/** ", concluded in Astana on 4 May 2006", "to which both countries put their names in 2017": the first date of a clause on it. */
function dateOfClause(view: SentenceView, end: number): Edtf | null {
  const first = view.dates.find(({ start }) => start - view.at >= end);
  if (!first || first.start - view.at > end + CLAUSE) return null;
  return ON_IT.test(view.text.slice(end, first.start - view.at)) ? first.date : null;
}

const ON_IT =
  /^(?: \([A-Z][^)]{1,14}\))?(?: (?:between|among|with) (?:[^,;]{3,40}, )?[^,;]{3,130})?,? (?:(?:(?:to|on|by|under) )?(?:which|that) [^.;:]{0,70}?|(?:the|their|both|his|her|its|they|he|she|it) (?:[\p{L}-]+ ){0,4}?)?(?:was |were |is |has |had |have )?(?:first )?(?:linked|bound|governed|regulated|tied|binds?|links?|governs?|been in (?:force|place)|signed|concluded|adopted|approved|endorsed|passed|reached|agreed|made|struck|inked|initiall?ed|ratified|established|set up|drawn up|drew up|worked out|hammered out|launched|issued|brokered|sealed|c[ao]me (?:out )?of|grown out of|grew out of|emerged from|resulted from|born (?:of|out of)|in (?:force|effect)|c[ao]me into (?:force|being|effect)|t(?:akes?|ook) effect|taken effect|dat(?:ed|es|ing)|put (?:their )?(?:names?|signatures?)|set their (?:names?|hands)|entered into(?: force)?|done (?:at|in))\b(?:[^.;:]{0,60}| between [^.;:]{0,110})$/u;

/** "signed a pact, a year after their ministers had signed a declaration": what stands behind such words was done before all that. */
export const isLongBefore = (text: string, at: number): boolean =>
  AFTER_YEARS.test(text.slice(Math.max(0, at - 120), at));
const AFTER_YEARS =
  /\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|some|several|many|few|full|than) )(?:\p{Ll}+ )?(?:years?|months?|decades?) after (?!(?:he|she|they|it)\b)[^.;:,]{3,90} (?:had |have |has )?$/u;
