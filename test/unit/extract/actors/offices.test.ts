import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('titles beside names', () => {
  it.each([
    [
      'before the name',
      'Interior Minister Sar Kheng of Cambodia spoke in Phnom Penh.',
      ['Sar Kheng (KH): Interior Minister @ Ministry of Interior'],
    ],
    [
      'not several who look on',
      'In the presence of the two presidents, Interior Minister Sar Kheng of Cambodia spoke. Before both premiers, the ministers of Justice, Alpha Placeholder of Peru and Beta Specimen of Kenya, spoke.',
      [
        'Sar Kheng (KH): Interior Minister @ Ministry of Interior',
        'Alpha Placeholder (PE): minister of Justice @ Ministry of Justice',
        'Beta Specimen (KE): minister of Justice @ Ministry of Justice',
      ],
    ],
    [
      'of a body named in another language',
      'The director general of Electricité du Laos, Alpha Placeholder, spoke in Hanoi. The president of the Asamblea Nacional of Cuba, Beta Specimen, answered.',
      [
        'Alpha Placeholder (LA): director general of Electricité du Laos @ Electricité du Laos',
        'Beta Specimen (CU): president of the Asamblea Nacional @ Asamblea Nacional',
      ],
    ],
    [
      'of a body whose name goes on after its head',
      'Port Authority of Mombasa Chairman Alpha Placeholder and Institute of Marine Research Director Beta Specimen spoke.',
      [
        'Alpha Placeholder (KE): Chairman @ Port Authority of Mombasa',
        'Beta Specimen (-): Director @ Institute of Marine Research',
      ],
    ],
    [
      'of no state that only a given name sounds like',
      'Defence Minister Germán Placeholder of Peru spoke in Lima.',
      ['Germán Placeholder (PE): Defence Minister @ Ministry of Defence'],
    ],
    [
      'after the name',
      'General To Lam, Minister of Public Security of Vietnam, signed in Hanoi.',
      ['To Lam (VN): Minister of Public Security @ Ministry of Public Security'],
    ],
    [
      'each of several fields to each of as many names',
      'The Ministers of Culture, Energy, Health and Trade of Peru, Alpha Placeholder, Beta Specimen, Gamma Sample and Delta Instance, spoke.',
      [
        'Alpha Placeholder (PE): Minister of Culture @ Ministry of Culture',
        'Beta Specimen (PE): Minister of Energy @ Ministry of Energy',
        'Gamma Sample (PE): Minister of Health @ Ministry of Health',
        'Delta Instance (PE): Minister of Trade @ Ministry of Trade',
      ],
    ],
    [
      'each of two bodies to each of two names',
      'The heads of Deutsche Bahn and SNCF, Alpha Placeholder and Beta Specimen, signed it.',
      ['Alpha Placeholder (DE): head of Deutsche Bahn @ Deutsche Bahn', 'Beta Specimen (FR): head of SNCF @ SNCF'],
    ],
    [
      'a committee of state, not the chairman of the state',
      'The Kyrgyz side was led by the Chairman of the State Committee for National Security, Alpha Placeholder.',
      [
        'Alpha Placeholder (KG): Chairman of the State Committee for National Security @ State Committee for National Security',
      ],
    ],
    [
      'of several who share a plain word',
      'It was signed by directors Alpha Placeholder and Beta Specimen.',
      ['Alpha Placeholder (-): director', 'Beta Specimen (-): director'],
    ],
    [
      'after a possessive',
      "Le Hong Anh, Vietnam's Minister of Public Security, put his signature to the plan.",
      ['Le Hong Anh (VN): Minister of Public Security @ Ministry of Public Security'],
    ],
    [
      'in a clause',
      'Sar Kheng, who is both Deputy Prime Minister and Minister of Interior of Cambodia, signed.',
      ['Sar Kheng (KH): Deputy Prime Minister, Minister of Interior @ Ministry of Interior'],
    ],
    [
      'set off by commas',
      'The Lao education minister, Phankham Viphavan, spoke in Vientiane.',
      ['Phankham Viphavan (LA): education minister @ Ministry of Education'],
    ],
    [
      'before an acronym',
      'National Security Adviser (NSA) Eduardo Año of the Philippines spoke.',
      ['Eduardo Año (PH): National Security Adviser @ National Security Council'],
    ],
    [
      'by appointment',
      'Vanthong Kongmani, who on January 19 was appointed Minister of Public Security in Laos, spoke.',
      ['Vanthong Kongmani (LA): Minister of Public Security @ Ministry of Public Security'],
    ],
    [
      'with a body of its own',
      'Agus Andrianto, a commissioner general and Deputy Chief of the Indonesian National Police (INP), came to Vietnam.',
      ['Agus Andrianto (ID): Deputy Chief of the Indonesian National Police @ Indonesian National Police'],
    ],
    [
      'said by a verb',
      "Pham Vu Luan, Vietnam's Minister of Education and Training, who chairs the Council of the Southeast Asian Ministers of Education Organisation, spoke.",
      ['Pham Vu Luan (VN): Minister of Education and Training @ Ministry of Education and Training'],
    ],
  ])('%s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it('shares a row of titles and a country said once', () => {
    expect(
      persons(
        'Samdech Krolahom Sar Kheng, Minister of Interior and a Deputy Prime Minister of Cambodia, was the host.',
      ),
    ).toEqual(['Sar Kheng (KH): Minister of Interior @ Ministry of Interior, Deputy Prime Minister']);
    expect(persons('Talks were held with Cambodian Deputy Prime Minister and Minister of Interior Sar Sokha.')).toEqual(
      ['Sar Sokha (KH): Deputy Prime Minister, Minister of Interior @ Ministry of Interior'],
    );
  });

  it('keeps the titles of one name from the next one', () => {
    expect(
      persons(
        'Gen. To Lam, Minister of Public Security of Vietnam, and Cambodian Minister of Interior and Deputy PM Samdech Krolahom Sar Kheng signed.',
      ),
    ).toEqual([
      'To Lam (VN): Minister of Public Security @ Ministry of Public Security',
      'Sar Kheng (KH): Minister of Interior @ Ministry of Interior, Deputy PM',
    ]);
  });

  it('gives a plural title to each name, with the country of each', () => {
    expect(
      persons('Meng Jianzhu met Kowit Wattana and Douangchay Phichit, Deputy Prime Ministers of Thailand and Laos.'),
    ).toEqual(
      expect.arrayContaining([
        'Kowit Wattana (TH): Deputy Prime Minister',
        'Douangchay Phichit (LA): Deputy Prime Minister',
      ]),
    );
    expect(persons('Defence Ministers Prawit Wongsuwan of Thailand and Tea Banh of Cambodia met.')).toEqual([
      'Prawit Wongsuwan (TH): Defence Minister @ Ministry of Defence',
      'Tea Banh (KH): Defence Minister @ Ministry of Defence',
    ]);
  });

  it('tells a deputy and an acting minister from the minister', () => {
    const found = persons(
      'Somkeo Silavong, until now Deputy Minister of Public Security, has been named acting Minister of Public Security of Laos.',
    );
    expect(found).toEqual([
      'Somkeo Silavong (LA): Deputy Minister of Public Security @ Ministry of Public Security, acting Minister of Public Security @ Ministry of Public Security',
    ]);
  });

  it('reads offices of other states and times', () => {
    expect(
      persons(
        'The Minister of Amiri Diwan Sheikh Alpha Al-Beta met Kenyan Foreign and Diaspora Affairs Minister Gamma Delta.',
      ),
    ).toEqual([
      expect.stringContaining('Alpha Al-Beta'),
      'Gamma Delta (KE): Foreign and Diaspora Affairs Minister @ Ministry of Foreign and Diaspora Affairs',
    ]);
    expect(persons('Alpha Beta, comptroller general of the Nigeria Immigration Service (NIS), spoke.')[0]).toContain(
      '@ Nigeria Immigration Service',
    );
  });
});

