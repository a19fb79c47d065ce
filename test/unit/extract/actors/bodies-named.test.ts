import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string, publisher?: string) => bodiesOf(draftOf(text, publisher));
const persons = (text: string) => personsOf(draftOf(text));

describe('names of bodies', () => {
  it.each([
    [
      'in quotes after their legal form',
      'JSC "Uzbekistan Railways" and LLC "Agro Invest" signed.',
      ['Uzbekistan Railways (UZ)', 'Agro Invest (-)'],
    ],
    [
      'joined, as their letters tell',
      'The Nigerian Maritime Administration and Safety Agency (NIMASA) agreed.',
      ['Nigerian Maritime Administration and Safety Agency (NG)'],
    ],
    [
      'with fields in a list',
      'The Rwanda Mines, Petroleum and Gas Board will lead.',
      ['Rwanda Mines, Petroleum and Gas Board (RW)'],
    ],
    [
      'of those of a state',
      'The Association of Ghana Industries (AGI) and the Federation of Kenya Employers met.',
      ['Association of Ghana Industries (GH)', 'Federation of Kenya Employers (KE)'],
    ],
    [
      'with articles joined to words',
      "The Office National de l'Electricité et de l'Eau Potable (ONEE) agreed.",
      ["Office National de l'Electricité et de l'Eau Potable (MA)"],
    ],
    [
      'without whose turn it is to lead them',
      'They backed her for the Chairmanship of the African Union Commission.',
      ['African Union Commission (-)'],
    ],
    ['and no heads of states', 'Heads of State and Government of the Cook Islands, Samoa and Tonga came.', []],
    ['of the NGO that is named', 'The NGO Terra Viva helped.', ['Terra Viva (-)']],
    ['of parties by their part', 'The opposition DTA said so.', ['DTA (-)']],
    ['that a little word begins', 'First Abu Dhabi Bank lent it.', ['First Abu Dhabi Bank (-)']],
    [
      'not those of offices abroad',
      'The Japan International Cooperation Agency (JICA) Madagascar Office said so.',
      ['Japan International Cooperation Agency (JP)'],
    ],
    [
      'with the word that they are called by',
      'It was for the General Electricity and Water Corporation "Kahramaa", too.',
      ['General Electricity and Water Corporation (QA)'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

describe('the state of a body', () => {
  it.each([
    [
      'is that of its seat',
      'The Riga Technical University and the Sharjah Museums Authority agreed.',
      ['Riga Technical University (LV)', 'Sharjah Museums Authority (AE)'],
    ],
    [
      'is none where a part of the world names it',
      'HONIARA, 3 May 2024 - The Eastern Pacific Tuna Agency agreed.',
      ['Eastern Pacific Tuna Agency (-)'],
    ],
    [
      'is that of the one beside it',
      'BRIDGETOWN, 3 May 2024 - The Grenada Ports Authority and the National Disaster Agency agreed.',
      ['Grenada Ports Authority (GD)', 'National Disaster Agency (GD)'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));

  it('is that where the mission is whose report it is', () => {
    expect(bodies('The National Office for Disasters will help.', 'Embassy of Japan in Madagascar')).toEqual([
      'National Office for Disasters (MG)',
    ]);
  });
});

describe('offices', () => {
  it.each([
    [
      'of the ministry that is spoken of',
      'The Ministry of Health of Ghana agreed. The Chief Director of the Ministry, Sar Sokha, spoke.',
      ['Sar Sokha (GH): Chief Director of the Ministry @ Ministry of Health'],
    ],
    [
      'of the foundation that is spoken of',
      'The National Foundation of Museums agreed. Sar Sokha, secretary general of the foundation, spoke.',
      ['Sar Sokha (-): secretary general of the foundation @ National Foundation of Museums'],
    ],
    [
      'of the republic that is spoken of',
      'It was signed for Cape Verde by the Attorney General of the Republic, Sar Sokha.',
      ['Sar Sokha (CV): Attorney General of the Republic'],
    ],
    ['held for a time', 'He met Chargé d’Affaires a.i. Sar Sokha.', ['Sar Sokha (-): Chargé d’Affaires a.i.']],
    [
      'in a firm that is told to be one',
      'The chief executive of the Italian energy firm Terna, Sar Sokha, spoke.',
      ['Sar Sokha (IT): chief executive of the Italian energy firm Terna @ Terna'],
    ],
    [
      'in an agency before a name',
      'First Deputy Chairman of the Agency for Regulation of the Natural Monopolies Tran Dai came.',
      [
        'Tran Dai (-): First Deputy Chairman of the Agency for Regulation of the Natural Monopolies @ Agency for Regulation of the Natural Monopolies',
      ],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('more of bodies, their states and who leads them', () => {
  it.each([
    ['carriers of a state', 'They met the heads of Oman Air and Asyad Group.', ['Oman Air (OM)', 'Asyad Group (-)']],
    ['not meetings that are numbered', 'The VII Binational Cabinet is scheduled for June.', []],
    ['agencies without their state', 'The Water Board of Malawi agreed.', ['Water Board (MW)']],
    [
      'firms, whose state only the lists know, without it',
      'VIENTIANE, 3 May 2024 - They will buy from Alstom. They saw a team from Copa Airlines of Panama.',
      ['Alstom (-)', 'Copa Airlines of Panama (PA)'],
    ],
    [
      'schools of a university',
      'The School of Medicine of Moi University joined.',
      ['School of Medicine of Moi University (-)'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));

  it.each([
    [
      'abroad',
      'He met Malian Minister for Malians Abroad Sar Sokha.',
      ['Sar Sokha (ML): Minister for Malians Abroad @ Ministry of Malians Abroad'],
    ],
    [
      'by letters',
      'It was headed by the President of CONICYT, Sar Sokha, who spoke.',
      ['Sar Sokha (-): President of CONICYT @ CONICYT'],
    ],
    [
      'in a capacity',
      'It was chaired by Sar Sokha, in his capacity as chairman of the Red Cross.',
      ['Sar Sokha (-): chairman of the Red Cross @ Red Cross'],
    ],
    [
      'with a given name that ends like a matter',
      'He met Minister of Health Florence Sokha.',
      ['Florence Sokha (-): Minister of Health @ Ministry of Health'],
    ],
  ])('offices: %s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('who leads what', () => {
  it.each([
    [
      'a delegation to a state',
      'The Head of the Delegation of the European Union to Ghana, Sar Sokha, spoke.',
      ['Sar Sokha (-): Head of the Delegation of the European Union @ European Union'],
    ],
    ['a court', 'The President of the Court, Sar Sokha, stayed.', ['Sar Sokha (-): President of the Court']],
    [
      'a part of the world in a bank',
      'The Vice President of the World Bank for Eastern and Southern Africa, Sar Sokha, spoke.',
      ['Sar Sokha (-): Vice President of the World Bank @ World Bank'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
