/** From bytes to all that a document says by itself: what is known of others plays no part. */
import type { SourceDocument } from '../../model/document.ts';
import type { FactSheet } from '../../model/factsheet.ts';
import { closedRecords } from '../../project/closed.ts';
import { readDocument } from '../../read/index.ts';
import { recordsOf } from '../../resolve/index.ts';
import type { Reading } from '../plan.ts';

/** A document to be read. */
export interface Unread {
  /** Path or address, as given. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** What became of one document of several: what was thrown over it is no matter of the others. */
export type Outcome = { readonly reading: Reading } | { readonly fault: unknown };

/** Reads a document and extracts its facts. Throws `TOO_LARGE` or `BAD_DOCUMENT`. */
export function readingOf(unread: Unread, maxBytes: number, extract: (document: SourceDocument) => FactSheet): Reading {
  const document = readDocument(unread, { maxBytes });
  return withRecords(document, extract(document));
}

/** A document and its facts with the records that follow from them. */
export const withRecords = (document: SourceDocument, sheet: FactSheet): Reading => ({
  document,
  sheet,
  records: [...recordsOf(sheet), ...closedRecords(sheet)],
});
