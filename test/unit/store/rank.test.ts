import { expect, test } from 'vitest';
import { excerpt, rank, textScore } from '../../../server/store/rank.ts';

const person = (name: string, aliases: string[] = [], degree = 0) => ({ name, aliases, text: null, degree });
const score = (question: string, candidate: Parameters<typeof rank>[1]) => rank(question, candidate)?.score ?? 0;

test('exact names before beginnings, these before words, these before letters inside, these before misspellings', () => {
  const scores = ['Sar Kheng', 'Sar Kheng Foundation', 'General Sar Khenghi', 'Csar Kheng'].map((name) =>
    score('sar kheng', person(name)),
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
  expect(score('somkeo silavang', person('Somkeo Silavong'))).toBeGreaterThan(0);
  expect(score('somkeo silavang', person('Somkeo Silavong'))).toBeLessThan(scores[3] ?? 0);
});

test('an alias counts, but less than the name, and is what matched', () => {
  const found = rank('mps', person('Ministry of Public Security', ['MPS']));
  expect(found).toMatchObject({ matched: 'MPS', match: 'ALIAS' });
  expect(found?.score).toBeLessThan(score('mps', person('MPS')));
});

test('fame decides between equals, and never lifts one kind of match over the next', () => {
  expect(score('laos', person('Laos', [], 50))).toBeGreaterThan(score('laos', person('Laos', [], 5)));
  expect(score('sar', person('Sar Kheng', [], 1_000_000))).toBeLessThan(score('sar', person('Sar')));
  expect(textScore(1_000_000)).toBeLessThan(score('somkeo silavang', person('Somkeo Silavong')));
});

test('a short word must be right to the letter', () => {
  expect(rank('lamm', person('To Lam'))).toBeNull();
  expect(rank('', person('To Lam'))).toBeNull();
});

test('the text of an undertaking counts where its name does not have the words', () => {
  const found = rank('poaching', {
    name: 'act in good time',
    aliases: [],
    text: 'act in good time against poaching',
    degree: 0,
  });
  expect(found).toMatchObject({ match: 'TEXT', matched: 'act in good time against poaching' });
});

test('an excerpt shows the words, is short, and begins with a whole word', () => {
  const text = `${'word '.repeat(100)}the drug trade ${'word '.repeat(100)}`;
  const shown = excerpt(text, ['drug']);
  expect(shown).toContain('the drug trade');
  expect(shown).toMatch(/^…word .*…$/);
  expect(shown.length).toBeLessThanOrEqual(122);
});
