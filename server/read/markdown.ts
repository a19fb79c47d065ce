/** Markdown, with or without YAML front matter. Its text stays as it is, marks included: offsets must be true to it. */
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { splitPassages } from './passages.ts';
import type { Reader } from './reader.ts';

export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
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
      passages: splitPassages(text, 'wrapped', input.source),
      title,
      publisher,
      url,
      published,
      language,
      notes: [...decoded.notes, ...notes],
    };
  },
};
