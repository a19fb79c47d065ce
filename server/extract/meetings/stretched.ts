/** How long an encounter lasts, by what its sentence says: "a three-day visit", "after two days of talks". */
import type { Edtf } from '../../model/edtf.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import { addDays } from '../dates/calendar.ts';
import { smallNumber } from '../dates/patterns.ts';
import type { SentenceView } from '../text/view.ts';

/** "had an audience during a three-day visit": the days are those of the visit. */
const DAYS_OF_VISIT = /\b(?:two|three|four|five|six|seven|\d{1,2})[ -]day (?:[\p{Ll}-]+ )?(?:visit|stay|trip|tour)\b/u;

/** Whether a sentence tells of a visit of some days as of one that ends: on the day of the news. */
export const endsNow = ({ text }: SentenceView): boolean => /[ -]day\b/u.test(text) && AT_END.test(text);

/** "a stay of three days", "a three-day visit", "the two-day gathering": the span that begins on `date`. */
export function stretched(view: SentenceView, date: Edtf | null, kind: MeetingKind, around: number): Edtf | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  if (kind !== 'visit' && DAYS_OF_VISIT.test(view.text)) return date;
  const text = view.text.slice(Math.max(0, around - 160), around + 160);
  const clause = view.text.slice(Math.max(0, around - 160), around + 280);
  const match =
    /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -]day\b/u.exec(text) ??
    /\b(?:stay|visit|trip|tour) of (\p{L}+|\d{1,2}) days\b/u.exec(text) ??
    AFTER_DAYS.exec(clause) ??
    OPENED_DAYS.exec(text);
  const count =
    smallNumber(match?.[1] ?? match?.[2] ?? match?.[3] ?? '') || (!match && WEEK_LONG.test(text) ? DAYS_OF_WEEK : 0);
  const nth =
    /\bthe (second|third|fourth|fifth|\d(?:nd|rd|th)) day of [^;.]{0,90}?(?:visit|summit|trip|tour|stay|conference|meeting|talks|session|forum)\b/u.exec(
      text,
    )?.[1];
  if (nth) {
    const first = addDays(
      date,
      1 - (Number.parseInt(nth, 10) || { second: 2, third: 3, fourth: 4, fifth: 5 }[nth] || 1),
    );
    return count > 1 && count < 15 ? `${first}/${addDays(first, count - 1)}` : first;
  }
  if (count > 1 && count < 15 && (ENDS.test(view.text) || AT_END.test(text) || AFTER_DAYS.test(clause)))
    return `${addDays(date, 1 - count)}/${date}`;
  return count > 1 && count < 15 ? `${date}/${addDays(date, count - 1)}` : date;
}

/** "a week-long visit that began on Sunday". */
const WEEK_LONG = /\b(?:week-?long|one-week) (?:\p{Ll}+ )?(?:visit|stay|trip|tour|meeting|session|conference|talks)\b/u;
const DAYS_OF_WEEK = 7;

/** "The two-day conference closes tomorrow", "A three-day seminar on pilots ended in Mombasa on Thursday": the day is its last. */
const ENDS =
  /\b(?:two|three|four|five|six|seven|\d)-day [^;.]{3,90}? (?:ended|closed|concluded|wound up|wrapped up|finished|broke up|drew to a close|came to an end)(?: (?:here|in [^,;.]{2,30}?|at [^,;.]{2,40}?))? (?:on|yesterday|today|here)\b|\ban? (?:two|three|four|five|six|seven|\d)-day \p{Ll}+(?: \p{Ll}+)? (?:that|which) (?:ended|closed|concluded|wound up|finished) |\b(?:ends?|close|conclude|wrap up|wind up) an? (?:two|three|four|five|six|seven|\d)-day [^;.]{3,60} (?:today|on)\b|\b(?:closes|ends|concludes|winds up|wraps up|finishes|is to (?:close|end|conclude)|will (?:close|end|conclude)) (?:on |here |today|tomorrow)/u;
/** "agreed on Friday after two days of talks": the day is their last. */
const AFTER_DAYS =
  /\b(?:after|follow(?:ing|s|ed)|[Ee]nding|[Cc]losing|[Cc]oncluding|[Cc]apping|[Ww]rapping up|ended|concluded|wrapped up|closed|wound up|completed|finished|at the (?:end|close|conclusion) of) (two|three|four|five|\d) days of (?:[\p{Ll}-]+ ){0,2}(?:talks|negotiations|meetings|discussions|deliberations|consultations|sessions|hearings|sittings|bargaining|conversations|debate|work)\b|\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d) days of (?:talks|negotiations|meetings|discussions|consultations)(?: (?:that|which)(?: [^;.]{3,220}?,?)?)? (?:ended|concluded|closed|wound up|wrapped up|finished)\b|\b(?:ended|concluded|closed|wound up|wrapped up|finished|rose|adjourned|broke up|parted)\b[^;.]{0,60}? after (two|three|four|five|six|seven|\d) days(?=[,.;]| (?:with|without|on|in|yesterday|today)\b)/u;
/** "opened two days of talks on Thursday": the day is their first. */
const OPENED_DAYS =
  /\b(?:opened|began|started|kicked off|are holding|are having) (two|three|four|five|\d) days of (?:[\p{Ll}-]+ ){0,2}(?:talks|negotiations|meetings|discussions|deliberations|consultations|sessions|hearings|sittings|bargaining|debate|work)\b/u;
const AT_END =
  /\b(?:concluded|ended|completed|wrapped up|wound up|rounded off|closed|finished|ending|closing|winding up|wrapping up|concluding|completing|rounding off) (?:an?|his|her|their|the) (?:\p{Ll}+ )?[\p{L}\d]+[ -]day\b|\b(?:rose|adjourned|dispersed|parted|broke up)\b[^;.]{0,40}? (?:from|after) (?:an?|their|its|the) (?:two|three|four|five|six|seven|\d{1,2})-day\b|\bafter (?:an?|his|her|their) (?:two|three|four|five|six|seven|\d{1,2})-day (?:[\p{Ll}-]+ ){0,2}(?:visit|stay|trip|tour)\b|\b(?:close|end|conclusion|last day|final day) of (?:the|their|a|an|his|her|its|\p{Lu}[\p{L}-]+['’]s?) (?:[\p{L}\d]+)[ -]day\b/u;
