import { describe, expect, it } from 'vitest';
import type { TextMention } from '../../../../web/api/documents.ts';
import { lookOf, mentionMarks, sentenceMarks } from '../../../../web/panels/reader/marks.ts';
import { segmentsOf } from '../../../../web/ui/segments.ts';

const text = 'The ministry and its partner agreed to guard the border. Talks went on.';
const mention = (words: string, typename: string): TextMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entity: { __typename: typename, id: words, name: words } };
};
const pledge = mention('The ministry and its partner agreed to guard the border', 'Commitment');
const ministry = mention('The ministry', 'Organization');

describe('marks of a text', () => {
  it('let names stand in a statement, and both be found', () => {
    const runs = segmentsOf(text, mentionMarks([pledge, ministry])).map((one) => [one.text, lookOf(one)] as const);
    expect(runs.map(([words, look]) => [words, look.name?.entity.id, look.statement?.entity.id])).toEqual([
      ['The ministry', 'The ministry', pledge.entity.id],
      [' and its partner agreed to guard the border', undefined, pledge.entity.id],
      ['. Talks went on.', undefined, undefined],
    ]);
  });
  it('do not let two names overlap', () => {
    const marks = mentionMarks([mention('its partner', 'Organization'), mention('partner agreed', 'Meeting')]);
    expect(marks).toHaveLength(1);
  });
  it('set off the open words from the sentence around them, and that from other sentences', () => {
    const shown = { start: 4, end: 12 };
    const other = { start: text.indexOf('Talks'), end: text.length };
    const marks = sentenceMarks([shown, other], shown, { start: 0, end: 56 });
    expect(segmentsOf(text, marks).map((one) => [one.text, lookOf(one).sentence])).toEqual([
      ['The ', 'around'],
      ['ministry', 'open'],
      [' and its partner agreed to guard the border.', 'around'],
      [' ', null],
      ['Talks went on.', 'other'],
    ]);
  });
});
