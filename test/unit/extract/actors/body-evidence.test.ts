import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Each body as `name (state)`. */
const bodies = (text: string, publisher?: string): string[] =>
  draftOf(text, publisher).organizations.map(({ name, country }) => `${name} (${country ?? '-'})`);

describe('the state of a body that stands alone', () => {
  it.each([
    [
      'is rather that of whose report it is than that of a place the text happens to name',
      'Alpha Placeholder, Speaker of the Parliament, told guests about a journey through Yerevan. The Legal Issues Committee heard them.',
      'Parliament of Georgia, Press Office',
      'Legal Issues Committee (GE)',
    ],
    [
      'is not that of a place somebody goes to',
      'Patients are spared the flight to Auckland. Samoa will pay. The Sigma Hospital opened a ward in Apia.',
      undefined,
      'Sigma Hospital (WS)',
    ],
    [
      'is told by how its state calls its bodies, of the states of the text',
      'HANOI, May 3 - Vietnam and Cambodia held talks. The guests spoke of a far-sighted Royal Government.',
      undefined,
      'Royal Government (KH)',
    ],
    [
      'is that of those who take in people of the other of two states',
      'Poland and Moldova signed a plan. The Police Academy will train forty Moldovan officers.',
      undefined,
      'Police Academy (PL)',
    ],
    [
      'is that of whoever treats others there',
      'Kenya and Uganda met in Nairobi. Uganda will train twenty Kenyan nurses at the Sigma Hospital.',
      undefined,
      'Sigma Hospital (UG)',
    ],
    [
      'is that of the one who is not where it opens an office',
      'Morocco and Senegal signed a memorandum in Dakar. Delta Export, the promotion agency, promised to keep a permanent office in Dakar.',
      undefined,
      'Delta Export (MA)',
    ],
    [
      'is that of the minister who speaks for it',
      'PRIZREN - Albania and Kosovo signed a plan. Albanian Minister Alpha Beta said that the Compulsory Insurance Fund would settle accounts.',
      undefined,
      'Compulsory Insurance Fund (AL)',
    ],
    [
      'is that of the report where a guest calls there',
      'LIMA - Peru and Chile signed a plan. The Chilean minister called on the president of the Supreme Court, Gamma Theta.',
      undefined,
      'Supreme Court (PE)',
    ],
    [
      'is that of the minister whose it is said to be',
      'LUSAKA - Zambia and Kenya met. Minister Alpha Beta of Kenya said that his Ministry of Energy would buy power.',
      undefined,
      'Ministry of Energy (KE)',
    ],
    [
      'is the one that no other of a row has, of as many states',
      'RIGA - Estonia, Latvia and Lithuania met. They heard the Estonian Grid Company, the Sigma Company and the Lithuanian Grid Company.',
      undefined,
      'Sigma Company (LV)',
    ],
    [
      'is told behind a row of two',
      'The contract was signed by Alpha Rail and Delta Holding, both of Oman.',
      undefined,
      'Alpha Rail (OM)',
    ],
    [
      'is the Congo of which the text speaks',
      'The Democratic Republic of the Congo and Zambia met. The National Railway Company of the Congo will mend the line.',
      undefined,
      'National Railway Company of the Congo (CD)',
    ],
    [
      'is that of whoever leads it, named before it',
      "COLOMBO - Alpha Theta is President of Sri Lanka. Theta's People's Alliance came to power in August.",
      undefined,
      "People's Alliance (LK)",
    ],
    [
      'is none where states agree on it',
      'ALMATY - The agreement on the Centre for Emergency Situations was signed by Kazakhstan and Kyrgyzstan.',
      undefined,
      'Centre for Emergency Situations (-)',
    ],
    [
      'is none where two states steer together',
      'Kenya and Uganda met. The Alpha Steering Committee will meet in Nairobi.',
      undefined,
      'Alpha Steering Committee (-)',
    ],
  ])('%s', (_, text, publisher, expected) => {
    expect(bodies(text, publisher)).toContain(expected);
  });
});

describe('the name of a body', () => {
  it.each([
    [
      'The ministers revived the Korea–Japan Science and Technology Cooperation Committee.',
      'Korea–Japan Science and Technology Cooperation Committee (-)',
    ],
    ['The Oman-India Joint Commission Meeting wound up.', 'Oman-India Joint Commission (-)'],
    [
      'At the session of the Kazakh-Kyrgyz commission on emergency situations, held in Almaty, they spoke.',
      'Kazakh-Kyrgyz commission on emergency situations (-)',
    ],
    ['Masons will be trained by Alpha Heritage without Borders.', 'Alpha Heritage without Borders (-)'],
    ["Theta's People's Alliance came to power.", "People's Alliance (-)"],
    ['Senator Alpha Beta of the New Democratic Party (NDP) spoke.', 'New Democratic Party (-)'],
    ["Alpha Beta, chairman of the Sigma Growers' Cooperative, said prices fall.", "Sigma Growers' Cooperative (-)"],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toContain(expected);
  });

  it.each([
    ['The Sigma Research Corporation (Sigmapa) met. Sigmapa will help.', 'Sigma Research Corporation'],
    [
      "The Sigma Fisheries Authority of Samoa met. It was signed by Alpha Beta, the Authority's managing director.",
      'Sigma Fisheries Authority',
    ],
  ])('is one, long and short: %s', (text, expected) => {
    expect(draftOf(text).organizations.map(({ name }) => name)).toEqual([expected]);
  });

  it.each([
    'The meeting was held under the Pro Tempore Presidency of Nicaragua.',
    'The two towns will share the title of European Capital of Culture.',
  ])('is not a turn or a title: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('is not what an agreement is called by', () => {
    expect(bodies('They will negotiate a Comprehensive Economic Partnership Agreement (CEPA).')).toEqual([]);
  });
});
