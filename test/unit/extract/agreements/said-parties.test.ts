/** Parties that a sentence tells in other words than "between": whom an instrument commits, who won a contract, with whom talks are. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow as bound, TWO } from './reading.ts';

describe('parties told in other words', () => {
  it.each([
    [
      'All the delegations adopted the Nairobi Declaration, which commits Kenya, Uganda and Rwanda to open their data.',
      ['Nairobi Declaration, adopted: Kenya, Rwanda, Uganda'],
    ],
    [
      'The Lubombo Protocol obliges Mozambique and Eswatini to share the river.',
      ['Lubombo Protocol, in-force: Eswatini, Mozambique'],
    ],
    [
      'Norway and Oman talked of fish. The Agreement on Crews, which dates from 1998 and has never been amended, was concluded between Iceland and Oman.',
      ['Agreement on Crews, signed: Iceland, Oman'],
    ],
    [
      'Norway, Oman and Chad are members of the Convention on Cod.',
      ['Convention on Cod, in-force: Chad, Norway, Oman'],
    ],
    [
      'Nordic Rail AS has been awarded a contract for 40 locomotives by the Oman Railway Company.',
      ['contract for 40 locomotives, in-force: Nordic Rail AS, Oman Railway Company'],
    ],
    [
      'The three ministers, Alpha Beta of Norway, Gamma Theta of Latvia and Delta Lambda of Lithuania, put their names to the Agreement on Railways.',
      ['Agreement on Railways, signed: Latvia, Lithuania, Norway'],
    ],
    [
      'Talks between Norway and Oman on an agreement on fish resumed in Nairobi on 3 May 2024.',
      ['agreement on fish, proposed: Norway, Oman'],
    ],
    [
      'A memorandum on fish was signed by the fisheries ministries of Norway and Oman on 3 May 2024.',
      ['memorandum on fish, signed: Ministry of Fisheries, Ministry of Fisheries'],
    ],
    [
      'The African Union, formed under the 2002 Treaty of Durban, groups a billion people. Kenya and Uganda pay for it.',
      ['2002 Treaty of Durban, in-force: African Union'],
    ],
    [
      `${TWO} met in Nairobi. Transfers of prisoners will be decided within 90 days, as the 2003 Judicial Cooperation Agreement requires.`,
      ['2003 Judicial Cooperation Agreement, in-force: Kenya, Uganda'],
    ],
    [
      'Ministers of the African Union held their 13th Annual Meeting in Nairobi on 3 May 2024. Alpha Beta, Minister of Transport of Kenya, was in the chair; Gamma Theta, Minister of Transport of Uganda, came as well.\n\nMinisters:\n\n(a) adopted the Strategic Plan for Ports 2025-2030;\n(b) deferred the proposed Arrangement on Rafts.',
      ['Strategic Plan for Ports 2025-2030, adopted: African Union', 'Arrangement on Rafts, proposed: African Union'],
    ],
    [
      'The director of the Nairobi Training Centre, Alpha Beta, initialled a twinning agreement with Gamma Theta, director of the Kampala Training Institute; it will be signed in June.',
      ['twinning agreement, proposed: Kampala Training Institute, Nairobi Training Centre'],
    ],
    [
      'The Ministry of Health of Kenya and the Ministry of Works of Uganda signed a memorandum on nurses. The General Agreement on Hospitals, signed in 2014, continues to guide relations between the two institutions.',
      [
        'memorandum on nurses, signed: Ministry of Health, Ministry of Works',
        'General Agreement on Hospitals, in-force: Ministry of Health, Ministry of Works',
      ],
    ],
    ["Kenya's minister wants to hear the hauliers of Uganda before any protocol is signed.", []],
    [
      `${TWO} signed a memorandum on railways on Monday. It replaces the Memorandum on Railways of 2007.`,
      ['memorandum on railways, signed: Kenya, Uganda', 'Memorandum on Railways of 2007, in-force: Kenya, Uganda'],
    ],
    [
      'On Friday Kenya and Uganda wound up three days of negotiations on fish with a protocol on licences.',
      ['protocol on licences, signed: Kenya, Uganda'],
    ],
    [
      `${TWO} met in Nairobi. The loan agreement of 2007 was mentioned more than once.`,
      ['loan agreement of 2007, in-force: '],
    ],
    [
      `${TWO} met in Nairobi. The closing session adopted the Nairobi Conclusions.`,
      ['Nairobi Conclusions, adopted: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda, guided by the Kampala Agreement of 1992, the law of the sea and good sense, met in Nairobi.',
      ['Kampala Agreement of 1992, in-force: Kenya, Uganda'],
    ],
  ])('%s', (text, expected) => expect(bound(text)).toEqual(expected));
});
