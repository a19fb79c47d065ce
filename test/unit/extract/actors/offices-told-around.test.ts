import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));
const bodies = (text: string) => bodiesOf(draftOf(text));

describe('offices that are told around a name', () => {
  it.each([
    [
      'in a clause behind another, before the next name',
      "Alpha Placeholder, Qatar's Minister of Energy, who is also chairman of Qatar Petroleum, and UOG chief Beta Specimen signed.",
      [
        'Alpha Placeholder (QA): Minister of Energy @ Ministry of Energy, chairman of Qatar Petroleum @ Qatar Petroleum',
        'Beta Specimen (QA): chief @ UOG',
      ],
    ],
    [
      'and not those of several who follow',
      'Alpha Placeholder, chairman of Qatar Petroleum, agriculture ministers of the member states and others spoke.',
      ['Alpha Placeholder (QA): chairman of Qatar Petroleum @ Qatar Petroleum'],
    ],
    [
      'and not that of several others before the name',
      'Leaders from ten members of the Association of Southeast Asian Nations (ASEAN), and Indian Agriculture Minister Alpha Placeholder spoke.',
      ['Alpha Placeholder (IN): Agriculture Minister @ Ministry of Agriculture'],
    ],
    [
      'of a part of a state and of its forces',
      'Alpha Placeholder, Crown Prince of Abu Dhabi and Deputy Supreme Commander of the UAE Armed Forces, spoke.',
      [
        'Alpha Placeholder (AE): Crown Prince of Abu Dhabi, Deputy Supreme Commander of the UAE Armed Forces @ UAE Armed Forces',
      ],
    ],
    [
      'in forces called by their people',
      'Alpha Placeholder, the commander of the Lithuanian army, met the chief of the Ecuadorian police, Beta Specimen.',
      [
        'Alpha Placeholder (LT): commander of the Lithuanian army @ Lithuanian army',
        'Beta Specimen (EC): chief of the Ecuadorian police @ Ecuadorian police',
      ],
    ],
    [
      'held at the same time',
      'Alpha Placeholder, Deputy Prime Minister of Ukraine and at the same time its Minister of Infrastructure, came.',
      ['Alpha Placeholder (UA): Deputy Prime Minister, Minister of Infrastructure @ Ministry of Infrastructure'],
    ],
    [
      'in brackets, with a state or without',
      'Minister Placeholder (Science and Technology) met Beta Specimen (Papua New Guinea, Minister for Agriculture) in Lae.',
      [
        'Placeholder (PG): Minister @ Ministry of Science and Technology',
        'Beta Specimen (PG): Minister for Agriculture @ Ministry of Agriculture',
      ],
    ],
    [
      'in the branch of a body',
      'Alpha Placeholder, Chief Representative of the Kenya Office of the Japan International Cooperation Agency (JICA), came.',
      [
        'Alpha Placeholder (JP): Chief Representative of the Kenya Office of the Japan International Cooperation Agency @ Japan International Cooperation Agency',
      ],
    ],
    [
      'like that of another, in another state',
      "Alpha Placeholder, South Africa's minister of transport, and Beta Specimen, who has the same job in Mozambique, signed.",
      [
        'Alpha Placeholder (ZA): minister of transport @ Ministry of Transport',
        'Beta Specimen (MZ): minister of transport @ Ministry of Transport',
      ],
    ],
    [
      'as a portfolio',
      'Alpha Placeholder, who holds the petroleum portfolio in Nigeria, signed it.',
      ['Alpha Placeholder (NG): petroleum portfolio @ Ministry of Petroleum'],
    ],
    [
      'in a body that is called by what it is',
      "The association's secretary, Alpha Placeholder, says so. Beta Specimen of COLFECAR, the federation of carriers, reckons so.",
      ['Alpha Placeholder (CO): secretary', 'Beta Specimen (-): '],
    ],
    [
      'and not in a given name that is one, too',
      'Dr. Sultan Ahmed Placeholder, CEO of ADNOC, signed it in Abu Dhabi.',
      ['Sultan Ahmed Placeholder (AE): CEO of ADNOC @ ADNOC'],
    ],
    [
      'between dashes',
      "New Zealand's Alpha Placeholder -- he is the Minister of Education -- and Beta Specimen, his Samoan equal, shook hands.",
      [
        'Alpha Placeholder (NZ): Minister of Education @ Ministry of Education',
        'Beta Specimen (WS): Minister of Education @ Ministry of Education',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  it.each([
    [
      'have their letters between commas',
      'The Economic Community of West African States, ECOWAS, met. ECOWAS spoke.',
      ['Economic Community of West African States (-)'],
    ],
    [
      'go on after "and" with a matter',
      "Oman's Directorate General for Specifications and Measurements agreed. The Science Service Centre for Climate Change and Adaptive Land Management came.",
      [
        'Directorate General for Specifications and Measurements (OM)',
        'Science Service Centre for Climate Change and Adaptive Land Management (OM)',
      ],
    ],
    [
      'are of those who work, and no union of states',
      "The Opposition Barbados Labour Party and the Transport and General Workers' Union complained.",
      ['Barbados Labour Party (BB)', "Transport and General Workers' Union (BB)"],
    ],
    [
      'may begin with "all"',
      'The president of the All Tobago Fisherfolk Association spoke in Scarborough.',
      ['All Tobago Fisherfolk Association (TT)'],
    ],
    [
      'are where their sentence opens, or of its subject',
      'In Moscow, the daily Nezavisimaya Gazeta spoke of Georgia. Ghana was forced to ration electricity, and the Volta River Authority has burnt crude.',
      ['Nezavisimaya Gazeta (RU)', 'Volta River Authority (GH)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('are of the state whose report it is', () => {
    const text =
      'From 21 to 23 May a delegation of the Ministry of Education and Science was in Finland. Alpha Placeholder, the Finnish Minister of Education, spoke.';
    expect(bodiesOf(draftOf(text, 'Ministry of Education and Science of the Republic of Kazakhstan'))).toContain(
      'Ministry of Education and Science (KZ)',
    );
  });
});
