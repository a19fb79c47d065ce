/** Plain text, with or without front matter. A line is a paragraph, unless all lines were broken to fit a page. */
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { layoutOf, splitPassages } from './passages.ts';
import type { Reader } from './reader.ts';

export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  signature: null,
  read: (input) => {
    const decoded = decodeText(input);
    const {
      body: text,
      title,
      publisher,
      url,
      published,
      language,
      notes,
    } = splitFrontMatter(decoded.text, input.source);
    return {
      text,
      passages: splitPassages(text, layoutOf(text), input.source),
      title,
      publisher,
      url,
      published,
      language,
      notes: [...decoded.notes, ...notes],
    };
  },
};
