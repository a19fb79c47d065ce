/** Instruments that are called by where they were made, or by their title, under a word that is otherwise too common to name one: "the Rome Statute", "the International Health Regulations", "Security Council resolution 1325". */
import { vocabulary } from '../../model/vocabulary.ts';

let seats: ReadonlySet<string> | null = null;
/** Every place that the vocabulary knows. */
const isSeat = (name: string): boolean => {
  seats ??= new Set(Object.values(vocabulary().places).flat());
  return seats.has(name);
};

/** "the Montreux Document", "the International Health Regulations": nothing but a place or such a title before the word, and no further noun behind it. */
export function isPlaced(text: string, headStart: number, headEnd: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(headStart, headStart + 1)) || /^ \p{Lu}/u.test(text.slice(headEnd, headEnd + 2)))
    return false;
  const before = BEFORE.exec(text.slice(Math.max(0, headStart - 70), headStart))?.[1] ?? '';
  return isSeat(before) || TITLE.test(before);
}
const BEFORE = /((?!The |In |By |Under )\p{Lu}[\p{L}'’-]+(?: (?:and )?\p{Lu}[\p{L}'’-]+){0,4}) $/u;
const TITLE = /^International /u;

/** Where the number of "Security Council resolution 1325 (2000)" ends; null where it is none of the United Nations. */
export function numberEnd(text: string, headStart: number, headEnd: number): number | null {
  const number = /^ (?:No\.? ?)?\d{1,4}\b(?:\/\d+)?(?: ?\(\d{4}\))?/u.exec(text.slice(headEnd, headEnd + 20));
  return number && OF_NATIONS.test(text.slice(Math.max(0, headStart - 40), headStart))
    ? headEnd + number[0].length
    : null;
}
const OF_NATIONS = /\b(?:Security Council|General Assembly|UNSC|UN|U\.N\.|United Nations)(?:'s|’s)? $/u;
