/** Who was at an encounter that is told of states, delegations, a house or a span of days. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SIGNED =
  'Foreign Minister Alpha Beta of Peru and Gamma Theta, Foreign Minister of Chile, signed a memorandum of understanding.';

describe('who was there, and when', () => {
  test.each([
    [
      'the ministers who signed, where states talked',
      `Peru and Chile ended two days of talks in Lima on Thursday. ${SIGNED}`,
      ['talks held 2024-05-15/2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'states, where nobody is named for them',
      'Peru and Chile ended two days of talks in Lima on Thursday.',
      ['talks held 2024-05-15/2024-05-16: Chile, Peru'],
    ],
    [
      'whoever called, and not who signed with him',
      `${SIGNED} Beta later called on President Delta Lambda of Chile.`,
      ['call held 2024-05: Alpha Beta, Delta Lambda'],
    ],
    [
      'those named in numbered paragraphs',
      '1. The fourth meeting of the Peru-Chile Joint Commission was held in Lima on 15 and 16 May 2024. The Peruvian delegation was led by Mr. Alpha Beta.\n\n2. Mr. Gamma Theta, Director of the Grid Board, briefed the meeting on losses caused by floods.',
      ['conference held 2024-05-15/2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'others at the table, and who chaired for a state',
      'The Andean Commission closed its 73rd ordinary meeting in Lima on Wednesday. Peru chaired the meeting through Alpha Beta, Secretary of State. Others at the table were Gamma Theta, Deputy Minister of Security of Chile, and Ambassador Delta Lambda.',
      ['conference held 2024-05-15: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'who showed a guest round his house, beside the guest',
      'Minister Alpha Beta of Peru visited the National Museum on Thursday, where he was received by its director, Gamma Theta.',
      ['visit held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who were invited to what is still to come',
      'Mali and Niger have been invited to the next session of the committee, which Togo will host in June in Lomé.',
      ['conference planned 2024-06: Mali, Niger'],
    ],
    [
      'nobody yet, where a state is to be host',
      'Chile will host a seminar on rules of origin in June.',
      ['conference planned 2024-06: '],
    ],
    [
      'nobody yet at the one of next year',
      "Next year's forum is due to be held in Lima.",
      ['conference planned 2025: '],
    ],
    [
      'a conference at which something for the time to come was announced',
      'Recruits will be trained from next January, under a plan announced at the close of the annual conference of police chiefs in Lima on Thursday.',
      ['conference held 2024-05-16: '],
    ],
    [
      'on the first day of a span told before',
      'President Alpha Beta of Peru paid a visit to Chile from 6 to 8 May. He was received by President Gamma Theta on the first day.',
      ['visit held 2024-05-06/2024-05-08: Alpha Beta', 'call held 2024-05-06: Alpha Beta, Gamma Theta'],
    ],
    [
      'on some day of a stay',
      'President Alpha Beta of Peru arrived in Chile on Monday. During his stay, he called on Cardinal Gamma Theta.',
      ['visit held 2024-05-13: Alpha Beta', 'call held 2024-05: Alpha Beta, Gamma Theta'],
    ],
    [
      'talks on the fringes, of those who had come to the session',
      'Ministers of four states concluded their 36th meeting in Lima on Wednesday. Minister Alpha Beta of Peru presided. On the fringes of the event Minister Gamma Theta of Chile held talks with Beta.',
      ['conference held 2024-05-15: Alpha Beta, Gamma Theta', 'talks held 2024-05-15: Alpha Beta, Gamma Theta'],
    ],
    [
      'who signed, offered and opened at a forum',
      'The third Andean Trade Forum ended in Lima on Thursday. The two-day event was opened by President Alpha Beta of Peru. Minister Gamma Theta of Chile and Minister Delta Lambda of Brazil signed a memorandum of understanding. Minister Sigma Omega of Bolivia offered a weekly ferry.',
      ['conference held 2024-05-15/2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'a meeting of which only the place is told',
      'The two-day meeting of Andean commerce ministers ended in Lima.',
      ['conference held 2024-05: '],
    ],
    [
      'those of a session, and not of what preceded it',
      'The 36th Session of the Commission was held in Lima on 15 May 2024, preceded on 13 May by the meeting of experts.\n\nWere present: Mr. Alpha Beta, Minister of Energy (Peru); Mrs. Gamma Theta, Minister of Energy (Chile).',
      ['conference held 2024-05-15: Alpha Beta, Gamma Theta', 'talks held 2024-05-13: '],
    ],
    [
      'who was in both meetings',
      'On 14 May Ambassador Alpha Beta held a meeting with Minister Gamma Theta. On the same day Ambassador Beta was received by Speaker Delta Lambda. The second secretary, Sigma Omega, took part in both meetings.',
      [
        'talks held 2024-05-14: Alpha Beta, Gamma Theta, Sigma Omega',
        'call held 2024-05-14: Alpha Beta, Delta Lambda, Sigma Omega',
      ],
    ],
    [
      'who is shown round, and by whom',
      'Minister Alpha Beta was shown round the Central Hospital by its director, Gamma Theta, on Thursday.',
      ['visit held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'the members of a delegation',
      'A delegation led by Speaker Alpha Beta paid a visit to Lima on 14 May. Its members were Mr Gamma Theta and Mr Delta Lambda.',
      ['visit held 2024-05-14: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'ministers of states, told of one by one',
      "Energy ministers of Peru, Chile and Bolivia opened two days of talks in Lima on Thursday. Peru's Alpha Beta told the session that the dam was old. His Chilean colleague Gamma Theta said more was needed. Delta Lambda of Bolivia did not speak.",
      ['conference held 2024-05-16/2024-05-17: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'whom a state sent, who reported and who spoke for it',
      "Ministers of wildlife from five states - Peru, Chile, Bolivia, Brazil and Ecuador - met in Lima yesterday. The meeting, which Peru's Alpha Beta chaired, heard a report by the executive director of the African Union, Gamma Theta. Chile's Delta Lambda called for one count. Brazil sent its permanent secretary, Sigma Omega.",
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'who came for a body, and not the body',
      'Minister Alpha Beta held a meeting in Lima on 15 May with Minister Gamma Theta of Chile. At the meeting there were also present the First Deputy Minister Delta Lambda and the representative of the Ministry of Finance Sigma Omega.',
      ['talks held 2024-05-15: Alpha Beta, Delta Lambda, Gamma Theta, Sigma Omega'],
    ],
    [
      'with whose participation',
      'The Conference on Transit took place in Lima on 15 May 2024 with the participation of Minister Alpha Beta and representatives of the Asian Development Bank and the World Food Programme.',
      ['conference held 2024-05-15: Alpha Beta, Asian Development Bank, World Food Programme'],
    ],
    [
      'with whom somebody toured',
      'Minister Alpha Beta, who flew in by helicopter, toured the port on Thursday with the prefect, Gamma Theta. Neither spoke to the press.',
      ['visit held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'a counterpart without a name',
      'Transport Minister Alpha Beta hosted her Greek counterpart in Ankara on Tuesday.',
      ['call held 2024-05-14: Alpha Beta'],
    ],
    [
      'a delegation that was received',
      'The delegation, led by Deputy Minister Alpha Beta, included the director of the Border Police, Gamma Theta, and was received by State Secretary Delta Lambda in Budapest on Monday.',
      ['call held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'a committee, and what it is of',
      'The Committee on Fisheries of the Pacific Community met in Noumea from 6 to 8 May.',
      ['conference held 2024-05-06/2024-05-08: '],
    ],
    [
      'on the day behind what is to happen',
      'At a session on 8 May the ministers agreed to meet again in Astana in September.',
      ['conference planned 2024-09: '],
    ],
    [
      'each of those met in a row of verbs',
      'President Alpha Beta of Peru called on Cardinal Gamma Theta, held official talks with Prime Minister Delta Lambda of Chile and briefed the press in Santiago on Thursday.',
      ['call held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'from its opening to its close',
      'Delegates attended the closing of the workshop in Apia on Thursday, where Minister Alpha Beta handed out certificates. The workshop had opened on Monday with a speech by Ambassador Gamma Theta.',
      ['conference held 2024-05-13/2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'a commission that ended its work',
      'The mixed commission, chaired by Alpha Beta for Benin and by Gamma Theta for Togo, ended its work in Natitingou on Thursday.',
      ['conference held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'counterparts from several states',
      'Minister of Health of Brunei Alpha Beta met separately with his counterparts from Laos, Gamma Theta, and Vietnam, Delta Lambda, on Thursday.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'who will chair what is still to come',
      'The police chiefs played golf on Wednesday before the 30th Border Committee meeting, which Minister Alpha Beta of Peru and Minister Gamma Theta of Chile will co-chair on Monday.',
      ['conference planned 2024-05-20: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who are named after whoever laid down the path',
      'Following the path laid down by Presidents Alpha Beta and Gamma Theta, the heads of the border services, Delta Lambda and Sigma Omega, met in Osh on Thursday.',
      ['talks held 2024-05-16: Delta Lambda, Sigma Omega'],
    ],
    [
      'nobody where things arrive',
      'Minister Alpha Beta thanked Ambassador Gamma Theta for the vessels, the first of which arrived in Lima in May.',
      [],
    ],
    [
      'at breakfast and at talks, others',
      'Minister Alpha Beta of Peru had a working breakfast with Commissioner Gamma Theta and bilateral talks with Minister Delta Lambda of Chile on Thursday.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
    [
      'whom "she" means',
      'Ms. Alpha Beta, Minister of Trade of Peru, met Mr. Gamma Theta, Minister of Trade of Chile, in Lima on Thursday. The Minister said she would return. She also met Ambassador Delta Lambda.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Delta Lambda'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(met(text)).toEqual(wanted);
  });
});
