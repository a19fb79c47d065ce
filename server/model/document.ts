/** A source as read: its text never edited again, every annotation an offset into it. */
import type { Edtf } from './edtf.ts';

/** A stretch of a document's text: a paragraph, heading or list item. `text === document.text.slice(start, end)`. */
export interface Passage {
  readonly id: string;
  readonly index: number;
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** UTF-16 offset after the last character. */
  readonly end: number;
  readonly text: string;
}

/** What is known of a document beside its text. */
export interface DocumentMetadata {
  readonly id: string;
  /** The path or address it was loaded from, as given. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Day of publication as the document gives it; null where it gives none. */
  readonly published: Edtf | null;
  /** BCP 47 tag, `en` unless the document says otherwise. */
  readonly language: string;
  /** SHA-256 of the bytes read, in hex. */
  readonly sha256: string;
}

/** The metadata alone, in their order, of whatever else holds them. */
export const metadataOf = ({
  id,
  source,
  title,
  publisher,
  url,
  published,
  language,
  sha256,
}: DocumentMetadata): DocumentMetadata => ({ id, source, title, publisher, url, published, language, sha256 });

/** A document that has been read. */
export interface SourceDocument extends DocumentMetadata {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Place and day of a dateline ("HANOI, Jan. 9 (VNA) -"), where one was found. */
  readonly dateline: { readonly place: string | null; readonly date: Edtf | null } | null;
  /** Doubts of the reader, in plain words; shown to the user, never fatal. */
  readonly notes: readonly string[];
}
