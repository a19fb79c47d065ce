/**
 * What a character is, by its code unit: asked for every character of a text, so the answers are kept in a table. Whoever
 * asks again and again gives the text's length as well: the engine keeps strings in so many ways that it looks each up.
 */

const UNKNOWN = 0;
const OTHER = 1;
const WORD = 2;
const BLANK = 3;
const kinds = new Uint8Array(0x1_0000);
const IN_WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

function kindOf(code: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const kind = IN_WORD.test(letter) ? WORD : SPACE.test(letter) ? BLANK : OTHER;
  kinds[code] = kind;
  return kind;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Code units of the letter or digit that begins at an offset; 0 where none does. */
export function wordSize(text: string, at: number, length = text.length): number {
  if (at >= length) return 0;
  const code = text.charCodeAt(at);
  if (isHigh(code) && at + 1 < length && isLow(text.charCodeAt(at + 1)))
    return IN_WORD.test(text.slice(at, at + 2)) ? 2 : 0;
  return kindOf(code) === WORD ? 1 : 0;
}

/** Code units of the letter or digit that ends at an offset; 0 where none does. */
export function wordSizeBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const code = text.charCodeAt(at - 1);
  if (isLow(code) && at > 1 && isHigh(text.charCodeAt(at - 2))) return IN_WORD.test(text.slice(at - 2, at)) ? 2 : 0;
  return kindOf(code) === WORD ? 1 : 0;
}

/** Whether white space stands at an offset. */
export const isSpace = (text: string, at: number, length = text.length): boolean =>
  at >= 0 && at < length && kindOf(text.charCodeAt(at)) === BLANK;

/** Whether a text ends with a colon, blanks after it aside: what it speaks of stands below. */
export function endsWithColon(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && kindOf(text.charCodeAt(last)) === BLANK) last--;
  return text[last] === ':';
}

const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** Whether a text has letters that take two bytes each. */
export const isWide = (text: string): boolean => BEYOND_LATIN_1.test(text);

/**
 * A copy in one byte a letter, where its letters allow: what is cut out of a text with others is kept in two. Such a text is
 * read slower, and the engine compiles each pattern that is put to texts of both kinds twice.
 */
export const narrow = (text: string): string => (isWide(text) ? text : Buffer.from(text, 'latin1').toString('latin1'));
