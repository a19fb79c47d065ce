/** The YAML block at the head of a file: what the file says of itself. Bounded, and never expanded beyond its scalars. */

import type { Document } from 'yaml';
import { isAlias, isMap, isScalar, parseDocument } from 'yaml';
import { type Edtf, isEdtf } from '../model/edtf.ts';
import { AppError } from '../model/errors.ts';
import { plainFields } from './plain-fields.ts';

/** Longest front matter, in characters; a longer one is more likely a mistake or an attack than metadata. */
export const LONGEST_FRONT_MATTER = 16_384;
const LONGEST = { title: 500, publisher: 300, url: 2_000, published: 40, language: 40 } as const;
type Field = keyof typeof LONGEST;

export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Edtf | null;
  readonly language: string | null;
  readonly notes: readonly string[];
  /** The text after the front matter and the blank lines that follow it. */
  readonly body: string;
}

const NOTHING = { title: null, publisher: null, url: null, published: null, language: null, notes: [] };

/**
 * Splits front matter from body. A file that does not begin with a line `---`, or has no closing one, has none.
 *
 * Throws `BAD_DOCUMENT` with the line where the YAML is wrong, and where it is longer than `LONGEST_FRONT_MATTER`.
 */
export function splitFrontMatter(text: string, source: string): FrontMatter {
  const opening = /^---[ \t]*\n/.exec(text);
  const closing = opening && closingLine(text, opening[0].length);
  if (!opening || !closing) return { ...NOTHING, body: text };
  if (closing.start - opening[0].length > LONGEST_FRONT_MATTER) {
    throw new AppError('BAD_DOCUMENT', 'The front matter is too long', {
      expected: `at most ${LONGEST_FRONT_MATTER} characters`,
      found: `${closing.start - opening[0].length}`,
      where: source,
    });
  }
  const notes: string[] = [];
  const block = text.slice(opening[0].length, closing.start);
  const plain = plainFields(block);
  const yaml = plain ? null : parse(block, source);
  const field = (name: Field): string | null =>
    bounded(yaml ? scalar(yaml, name, notes) : (plain?.get(name) ?? null), name, notes);
  const published = field('published');
  const url = field('url');
  const language = field('language');
  return {
    title: field('title'),
    publisher: field('publisher'),
    url: accept(url, isWebAddress, 'url', 'a web address', notes),
    published: accept(published, isEdtf, 'published', 'an EDTF date such as 2024-03-30, 2024-03 or 2021~', notes),
    language: accept(language, isLanguage, 'language', 'a language tag such as en or pt-BR', notes),
    notes,
    body: text.slice(closing.end).replace(/^(?:[ \t]*\n)+/, ''),
  };
}

/** Range of the first line `---` or `...` from an offset on. */
function closingLine(text: string, from: number): { start: number; end: number } | null {
  const line = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
  line.lastIndex = from;
  const match = line.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function parse(yaml: string, source: string): Document.Parsed {
  const refuse = (line: number | null, found: string) =>
    new AppError('BAD_DOCUMENT', 'The front matter cannot be read', {
      expected: 'YAML with one name and value a line',
      found,
      where: line === null ? source : `${source}, line ${line}`,
    });
  const parsed = attempt(() => parseDocument(yaml, { schema: 'core', prettyErrors: true, logLevel: 'error' }));
  // The parser recurses; nesting deep enough to exhaust its stack is refused like any other bad YAML.
  if (!parsed) throw refuse(null, 'nesting too deep to read');
  const error = parsed.errors[0];
  if (error) throw refuse((error.linePos?.[0].line ?? 1) + 1, firstLine(error.message));
  if (parsed.contents !== null && !isMap(parsed.contents)) throw refuse(2, 'something other than names with values');
  return parsed;
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/** One field as text. Only scalars are looked at, and one step of alias, so nothing can be blown up by expansion. */
function scalar(yaml: Document.Parsed, name: Field, notes: string[]): string | null {
  if (!isMap(yaml.contents)) return null;
  const given = yaml.contents.get(name, true) as unknown;
  const node = isAlias(given) ? given.resolve(yaml as Document) : given;
  if (node === undefined || node === null) return null;
  if (!isScalar(node) || typeof node.value === 'object') {
    if (!isScalar(node) || node.value !== null)
      notes.push(`The front matter's ${name} is not a text and was left out.`);
    return null;
  }
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** A field's text in one line, cut at the longest that is kept. */
function bounded(text: string | null, name: Field, notes: string[]): string | null {
  if (text === null) return null;
  const value = text.replace(/\s+/g, ' ').trim();
  if (value.length > LONGEST[name]) notes.push(`The front matter's ${name} was cut at ${LONGEST[name]} characters.`);
  return value.slice(0, LONGEST[name]) || null;
}

function accept(
  value: string | null,
  valid: (value: string) => boolean,
  name: Field,
  expected: string,
  notes: string[],
) {
  if (value === null || valid(value)) return value;
  notes.push(`The front matter's ${name} "${value.slice(0, 60)}" is not ${expected} and was left out.`);
  return null;
}

/** Whether a text is an absolute http or https address. */
export function isWebAddress(value: string): boolean {
  const url = attempt(() => new URL(value));
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}

/** Whether a text is a BCP 47 language tag. */
export const isLanguage = (value: string): boolean =>
  TWO_LETTERS.test(value) || (attempt(() => Intl.getCanonicalLocales(value).length === 1) ?? false);
/** The form that nearly all have, which needs no look at the whole grammar. */
const TWO_LETTERS = /^[a-z]{2}$/;
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
