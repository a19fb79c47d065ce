import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../../web/panels/details/compare-button.tsx';

const document = (id: string) => ({ id, title: null, publisher: null, published: null, url: null });
const mentions = (...ids: string[]) => ({
  mentions: { nodes: ids.map((id) => ({ start: 0, end: 1, document: document(id) })) },
});
const facts = (...ids: string[]) =>
  [{ facts: [{ node: { evidence: ids.map((id) => ({ document: document(id) })) } }] }] as unknown as Parameters<
    typeof sourcesOf
  >[1];

describe('sourcesOf', () => {
  it('has every document that names it or says a fact of it once, those that say most first', () => {
    expect(sourcesOf(mentions('b', 'a'), facts('b', 'c'))).toEqual(['b', 'a', 'c']);
    expect(sourcesOf(mentions('a', 'a'), [])).toEqual(['a']);
  });
});
