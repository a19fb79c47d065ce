/**
 * Cutting a text into passages: paragraphs, headings and list items. A passage keeps its marker (`-`, `1.`, `#`), has no
 * white space at its ends, and is an exact stretch of the text. One walk over the lines, so the time is linear.
 */
import { AppError } from '../model/errors.ts';
import type { TextRange } from './reader.ts';

/** Most passages of one document; every one becomes a node of the graph. */
export const MOST_PASSAGES = 50_000;

/** Longest line, and shortest that was broken, of a text whose lines were broken to fit a page, in characters. */
const LONGEST_WRAPPED_LINE = 100;
const SHORTEST_BROKEN_LINE = 40;

const LIST_ITEM =
  /^[ \t]{0,12}(?!H\. ?[EMH]\.)(?:-{1,2}|[*+•–—·▪▫◦‣○●■□◆►➢✓»△▲▷▶▸★☆※◇∙⁃]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+\S|^[ \t]{0,12}(?:\d{1,2}\.|-)(?=\p{L}\p{L}|H\.)/iu;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,80}|(?:\*[ \t]*){3,80}|(?:_[ \t]*){3,80}|={2,80}[ \t]*)$/;
/** Longest line that is held against the patterns above; only its head matters. */
const HEAD = 100;

/** Whether lines belong together until a blank one (`wrapped`), or each line is a paragraph of its own (`lines`). */
export type Layout = 'wrapped' | 'lines';

/**
 * How a plain text is laid out. Lines were broken to fit a page where none is long and most of those that are followed
 * by another stop in mid-sentence at a fair length; else each line is a paragraph.
 */
export function layoutOf(text: string): Layout {
  let followed = 0;
  let broken = 0;
  let lines = 0;
  for (let start = 0, next = 0; start < text.length; start = next) {
    const end = lineEnd(text, start);
    next = end + 1;
    const follows = next < text.length && text.slice(next, lineEnd(text, next)).trim() !== '';
    const line = text.slice(start, end).trimEnd();
    const isBlank = line.trim() === '';
    if (!isBlank) lines += 1;
    // A title that stands alone is as long as it is, however the text below was broken.
    if (end - start > LONGEST_WRAPPED_LINE && (follows || lines > 1)) return 'lines';
    if (isBlank || !follows) continue;
    followed += 1;
    if (line.length >= SHORTEST_BROKEN_LINE && !/[.!?:;]["”’)]?$/.test(line)) broken += 1;
  }
  return broken * 2 > followed ? 'wrapped' : 'lines';
}

/** Throws `TOO_LARGE` where there are more than `MOST_PASSAGES`. */
export function boundPassages(count: number, source: string): void {
  if (count <= MOST_PASSAGES) return;
  throw new AppError('TOO_LARGE', 'Too many paragraphs', {
    expected: `at most ${MOST_PASSAGES}`,
    found: 'more',
    where: source,
  });
}

/** The passages of a text. Throws `TOO_LARGE` where there are more than `MOST_PASSAGES`. */
export function splitPassages(text: string, layout: Layout, source: string): TextRange[] {
  const passages: TextRange[] = [];
  let open: TextRange | null = null;
  const close = () => {
    if (open) passages.push(open);
    open = null;
    boundPassages(passages.length, source);
  };
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = trimmed(text, start, end);
    const head = text.slice(start, Math.min(end, start + HEAD));
    const heading = HEADING.test(head);
    if (!line || (end - start < HEAD && RULE.test(head))) close();
    else {
      if (heading || (layout === 'lines' && !(open && goesOn(text, open, head, line))) || LIST_ITEM.test(head)) close();
      open = { start: open === null ? line.start : (open as TextRange).start, end: line.end };
      if (heading) close();
    }
    start = end + 1;
  }
  close();
  return passages;
}

/** "His Excellency N," and "Minister of Trade of Togo" below: a name and its office on two lines of a list of those present. */
function goesOn(text: string, open: TextRange, head: string, line: TextRange): boolean {
  if (open.end - open.start > HEAD || !OFFICE.test(head)) return false;
  const above = text.slice(open.start, open.end);
  // "N", and "Minister of Trade of Togo" below: without a form of address only where the office is all of its line.
  const alone = line.end - line.start <= HEAD && !/[.!?]/.test(text.charAt(line.end - 1));
  return STYLED.test(above) || (alone && BARE.test(above));
}
const BARE = /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,4}$/u;
const STYLED =
  /^(?:[-*•] ?)?(?:H\. ?[EMH]\.?|H\.R\.H\.|(?:His|Her) (?:Excellency|Highness|Majesty|Royal Highness)|Hon\.?|(?:The )?(?:Rt\.? |Right )?Hon(?:\.|ou?rable)|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|Amb\.?|Sir|Sheikh|Shaikh) ?\p{Lu}[^.;:]*(?:\.[^.;:]*){0,4}$/u;
const OFFICE =
  /^[ \t]{0,12}(?:The )?(?:(?:Vice|Deputy|First|Prime|Crown|Foreign|Acting|State|Senior|Permanent|Executive|Special|High|Assistant|Under|Cabinet|Former) )*(?:Vice-|Deputy-)?(?:President|Premier|Minister|King|Queen|Sultan|Emir|Amir|Ruler|Prince|Secretary|Ambassador|Chair(?:man|woman|person)?|Head|Director|Governor|Commissioner|Representative|Envoy|Speaker|Chancellor|Chief)\b[^.:]*(?:of|for|to|General)\b/u;

function lineEnd(text: string, start: number): number {
  const found = text.indexOf('\n', start);
  return found < 0 ? text.length : found;
}

/** The stretch without white space at its ends; null where nothing is left. */
function trimmed(text: string, start: number, end: number): TextRange | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
