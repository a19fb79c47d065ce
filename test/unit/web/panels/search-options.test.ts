import { afterEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../../web/api/search.ts';
import { optionGroups, sentenceOf } from '../../../../web/panels/search/options.ts';
import { commands } from '../../../../web/state/commands.ts';

const node = { __typename: 'Commitment', id: 'commitment/1', name: 'fight drugs', degree: 1 } as Suggestion['node'];
const suggestion = (more: Partial<Suggestion>): Suggestion => ({
  score: 1,
  matched: 'fight drugs',
  match: 'NAME',
  highlights: [],
  passage: null,
  node,
  ...more,
});
const passage = {
  start: 100,
  text: 'Both sides met. They will fight drugs together.',
  document: { id: 'document/1', title: 'Talks', published: '2020' },
};
const told = suggestion({ match: 'TEXT', matched: '…They will fight drugs…', passage });

afterEach(() => {
  commands.value = [];
});

describe('sentenceOf', () => {
  it('finds where the words stand in the document', () => {
    expect(sentenceOf(told)).toMatchObject({ document: 'document/1', start: 116, end: 137 });
  });
  it('is none where the words are not in the paragraph, or there is none', () => {
    expect(sentenceOf(suggestion({ match: 'TEXT', matched: 'elsewhere', passage }))).toBeNull();
    expect(sentenceOf(suggestion({ match: 'TEXT' }))).toBeNull();
    expect(sentenceOf(suggestion({ match: 'TEXT', matched: '……', passage }))).toBeNull();
  });
});

describe('optionGroups', () => {
  const kinds = (typed: string, found: readonly Suggestion[]) =>
    optionGroups(typed, found, []).map(({ options }) => options.map(({ kind }) => kind));
  it('offers a question that is understood first, beside what is found', () => {
    expect(kinds('commitments of Vietnam about drugs', [suggestion({})])).toEqual([['question'], ['name']]);
  });

  it('tells names from sentences, and each sentence once', () => {
    const other = { ...told, node: { ...node, id: 'commitment/2' } };
    expect(kinds('drugs', [suggestion({}), told, other])).toEqual([['name'], ['sentence']]);
  });
  it('has a command that is meant before all else, and others after', () => {
    commands.value = [{ id: 'd', title: 'Dark', also: 'drugs', icon: 'moon', run: () => undefined }];
    expect(kinds('dark', [suggestion({})])).toEqual([['command'], ['name']]);
    expect(kinds('drugs', [suggestion({})])).toEqual([['name'], ['command']]);
  });
  it('shows what was chosen lately while nothing is typed, and how to forget it', () => {
    const lately = [{ kind: 'entity', id: 'country/la', name: 'Laos', type: 'COUNTRY' }] as const;
    expect(optionGroups('', [], lately).map(({ options }) => options.map(({ kind }) => kind))).toEqual([
      ['recent', 'forget'],
    ]);
    expect(optionGroups(' ', [], [])).toEqual([]);
  });
});
