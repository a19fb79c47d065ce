/** Which letters of a text a search found. Pure. */
import { fold } from '../model/ids.ts';
import { spellingDistance, tolerance } from './spelling.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The stretches of a text that answer the folded words: parts of words as they were asked for, whole words that are nearly so. In order. */
export function highlightsIn(text: string, words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word);
    const asked = words
      .filter((each) => folded.includes(each))
      // The longest at the earliest place: "lak" of "laklak" where both "la" and "lak" were asked for.
      .sort((a, b) => folded.indexOf(a) - folded.indexOf(b) || b.length - a.length)[0];
    if (asked !== undefined) {
      // Where folding changes the length, offsets in the folded word are not the word's own: then the whole word is meant.
      const even = folded.length === word.length;
      const start = index + (even ? folded.indexOf(asked) : 0);
      found.push({ start, end: even ? start + asked.length : index + word.length });
    } else if (words.some((each) => nearly(each, folded))) found.push({ start: index, end: index + word.length });
  }
  return found;
}

function nearly(asked: string, word: string): boolean {
  const most = tolerance(asked);
  return most > 0 && spellingDistance(asked, word, most) <= most;
}
