/** Dates beside an instrument that are no day of its signing: until which it runs, by which others may join. */
import type { DateMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** "may accede until 31 August", "running to 2054": no day of signing either. */
const UNTIL =
  /\b(?:until|till|up to|with effect from|effective(?: from| on| as of)?|as (?:of|from)|(?:starting|beginning|commencing)(?: on| from)?|(?:takes?|took|taking) effect(?: on| from)?|(?:comes?|came|coming|enters?|entered|entering) into (?:force|effect)(?: on| in)?|(?:runs?|running|valid|lasts?|lasting|extends?|extending|expires?|expiring)(?: \p{Ll}+)?)(?: the)? $/u;

/** Whether a date stands behind such a word. */
export const isUntil = (view: SentenceView, date: DateMention): boolean =>
  UNTIL.test(view.text.slice(Math.max(0, date.start - view.at - 32), date.start - view.at));

/** "until 2014", "by the end of 2012", "for 2023": no day of signing. */
export const deadline = (view: SentenceView, date: DateMention): boolean =>
  !IN_PART.test(view.text.slice(Math.max(0, date.start - view.at - 40), date.start - view.at)) &&
  /\b(?:until|till|by|since|for|before|from|up to|for the (?:years?|period)|of|covering)(?: the)?(?: (?:end|year|years|period|rest) (?:of )?)? ?$/iu.test(
    view.text.slice(Math.max(0, date.start - view.at - 24), date.start - view.at),
  ) &&
  date.range.earliest !== date.range.latest;

/** "in the second half of March", "in the first week of June": a time, and no term. */
const IN_PART =
  /\b(?:in|on|at|during|for) (?:the )?(?:(?:first|second|third|fourth|last|latter|early) )?(?:half|quarter|third|weeks?|days?|part|middle|course|beginning|weekend) of $/u;

/** "has been put off until July": when it is to be now. */
export const isPutOffTo = ({ text, at }: SentenceView, { start }: DateMention): boolean =>
  /\b(?:put off|put back|postponed|deferred|delayed|moved|adjourned) (?:until|till|to) (?:early |late |mid-)?$/u.test(
    text.slice(Math.max(0, start - at - 40), start - at),
  );

/** The day to which something has been put off. */
export const dayPutOffTo = (view: SentenceView): DateMention['date'] | null =>
  view.dates.find((date) => isPutOffTo(view, date))?.date ?? null;

/** "Since taking office in March, X signed", "after a row in May, said the ministers had signed": the day of something else; `verb` is where the act is told. */
export const isSinceThen = ({ text, at }: SentenceView, { start, end }: DateMention, verb: number): boolean =>
  end - at < verb &&
  SINCE.test(text.slice(Math.max(0, start - at - 80), start - at)) &&
  /,/u.test(text.slice(end - at, verb));
const SINCE = /\b(?:[Ss]ince|[Uu]ntil|ahead of) (?!then\b)[^,;.]{3,60} (?:in|on|of|last) $/u;

/** "The framework, leaked in draft last month, has been signed": the day of the leak; `own` is where the name ends. */
export const isOfParticiple = (
  { text, at }: SentenceView,
  { start, end }: DateMention,
  own: number,
  verb: number,
): boolean =>
  start - at > own &&
  end - at < verb &&
  /^, (?!(?:\p{Ll}+ly )?(?:signed|concluded|initiall?ed|adopted|agreed|reached|inked|done|dated|and|which|that|on|in)\b)(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|wn|ght|ld) [^,;]{0,60}$/u.test(
    text.slice(own, start - at),
  ) &&
  /^[^,;]{0,40}, /u.test(text.slice(end - at, verb));

/** "minutes of the committee, which met in Muscat in February": the day of what the clause tells; `verb` is where the act begins. */
export function isOfRelative(
  { text, at }: SentenceView,
  { start, end }: DateMention,
  own: number,
  verb: number,
): boolean {
  // "signed a deal to sponsor the Conference, which will take place on 19 February": the day of that.
  if (start - at > own && HELD_THEN.test(text.slice(own, start - at))) return true;
  if (start - at <= own || (verb > own && verb < end - at)) return false;
  const told = RELATIVE.exec(text.slice(own, start - at));
  return told !== null && !OF_ACT.test(told[0]);
}
const HELD_THEN =
  /, (?:which|that) (?:will|would|shall|(?:is|are|was|were) (?:due |set |scheduled |expected )?to) (?:take place|be held|be hosted|open|begin|start|run|convene)(?: [^,;:]{0,60})? $/u;
const RELATIVE = /^[^,;:]{0,40}, (?:which|who|where|whose) [^,;:]{3,90}$/u;
const OF_ACT =
  /\b(?:sign|ink|initial|conclu|adopt|agree|seal|names?|pens?|hands?|exchang|approv|endors|issu|reach|struck|penned|enter)/u;

/** "goes into 2024", "throughout May", "from September 2025 to August 2030": how long something lasts. */
export const isSpan = ({ text, at }: SentenceView, { start }: DateMention): boolean =>
  /\b(?:into|go into|throughout|over|from (?:\p{Lu}\p{Ll}+ )?(?:\d{1,2},? )?(?:\p{Lu}\p{Ll}+ )?\d{4} (?:to|until|till|through)) $/u.test(
    text.slice(Math.max(0, start - at - 50), start - at),
  );

/** "… within the framework of the partnership agreement signed at Accra on 17 October": the day of that agreement. */
export function isOfOther(view: SentenceView, date: DateMention, { end }: InstrumentPhrase): boolean {
  const at = date.start - view.at;
  return at > end && at - end < 140 && OTHERS_DAY.test(view.text.slice(end, at));
}
const OTHERS_DAY =
  /^,? (?:(?:which|that) (?:(?:the|they|both|their|its|\p{Lu}\p{L}+) (?:[\p{L}-]+ ){0,4}?)?)?(?:was |were |had |have )?(?:first )?(?:signed|adopted|concluded|agreed|reached|inked|initiall?ed|approved|endorsed|of|dated|from)\b[^,;]*$/u;

/** "to implement the 2024 amendments": the year of these. */
export const isOfThings = (view: SentenceView, date: DateMention): boolean =>
  /^\d{4}$/.test(date.date) &&
  /^\d{4} \p{Ll}/u.test(view.text.slice(date.start - view.at, date.end - view.at + 2)) &&
  /\b(?:the|its|their) $/u.test(view.text.slice(0, date.start - view.at));

/** '"… within weeks," the minister said on Wednesday', "Officials said on Friday that they will sign": the day on which it is said. */
export const isOfSaying = ({ text, at }: SentenceView, { start, end }: DateMention): boolean => {
  const before = SAID_ON.exec(text.slice(Math.max(0, start - at - 130), start - at));
  return (
    before !== null &&
    (before[0].startsWith(',') || /^(?:,? that\b|,? (?:adding|noting|saying)\b)/u.test(text.slice(end - at)))
  );
};
const SAID_ON =
  /(?:[,"”] ?[^,;"”]{2,70} |^|[^,])\b(?:said|says|told [^,;.]{2,40}|announced|reported|confirmed|added|disclosed|revealed)(?: (?:here|in (?:an?|the) (?:statement|interview|release|communiqu[ée])|at a (?:news|press) conference))? (?:on |late (?:on )?|early (?:on )?)?$/u;
