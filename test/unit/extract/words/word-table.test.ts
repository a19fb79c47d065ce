import { expect, it } from 'vitest';
import { WordTable } from '../../../../server/extract/words/word-table.ts';

it('finds what was added by the letters in a text, and nothing else', () => {
  const table = new WordTable<number>();
  const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
  words.forEach((word, index) => {
    table.add(word, index);
  });
  expect(words.map((word) => table.at(`a ${word}.`, 2, 2 + word.length))).toEqual(words.map((_, index) => index));
  expect(table.at('a word', 2, 6)).toBeUndefined();
  table.clear();
  expect(table.at('word1', 0, 5)).toBeUndefined();
});

it('forgets words that collide, rather than search long', () => {
  const table = new WordTable<string>();
  // "Aa" and "BB" have one hash, and so have all words made of them.
  const words = Array.from({ length: 4096 }, (_, index) =>
    Array.from({ length: 12 }, (__, bit) => ((index >> bit) & 1 ? 'Aa' : 'BB')).join(''),
  );
  for (const word of words) table.add(word, word);
  const found = words.filter((word) => table.at(word, 0, word.length) !== undefined);
  expect(found.length).toBeLessThan(100);
  expect(found.every((word) => table.at(word, 0, word.length) === word)).toBe(true);
});
