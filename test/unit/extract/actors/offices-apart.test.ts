import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('offices told in the sentence beside a name', () => {
  it.each([
    [
      'right after it',
      'Alpha Beta will not travel to Tunis. The Japanese prime minister is ill.',
      ['Alpha Beta (JP): prime minister'],
    ],
    [
      'behind a semicolon',
      "Alpha Beta has called off the summit with North Korea's Gamma Theta; in a letter the US President blamed hostility.",
      ['Alpha Beta (US): President', 'Gamma Theta (KP): '],
    ],
    [
      'two sentences on, of the one who was the subject',
      'Facing them were Alpha Beta and Gamma Theta. Beta, in a mood, emptied a sack. Back in Maputo the Mozambican president told reporters it was over.',
      ['Alpha Beta (MZ): president', 'Gamma Theta (-): '],
    ],
    [
      'in a body',
      'He chaired jointly with Alpha Beta. The ASEAN secretary-general remarked that it costs three dollars.',
      ['Alpha Beta (-): secretary-general @ ASEAN'],
    ],
    [
      'before it',
      'It was aired with the German foreign minister. Alpha Beta, the first visitor since the war, gave an assurance.',
      ['Alpha Beta (DE): foreign minister @ Ministry of Foreign Affairs'],
    ],
    [
      'before what is quoted',
      'The Home Secretary of Kenya confessed to surprise. "Nobody came to lecture," Mr Alpha Beta told reporters.',
      ['Alpha Beta (KE): Home Secretary @ Ministry of Home Affairs'],
    ],
    [
      'of the state that sent somebody',
      'Australia sent its prime minister; Mr Alpha Beta pressed for sanctions.',
      ['Alpha Beta (AU): prime minister'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));

  it.each([
    ['whom somebody met', 'Alpha Beta met the Japanese prime minister on Monday.'],
    ['by whom somebody was met', 'Alpha Beta arrived. He was met by the Japanese prime minister.'],
    ['who received somebody', 'Alpha Beta flew to Tokyo. The Japanese prime minister received him in the evening.'],
    ['with whom talks will be held', 'Alpha Beta spoke. Talks with the French president would follow, he said.'],
    ['before a name that is described', 'They met the Japanese prime minister. Alpha Beta, a journalist, took notes.'],
  ])('is another: %s', (_, text) => expect(persons(text)).toEqual(['Alpha Beta (-): ']));
});

describe('offices told around a name in its own sentence', () => {
  it.each([
    [
      'as what somebody serves',
      'It has a council, with Alpha Beta as its chairman and Gamma Theta as vice-chairman.',
      ['Alpha Beta (-): chairman', 'Gamma Theta (-): vice-chairman'],
    ],
    [
      'as what somebody came',
      'On her first trip as British Home Secretary, Alpha Beta sat down with him.',
      ['Alpha Beta (GB): Home Secretary @ Ministry of Home Affairs'],
    ],
    [
      'what somebody once was',
      'Alpha Beta once served the country as prime minister.',
      ['Alpha Beta (-): prime minister'],
    ],
    [
      'by a clause',
      'Alpha Beta, the general who is acting president since Monday, has left.',
      ['Alpha Beta (-): acting president'],
    ],
    [
      'by what the minister did',
      'For Kenya, the minister who put his signature was Alpha Beta.',
      ['Alpha Beta (KE): minister'],
    ],
    [
      'on behalf of another',
      'On behalf of the Head of State, Alpha Beta, Vice-President of Burundi, took leave of the envoy.',
      ['Alpha Beta (BI): Vice-President'],
    ],
    ['between dashes', 'Alpha Beta — Vice President of Uganda — will host them.', ['Alpha Beta (UG): Vice President']],
    ['of whoever leaves', 'They met the departing Dutch envoy, Alpha Beta, on Monday.', ['Alpha Beta (NL): envoy']],
    [
      'of the next name',
      "Talks took place between Gamma Theta, who is Minister of Oil, and Ukraine's acting Prime Minister, Alpha Beta, on Monday.",
      ['Gamma Theta (-): Minister of Oil @ Ministry of Oil', 'Alpha Beta (UA): acting Prime Minister'],
    ],
    [
      'by a word that no list knows',
      'They met Jal Shakti Minister Alpha Beta on Monday.',
      ['Alpha Beta (-): Jal Shakti Minister'],
    ],
    [
      'on a matter',
      'Opposition Spokesman on Health Dr Alpha Beta was quick to welcome it.',
      ['Alpha Beta (-): Opposition Spokesman on Health'],
    ],
    ['of a house', 'The session was closed by Alpha Beta, the House Speaker.', ['Alpha Beta (-): House Speaker']],
    ['by letters', 'NIIED President Alpha Beta gave a luncheon.', ['Alpha Beta (-): President @ NIIED']],
    [
      'to a king',
      'It was signed by Alpha Beta, an adviser to King Gamma.',
      ['Alpha Beta (-): adviser', 'Gamma (-): King'],
    ],
    [
      'by a joined description',
      "Alpha Beta, an Indonesian and ASEAN's Executive Secretary, launched it.",
      ['Alpha Beta (ID): Executive Secretary @ ASEAN'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
