import { describe, expect, it } from 'vitest';
import type { SaidRelation, TextMention } from '../../../../web/api/documents.ts';
import { factPlaces, litIds } from '../../../../web/ui/marked-text/facts.ts';
import { factMarks, lookOf, type Mark, mentionMarks, sentenceMarks } from '../../../../web/ui/marked-text/marks.ts';
import { segmentsOf } from '../../../../web/ui/segments.ts';

const text = 'The ministry and its partner agreed to guard the border. Talks went on.';
const mention = (words: string, typename: string): TextMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entity: { __typename: typename, id: words, name: words } };
};
const pledge = mention('The ministry and its partner agreed to guard the border', 'Commitment');
const ministry = mention('The ministry', 'Organization');

describe('marks of a text', () => {
  const inside = (marks: readonly Mark[]) =>
    segmentsOf(text, marks).map((one) => [one.text, lookOf(one).mentions.map(({ entity }) => entity.id)]);
  it('let names stand in a statement, the innermost first', () => {
    expect(inside(mentionMarks([pledge, ministry]))).toEqual([
      ['The ministry', ['The ministry', pledge.entity.id]],
      [' and its partner agreed to guard the border', [pledge.entity.id]],
      ['. Talks went on.', []],
    ]);
  });
  it('keep names that overlap, and both of two at one place', () => {
    const [partner, agreed] = [mention('its partner', 'Organization'), mention('partner agreed', 'Meeting')];
    expect(inside(mentionMarks([partner, agreed])).map(([, ids]) => ids)).toEqual([
      [],
      ['its partner'],
      ['its partner', 'partner agreed'],
      ['partner agreed'],
      [],
    ]);
    expect(inside(mentionMarks([ministry, { ...ministry, entity: pledge.entity }]))[0]?.[1]).toHaveLength(2);
  });
  it('leave out the kinds that are put away', () => {
    expect(mentionMarks([pledge, ministry], new Set(['COMMITMENT']))).toHaveLength(1);
    expect(mentionMarks([pledge, ministry], new Set(['COMMITMENT', 'ORGANIZATION']))).toEqual([]);
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

describe('facts of a text', () => {
  const said = (id: string, type: SaidRelation['type'], ...places: [string, number, number][]): SaidRelation => ({
    id,
    type,
    title: null,
    source: { id: 'person/a', name: 'A' },
    target: { id: 'agreement/x', name: 'X' },
    evidence: places.map(([document, start, end]) => ({ start, end, document: { id: document } })),
  });
  const relations = [
    said('about', 'ABOUT', ['d', 0, 56]),
    said('signed', 'SIGNED', ['d', 0, 56], ['other', 3, 9], ['d', 0, 56]),
    said('party', 'PARTY_TO', ['d', 0, 56], ['d', 57, 71]),
  ];
  it('stand by place and family, each once, those of other documents left out', () => {
    const told = factPlaces('d', relations, new Set()).map(({ start, end, facts }) => [
      start,
      end,
      facts.map(({ kind, relations: of }) => [kind, of.map(({ id }) => id)]),
    ]);
    expect(told).toEqual([
      [
        0,
        56,
        [
          ['SIGNATURES', ['signed', 'party']],
          ['SUBJECTS', ['about']],
        ],
      ],
      [57, 71, [['SIGNATURES', ['party']]]],
    ]);
  });
  it('leave out families that are put away, and places where nothing is left', () => {
    const places = factPlaces('d', relations, new Set(['SIGNATURES']));
    expect(places.map(({ start }) => start)).toEqual([0]);
    expect(factPlaces('d', relations, new Set(['SIGNATURES', 'SUBJECTS']))).toEqual([]);
  });
  it('cover the names that stand in them', () => {
    const marks = [...mentionMarks([ministry]), ...factMarks(factPlaces('d', relations, new Set()))];
    const first = segmentsOf(text, marks)[0];
    expect(first && lookOf(first)).toMatchObject({ mentions: [ministry], places: [{ start: 0, end: 56 }] });
  });
  it('light up for what is under the pointer, all of a bundle', () => {
    expect(litIds('person/a', relations)).toEqual(['person/a']);
    expect(litIds('pair:agreement/x\nperson/a', relations)).toEqual(['about', 'signed', 'party']);
    expect(litIds('pair:agreement/y\nperson/a', relations)).toEqual([]);
    expect(litIds(null, relations)).toEqual([]);
  });
});
