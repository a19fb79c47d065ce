/** What of two undertakings makes the one a repetition of the other, and which sentences report. */
import { describe, expect, test } from 'vitest';
import type { TellingPassage, Undertaking } from '../../../server/model/undertaking.ts';
import { linkerOf, reportsOf } from '../../../server/threads/index.ts';
import { repetitionOf } from '../../../server/threads/repeats.ts';
import { reportingSentences } from '../../../server/threads/reports.ts';

const undertaking = (text: string, day: string, own: Partial<Undertaking> = {}): Undertaking => ({
  id: `commitment/${day}`,
  text,
  from: day,
  to: day,
  by: ['KH', 'LA'],
  actors: [],
  around: [],
  topics: ['topic/drugs'],
  containers: [],
  documents: [`document/${day}`],
  ...own,
});
const narcotics = undertaking('go on taking firm steps against narcotics', '2020-03-05');
const trafficking = undertaking('reinforce the mechanisms by which drug trafficking is put down', '2021-12-28');

describe('a later undertaking', () => {
  test('repeats an earlier one that says the same in other words, and why is said in words', () => {
    expect(repetitionOf(narcotics, trafficking)).toEqual({
      how: 'REPEATS',
      score: 1,
      why: 'both are undertakings of Cambodia and Laos; both speak of drugs; both are about Narcotic drugs',
    });
  });

  test('narrows one that was left wide', () => {
    const wide = undertaking('exchange information constantly', '2017-04-25', {
      topics: ['topic/information-sharing'],
    });
    const exact = undertaking('compare notes on drug offences', '2020-03-05', {
      topics: ['topic/information-sharing'],
    });
    expect(repetitionOf(wide, exact)).toMatchObject({ how: 'NARROWS', why: expect.stringContaining('more exactly') });
  });

  test.each<[string, Undertaking, Undertaking]>([
    ['it is the earlier of the two', trafficking, narcotics],
    ['the days may be the same', narcotics, { ...trafficking, from: '2020-01-01', to: '2020-12-31' }],
    ['no day is known', { ...narcotics, from: null, to: null }, trafficking],
    ['other states undertook it', narcotics, { ...trafficking, by: ['TH', 'VN'] }],
    ['only one of the states did', narcotics, { ...trafficking, by: ['KH'] }],
    ['both stand in one agreement', { ...narcotics, containers: ['a'] }, { ...trafficking, containers: ['a'] }],
    ['it is about something else', narcotics, undertaking('cooperate in training security officers', '2022-01-01')],
    [
      'it says only that there will be cooperation',
      undertaking('strengthen bilateral cooperation in all fields', '2019-01-01'),
      undertaking('further strengthen cooperation in every field', '2020-01-01'),
    ],
    ['the circle is wider, and they share one word only', narcotics, { ...trafficking, by: ['KH', 'LA', 'VN'] }],
  ])('does not where %s', (_, earlier, later) => {
    expect(repetitionOf(earlier, later)).toBeNull();
  });

  test('of a body of no state is compared with those of the same body', () => {
    const none = { by: [], actors: ['organization/asean'] };
    expect(repetitionOf({ ...narcotics, ...none }, { ...trafficking, ...none })?.why).toContain('the same body');
    expect(
      repetitionOf({ ...narcotics, ...none }, { ...trafficking, ...none, actors: ['organization/arf'] }),
    ).toBeNull();
  });

  test('is found alike in whatever order all are given', () => {
    const others = ['2018-01-01', '2019-01-01', '2022-01-01'].map((day) => undertaking('fight drug trafficking', day));
    const all = [narcotics, trafficking, ...others];
    const found = linkerOf(all).repetitions(narcotics.id);
    expect([found.earlier.length, found.later.length]).toEqual([2, 2]);
    for (let turn = 1; turn < all.length; turn++)
      expect(linkerOf([...all.slice(turn), ...all.slice(0, turn)]).repetitions(narcotics.id)).toEqual(found);
  });
});

describe('a sentence', () => {
  const telling = (text: string, own: Partial<TellingPassage> = {}): TellingPassage => ({
    passage: 'document/later#2',
    document: 'document/later',
    text,
    start: 100,
    states: ['KH', 'LA'],
    documentStates: ['KH', 'LA'],
    from: '2022-06-01',
    to: '2022-06-01',
    ...own,
  });

  test('reports where it tells what has been done, with the place in which it stands', () => {
    const text = 'They met. Over the past year both had fought drug trafficking. They will go on.';
    const [report, ...more] = reportsOf(narcotics, [telling(text)]);
    expect(more).toEqual([]);
    expect(report).toMatchObject({
      passage: 'document/later#2',
      score: expect.any(Number),
      why: expect.stringContaining('Cambodia and Laos'),
    });
    expect(text.slice((report?.sentence.start ?? 0) - 100, (report?.sentence.end ?? 0) - 100)).toBe(
      'Over the past year both had fought drug trafficking.',
    );
  });

  test('knows who "they" are from the document, where few states come into question', () => {
    const they = 'Over the past year they had fought drug trafficking.';
    expect(reportsOf(narcotics, [telling(they, { states: [] })])).toHaveLength(1);
    const many = ['KH', 'LA', 'MM', 'TH', 'VN'];
    expect(reportsOf(narcotics, [telling(they, { states: [], documentStates: many })])).toEqual([]);
  });

  test.each([
    ['tells what is still to come', { text: 'As agreed, both will fight drug trafficking.' }],
    ['is of other states', { states: ['TH', 'VN'] }],
    ['is older', { from: '2019-01-01', to: '2019-01-01' }],
    ['is of the document that says the undertaking', { document: 'document/2020-03-05' }],
    ['speaks of something else', { text: 'Over the past year they trained officers.' }],
  ])('does not report where it %s', (_, own) => {
    expect(reportsOf(narcotics, [telling('Over the past year both had fought drug trafficking.', own)])).toEqual([]);
  });

  test('is cut off at stops, semicolons and ends of lines, and long ones are not looked at', () => {
    const text = 'So far A; so far B.\nSo far C';
    expect(reportingSentences({ text, start: 0 }).map((sentence) => sentence.text)).toEqual([
      'So far A;',
      'so far B.',
      'So far C',
    ]);
    expect(reportingSentences({ text: `so far ${'x'.repeat(2000)}`, start: 0 })).toEqual([]);
  });
});
