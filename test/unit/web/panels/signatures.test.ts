import { describe, expect, it } from 'vitest';
import type { SignatureItem } from '../../../../web/api/signatures.ts';
import { SIGNATURES_TABLE } from '../../../../web/panels/signatures/spec.tsx';
import { csvOfTable } from '../../../../web/ui/table/file.ts';

const signature = (over: Partial<SignatureItem> = {}): SignatureItem => ({
  id: 'signed/s',
  on: '2023-03-04',
  inferred: false,
  confidence: 0.95,
  agreement: { id: 'agreement/a', name: 'cooperation plan for 2023', kind: 'PLAN', date: '2023-03' },
  person: { id: 'person/p', name: 'To Lam', isMinister: true },
  office: {
    title: 'Minister of Public Security',
    organization: { id: 'organization/o', name: 'Ministry of Public Security' },
    country: { id: 'country/vn', name: 'Vietnam' },
  },
  onBehalfOf: { __typename: 'Country', id: 'country/vn', name: 'Vietnam' },
  evidence: [
    {
      quote: 'To Lam signed the plan.',
      start: 3,
      end: 26,
      passage: { start: 3, text: 'To Lam signed the plan.' },
      confidence: 0.95,
      document: {
        id: 'document/d',
        title: 'A plan',
        publisher: 'An agency',
        published: '2023-03-05',
        url: 'https://example.org',
      },
    },
  ],
  ...over,
});
const words = (row: SignatureItem) => SIGNATURES_TABLE.columns.map(({ text }) => text(row));

describe('a row of the signatures', () => {
  it('says each cell in words', () => {
    expect(words(signature())).toEqual([
      'Cooperation plan for 2023',
      'Plan',
      '4 March 2023',
      'To Lam',
      'Minister of Public Security',
      'Vietnam',
      'An agency, 5 March 2023',
    ]);
  });
  it('takes the agreement’s date where the signature has none, and has no words for what is not known', () => {
    const row = signature({ on: null, office: null, onBehalfOf: null, evidence: [] });
    expect(words(row)).toEqual(['Cooperation plan for 2023', 'Plan', 'March 2023', 'To Lam', '', '', '']);
    expect(SIGNATURES_TABLE.days(row)).toEqual({ earliest: '2023-03-01', latest: '2023-03-31' });
  });
  it('speaks of what was signed, by whom and for whom, and of the signature itself', () => {
    expect(SIGNATURES_TABLE.about(signature())).toEqual(['signed/s', 'agreement/a', 'person/p', 'country/vn']);
    expect(SIGNATURES_TABLE.subject(signature())).toEqual({ kind: 'edge', id: 'signed/s' });
  });
  it('is written with dates as EDTF and the sentence at the end', () => {
    const csv = csvOfTable(SIGNATURES_TABLE, SIGNATURES_TABLE.columns, [signature({ on: '2023-03~', office: null })]);
    const [head, row] = csv.split('\r\n');
    expect(head).toMatch(/^\ufeffAgreement,Kind,Date,Person,Office on that day,On behalf of,Source/);
    expect(row).toMatch(/^Cooperation plan for 2023,Plan,2023-03~,To Lam,,Vietnam,/);
    expect(row).toMatch(/To Lam signed the plan\.$/);
  });
});
