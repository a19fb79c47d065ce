/** A quoted sentence as an entry of BibTeX, which BibLaTeX reads as well. */
import type { Cited } from './citation.ts';
import { dayRange } from './dates.ts';
import { fold } from './match.ts';

export interface CitedDocument extends Cited {
  /** Id of the document: it makes the key the same whoever copies it. */
  readonly id: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The entry:
 *
 *   @misc{xinhua2018lao-c0c0a36e,
 *     author = {{Xinhua}},
 *     title = {{Lao and Cambodian ministers review a year}},
 *     year = {2018},
 *     month = jan,
 *     day = {17},
 *     url = {https://…},
 *     note = {``They signed a memorandum.''}
 *   }
 *
 * Titles stand in two pairs of braces, so that no style changes their capitals. What is unknown is left out; a date that is
 * no exact day, month or year gives as much as is sure. Letters beyond ASCII stay as they are (UTF-8).
 */
export function bibtexOf(cited: CitedDocument): string {
  const { quote, title, publisher, published, url } = cited;
  const [year, month, day] = partsOf(published);
  const words = quote.replace(/\s+/g, ' ').trim();
  const fields: [string, string][] = [];
  if (publisher) fields.push(['author', `{{${escaped(publisher)}}}`]);
  if (title) fields.push(['title', `{{${escaped(title)}}}`]);
  if (year) fields.push(['year', `{${year}}`]);
  const name = MONTHS[Number(month) - 1];
  if (name) fields.push(['month', name]);
  if (day) fields.push(['day', `{${Number(day)}}`]);
  if (url) fields.push(['url', `{${addressed(url)}}`]);
  if (words) fields.push(['note', `{\`\`${escaped(words)}''}`]);
  const lines = fields.map(([field, value]) => `  ${field} = ${value}`);
  return `@misc{${[keyOf(cited), ...lines].join(',\n')}\n}\n`;
}

/** Publisher, year and first word of the title in plain letters, and the end of the document's id, which no other has. */
export function keyOf({ id, publisher, published, title }: Omit<CitedDocument, 'quote' | 'url'>): string {
  const word = (text: string | null): string => plain(text ?? '').find((part) => part.length > 2) ?? '';
  const [year] = partsOf(published);
  const tail = /[a-z0-9]{1,8}$/.exec(id.toLowerCase())?.[0] ?? '';
  return [`${word(publisher) || 'document'}${year ?? ''}${word(title)}`, tail].filter(Boolean).join('-');
}

const plain = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => !ARTICLES.has(part));
const ARTICLES: ReadonlySet<string> = new Set(['the', 'and', 'for']);

/** What is sure of a date: year, year and month, or the day. */
function partsOf(edtf: string | null): readonly (string | undefined)[] {
  const { earliest, latest } = dayRange(edtf);
  if (!earliest || !latest) return (earliest ?? latest ?? '').split('-').slice(0, 1).filter(Boolean);
  const [first, last] = [earliest.split('-'), latest.split('-')];
  const same = first.findIndex((part, index) => part !== last[index]);
  return same < 0 ? first : first.slice(0, same);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds nothing to obey. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');

/** An address stays as it is, but for what would end the field or begin a command. */
const addressed = (url: string): string => url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
