/** A title for a text that names none: its first line where that reads like one, else the beginning of its first sentence. */
import { findDate } from './calendar.ts';
import { datelineLength } from './dateline.ts';
import type { TextRange } from './reader.ts';

const LONGEST_TITLE = 160;
const LONGEST_SENTENCE = 100;
const MARKS = /^(?:#{1,6}[ \t]+|[-*+•][ \t]+|>[ \t]*)/;

/** A title from the text's first passage; null for a text without passages. */
export function titleFrom(text: string, passages: readonly TextRange[]): string | null {
  const first = passages[0];
  if (!first) return null;
  const head = text.slice(first.start, Math.min(first.end, first.start + 600));
  const line = tidy(head.split('\n', 1)[0] ?? '');
  if (isTitle(line) && datelineLength(head) === 0) return line;
  const said = tidy(head.slice(datelineLength(head)));
  const sentence = /^.{20,300}?[^\s.]{3}[.!?](?=\s|$)/.exec(said)?.[0] ?? said;
  return shorten(sentence) || null;
}

const tidy = (text: string): string =>
  text
    .replace(MARKS, '')
    .replace(/[*_]{2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function isTitle(line: string): boolean {
  const isDateOnly = findDate(line) !== null && line.length < 30;
  return line.length > 0 && line.length <= LONGEST_TITLE && !/[.;:,]$/.test(line) && !isDateOnly;
}

/** Cut at a word, with an ellipsis that says so. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence.replace(/[.]$/, '');
  const cut = sentence.slice(0, LONGEST_SENTENCE);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST_SENTENCE).replace(/[\s,;:]+$/, '')}…`;
}
