import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import { metadataOf } from '../../../server/model/document.ts';
import { checkFactSheet } from '../../../server/model/factsheet-check.ts';
import { readDocument } from '../../../server/read/index.ts';
import { UNNAMED_TEXTS } from '../../support/unnamed.ts';

const documentOf = (text: string) =>
  readDocument({ source: 'test.txt', bytes: new TextEncoder().encode(text) }, { maxBytes: 100_000 });
const unnamedIn = (text: string) => extractFacts(documentOf(text)).unnamed ?? [];
const offices = (text: string) => unnamedIn(text).map(({ title, country }) => `${title}, ${country}`);

describe('offices without a name', () => {
  it('are noted with what their holders do, beside the events as they are read without them', () => {
    const sheet = extractFacts(documentOf(UNNAMED_TEXTS.asks));
    const [vietnam, laos] = sheet.unnamed ?? [];
    expect(vietnam).toMatchObject({
      title: 'Minister of Public Security',
      country: 'VN',
      signed: ['a1'],
      committed: [],
    });
    expect(vietnam?.tookPart).toEqual([{ meeting: 'm1', role: 'co-chair' }]);
    expect(vietnam?.mentions).toHaveLength(2);
    expect(laos).toMatchObject({ country: 'LA', signed: [], committed: ['u1'] });
    expect(sheet.persons.map(({ name }) => name)).toEqual(['Sar Kheng']);
    expect(sheet.agreements[0]?.signatories).toEqual([sheet.persons[0]?.ref]);
  });

  it('belong to the state said beside them, else to that of the ministry, else to where the report is set', () => {
    const rest =
      'signed a plan for 2020 with Sar Kheng. The talks were co-chaired by the Minister of Public Security and Sar Kheng.';
    expect(offices(`HANOI, March 3, 2020 - The Minister of Public Security ${rest}`)).toEqual([
      'Minister of Public Security, VN',
    ]);
    expect(
      offices(
        `PHNOM PENH, March 3, 2020 - Laos' Ministry of Public Security sent guests. The Minister of Public Security ${rest}`,
      ),
    ).toEqual(['Minister of Public Security, LA']);
  });

  it.each([
    [
      'somebody named holds it',
      'Lao Foreign Minister Saleumxay Kommasith came. The Lao Foreign Minister met Sar Kheng on Monday.',
    ],
    ['it is said of a deputy', 'The Lao Deputy Foreign Minister met Sar Kheng on Monday.'],
    ['it is said of a former holder', 'The former Lao Foreign Minister met Sar Kheng on Monday.'],
    ['it is somebody’s to be', 'Sar Kheng was appointed Foreign Minister of Laos on Monday.'],
    ['it is said of several', 'The Lao and Thai Foreign Ministers met Sar Kheng on Monday.'],
    ['the holder does nothing', 'The Lao Foreign Minister is ill.'],
  ])('are none where %s', (_, text) => {
    expect(offices(`PHNOM PENH, March 3, 2020 - ${text}`)).toEqual([]);
  });

  it('make a sheet that can be checked, whose refs are those of its own facts', () => {
    const document = documentOf(UNNAMED_TEXTS.asks);
    const sheet = extractFacts(document);
    const check = (value: unknown) =>
      checkFactSheet(value, { metadata: metadataOf(document), text: document.text, name: 'facts' });
    expect(check(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    const [first] = sheet.unnamed ?? [];
    expect(() => check({ ...sheet, unnamed: [{ ...first, signed: ['a9'] }] })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ where: 'facts.unnamed[0].signed', found: '"a9"' }),
      }),
    );
    expect(() => check({ ...sheet, unnamed: [{ ...first, ref: 'p1' }] })).toThrow();
  });
});
