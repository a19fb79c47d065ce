/** The stage that cuts sentences into chunks and reads off what is said of each name. */

import { introduce } from '../actors/introduce.ts';
import type { Introduction } from '../actors/introductions.ts';
import { withOwners } from '../actors/owner-bodies.ts';
import type { Draft, Passes } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import type { Chunk } from './chunks.ts';
import { withFirms } from './firms.ts';
import { readings } from './reading.ts';
import { scan } from './scan.ts';
import { withSurnameFirst } from './surname-first.ts';

/** Whether a sentence is in capitals throughout, though its text is not. */
function isShouted({ document: { text }, sentences }: Draft, index: number): boolean {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 };
  return !LOWER.test(text.slice(start, end)) && LOWER.test(text);
}
const LOWER = /\p{Ll}/u;

export function* chunksStage(draft: Draft): Passes {
  const scanned: Chunk[][] = draft.sentences.map(() => []);
  const introductions: Introduction[] = [];
  for (const reading of readings(draft.document.text, draft.tokens)) {
    const sentence = draft.tokens[reading.from]?.sentence ?? 0;
    if (draft.sentences[sentence]?.role === 'boilerplate') continue;
    scanned[sentence] = withSurnameFirst(scan(reading));
  }
  yield;
  const chunks = withFirms(scanned, draft.document.text, lexicon());
  yield;
  for (const reading of readings(draft.document.text, draft.tokens)) {
    const sentence = draft.tokens[reading.from]?.sentence ?? 0;
    // "DEPUTY PREMIER SIGNS AGREEMENTS": where all is in capitals they show no name.
    if (reading.headline && isShouted(draft, sentence)) continue;
    const bare = reading.headline || draft.sentences[sentence]?.role === 'heading';
    introductions.push(...introduce(chunks[sentence] ?? [], reading.lexicon, bare));
  }
  return { ...draft, chunks, introductions: withOwners(introductions, chunks) };
}
