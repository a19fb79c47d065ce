/** "Kenya shall provide the building and Togo the boats", "Peru will bear 60 per cent and Chile 40": who does the same with another thing, without a verb. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** The one named behind "and", between two offsets of the sentence, with nothing but his own thing or share. */
export function gappedAgents(view: SentenceView, text: string, from: number, end: number): readonly Ref[] {
  const stretch = text.slice(from, end);
  if (!GAPPED.test(stretch) && !AMOUNT_BEHIND.test(stretch)) return [];
  const last = view.mentions.findLast(
    ({ kind, form, start, end: stop }) =>
      kind !== 'place' && form === 'name' && start - view.at > from && stop - view.at < end,
  );
  const before = last ? text.slice(from, last.start - view.at) : '';
  if (!last || !/ (?:and|while) (?:the )?$/u.test(before)) return [];
  const rest = text.slice(last.end - view.at, end);
  const has = !LATER.test(rest) && (THING_ALONE.test(rest) || (AMOUNT.test(before) && AMOUNT_ALONE.test(rest)));
  return has ? [last.ref] : [];
}
const GAPPED = / (?:and|while) (?:the )?\p{Lu}[^,;]* (?:the|an?|its|one|two|three|\d+) [\p{Ll} -]{2,40}\W*$/u;
const THING_ALONE = /^ (?:the|an?|its|one|two|three|\d+) [\p{Ll} -]{2,40}\W*$/u;

const NUMBER =
  '(?:\\d[\\d.,]*|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+(?:teen|ty)(?:-\\p{Ll}+)?)';
/** "Peru will bear 60 per cent of the cost and Chile 40 per cent, as before": to each his amount. */
const AMOUNT = new RegExp(`\\b${NUMBER} \\p{Ll}`, 'u');
const AMOUNT_BEHIND = new RegExp(` (?:and|while) (?:the )?\\p{Lu}[\\p{L}'’ -]{2,50} ${NUMBER}\\b`, 'u');
const AMOUNT_ALONE = new RegExp(`^ ${NUMBER}(?: [\\p{L}'’-]+){0,6}(?:, [^;:]*)?\\W*$`, 'u');
/** "a line between Chile and Peru 12 months later": a time or a distance is no share. */
const LATER = new RegExp(
  `^ (?:an? |the )?${NUMBER}? ?(?:years?|months?|weeks?|days?|hours?|minutes?|times|kilometres?|km|miles?)\\b`,
  'u',
);
