import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf } from '../reading-of.ts';

const bodies = (text: string, publisher?: string) => bodiesOf(draftOf(text, publisher));

describe('names of bodies', () => {
  it.each([
    [
      'begin without the letters of a state',
      'The plan was praised by the U.S. Drug Control Administration.',
      ['Drug Control Administration (US)'],
    ],
    [
      'hold all words of a place',
      'A lecture at the University of Dar es Salaam was followed by one at the University of Burundi.',
      ['University of Dar es Salaam (TZ)', 'University of Burundi (BI)'],
    ],
    [
      'join two trades before the word for a firm',
      'A ship of the Ethiopian Shipping and Logistics Services Enterprise lay in the port.',
      ['Shipping and Logistics Services Enterprise (ET)'],
    ],
    [
      'list fields before the word for a firm',
      'Rwanda Mines, Petroleum and Gas Corporation signed it.',
      ['Rwanda Mines, Petroleum and Gas Corporation (RW)'],
    ],
    [
      'hold a word in brackets before the end of a firm',
      'Sigma Marine Containers (Group) Co Ltd will hold a stake.',
      ['Sigma Marine Containers (Group) Co Ltd (-)'],
    ],
    [
      'begin after the town of two words in which a firm is',
      'The Hong Kong-listed Sigma Management Ltd will hold a stake.',
      ['Sigma Management Ltd (HK)'],
    ],
    [
      'begin with "New" where it is written so inside a sentence',
      "Egypt's Ministry of Finance and the New Urban Communities Authority will found it.",
      ['Ministry of Finance (EG)', 'New Urban Communities Authority (EG)'],
    ],
    [
      'begin after how often they meet',
      'He spoke at the Annual Caribbean Customs Law Council in Havana.',
      ['Caribbean Customs Law Council (-)'],
    ],
    [
      'are cut before the royal body that they are a part of',
      'Officers of the General Directorate of Customs of the Royal Oman Police came.',
      ['General Directorate of Customs (OM)', 'Royal Oman Police (OM)'],
    ],
    [
      'go on with what an organ is for, and where it is sent',
      'The UN Regional Centre for Preventive Diplomacy and the UN Assistance Mission in Afghanistan took part.',
      ['UN Regional Centre for Preventive Diplomacy (-)', 'UN Assistance Mission in Afghanistan (-)'],
    ],
    [
      'end before the name of who leads them',
      'Head of the UN Regional Centre for Preventive Diplomacy for Central Asia Alpha Beta spoke.',
      ['UN Regional Centre for Preventive Diplomacy for Central Asia (-)'],
    ],
    [
      'hold both states of which a committee is',
      'The Joint Border Committee of Zambia and Malawi last met in March.',
      ['Joint Border Committee of Zambia and Malawi (-)'],
    ],
    [
      'of several states are of none',
      'In Honduras the presidents launched the Trinational Force against Smuggling and a High Level Security Group.',
      ['Trinational Force against Smuggling (-)', 'High Level Security Group (-)'],
    ],
    [
      'are those of a town, with what they are in lower case',
      "The Sigmata police department and Kenya's Sigmata county government shared the cost; local city councils did not.",
      ['Sigmata police department (KE)', 'Sigmata county government (KE)'],
    ],
    [
      'are letters behind what they are in lower case',
      'The Tunisian employment agency (ABET) shall train fifteen of them. ABET pays for all.',
      ['ABET (TN)'],
    ],
    [
      'are told by the work they do',
      'Lambda Gammanet, which manages the rails, and Deltaville, which lies on the coast, were named.',
      ['Lambda Gammanet (-)'],
    ],
    ['are no lines between two places', 'A protocol on the Sigma–Lambda Railway was signed in Lusaka.', []],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

describe('one body', () => {
  it.each([
    [
      'is a government with and without its republic',
      'The Government of the Republic of Benin signed. The Government of Benin will pay.',
      ['Government of the Republic of Benin (BJ)'],
    ],
    [
      'is a society of one state throughout',
      'The Sigma Aid Society has signed in Kuwait. Alpha Beta signed for the Sigma Aid Society.',
      ['Sigma Aid Society (KW)'],
    ],
    [
      'stands for those of both states where it is said to be of each',
      'Mauritania and Tunisia met. The National Social Security Fund of each country will name a clerk.',
      ['National Social Security Fund (MR)', 'National Social Security Fund (TN)'],
    ],
    [
      'is of whose it is said to be, though the lists know one of that name',
      "Iran's National Gas Company will lay a pipe.",
      ['National Gas Company (IR)'],
    ],
    [
      'is called by a word in brackets behind its state',
      'The National Sigma Service of Argentina (Senasi) met. Senasi will pay.',
      ['National Sigma Service (AR)'],
    ],
    [
      'is a firm of the people whose adjective stands before the word for it',
      'A contract went to American firm, Lambda Gamma, for vests.',
      ['Lambda Gamma (US)'],
    ],
    [
      'is of the side that the sentence speaks of',
      'It was attended on the Omani side by experts, and on the Qatari side by members of the Sigma Medical Corporation.',
      ['Sigma Medical Corporation (QA)'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});
