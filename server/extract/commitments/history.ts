/** What was undertaken long before is background, not what the text tells as new. */
import type { Trigger } from './triggers.ts';

const EARLIER =
  /\b(?:(?:last|the previous|the preceding) (?:year|month|decade|century|autumn|spring|summer|winter)|(?:years?|months|decades?) (?:ago|earlier|before)|earlier this year|previously|since then|back in)\b/iu;
// "the Minsk Convention of 1993", "the 1993 accord" tell how old an instrument is, not when something was promised.
const YEARS = /(?<!\bof )(?<!\bthe )\b(?:19|20)\d\d\b(?!-)/gu;
const LONG_BEFORE =
  /\bhad (?:also |then |both )?(?:already|earlier|previously|once|long|originally|first|last year)(?: [\p{L}]+)? $|\b(?:under|in|by) which (?:[\p{L}]+ ){0,4}had $/u;
const TOLD = /\b(?:said|says|told|announced|added|noted|confirmed|stated|reported|according to)\b/iu;

/**
 * Whether a past tense is told of as history: "had promised", "in 1995 the two agreed", "promised in 1998 to". `raw` is the
 * sentence with its attributions, which are blanked in `text`.
 */
export function isHistory(text: string, raw: string, trigger: Trigger, year: number | null): boolean {
  if (!/(?:ed|took|undertook|undertaken|swore|gave|made|reached|bound|came|struck|taken|was|met)\b/.test(trigger.word))
    return false;
  const before = text.slice(0, trigger.start);
  if (LONG_BEFORE.test(before) && !TOLD.test(raw)) return true;
  if (EARLIER.test(before)) return true;
  if (year === null) return /\bhad (?:[\p{L}]+ )?$/u.test(before) && /\b[Ii]n (?:19|20)\d\d\b/u.test(raw);
  const past = (stretch: string) => [...stretch.matchAll(YEARS)].some(([found]) => Number(found) < year);
  return (
    past(before) ||
    past(/^[^,;]{0,30}/.exec(text.slice(trigger.start + trigger.word.length, trigger.after))?.[0] ?? '') ||
    (trigger.form === 'noun' && past(text.slice(trigger.after)))
  );
}
