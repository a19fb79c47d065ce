/** What text and Markdown have in common: bytes to decode, front matter before the text, passages in it. */
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Layout, splitPassages } from './passages.ts';
import type { Reading, Source } from './reader.ts';

/** Reads a text that may have front matter; `layoutOf` says how its lines make paragraphs. Throws `BAD_DOCUMENT`. */
export function readProse(input: Source, layoutOf: (text: string) => Layout): Reading {
  const decoded = decodeText(input);
  const { body: text, notes, ...metadata } = splitFrontMatter(decoded.text, input.source);
  const passages = splitPassages(text, layoutOf(text), input.source);
  return { text, passages, ...metadata, notes: [...decoded.notes, ...notes] };
}
