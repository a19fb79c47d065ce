/** What a reader is: one file format in, text with passages and whatever the format says of itself out. */
import type { Edtf } from '../model/edtf.ts';

/** A stretch of the text, in UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A source's bytes, and the path or address they came from. */
export interface Source {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** What a format yields. Metadata it does not hold is null; what the text itself says (dateline, first line) is found later. */
export interface Reading {
  readonly text: string;
  /** Paragraphs, headings and list items, in order, not overlapping, without white space at their ends. */
  readonly passages: readonly TextRange[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Edtf | null;
  readonly language: string | null;
  readonly notes: readonly string[];
}

/** One file format. */
export interface Reader {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the first bytes say that the file is of this format; null where the format has no signature. */
  readonly signature: ((head: Uint8Array) => boolean) | null;
  /** Throws `BAD_DOCUMENT` naming the source and what was found in it. */
  readonly read: (input: Source) => Reading;
}
