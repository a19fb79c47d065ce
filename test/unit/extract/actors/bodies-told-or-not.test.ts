import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('names that words around them tell to be bodies', () => {
  it.each([
    ['A memorandum between Alphaken and the Traders Association of Peru was signed.', 'Alphaken (PE)'],
    ['It was attended by representatives of Alphana and the Traders Association of Peru.', 'Alphana (PE)'],
    ['They flew to Zagreb’s Alpha hospital.', 'Alpha hospital (HR)'],
    ['The Kenyan Roads Authority and its Ugandan opposite number Alphard signed.', 'Alphard (UG)'],
    ['The Grain Corporation of Ghana Ltd will buy.', 'Grain Corporation of Ghana Ltd (GH)'],
    ['The Bhutan-India empowered joint group on water met.', 'Bhutan-India empowered joint group on water (-)'],
    [
      'ACCRA, May 4 - Ghana and Mali met. Mali’s Central Organization for Weights agreed.',
      'Central Organization for Weights (ML)',
    ],
    ['CAIRO, May 4 - The General Egyptian Paper Organization agreed.', 'General Egyptian Paper Organization (EG)'],
    ['The Peru-Chile energy council met.', 'Peru-Chile energy council (-)'],
    ['The Portuguese Order of Nurses protested.', 'Order of Nurses (PT)'],
  ])('%s', (text, expected) => expect(bodies(text)).toContain(expected));

  it.each([
    'They signed it in a ceremony at the Sigma Centre.',
    'They signed a memorandum on Digital Government.',
    'Australia will give AU$3 million.',
    'LIMA, May 15 Kyodo - Ministers met.',
    'They agreed to form a joint technical committee.',
  ])('makes no body of: %s', (text) => expect(bodies(text)).toEqual([]));
});

describe('offices', () => {
  it('are read with what they have charge of', () => {
    expect(
      personsOf(
        draftOf(
          'The Deputy Secretary General in charge of Harbours, Productive and Social Sectors, Hon. Alpha Beta, came.',
        ),
      ),
    ).toEqual(['Alpha Beta (-): Deputy Secretary General in charge of Harbours, Productive and Social Sectors']);
  });

  it('of a meeting told at its head are those of all who are named by their state', () => {
    expect(
      personsOf(
        draftOf(
          'The environment ministers of Austria, Hungary and Poland met on Monday. They talked for hours. It rained. Nobody left. A dam was the subject. They ate late. Austria’s Alpha Beta pledged money, and Hungary’s Gamma Theta praised it.',
        ),
      ),
    ).toEqual([
      'Alpha Beta (AT): environment minister @ Ministry of Environment',
      'Gamma Theta (HU): environment minister @ Ministry of Environment',
    ]);
  });
});
