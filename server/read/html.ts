/** Web pages: the matter of the page without what surrounds it, and what its head says of title, site and day. */
import { rangeOf } from '../model/edtf.ts';
import { decodeText } from './decode.ts';
import { isLanguage, isWebAddress } from './front-matter.ts';
import { type Block, type Page, readPage } from './html-blocks.ts';
import { boundPassages } from './passages.ts';
import type { Reader, TextRange } from './reader.ts';

/** A part of the page is its matter only where it holds at least so many characters, or this share of the page. */
const LEAST_MATTER = 200;
const LEAST_SHARE = 0.25;
/** Blocks that are links to this degree, and short, lead elsewhere and say nothing. */
const LINK_SHARE = 0.8;
const SHORT_BLOCK = 120;
const BETWEEN_BLOCKS = '\n\n';
const LONGEST_TITLE = 500;

export const htmlReader: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  signature: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(latin1(head)),
  read: (input) => {
    const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(
      latin1(input.bytes.subarray(0, 2048)),
    )?.[1];
    const decoded = decodeText(input, declared ?? null);
    const page = readPage(decoded.text, input.source);
    const blocks = matterOf(page.blocks);
    boundPassages(blocks.length, input.source);
    return {
      ...joined(blocks),
      title: titleOf(page, blocks),
      publisher: page.meta.get('og:site_name')?.trim() || null,
      url: [page.canonical, page.meta.get('og:url')].find((url) => url && isWebAddress(url)) ?? null,
      published: publishedOf(page),
      language: page.language && isLanguage(page.language) ? page.language : null,
      notes: decoded.notes,
    };
  },
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/^ï»¿/, '');

/** The longest article, else what the page marks as main, else all of it; without blocks that only lead elsewhere. */
function matterOf(blocks: readonly Block[]): Block[] {
  const telling = blocks.filter(
    ({ text, linked, heading }) => heading || text.length > SHORT_BLOCK || linked < text.length * LINK_SHARE,
  );
  const whole = lengthOf(telling);
  const articles = new Map<number, Block[]>();
  for (const block of telling) {
    if (block.article === null) continue;
    const article = articles.get(block.article);
    if (article) article.push(block);
    else articles.set(block.article, [block]);
  }
  const longest = [...articles.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
  const main = telling.filter((block) => block.main);
  const enough = (part: readonly Block[]) =>
    lengthOf(part) >= Math.min(LEAST_MATTER, whole) && lengthOf(part) >= whole * LEAST_SHARE;
  return [longest, main].find(enough) ?? telling;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function joined(blocks: readonly Block[]): { text: string; passages: TextRange[] } {
  const passages: TextRange[] = [];
  let at = 0;
  for (const { text } of blocks) {
    passages.push({ start: at, end: at + text.length });
    at += text.length + BETWEEN_BLOCKS.length;
  }
  return { text: blocks.map(({ text }) => text).join(BETWEEN_BLOCKS), passages };
}

/** The title for sharing, else the first heading, else the window's without the name of the site. */
function titleOf(page: Page, blocks: readonly Block[]): string | null {
  const site = page.meta.get('og:site_name')?.trim();
  const given = page.meta.get('og:title') ?? blocks.find(({ heading }) => heading)?.text ?? page.title ?? '';
  const title = given.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const tail =
    site && [' | ', ' - ', ' – ', ' — ', ' » '].map((mark) => mark + site).find((end) => title.endsWith(end));
  return (tail ? title.slice(0, -tail.length) : title) || null;
}

const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'date',
];

/** The day of publication as the page writes it, its time of day left out. */
function publishedOf(page: Page): string | null {
  const given = [...DATES.map((name) => page.meta.get(name)), page.datePublished, page.time];
  const days = given.map((value) => /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value ?? '')?.[1]);
  return days.find((day) => day !== undefined && rangeOf(day) !== null) ?? null;
}
