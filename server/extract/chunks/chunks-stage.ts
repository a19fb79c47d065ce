/** The stage that cuts sentences into chunks and reads off what is said of each name. */

import { introduce } from '../actors/introduce.ts';
import type { Introduction } from '../actors/introductions.ts';
import type { Stage } from '../draft.ts';
import type { Chunk } from './chunks.ts';
import { readings } from './reading.ts';
import { scan } from './scan.ts';

export const chunksStage: Stage = (draft) => {
  const chunks: Chunk[][] = draft.sentences.map(() => []);
  const introductions: Introduction[] = [];
  for (const reading of readings(draft.document.text, draft.tokens)) {
    const sentence = draft.tokens[reading.from]?.sentence ?? 0;
    if (draft.sentences[sentence]?.role === 'boilerplate') continue;
    const found = scan(reading);
    chunks[sentence] = found;
    const bare = reading.headline || draft.sentences[sentence]?.role === 'heading';
    introductions.push(...introduce(found, reading.lexicon, bare));
  }
  return { ...draft, chunks, introductions };
};
