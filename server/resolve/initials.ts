/** The initials of a body's name, by which other documents may call it. */
import { fold } from '../model/ids.ts';

const LONGEST = 300;

/** First letters of the capitalised words: "ASEAN Regional Forum" → `arf`. */
export const initials = (name: string): string =>
  name
    .slice(0, LONGEST)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word).charAt(0))
    .join('');
