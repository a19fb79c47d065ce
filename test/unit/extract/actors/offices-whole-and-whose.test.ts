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
      'of a chief are not those of his deputy who is named next in a row',
      'Police Commissioner Alpha Beta met the Assistant Commissioner of the Sigma Police Service, Gamma Specimen. The Commissioner, Mr Specimen and the chiefs sat down.',
      [
        'Alpha Beta (-): Police Commissioner',
        'Gamma Specimen (-): Assistant Commissioner of the Sigma Police Service @ Sigma Police Service',
      ],
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
      'stand before the letters of a body, and before a body of a state without a comma',
      'It was signed by the Chairman, SIGMAC, Brig. Gen. Alpha Beta, and the Controller General Nigeria Customs Service, Colonel Gamma Delta.',
      [
        'Alpha Beta (NG): Chairman, SIGMAC @ SIGMAC',
        'Gamma Delta (NG): Controller General Nigeria Customs Service @ Nigeria Customs Service',
      ],
    ],
    [
      'are set beside a name with letters before them',
      'Alpha Beta, the SIGMAC Comptroller-General, signed it.',
      ['Alpha Beta (-): Comptroller-General @ SIGMAC'],
    ],
    [
      'end where it is told when something happened',
      'It was signed by Mrs Alpha Beta, a nursing officer in charge during a ceremony.',
      ['Alpha Beta (-): nursing officer in charge'],
    ],
    [
      'stand before dashes and names',
      'They met the President of the European Sigma Academy - Alpha Beta, the Head of the European Sigma Council - Gamma Specimen.',
      [
        'Alpha Beta (-): President of the European Sigma Academy @ European Sigma Academy',
        'Gamma Specimen (-): Head of the European Sigma Council @ European Sigma Council',
      ],
    ],
    [
      'stand before a rank in lower case',
      'Rector of Baku State University, academician Alpha Beta, took part with the Russian Minister.',
      ['Alpha Beta (AZ): Rector of Baku State University @ Baku State University'],
    ],
    [
      'are of the state behind what is led',
      'Those present were Dr. Alpha Beta, Head of Epidemiological Surveillance of Mali.',
      ['Alpha Beta (ML): Head of Epidemiological Surveillance'],
    ],
    [
      'of who will lead a mission are of its state',
      'Venezuela is glad. The Brazilian mission will be headed by the director of the sigma department, Alpha Beta.',
      ['Alpha Beta (BR): director of the sigma department'],
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
    [
      'bear the name of a place behind a form of address',
      'The Ambassador of Japan, Mr. Fukushima, attended.',
      ['Fukushima (JP): Ambassador'],
    ],
    [
      'are no parts of the world',
      'They heard Dr Alphason, Regional Director of the World Health Organization (WHO) Africa Region, and others.',
      ['Alphason (-): Regional Director of the World Health Organization @ World Health Organization'],
    ],
    ['are no places at the ends of a way', 'She presented a route of monasteries from Lori to Kvemo Kartli.', []],
    [
      'are of no state as heads of a body of a part of the world',
      'In Samoa they thanked Alpha Beta, Secretary General of the Pacific Sigma Secretariat, for coming.',
      ['Alpha Beta (-): Secretary General of the Pacific Sigma Secretariat @ Pacific Sigma Secretariat'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
