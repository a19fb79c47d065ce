/**
 * Ids come from content: the same bytes give the same ids on every machine and at every load.
 *
 *   document/first-annual-conference-3f2a1b9c04   title, then a hash of the bytes
 *   document/…#4                                  its fifth passage
 *   person/vilay-lahamphong-91c0de22              what one document calls a person: its name, then a hash of where it stands
 *   country/vn, topic/drugs                       closed vocabularies need no hash
 */
import { hash as digest } from 'node:crypto';

/** First `length` hex digits of the SHA-256 of the parts, which are kept apart by a separator no text holds. */
export function hash(parts: readonly (string | number | null | undefined)[], length = 12): string {
  // `join` writes nothing for null and undefined.
  return digest('sha256', parts.join('\u0000')).slice(0, length);
}

/** SHA-256 of a file's bytes, in hex. */
export const sha256 = (bytes: Uint8Array): string => digest('sha256', bytes);

/**
 * Letters and digits of a name in lower case, romanised as far as Unicode decomposition goes, joined by hyphens.
 *
 * `Tô Lâm` → `to-lam`, `Đặng` → `dang`; at most `longest` characters, cut at a hyphen where one stands; `unnamed` if nothing is left.
 */
export const slug = (name: string, longest = 48): string => slugOf(fold(name), longest);

/** The same of a name that is folded already. */
export function slugOf(folded: string, longest = 48): string {
  const word = BEYOND_ASCII.test(folded) ? WORD : ASCII_WORD;
  let plain = '';
  // A name may be a whole sentence: what lies beyond the cut is not looked at.
  word.lastIndex = 0;
  for (let match = word.exec(folded); match !== null && plain.length <= longest; match = word.exec(folded))
    plain += plain ? `-${match[0]}` : match[0];
  if (!plain) return 'unnamed';
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longest);
}

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** Lower case without diacritics, for comparing names: `Tô Lâm` → `to lam`. */
export const fold = (text: string): string => (BEYOND_ASCII.test(text) ? folded(text) : text.toLowerCase());

const BEYOND_ASCII = /[^\0-\x7f]/;
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðøłßæœþı]/g, (letter) => LETTERS[letter] ?? letter);

/** Id of a document: its title and a hash of its bytes. */
export const documentId = (title: string | null, digest: string): string =>
  `document/${slug(title ?? 'untitled')}-${digest.slice(0, 10)}`;

/** Id of the passage with that index in a document. */
export const passageId = (document: string, index: number): string => `${document}#${index}`;

/** Id of the document in which a passage stands. */
export const documentOfPassage = (passage: string): string => passage.slice(0, passage.lastIndexOf('#'));

/** Id of a country, by its ISO 3166-1 alpha-2 code. */
export const countryId = (iso2: string): string => `country/${iso2.toLowerCase()}`;

/** Id of a topic of the vocabulary. */
export const topicId = (topic: string): string => `topic/${topic}`;
