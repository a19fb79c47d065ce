/** Fact sheets by hand, for tests: everything that is not given is empty, and spans are found by their words. */
import { metadataOf, type SourceDocument } from '../../server/model/document.ts';
import type { FactSheet, Span } from '../../server/model/factsheet.ts';
import { documentId, passageId, sha256 } from '../../server/model/ids.ts';

/** A document of one passage a line. */
export function documentOf(text: string, own: Partial<SourceDocument> = {}): SourceDocument {
  const digest = sha256(new TextEncoder().encode(text));
  const id = documentId(own.title ?? null, digest);
  const passages: SourceDocument['passages'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    passages.push({ id: passageId(id, passages.length), index: passages.length, start, end, text: line });
    start = end + 1;
  }
  return {
    id,
    source: 'test.txt',
    title: null,
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    sha256: digest,
    text,
    passages,
    dateline: null,
    notes: [],
    ...own,
  };
}

/** The first stretch of the document with these words; throws where there is none. */
export function spanOf(document: SourceDocument, quote: string): Span {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
  return { start, end: start + quote.length, quote };
}

export function sheetOf(document: SourceDocument, own: Partial<FactSheet> = {}): FactSheet {
  return {
    document: metadataOf(document),
    extractor: { name: 'hand', version: '1' },
    persons: [],
    organizations: [],
    countries: [],
    places: [],
    offices: [],
    meetings: [],
    agreements: [],
    commitments: [],
    notes: [],
    ...own,
  };
}
