/** What the part of a text in which a sentence stands is about, by its label: "Item 2. Tourism.", "5. Aviation.", a heading. */
import type { Draft } from '../draft.ts';

/** How many sentences a heading keeps its say. */
const REACH = 12;
const LABEL = /^(?:[\p{L}\d().-]+[ ,&/-]{1,2}){0,6}[\p{L}\d)-]+[.:]?$/u;
const VERBAL = /\b(?:is|are|was|were|will|shall|has|have|had|agreed|signed|said|met|took|made|held)\b/u;

/** The words of the label above a sentence: one that opens its paragraph, else the heading before it; null where none stands. */
export function labelBefore(draft: Draft, index: number): string | null {
  const own = draft.sentences[index];
  if (!own) return null;
  const { text } = draft.document;
  let label: string | null = null;
  for (let at = index - 1; at >= 0 && index - at <= REACH; at -= 1) {
    const sentence = draft.sentences[at];
    if (!sentence) break;
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.role === 'heading') return label ?? words;
    if (sentence.passage === own.passage) {
      if (!label && isLabel(words)) label = words;
    } else if (label) return label;
  }
  return label;
}

const isLabel = (words: string): boolean =>
  words.length < 60 &&
  words.length > 4 &&
  !/^(?:Item|Point|Article|Section|No)\b/u.test(words) &&
  LABEL.test(words) &&
  !VERBAL.test(words);
