import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

describe('a minister of a paper’s own state', () => {
  it.each([
    [
      'is not of the state that is worked with',
      'The Minister of Health, Alpha Placeholder, has welcomed two ambulances. They were handed over to the Ministry of Health on Tuesday in a project done in collaboration with Taiwan (ICDF).',
      ['Alpha Placeholder (-): Minister of Health @ Ministry of Health'],
    ],
    [
      'is not of the state whose ambassador is there',
      'Minister for Education Alpha Placeholder thanked the Japanese government for its help. Japanese Ambassador Beta Specimen opened a block of classrooms. Japan contributed $100,000 towards it.',
      ['Alpha Placeholder (-): Minister for Education @ Ministry of Education', 'Beta Specimen (JP): Ambassador'],
    ],
    [
      'is not of one in a row of givers',
      'The donation was made possible by the World Health Organization (WHO), the Canadian Government, and the UK Department for International Development (DFID). Health Minister Alpha Placeholder thanked the Government of Canada and the WHO.',
      ['Alpha Placeholder (-): Health Minister @ Ministry of Health'],
    ],
    [
      'is of the state that the text speaks of beside the giver',
      'The hospital has a new ambulance, thanks to the generosity of the City of Milan, Italy. The Vice Consul of Italy, Alpha Placeholder, spoke of the people of Barbados. The Minister of Foreign Affairs, Beta Specimen, thanked her.',
      [
        'Alpha Placeholder (IT): Vice Consul',
        'Beta Specimen (BB): Minister of Foreign Affairs @ Ministry of Foreign Affairs',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(personsOf(draftOf(text))).toEqual(expected);
  });

  it('has a ministry that is not the giver’s', () => {
    const text = 'The ambulances, a gift from Japan, were handed over to the Ministry of Health on Tuesday.';
    expect(bodiesOf(draftOf(text))).toEqual(['Ministry of Health (-)']);
  });
});
