/**
 * One walk over a web page: its blocks of text, each with the part of the page in which it stands, and what its head says
 * of it. The parser streams, so time and memory are linear in the page; nesting is bounded.
 */
import { Parser } from 'htmlparser2';
import { AppError } from '../model/errors.ts';

/** A paragraph, heading, list item or cell, white space collapsed. */
export interface Block {
  readonly text: string;
  readonly heading: boolean;
  /** Number of the article in which it stands, in the order of the page; null outside of any. */
  readonly article: number | null;
  readonly main: boolean;
  /** How many of its characters are links. */
  readonly linked: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  /** `name`, `property` or `itemprop` of the meta elements, in lower case → content; the first of each counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** `datetime` of the first `time` element in the text. */
  readonly time: string | null;
  /** `datePublished` of the page's structured data. */
  readonly datePublished: string | null;
}

/** Deeper pages are broken or hostile. */
const DEEPEST = 1_000;
const MOST_META = 500;
const LONGEST_TITLE = 1_000;
const STRUCTURED = 200_000;

/** What is not the page's own text: programs, navigation, forms, and what surrounds the matter. */
const SKIPPED = new Set(
  'script style noscript template svg math nav footer aside form button select textarea iframe object audio video canvas dialog menu'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'dialog',
  'alert',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

interface Open {
  readonly name: string;
  readonly skip: boolean;
  readonly article: number | null;
  readonly main: boolean;
  readonly link: boolean;
  /** Of a list: the number of its next item, or null where items have a dash. */
  next: number | null;
}

/** Walks a page. Throws `BAD_DOCUMENT` where elements are nested beyond reason. */
export function readPage(html: string, source: string): Page {
  const walk = new Walk(source);
  const parser = new Parser(walk, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.write(html);
  parser.end();
  walk.flush();
  return walk;
}

class Walk implements Page {
  readonly blocks: Block[] = [];
  readonly meta = new Map<string, string>();
  title: string | null = null;
  canonical: string | null = null;
  language: string | null = null;
  time: string | null = null;
  datePublished: string | null = null;

  readonly #source: string;
  readonly #open: Open[] = [];
  #articles = 0;
  #text = '';
  #linked = 0;
  #marker = '';
  #heading = false;
  #structured: string | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= DEEPEST) {
      throw new AppError('BAD_DOCUMENT', 'The page is nested too deep', {
        expected: `at most ${DEEPEST} levels`,
        found: 'more',
        where: this.#source,
      });
    }
    this.#readHead(name, attributes);
    if (BLOCKS.has(name) || SKIPPED.has(name)) this.flush();
    const parent = this.#open.at(-1);
    const opens = name === 'article' && parent?.article == null;
    if (opens) this.#articles += 1;
    const article = opens ? this.#articles : (parent?.article ?? null);
    const main = (parent?.main ?? false) || name === 'main' || attributes.role === 'main';
    this.#open.push({
      name,
      skip: (parent?.skip ?? false) || isSkipped(name, attributes, article !== null || main),
      article,
      main,
      link: (parent?.link ?? false) || name === 'a',
      next: name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : null,
    });
    if (name === 'li' && !parent?.skip) this.#mark(parent);
    if (HEADINGS.has(name)) this.#heading = true;
    if (name === 'br') this.#text += '\n';
    if (name === 'time' && this.time === null && attributes.datetime && !this.#open.at(-1)?.skip)
      this.time = attributes.datetime;
  }

  ontext(text: string): void {
    const at = this.#open.at(-1);
    if (at?.name === 'title' && !this.#open.some(({ name }) => name === 'svg')) {
      this.title = ((this.title ?? '') + text).slice(0, LONGEST_TITLE);
    } else if (this.#structured !== null) this.#structured += text.slice(0, STRUCTURED - this.#structured.length);
    else if (at && !at.skip && at.name !== 'head') {
      this.#text += text;
      if (at.link) this.#linked += text.length;
    } else if (!at) this.#text += text;
  }

  onclosetag(name: string): void {
    if (name === 'script' && this.#structured !== null) {
      this.datePublished ??= /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/.exec(this.#structured)?.[1] ?? null;
      this.#structured = null;
    }
    // What closes an element ends its block while the element is still the one in which the block stands.
    if (BLOCKS.has(name)) this.flush();
    if (name === 'li') this.#marker = '';
    this.#open.pop();
    if (HEADINGS.has(name)) this.#heading = false;
  }

  /** Ends the block that is being gathered. */
  flush(): void {
    const text = this.#text
      .split('\n')
      .map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim())
      .filter(Boolean)
      .join(' ');
    const at = this.#open.at(-1);
    if (text) {
      const { article = null, main = false } = at ?? {};
      this.blocks.push({ text: this.#marker + text, heading: this.#heading, article, main, linked: this.#linked });
      this.#marker = '';
    }
    this.#text = '';
    this.#linked = 0;
  }

  /** List items get the mark that a page shows before them, so that a list still reads as one. */
  #mark(list: Open | undefined): void {
    if (list?.next == null) this.#marker = '- ';
    else {
      this.#marker = `${list.next}. `;
      list.next += 1;
    }
  }

  #readHead(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.language ??= attributes.lang || attributes['xml:lang'] || null;
    if (name === 'link' && attributes.rel === 'canonical') this.canonical ??= attributes.href ?? null;
    if (name === 'script' && attributes.type === 'application/ld+json') this.#structured = '';
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    if (name !== 'meta' || !key || !attributes.content || this.meta.size >= MOST_META || this.meta.has(key)) return;
    this.meta.set(key, attributes.content);
  }
}

function isSkipped(name: string, attributes: Readonly<Record<string, string>>, inMatter: boolean): boolean {
  if (SKIPPED.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s{0,3}:\s{0,3}none/i.test(attributes.style?.slice(0, 500) ?? '')) return true;
  // The header of an article holds its title; that of a page holds the site's.
  return (name === 'header' && !inMatter) || SKIPPED_ROLES.has(attributes.role ?? '');
}
