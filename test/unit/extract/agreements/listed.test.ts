import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { sheetOf } from './reading.ts';

const VIETNAM = "Vietnam's Minister of Public Security To Lam";
const CAMBODIA = 'Cambodian Minister of Interior Sar Kheng';
/** Each instrument with the family names of those who signed it and its date. */
const told = (text: string) => {
  const { agreements, persons } = sheetOf(text);
  return agreements.map(({ name, status, date, signatories }) => ({
    name,
    status,
    date,
    by: persons
      .filter(({ ref }) => signatories.includes(ref))
      .map(({ name: person }) => person)
      .sort(),
  }));
};

describe('instruments in a list', () => {
  it('gives all of a list to those who signed it', () =>
    expect(
      told(
        `${VIETNAM} and ${CAMBODIA} signed on 14 May 2024:\n\n1. Agreement on border posts;\n2. Protocol on the exchange of prisoners.`,
      ).map(({ by }) => by),
    ).toEqual([
      ['Sar Kheng', 'To Lam'],
      ['Sar Kheng', 'To Lam'],
    ]));

  it('needs no colon where the verb runs on into its points', () =>
    expect(
      told(
        `${VIETNAM} and ${CAMBODIA}, who met on 14 May 2024, signed\n\n1. an exchange programme for the years 2024 to 2026;\n2. a memorandum of understanding on lost papers.`,
      ),
    ).toEqual([
      {
        name: 'exchange programme for the years 2024 to 2026',
        status: 'signed',
        date: '2024-05-14',
        by: ['Sar Kheng', 'To Lam'],
      },
      {
        name: 'memorandum of understanding on lost papers',
        status: 'signed',
        date: '2024-05-14',
        by: ['Sar Kheng', 'To Lam'],
      },
    ]));

  it('keeps each point apart, with those named at it', () =>
    expect(
      told(
        'The following documents were exchanged on 14 May 2024:\n\n1. Agreement between the Government of Vietnam and the Government of Cambodia on water;\n2. Agreement between the Government of Vietnam and the Government of Cambodia on roads (Sar Kheng and General To Lam, ministers of the interior).\n\nSar Kheng and General To Lam met in Hanoi.',
      ).map(({ by }) => by),
    ).toEqual([[], ['Sar Kheng', 'To Lam']]));

  it('dates what is signed at the end of a session by its last day, not by a session of the past', () =>
    expect(
      told(
        'The Fourth Session of the Joint Commission of Vietnam and Cambodia was held in Hanoi from 12 to 14 May 2024. They reviewed the decisions of the Third Session, held in Phnom Penh in 2017.\n\nAt the end of the session, the following legal instruments were signed:\n\n(i) Agreement on the Exemption of Visas in Ordinary Passports;\n(ii) Protocol on Fisheries.',
      ).map(({ name, date }) => [name, date]),
    ).toEqual([
      ['Agreement on the Exemption of Visas in Ordinary Passports', '2024-05-14'],
      ['Protocol on Fisheries', '2024-05-14'],
    ]));
});

describe('a document that is itself an instrument', () => {
  it('stands under its heading, with its day', () =>
    expect(
      told(
        `JOINT STATEMENT BY THE MINISTERS OF VIETNAM AND CAMBODIA\n\n${VIETNAM} and ${CAMBODIA} met in Hanoi on 13 May 2024.\n\nDone at Hanoi on 14 May 2024.`,
      ),
    ).toEqual([
      {
        name: 'JOINT STATEMENT BY THE MINISTERS OF VIETNAM AND CAMBODIA',
        status: 'adopted',
        date: '2024-05-14',
        by: [],
      },
    ]));

  it('is signed by those whose names stand below', () =>
    expect(
      told(
        `JOINT COMMUNIQUÉ\n\n${VIETNAM} and ${CAMBODIA} met in Hanoi.\n\nDone at Hanoi on 14 May 2024.\n\nFor Vietnam: To Lam\n\nFor Cambodia: Sar Kheng`,
      ),
    ).toEqual([{ name: 'JOINT COMMUNIQUÉ', status: 'signed', date: '2024-05-14', by: ['Sar Kheng', 'To Lam'] }]));
});

describe('who only speaks of it', () => {
  it.each([
    'The ministers To Lam of Vietnam and Sar Kheng of Cambodia welcomed the signing of a memorandum of understanding on customs.',
    `${VIETNAM} and ${CAMBODIA} noted with satisfaction the signing of a protocol on customs.`,
  ])('%s', (text) => expect(told(text).flatMap(({ by }) => by)).toEqual([]));

  it.each([
    `${VIETNAM} signed, with ${CAMBODIA}, a letter of intent on customs.`,
    `${VIETNAM} and ${CAMBODIA} initialled, in Hanoi, the protocol on customs.`,
  ])('%s', (text) => expect(told(text).map(({ by }) => by)).toEqual([['Sar Kheng', 'To Lam']]));
});

describe('where a name ends', () => {
  it.each([
    [
      `${VIETNAM} and ${CAMBODIA} signed an agreement to develop a 1,100 MW wind project.`,
      ['agreement to develop a 1,100 MW wind project'],
    ],
    [
      `${VIETNAM} and ${CAMBODIA} signed the Protocol on Rights and the Multilateral Air Services Agreement.`,
      ['Protocol on Rights', 'Multilateral Air Services Agreement'],
    ],
  ])('%s', (text, names) => expect(told(text as string).map(({ name }) => name)).toEqual(names));
});

describe('several signed by one verb', () => {
  it.each([
    `${VIETNAM} and ${CAMBODIA} signed a loan agreement worth $21 million and a memorandum of understanding on customs.`,
    `Two instruments were signed by ${VIETNAM} and ${CAMBODIA}: a loan agreement and a memorandum of understanding on customs.`,
  ])('%s', (text) => expect(told(text).map(({ status }) => status)).toEqual(['signed', 'signed']));
});

describe('who signed, named by their part', () => {
  it('takes the heads of the two sides', () =>
    expect(
      told(
        'The second session of the Joint Commission of Vietnam and Cambodia took place in Hanoi on 14 May 2024.\n\nFor Vietnam: General To Lam, Minister of Public Security.\n\nFor Cambodia: Mr. Sar Kheng, Minister of Interior.\n\nThe Protocol of the session was signed by the Co-chairs.',
      ).map(({ by }) => by),
    ).toEqual([['Sar Kheng', 'To Lam']]));
});

describe('the old and the new', () => {
  it('keeps what is replaced apart from what is signed', () =>
    expect(
      told(
        `${VIETNAM} and ${CAMBODIA} signed an accord on border posts on Tuesday. The agreement replaces the 1984 border pact.`,
      ).map(({ name, status }) => [name, status]),
    ).toEqual([
      ['accord on border posts', 'signed'],
      ['1984 border pact', 'in-force'],
    ]));

  it('has who held the pen sign each with whom its point names', () =>
    expect(
      draftOf(
        'Minister of State Alpha Placeholder of Kenya held the pen for Kenya on these:\n\n- MoU on ports, with Transport Minister Beta Specimen of Uganda\n- MoU on defence, with Gamma Exemplar, Defence Minister of Uganda',
      ).agreements.map(({ signatories }) => signatories.length),
    ).toEqual([2, 2]));

  it('knows under its title what was told before', () =>
    expect(
      told(
        `${VIETNAM} and ${CAMBODIA} signed a pact on Tuesday to open border posts. The Agreement on the Border Posts is to run for a year.`,
      ).map(({ name }) => name),
    ).toEqual(['Agreement on the Border Posts']));
});
