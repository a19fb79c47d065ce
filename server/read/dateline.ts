/**
 * The dateline of a press report ("HANOI, Jan. 9 (VNA) -", "PHNOM PENH — ", "Leticia, 9 June 2022. ") and the line of a plain text that holds
 * nothing but its date ("March, 30 2024").
 */
import type { Edtf } from '../model/edtf.ts';
import { dayOf, findDate, type WrittenDate } from './calendar.ts';
import type { TextRange } from './reader.ts';

export interface Dateline {
  readonly place: string | null;
  readonly date: Edtf | null;
  /** Whether it names a day without a year, and no other date of the document tells the year. */
  readonly yearless: boolean;
}

/** A dateline stands in one of the first passages: after a title, a date, a byline. */
const PASSAGES = 6;
const LONGEST_DATELINE = 80;
/** Longest line that may be a date and little else. */
const LONGEST_DATED_LINE = 80;
/** Letters beside the date in such a line: a weekday, "Published", "GMT". */
const MOST_OTHER_LETTERS = 24;
const SEPARATOR = / ?— ?| – | -{1,2} |(?<=\(\p{Lu}{2,8}\)): |(?<=, \d{1,2} \p{Lu}\p{Ll}+ (?:19|20)\d\d)\. (?=\p{Lu})/u;

/** The dateline of a text, if one of its first passages begins with one. `published` tells the year of "Jan. 9". */
export function findDateline(text: string, passages: readonly TextRange[], published: Edtf | null): Dateline | null {
  for (const { start, end } of passages.slice(0, PASSAGES)) {
    const parsed = parseDateline(text.slice(start, Math.min(end, start + LONGEST_DATELINE)));
    if (!parsed) continue;
    const date = parsed.date && dayOf(parsed.date, published);
    return { place: parsed.place, date, yearless: parsed.date !== null && date === null };
  }
  return null;
}

/** The day on a line of its own near the head of a text, or null. */
export function findDatedLine(text: string, passages: readonly TextRange[]): Edtf | null {
  for (const { start, end } of passages.slice(0, PASSAGES)) {
    if (end - start > LONGEST_DATED_LINE) continue;
    const line = text.slice(start, end);
    const date = findDate(line);
    if (!date || date.year === null) continue;
    const others = (line.slice(0, date.start) + line.slice(date.end)).replace(/[^\p{L}]/gu, '');
    if (others.length <= MOST_OTHER_LETTERS) return dayOf(date, null);
  }
  return null;
}

/** Length of the dateline at the head of a passage, its dash included; 0 where there is none. */
export function datelineLength(passage: string): number {
  const head = passage.slice(0, LONGEST_DATELINE);
  const separator = SEPARATOR.exec(head);
  return separator && parseDateline(head) ? separator.index + separator[0].length : 0;
}

function parseDateline(head: string): { place: string; date: WrittenDate | null } | null {
  const separator = SEPARATOR.exec(head);
  if (!separator) return null;
  const agency = /\([^()]{1,30}\)/.exec(head.slice(0, separator.index));
  const said = head
    .slice(0, separator.index)
    .replace(/\([^()]{1,30}\)/g, ' ')
    .trim();
  const date = findDate(said);
  const name = (date ? said.slice(0, date.start) : said).replace(/^[A-Z]{2,4} (?=\p{Lu}\p{Ll})/u, '');
  const place = name.replace(/[\s,:]+$/, '');
  return isPlace(place, date !== null || agency !== null) ? { place, date } : null;
}

/** A place stands in capitals, or in ordinary letters where a date or an agency follows. */
function isPlace(text: string, supported: boolean): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}.'’ ,-]{1,40}$/u.test(text) || text.split(' ').length > 6) return false;
  if (text === text.toUpperCase()) return supported || !isAcronym(text);
  return (
    supported && !/^(?:The|By|A|An|On|In)\b/.test(text) && text.split(/[ ,]+/).every((word) => /^\p{Lu}/u.test(word))
  );
}

/** "MPS", "VNA": short, one word; a town in capitals is longer, save a few that need a date or an agency to be believed. */
const isAcronym = (text: string): boolean => /^\p{Lu}{1,4}$/u.test(text);
