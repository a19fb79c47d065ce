import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text));

describe('offices', () => {
  it.each([
    [
      'of who is sent somewhere are told without the town',
      "Benin's ambassador in Lomé, Alpha Beta, spoke for his government.",
      ['Alpha Beta (BJ): ambassador'],
    ],
    [
      'stand beside another that is held for a time',
      'Alpha Beta, Minister of Education of Barbados and, for the month of July, its Acting Prime Minister, came.',
      ['Alpha Beta (BB): Minister of Education @ Ministry of Education, Acting Prime Minister'],
    ],
    [
      'are told by a colleague without the body of his state',
      'Alpha Beta, General Director of the Georgian National Museum, and his Armenian colleague Gamma Specimen signed it.',
      [
        'Alpha Beta (GE): General Director of the Georgian National Museum @ Georgian National Museum',
        'Gamma Specimen (AM): General Director',
      ],
    ],
    [
      'have their state behind what is led',
      'Mr Alpha Beta, Comptroller of Customs for Antigua, Mr Gamma Delta, Head of Customs for Cuba, and others signed.',
      ['Alpha Beta (AG): Comptroller of Customs', 'Gamma Delta (CU): Head of Customs'],
    ],
    [
      'are of one word behind a form of address',
      'The Honourable Prime Minister, Sheikh Alpha, held talks in Dhaka, Bangladesh.',
      ['Alpha (BD): Prime Minister'],
    ],
    [
      'stand behind a name without a comma where a form of address leads it',
      'His Excellency Dr. Alpha Beta Director General of Dubai Customs, and others discussed it.',
      ['Alpha Beta (AE): Director General of Dubai Customs @ Dubai Customs'],
    ],
    [
      'to which somebody else is appointed are not those of who speaks',
      'After congratulating her on her appointment as Ambassador of Egypt to Cameroon, Professor Alpha Beta spoke.',
      ['Alpha Beta (-): '],
    ],
    [
      'of several who are colleagues are not those of the one named before',
      'Ministers thanked the outgoing Chair, Alpha Beta (Vanuatu). They remembered their late colleagues Hon. Gamma Delta (Tuvalu) and Hon. Eta Theta (Nauru).',
      ['Alpha Beta (VU): Chair', 'Gamma Delta (TV): ', 'Eta Theta (NR): '],
    ],
    [
      'in a department are told by its two matters',
      'He was received in Dubai by Alpha Beta, Director of Customs Cases and Investigation Department, Dr. Gamma Delta.',
      [
        'Alpha Beta (AE): Director of Customs Cases and Investigation Department @ Customs Cases and Investigation Department',
        'Gamma Delta (-): ',
      ],
    ],
    [
      'in services are of the body whose they are',
      "Uruguay's Alpha Beta, Director-General of Agricultural Services of MGAP, said so.",
      ['Alpha Beta (UY): Director-General of Agricultural Services of MGAP @ MGAP'],
    ],
    [
      'of a row stand each before its name, two of them before some',
      'Deputy Minister of Foreign Affairs of Turkmenistan Alpha Beta, Special Representative of the UN Secretary-General in Central Asia, Head of the UN Regional Centre Gamma Delta and donors took part.',
      [
        'Alpha Beta (TM): Deputy Minister of Foreign Affairs @ Ministry of Foreign Affairs',
        'Gamma Delta (-): Special Representative of the UN Secretary-General in Central Asia, Head of the UN Regional Centre @ UN Regional Centre',
      ],
    ],
    [
      'are led by letters and a permanent secretary',
      'SIGMAC Permanent Secretary, Alpha Beta, met them.',
      ['Alpha Beta (-): Permanent Secretary @ SIGMAC'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('persons', () => {
  it.each([
    [
      'bear a given name that is a people, too',
      'Bolivian Interior Minister German Alphason signed the pact.',
      ['German Alphason (BO): Interior Minister @ Ministry of Interior'],
    ],
    ['are no places at the ends of a way', 'She presented a route of monasteries from Lori to Kvemo Kartli.', []],
    [
      'are of no state as heads of a body of a part of the world',
      'In Samoa they thanked Alpha Beta, Secretary General of the Pacific Sigma Secretariat, for coming.',
      ['Alpha Beta (-): Secretary General of the Pacific Sigma Secretariat @ Pacific Sigma Secretariat'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
