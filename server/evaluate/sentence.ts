/** The sentence a mistake stands in, for people who read the report. */
import type { Span } from '../model/factsheet.ts';

const LONGEST = 400;

/** The sentence around an offset; stops at full stops followed by a space, and at line ends. */
export function sentenceAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && !endsBefore(text, start)) start -= 1;
  let end = offset;
  while (end < text.length && end - offset < LONGEST && !endsBefore(text, end + 1)) end += 1;
  return text.slice(start, end + 1).trim();
}

/** The sentence of a fact's first span. */
export const sentenceOf = (text: string, spans: readonly Span[]): string =>
  spans[0] ? sentenceAt(text, spans[0].start) : '';

/** The sentence in which a phrase stands first, without regard to case; '' where it stands nowhere. */
export function sentenceWith(text: string, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase().slice(0, 60));
  return at < 0 ? '' : sentenceAt(text, at);
}

const endsBefore = (text: string, at: number): boolean =>
  text[at - 1] === '\n' ||
  (/[.!?]/.test(text[at - 1] ?? '') && /\s/.test(text[at] ?? ' ') && !/[A-Z]/.test(text[at - 2] ?? ''));
