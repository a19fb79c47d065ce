import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('bodies told by the words beside them', () => {
  it.each([
    ['after the word for a firm', 'The study was done by the Italian firm Placeholdia.', ['Placeholdia (IT)']],
    ['before it', 'An engineer at Placeholdia, the Romanian grid operator, spoke.', ['Placeholdia (RO)']],
    [
      'by who leads it',
      "Alpha Placeholder, group CEO of Oman's Placeholdia, signed. Placeholdia will build it.",
      ['Placeholdia (OM)'],
    ],
    [
      'before who leads it',
      "Mexico's state oil firm Placeholdia was there. Placeholdia chief executive Alpha Placeholder spoke.",
      ['Placeholdia (MX)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    [
      'by what each signs',
      "France's SNCF and Germany's DB signed a memorandum on night trains. SNCF will train drivers.",
      ['SNCF (FR)', 'DB (DE)'],
    ],
    ['by what was signed by them', 'A contract was signed on Monday by SNCF and DB.', ['SNCF (-)', 'DB (-)']],
    ['not where they stand for no body', "Kenya's GDP and VAT signed off the report.", []],
  ])('letters alone, %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('gives the body to the office', () => {
    expect(personsOf(draftOf("Alpha Placeholder, group CEO of Oman's Placeholdia, signed."))).toEqual([
      'Alpha Placeholder (OM): group CEO @ Placeholdia',
    ]);
  });
});

describe('bodies of several states', () => {
  it.each([
    [
      'two states in the name',
      'The Qatari-Jordanian Joint Education Committee met in Doha.',
      ['Qatari-Jordanian Joint Education Committee (-)'],
    ],
    [
      'joint',
      'The Joint Working Group on rail links is to sit in Kathmandu.',
      ['Joint Working Group on rail links (-)'],
    ],
    ['an organ of one', 'The COMESA Secretariat in Lusaka will report.', ['COMESA Secretariat (-)']],
    [
      'known by name and acronym',
      'The Economic Community of West African States met. ECOWAS will pay.',
      ['Economic Community of West African States (-)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('keeps two bodies apart, and buildings and datelines out', () => {
    expect(
      bodies(
        'CAIRO, May 4 (Reuter) - Israel and the Palestine Liberation Organization met at the Placeholder Exhibition Center.',
      ),
    ).toEqual(['Palestine Liberation Organization (PS)']);
  });

  it.each([
    [
      'a government',
      'The Government of Jamaica and the Government of the Republic of Cuba signed.',
      ['Government of Jamaica (JM)', 'Government of the Republic of Cuba (CU)'],
    ],
    [
      'an embassy',
      'The Embassy of the Republic of Zimbabwe in Kigali will inform them.',
      ['Embassy of the Republic of Zimbabwe (ZW)'],
    ],
    [
      'an organ of a union',
      'Mercosur keeps the Common Placeholder Council. It sets up a Placeholder Commission.',
      ['Mercosur (-)', 'Common Placeholder Council (-)', 'Placeholder Commission (-)'],
    ],
    [
      'a committee of a corridor',
      'The 2nd Meeting of the Placeholder Corridor Committee of Ministers was held in Lobito.',
      ['Placeholder Corridor Committee of Ministers (-)'],
    ],
    [
      'a company where the sentence is set',
      'LUANDA, 3 May - In Lusaka they saw the Placeholder Mining Company.',
      ['Placeholder Mining Company (ZM)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    ['of a state by its name', 'The rectors met at the University of Rwanda.', ['University of Rwanda (RW)']],
    [
      'with an unknown field at its end',
      'The Ministry of Mines, Energy and Rural Placeholding of Fiji will build it.',
      ['Ministry of Mines, Energy and Rural Placeholding (FJ)'],
    ],
    [
      'a party by its acronym',
      'KATHMANDU - Opposition leader Alpha Placeholder of the PLH-ABC objected.',
      ['PLH-ABC (NP)'],
    ],
    [
      'after an article',
      'The Solomon Islands Electricity Authority will own it.',
      ['Solomon Islands Electricity Authority (SB)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('takes carriers and stations for no persons, and letters after a name for no part of it', () => {
    expect(
      personsOf(draftOf('Air Placeholder said that it would fly there. Hon. Alpha Placeholder MP welcomed it.')),
    ).toEqual(['Alpha Placeholder (-): ']);
  });

  it('reads what is directed, and whom somebody advises', () => {
    expect(
      personsOf(
        draftOf(
          "Alpha Placeholder, Director of Cooperation at Rwanda's Ministry of Education, and Adviser to the President Beta Specimen spoke.",
        ),
      ),
    ).toEqual([
      'Alpha Placeholder (RW): Director of Cooperation @ Ministry of Education',
      'Beta Specimen (-): Adviser to the President',
    ]);
  });
});
