/**
 * Bytes to a document. A format is one reader and one line in the list below; the reader is chosen by the file's
 * signature, then by its extension, and anything else is tried as plain text.
 *
 *   readDocument({ source: 'reports/2024.md', bytes }, { maxBytes: 5_242_880 }) → { id, title, published, text, passages, … }
 */
import { extname } from 'node:path';
import type { SourceDocument } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import { AppError } from '../model/errors.ts';
import { documentId, passageId, sha256 } from '../model/ids.ts';
import { findDatedLine, findDateline } from './dateline.ts';
import { isWebAddress } from './front-matter.ts';
import { htmlReader } from './html.ts';
import { markdownReader } from './markdown.ts';
import type { Reader, Reading, Source } from './reader.ts';
import { textReader } from './text.ts';
import { titleFrom } from './title.ts';

export const READERS: readonly Reader[] = [htmlReader, markdownReader, textReader];

/** Extensions of the files that are picked up when a folder is loaded. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** How many bytes a signature may look at. */
const HEAD = 1024;
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads one document. `maxBytes` bounds the file.
 *
 * Throws `TOO_LARGE` for a larger file, and `BAD_DOCUMENT` for one that is binary, blank or has unreadable front matter.
 */
export function readDocument(input: Source, { maxBytes }: { readonly maxBytes: number }): SourceDocument {
  const { source, bytes } = input;
  if (bytes.length > maxBytes) throw tooLarge(source, bytes.length, maxBytes);
  const reading = readerFor(source, bytes).read(input);
  if (reading.passages.length === 0) {
    throw new AppError('BAD_DOCUMENT', 'No text in it', { expected: 'a text', found: 'no words', where: source });
  }
  return toDocument(input, reading);
}

/** The refusal of a file by its size, in bytes. */
export const tooLarge = (source: string, found: number, maxBytes: number): AppError =>
  new AppError('TOO_LARGE', 'The file is too large', {
    expected: `at most ${maxBytes} bytes`,
    found: `${found} bytes`,
    where: source,
  });

function readerFor(source: string, bytes: Uint8Array): Reader {
  const head = bytes.subarray(0, HEAD);
  const extension = extname(source).toLowerCase();
  return (
    READERS.find((reader) => reader.signature?.(head)) ??
    READERS.find((reader) => reader.extensions.includes(extension)) ??
    textReader
  );
}

function toDocument({ source, bytes }: Source, reading: Reading): SourceDocument {
  const { text, notes, publisher } = reading;
  // What was fetched from the web was published there, unless it says otherwise.
  const url = reading.url ?? (isWebAddress(source) ? source : null);
  const dateline = findDateline(text, reading.passages, reading.published);
  const published: Edtf | null = reading.published ?? dateline?.date ?? findDatedLine(text, reading.passages);
  // A dated line may tell the year that the dateline leaves out.
  const line = dateline?.yearless ? findDateline(text, reading.passages, published) : dateline;
  const digest = sha256(bytes);
  const title = reading.title ?? titleFrom(text, reading.passages);
  const id = documentId(title, digest);
  return {
    id,
    source,
    title,
    publisher,
    url,
    published,
    language: reading.language ?? DEFAULT_LANGUAGE,
    sha256: digest,
    text,
    passages: reading.passages.map(({ start, end }, index) => ({
      id: passageId(id, index),
      index,
      start,
      end,
      text: text.slice(start, end),
    })),
    dateline: line && { place: line.place, date: line.date },
    notes: [
      ...notes,
      ...(line?.yearless ? ['The dateline names a day without a year, and nothing else tells the year.'] : []),
      ...(published === null ? ['The document does not say when it was published.'] : []),
    ],
  };
}
