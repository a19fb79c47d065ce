import { describe, expect, it } from 'vitest';
import { references } from '../../../server/project/reference.ts';
import { signingCapacity } from '../../../server/project/signing.ts';
import { documentOf, sheetOf, spanOf } from '../../support/sheet.ts';

const document = documentOf(
  'Yongyuth Wichaidit, Deputy Prime Minister and Interior Minister of Thailand, signed a minute.',
);
const said = { evidence: [spanOf(document, 'signed a minute')], confidence: 0.9 };
const person = { ref: 'p1', name: 'Yongyuth Wichaidit', aliases: [], honorifics: [], country: 'TH', mentions: [] };
const body = {
  ref: 'o1',
  name: 'Ministry of Interior',
  aliases: [],
  kind: 'ministry',
  country: 'TH',
  mentions: [],
} as const;
const other = { ...body, ref: 'o2', country: 'KH' };
const thailand = { ref: 'c1', iso2: 'TH', name: 'Thailand', mentions: [] };
const office = (title: string, organization: string | null) => ({
  person: 'p1',
  title,
  organization,
  country: 'TH',
  ...said,
});
const deputy = office('Deputy Prime Minister', null);
const minister = office('Interior Minister', 'o1');

const capacity = (offices: ReturnType<typeof office>[], parties: string[]) => {
  const agreement = {
    ref: 'a1',
    name: 'minute',
    kind: 'minutes',
    date: null,
    covers: null,
    status: 'signed',
    meeting: null,
    signatories: ['p1'],
    parties,
    ...said,
  } as const;
  const sheet = sheetOf(document, {
    persons: [person],
    organizations: [body, other],
    countries: [thailand],
    offices,
    agreements: [agreement],
  });
  const record = {
    document: document.id,
    aliases: [],
    country: null,
    kind: null,
    honorifics: [],
    offices: [],
    event: null,
    mentions: 1,
    firstSeen: null,
    lastSeen: null,
  };
  const records = ['o1', 'o2'].map((ref) => ({ ...record, id: ref, ref, name: ref, type: 'Organization' as const }));
  const { onBehalfOf, office: title } = signingCapacity(sheet, agreement, 'p1', references(sheet, records, new Map()));
  return [onBehalfOf?.id ?? null, title];
};

describe('a person signs', () => {
  it('for the party whose office it is', () => {
    expect(capacity([deputy, minister], ['o2', 'o1', 'c1'])).toEqual(['o1', 'Interior Minister']);
  });
  it('for the own country if that is party, as minister rather than as somebody’s deputy', () => {
    expect(capacity([deputy, minister], ['c1'])).toEqual(['country/th', 'Interior Minister']);
  });
  it('as head of government rather than as minister', () => {
    expect(capacity([minister, office('Prime Minister', null)], ['c1'])).toEqual(['country/th', 'Prime Minister']);
  });
  it('for the body of the office where no party is known', () => {
    expect(capacity([deputy, minister], [])).toEqual(['o1', 'Interior Minister']);
  });
  it('for the country alone, or for nobody known', () => {
    expect(capacity([], ['o2'])).toEqual(['country/th', null]);
  });
});
