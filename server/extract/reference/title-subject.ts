/** Whether a title without an article stands for whoever holds it. */

import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "Separately, Minister of Transport met N": without an article, at the head of a sentence and before its verb. */
export const isSubject = (chunks: readonly Chunk[], index: number, { field }: TitleChunk): boolean =>
  field !== null &&
  (index === 0 || (isWord(chunks[index - 1], ',') && index < 4)) &&
  isWord(
    chunks[index + 1],
    'met',
    'received',
    'said',
    'also',
    'held',
    'welcomed',
    'stressed',
    'noted',
    'chaired',
    'visited',
    'discussed',
    'affirmed',
    'praised',
    'thanked',
    'paid',
    'called',
    'arrived',
    'conveyed',
    'expressed',
    'attended',
    'signed',
    'hosted',
    'underlined',
    'underscored',
    'reiterated',
    'briefed',
    'informed',
    'congratulated',
    'addressed',
    'will',
    'had',
  );
