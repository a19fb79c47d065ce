import { expect, test } from 'vitest';
import type { OfficeModel } from '../../../server/api/models.ts';
import { heldOn, likeliest, officeAt, type Signing } from '../../../server/api/office-on-day.ts';

const office = (
  title: string,
  target: string,
  from: string,
  to: string,
  documents: string[] = ['document/other'],
): OfficeModel => ({
  id: `holds-office/${title}`,
  type: 'HOLDS_OFFICE',
  source: 'person/x',
  target,
  title,
  role: null,
  onBehalfOf: null,
  office: null,
  from,
  to,
  confidence: 0.9,
  evidence: documents.map((document) => `${document}#1`),
  starts: documents.map(() => 0),
  ends: documents.map(() => 9),
  confidences: documents.map(() => 0.9),
  inferred: false,
});

const INTERIOR = 'organization/ministry-of-interior';
const PARTY = 'organization/party';
const on = (day: string, more: Partial<Signing> = {}): Signing => ({
  when: { earliest: day, latest: day },
  onBehalfOf: null,
  documents: new Set(['document/signing']),
  ministries: new Set([INTERIOR]),
  ...more,
});

const deputy = office('Deputy Minister of Interior', INTERIOR, '2009-01-01', '2012-12-31');
const minister = office('Minister of Interior', INTERIOR, '2014-01-01', '2020-12-31');

test('the office whose sources span the day', () => {
  expect(officeAt(on('2011-05-05'), [minister, deputy])).toBe(deputy);
  expect(officeAt(on('2016-05-05'), [minister, deputy])).toBe(minister);
});

test('between two, the nearer within a year; beyond that, none', () => {
  expect(officeAt(on('2013-02-01'), [minister, deputy])).toBe(deputy);
  expect(officeAt(on('2013-12-01'), [minister, deputy])).toBe(minister);
  expect(officeAt(on('2025-01-01'), [minister, deputy])).toBeNull();
});

test('what the document of the signing says comes before all else', () => {
  const told = office('acting minister', PARTY, '2019-01-01', '2019-01-01', ['document/signing']);
  expect(officeAt(on('2016-05-05'), [minister, told])).toBe(told);
});

test('of several that it says, the one in the body signed for, else in a ministry, else in a body before a state', () => {
  const said = ['document/signing'];
  const secretary = office('Politburo member', PARTY, '2016-05-05', '2016-05-05', said);
  const vice = office('Deputy Prime Minister', 'country/kh', '2016-05-05', '2016-05-05', said);
  const own = office('Minister of Interior', INTERIOR, '2016-05-05', '2016-05-05', said);
  expect(officeAt(on('2016-05-05'), [vice, secretary, own])).toBe(own);
  expect(officeAt(on('2016-05-05', { onBehalfOf: PARTY }), [vice, secretary, own])).toBe(secretary);
  expect(officeAt(on('2016-05-05', { onBehalfOf: 'country/kh' }), [vice, secretary, own])).toBe(own);
  expect(officeAt(on('2016-05-05'), [vice, secretary])).toBe(secretary);
});

test('of two titles of one office the fuller', () => {
  const short = office('Minister', INTERIOR, '2014-01-01', '2020-12-31');
  expect(officeAt(on('2016-05-05'), [short, minister])).toBe(minister);
});

test('without a day of signing only what its own document says', () => {
  expect(officeAt(on('', { when: null }), [minister])).toBeNull();
  const told = office('Minister', INTERIOR, '2019-01-01', '2019-01-01', ['document/signing']);
  expect(officeAt(on('', { when: null }), [minister, told])).toBe(told);
});

test('held on a day: from the first to the last day that a source gives', () => {
  expect(heldOn('2012-12-31', [deputy, minister])).toEqual([deputy]);
  expect(heldOn('2013-01-01', [deputy, minister])).toEqual([]);
});

test('which bodies are ministries matters only among offices that sources, body and days leave', () => {
  const told = office('acting minister', PARTY, '2019-01-01', '2019-01-01', ['document/signing']);
  expect(likeliest(on('2016-05-05'), [minister, told])).toEqual([told]);
  expect(likeliest(on('2013-02-01'), [minister, deputy])).toEqual([deputy]);
  expect(likeliest(on('2025-01-01'), [minister, deputy])).toEqual([]);
  const secretary = office('Secretary-General', PARTY, '2014-01-01', '2020-12-31');
  expect(likeliest(on('2016-05-05'), [secretary, minister])).toEqual([secretary, minister]);
  expect(likeliest(on('2016-05-05', { onBehalfOf: PARTY }), [secretary, minister])).toEqual([secretary]);
  const undated = ['a', 'b'].map((title) => ({
    ...office(title, PARTY, '', '', ['document/signing']),
    from: null,
    to: null,
  }));
  expect(likeliest(on('2016-05-05'), undated)).toEqual(undated);
});
