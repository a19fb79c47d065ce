/** Days of a sentence that are not those of an encounter in it: of the telling, of what is told, of an aside it stands outside. */
import type { DateMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** "said on Thursday": the day of the telling. */
const TELLING =
  /\b(?:said|told|disclosed|announced|reported|stated|added|revealed|confirmed)(?: (?!that|for )[\p{L}]+){0,4}(?: on)? $/u;
/** "said on Thursday after a meeting with N": the day of both. */
const AFTER_IT =
  /^(?:,? (?:morning|afternoon|evening|night|here|(?:in|at) \p{Lu}[^,;.]{2,24}),?){0,2} (?:after|following|during|at (?:an?|the|their|his|her)) [^;.]*$/u;

/** Whether a day before or behind an encounter is that on which something is said of it. */
export const isOfTelling = ({ text, at: from }: SentenceView, { start, end }: DateMention, at: number): boolean =>
  TELLING.test(text.slice(Math.max(0, start - from - 60), start - from)) &&
  !(end - from < at && AFTER_IT.test(text.slice(end - from, at)));

/** "The line will open in 2026, N said after talks with M": the day of what is said, before the words that say who does. */
export const isOfSaying = ({ text, at: from }: SentenceView, { end }: DateMention, at: number): boolean =>
  end - from < at && SAYS.test(text.slice(end - from, at)) && TO_COME.test(text.slice(0, end - from));
const SAYS =
  /^[^;]{0,120}?,["”]? (?:[^;,]{2,90}, )?[^;,]{0,90}\b(?:said|says|told|announced|disclosed|added|stated|revealed|confirmed|declared)\b[^;]{0,80} (?:after|following|during|at|on the sidelines of) [^;]*$/u;
const TO_COME = /\b(?:will|would|shall|should|to (?!have\b)\p{Ll}+|plans?|intends?|expects?)\b/u;

/** The stretch of the aside in which an offset stands: "N, who reached Lima on Tuesday on a visit, will leave tomorrow". */
export function asideAround(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const opening = ASIDE.exec(text.slice(Math.max(0, at - LONGEST), at));
  const comma = opening ? text.indexOf(',', at) : -1;
  return opening && comma >= 0 ? { start: Math.max(0, at - LONGEST) + opening.index, end: comma } : null;
}
const LONGEST = 140;
const ASIDE =
  /, who (?:(?:\p{Ll}+ly|also|had|has) )?(?:is|are|was|were|been|began|begun|arrived|reached|came|come|flew|flown|landed|travel(?:l)?ed|touched down|paid|made|started)\b(?! (?:to|due|expected|scheduled|set)\b)[^;.]*$/u;

/** Those of some dates that stand in the aside around an offset, where one does; else all. */
export function withinAside(view: SentenceView, dates: readonly DateMention[], at: number): readonly DateMention[] {
  const aside = dates.length > 1 ? asideAround(view.text, at) : null;
  if (!aside) return dates;
  const inside = dates.filter(({ start, end }) => start - view.at > aside.start && end - view.at <= aside.end);
  return inside.length ? inside : dates;
}

/** "N, who became minister in July, met M", "N, elected in 2021, flew to Lima": since when somebody is what he is. */
export const ofCareer = ({ text, at: from }: SentenceView, date: DateMention, at: number): boolean => {
  const { start, end } = date;
  return (
    (end - from < at &&
      !isShort(date) &&
      ASIDE_OPENS.test(text.slice(Math.max(0, start - from - 80), start - from)) &&
      text.slice(end - from, at).includes(',')) ||
    CAREER.test(text.slice(Math.max(0, start - from - 110), start - from))
  );
};
const CAREER =
  /, (?:who (?:\p{Ll}+ ){0,2}?(?:became|becomes|took (?:office|over|up|the \p{Ll}+)|takes (?:office|over)|was (?:born|named|appointed|elected|sworn in|confirmed|chosen|re-elected)|leaves office|left office|stepped down|retires|retired|has (?:held|been|led|headed|served))|(?:born|named|appointed|elected|sworn in|re-elected|in office|in the post))\b[^,;]*$/u;
const ASIDE_OPENS = /, (?:who|which|whose) [^,;]*$/u;
/** Days of a stay or a session. */
const isShort = ({ range: { earliest, latest } }: DateMention): boolean =>
  !!earliest && !!latest && Date.parse(latest) - Date.parse(earliest) <= 16 * 86_400_000;