describe('offices said by pointing at another', () => {
  it('gives a counterpart the office, and the ministry that the text names for the other state', () => {
    expect(
      persons(
        'The Ministry of Interior and the Lao Ministry of Public Security signed. Cambodia welcomed it. Interior minister Sar Kheng and his Lao counterpart Vilay Lakhamfong spoke.',
      ),
    ).toEqual([
      'Sar Kheng (KH): Interior minister @ Ministry of Interior',
      'Vilay Lakhamfong (LA): minister @ Ministry of Public Security',
    ]);
    expect(
      persons("Prawit Wongsuwan, Thailand's Defence Minister, and his Cambodian counterpart, Tea Banh, presided."),
    ).toEqual([
      'Prawit Wongsuwan (TH): Defence Minister @ Ministry of Defence',
      'Tea Banh (KH): Defence Minister @ Ministry of Defence',
    ]);
  });

  it('gives a colleague the office that is spoken of, not that of whoever was named last', () => {
    expect(
      persons(
        'Minister of Health Alpha Placeholder of Kenya received Beta Placeholder, Regional Director for Africa of the World Health Organization. The Kenyan minister also talked with her Ugandan colleague, Gamma Placeholder.',
      )[2],
    ).toBe('Gamma Placeholder (UG): Minister of Health @ Ministry of Health');
  });

  it('understands the same office in another state, and offices that several hold', () => {
    expect(
      persons(
        'Interior Minister Sar Kheng of Cambodia and Yongyuth Wichaidit, who holds the same office in Thailand, signed.',
      )[1],
    ).toBe('Yongyuth Wichaidit (TH): Interior Minister @ Ministry of Interior');
    expect(
      persons(
        'Anutin Charnvirakul and Sar Sokha, each of them Deputy Prime Minister and Minister of Interior in his own country, met.',
      ),
    ).toEqual([
      expect.stringMatching(/^Anutin Charnvirakul .*Deputy Prime Minister, Minister of Interior/),
      expect.stringMatching(/^Sar Sokha .*Deputy Prime Minister, Minister of Interior/),
    ]);
  });
});
