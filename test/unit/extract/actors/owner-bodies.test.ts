import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));
const bodies = (text: string) => bodiesOf(draftOf(text));

describe('offices in a body that is pointed at', () => {
  it.each([
    [
      'by "its"',
      'The Special Court for Sierra Leone was shown to the guests by its registrar, Alpha Placeholder.',
      ['Alpha Placeholder (-): registrar @ Special Court for Sierra Leone'],
    ],
    [
      'by "its" at the head of the next sentence',
      'The Kenya Ports Authority has taken note of the letter. Its chairman, Alpha Placeholder, is to travel.',
      ['Alpha Placeholder (KE): chairman @ Kenya Ports Authority'],
    ],
    [
      'by the word for what it is',
      "The Kenya Ports Authority spoke. The authority's chairman, Alpha Placeholder, is to travel.",
      ['Alpha Placeholder (KE): chairman @ Kenya Ports Authority'],
    ],
    [
      'by "the latter"',
      'The Mauritius Revenue Authority sold scanners to the Kenya Ports Authority. Alpha Placeholder, director general of the former, spoke.',
      ['Alpha Placeholder (MU): director general @ Mauritius Revenue Authority'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('persons and offices in other forms', () => {
  it.each([
    [
      'each of its state behind a title that they share',
      "The two foreign ministers, Namibia's Alpha Placeholder and Angola's Beta Specimen, met.",
      [
        'Alpha Placeholder (NA): foreign minister @ Ministry of Foreign Affairs',
        'Beta Specimen (AO): foreign minister @ Ministry of Foreign Affairs',
      ],
    ],
    [
      'each with its body in brackets',
      'Deputy governors Alpha Placeholder (Central Bank of Lesotho) and Beta Specimen (Central Bank of Eswatini) spoke.',
      [
        'Alpha Placeholder (LS): Deputy governor @ Central Bank of Lesotho',
        'Beta Specimen (SZ): Deputy governor @ Central Bank of Eswatini',
      ],
    ],
    [
      'who is followed by somebody',
      'Alpha Placeholder, the Kenyan health minister, succeeds Beta Specimen in the office.',
      [
        'Alpha Placeholder (KE): health minister @ Ministry of Health',
        'Beta Specimen (KE): health minister @ Ministry of Health',
      ],
    ],
    [
      'of a house of prayer',
      'Alpha Placeholder, imam of the Great Mosque of Ségou, opened it.',
      ['Alpha Placeholder (-): imam of the Great Mosque of Ségou'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('are not what is built and called after a ruler', () => {
    expect(persons('The guests toured King Fahd Causeway and Queen Alia Airport.')).toEqual([]);
  });
});

describe('bodies in other forms', () => {
  it('are letters that a state has', () => {
    expect(bodies("India's QZX and Nepal's QRT exchanged the letters.")).toEqual(['QZX (IN)', 'QRT (NP)']);
    expect(bodies("Nepal's GDP and India's VAT were discussed.")).toEqual([]);
  });

  it('are known firms, parties and missions of the world', () => {
    expect(bodies('Woodside of Australia spoke. The FLNKS and MONUSCO did not. Kepco of South Korea did.')).toEqual([
      'Woodside (AU)',
      'FLNKS (NC)',
      'MONUSCO (-)',
      'Kepco (KR)',
    ]);
  });
});
