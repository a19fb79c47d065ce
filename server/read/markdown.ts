/** Markdown, with or without YAML front matter. Its text stays as it is, marks included: offsets must be true to it. */
import { readProse } from './prose.ts';
import type { Reader } from './reader.ts';

export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  signature: null,
  read: (input) => readProse(input, () => 'wrapped'),
};
