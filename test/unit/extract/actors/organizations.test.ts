import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('bodies', () => {
  it.each([
    [
      'ministries with their country',
      "Vietnam's Ministry of Public Security and the Ministry of Interior of Cambodia signed.",
      ['Ministry of Public Security (VN)', 'Ministry of Interior (KH)'],
    ],
    [
      'ministries of several states at once',
      'The Lao and Cambodian ministries of health will cooperate.',
      ['Ministry of Health (LA)', 'Ministry of Health (KH)'],
    ],
    [
      'a name as far as its acronym spells it',
      'The Global Energy Alliance for People and Planet (GEAPP) gave money.',
      ['Global Energy Alliance for People and Planet (-)'],
    ],
    [
      'no day at the end of a name',
      'They joined the Storage Systems Consortium on Saturday.',
      ['Storage Systems Consortium (-)'],
    ],
    ['a ministry named by its seat', 'The Interior Ministry in Phnom Penh said so.', ['Interior Ministry (KH)']],
    [
      'the adjective as part of a name',
      'The Indonesian National Police and the Royal Thai Police met.',
      ['Indonesian National Police (ID)', 'Royal Thai Police (TH)'],
    ],
    [
      'parties',
      "He praised the Communist Party of Vietnam (CPV) and the Lao People's Revolutionary Party.",
      ['Communist Party of Vietnam (VN)', "Lao People's Revolutionary Party (LA)"],
    ],
    [
      'inner organs are none',
      "He was elected to the Secretariat of the Central Committee of the Lao People's Revolutionary Party.",
      ["Lao People's Revolutionary Party (LA)"],
    ],
    ['joint bodies', 'The Thai–Lao Joint Boundary Commission meets.', ['Thai–Lao Joint Boundary Commission (-)']],
    [
      'bodies of a list',
      'They meet in international forums, among them Interpol, Macosa and the ARF.',
      ['Interpol (-)', 'Macosa (-)', 'ARF (-)'],
    ],
    ['no body in the name of a document', 'The ASEAN Framework Agreement on Goods is in force.', []],
  ])('%s', (_, text, expected) => {
    expect(bodies(text).sort()).toEqual([...expected].sort());
  });

  it('finds an acronym again, and one ministry under two names', () => {
    const draft = draftOf(
      "Vietnam's Ministry of Public Security (MPS) invited Cambodia's Ministry of Interior. The MPS thanked Cambodia's Ministry of Home Affairs.",
    );
    expect(draft.organizations.map((body) => [body.name, body.aliases.join()])).toEqual([
      ['Ministry of Public Security', 'MPS'],
      [
        expect.stringMatching(/Ministry of (?:Interior|Home Affairs)/),
        expect.stringMatching(/Ministry of (?:Interior|Home Affairs)/),
      ],
    ]);
  });

  it('marks a body that only an office implies by leaving it without mentions', () => {
    const draft = draftOf('Cambodian Minister of Commerce Pan Sorasak spoke.');
    expect(draft.organizations).toMatchObject([{ name: 'Ministry of Commerce', country: 'KH', mentions: [] }]);
    expect(draft.offices[0]?.organization).toBe(draft.organizations[0]?.ref);
  });
});

describe('countries and places', () => {
  it('gives each of a list of countries its own span, and a dateline its place', () => {
    const draft = draftOf(
      'VIENTIANE — The Cambodia-Laos-Vietnam Development Triangle and Thai-Cambodian trade were discussed.',
    );
    expect(draft.countries.map((country) => [country.iso2, country.mentions.map((each) => each.quote).join()])).toEqual(
      [
        ['KH', 'Cambodia,Cambodian'],
        ['LA', 'Laos'],
        ['VN', 'Vietnam'],
        ['TH', 'Thai'],
      ],
    );
    expect(draft.places).toMatchObject([{ name: 'Vientiane', country: 'LA' }]);
  });

  it('reads other spellings of a country, and no country in a pronoun', () => {
    expect(draftOf('Việt Nam thanked us. Viet Nam and the Lao PDR agreed.').countries.map((each) => each.iso2)).toEqual(
      ['VN', 'LA'],
    );
  });
});

describe('names that hold names', () => {
  it.each([
    ['The Federal Ministry of Health met.', ['Federal Ministry of Health (-)']],
    [
      'The Department of Trade, Industry and Competition and the Industrial Development Corporation took part.',
      ['Department of Trade, Industry and Competition (-)', 'Industrial Development Corporation (-)'],
    ],
    [
      'Experts of the Gulf Cooperation Council Interconnection Authority met.',
      ['Gulf Cooperation Council Interconnection Authority (-)'],
    ],
  ])('%s', (text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));
});
