/** When documents agree on a meeting, and when not. */
import { expect, test } from 'vitest';
import type { MeetingFact } from '../../../server/model/factsheet.ts';
import { compareMeetings, type Field, type Verdict } from '../../../server/threads/compare.ts';
import { documentOf, sheetOf, spanOf } from '../../support/sheet.ts';

const document = documentOf('They met.');
const meeting = (own: Partial<MeetingFact>): MeetingFact => ({
  ref: 'm1',
  name: 'talks',
  kind: 'talks',
  ordinal: null,
  date: null,
  place: null,
  country: null,
  mode: null,
  status: 'held',
  participants: [],
  evidence: [spanOf(document, 'met')],
  confidence: 1,
  ...own,
});
const verdictOf = (field: Field, ...told: Partial<MeetingFact>[]): Verdict | undefined =>
  compareMeetings(
    told.map((own, at) => ({
      document: `document/${at}`,
      sheet: sheetOf(document, { meetings: [meeting(own)] }),
      entityOf: (ref) => ref,
      passageAt: () => 'document#0',
    })),
  )[0]?.fields.find((each) => each.field === field)?.verdict;
const by = (...actors: string[]) => ({
  participants: actors.map((actor) => ({ actor, role: 'participant' as const })),
});

test.each<[string, Field, Partial<MeetingFact>[], Verdict | undefined]>([
  ['the same day', 'DATE', [{ date: '2024-03-29' }, { date: '2024-03-29' }], 'AGREED'],
  ['a month and a day in it', 'DATE', [{ date: '2024-03' }, { date: '2024-03-29' }], 'COMPATIBLE'],
  ['two days', 'DATE', [{ date: '2024-03-28' }, { date: '2024-03-29' }], 'DISPUTED'],
  [
    'a month, and two days in it',
    'DATE',
    [{ date: '2024-03' }, { date: '2024-03-28' }, { date: '2024-03-29' }],
    'DISPUTED',
  ],
  ['a day and silence', 'DATE', [{ date: '2024-03-29' }, {}], 'TOLD_BY_SOME'],
  ['silence', 'DATE', [{}, {}], undefined],
  ['two names', 'NAME', [{ name: 'talks' }, { name: 'annual talks' }], 'COMPATIBLE'],
  ['capitals', 'NAME', [{ name: 'Talks' }, { name: 'talks' }], 'AGREED'],
  ['two kinds', 'KIND', [{ kind: 'talks' }, { kind: 'visit' }], 'DISPUTED'],
  ['the same people in another order', 'PARTICIPANTS', [by('a', 'b'), by('b', 'a')], 'AGREED'],
  ['one more', 'PARTICIPANTS', [by('a', 'b'), by('a')], 'DISPUTED'],
  ['people and silence', 'PARTICIPANTS', [by('a', 'b'), by()], 'TOLD_BY_SOME'],
])('%s', (_, field, told, verdict) => {
  expect(verdictOf(field, ...told)).toBe(verdict);
});

test('what one document alone tells of is not compared', () => {
  expect(verdictOf('KIND', {})).toBeUndefined();
});
