/** Plain text, with or without front matter. A line is a paragraph, unless all lines were broken to fit a page. */
import { layoutOf } from './passages.ts';
import { readProse } from './prose.ts';
import type { Reader } from './reader.ts';

export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  signature: null,
  read: (input) => readProse(input, layoutOf),
};
