import { describe, expect, it } from 'vitest';
import { draftOf, personsOf, statesOf } from '../reading-of.ts';

describe('of which state somebody is', () => {
  it.each([
    [
      'that of the dateline, from where he sets out',
      'HARARE (AFP) - President Alpha Placeholder flew to Lusaka on Monday for talks with his Zambian counterpart Beta Specimen on the war in Angola, officials said.',
      ['Alpha Placeholder (ZW)', 'Beta Specimen (ZM)'],
    ],
    [
      'that by whose state he is called elsewhere',
      'Ghana and Kenya are set to sign a protocol during the visit of President Alpha Placeholder to the West African country. The text was ready ahead of the arrival of the Kenyan President.',
      ['Alpha Placeholder (KE)'],
    ],
    [
      'none that has a king, for a president',
      'The text, witnessed by both President Alpha Placeholder and King Beta Specimen, was signed in Rabat. Morocco is pleased, said the Moroccan King.',
      ['Alpha Placeholder (-)', 'Beta Specimen (MA)'],
    ],
    [
      'not that whose people he received',
      'The Minister of Foreign Affairs, Alpha Placeholder, received today in audience a delegation of Peruvian journalists.',
      ['Alpha Placeholder (-)'],
    ],
    [
      'that of the delegates he is counted with',
      'The Inspector-General, Alpha Placeholder, and other delegates from Nigeria have joined the assembly in Glasgow, United Kingdom.',
      ['Alpha Placeholder (NG)'],
    ],
    [
      'that whose office it is',
      'The United Kingdom came. Among them is Jamaica, whose foreign minister, Alpha Placeholder, said that ties with the United Kingdom are strong.',
      ['Alpha Placeholder (JM)'],
    ],
    [
      'that whose force opens the report',
      'The Nigeria Police Force is widening its ties. A meeting was held in France on 27 April, where the Inspector-General of Police, Alpha Placeholder, met officials. The work with the Nigeria Police goes on.',
      ['Alpha Placeholder (NG)'],
    ],
    [
      'that of the town where somebody came for talks with him',
      'Secretary-General Gamma Theta of the OAU spoke of Burundi in Kenya. He arrived in Nairobi on Wednesday for talks with President Alpha Placeholder, said Burundi.',
      ['Gamma Theta (-)', 'Alpha Placeholder (KE)'],
    ],
    [
      'that of the town where he, who rules it, will be met',
      'The minister of Australia comes from Kiribati, where he had talks. He looks forward to meetings with Prime Minister Alpha Placeholder again in Honiara.',
      ['Alpha Placeholder (SB)'],
    ],
    [
      'that of the president whom he represents',
      'President Alpha Placeholder of Zaire was represented by Minister for External Relations, Hon. Beta Specimen. They met in Arusha, Tanzania.',
      ['Alpha Placeholder (CD)', 'Beta Specimen (CD)'],
    ],
    [
      'none, for mediators between states',
      'A solution is possible, international mediators Alpha Placeholder and Beta Specimen said after meeting the Serbian and Croatian presidents in Geneva.',
      ['Alpha Placeholder (-)', 'Beta Specimen (-)'],
    ],
    [
      'that of the force he leads, whose letters are an agency’s',
      'He met heads of Australia’s forces, the Australian Federal Police (AFP) among them. Australia helps. AFP Commissioner Alpha Placeholder came.',
      ['Alpha Placeholder (AU)'],
    ],
    [
      'his own, of two that stand side by side',
      'Prime Minister Alpha Placeholder of the Faroe Islands and Icelandic Foreign Minister Beta Specimen signed.',
      ['Alpha Placeholder (FO)', 'Beta Specimen (IS)'],
    ],
    [
      'not that whose minister he met',
      'Ghana and Togo share a border. The Minister of Foreign Affairs, Alpha Placeholder, met with Togo’s Foreign Affairs Minister, along with others.',
      ['Alpha Placeholder (GH)'],
    ],
    [
      'that of the ambassador beside him, in a report from there',
      'BELMOPAN, Jan 31 - The Prime Minister Alpha Placeholder received guests. They spoke of Guatemala. Present was Beta Specimen, Belize’s Ambassador to Guatemala.',
      ['Alpha Placeholder (BZ)', 'Beta Specimen (BZ)'],
    ],
    [
      'not that which he will visit',
      'Russia and Ukraine initialled a treaty, and President Alpha Placeholder will visit the Ukrainian capital next month to sign it.',
      ['Alpha Placeholder (RU)'],
    ],
    [
      'that whose he is said to be, a rank between them',
      "Ghana's Flight-Lieutenant Alpha Placeholder and Togo's General Beta Specimen met on Friday.",
      ['Alpha Placeholder (GH)', 'Beta Specimen (TG)'],
    ],
    [
      'that of the service he heads, named right before him',
      'The minister of Mongolia met the Deputy Head of the Federal Customs Service of Russia, Alpha Placeholder, and the Deputy Head of Japan’s National Customs Service Beta Specimen.',
      ['Alpha Placeholder (RU)', 'Beta Specimen (JP)'],
    ],
    [
      'that whose people the ministry is for',
      'Alpha Placeholder, Minister of Foreign Affairs and Moroccan Expatriates, met his host in Abu Dhabi.',
      ['Alpha Placeholder (MA)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statesOf(text)).toEqual(expected);
  });

  it('keeps a name whole that has a month in it', () => {
    expect(statesOf('Mr Alpha Mar Placeholder met Minister of Health Beta Specimen of Mali on Mar 3.')).toEqual([
      'Alpha Mar Placeholder (-)',
      'Beta Specimen (ML)',
    ]);
  });
});

describe('two of two states', () => {
  it.each([
    [
      'between whom talks are, the one on a visit to the other',
      'Uganda was told of it. The talks were between Kenyan leader Alpha Beta and President Gamma Theta who begins a State Visit to Kenya today.',
      ['Alpha Beta (KE): leader', 'Gamma Theta (UG): President'],
    ],
    [
      'of whom one is named again as on a visit',
      'China and the US are partners. China carries out the consensus that President Alpha Beta reached with President Gamma Theta during Beta’s visit to the US last year. China is pleased.',
      ['Alpha Beta (CN): President', 'Gamma Theta (US): President'],
    ],
    [
      'of whom one is called as only one state calls them',
      'Beijing, China, May 20, 1996 — The United States and China share many interests, Secretary of State Alpha Beta said after he had met Premier Gamma Theta.',
      ['Alpha Beta (US): Secretary of State', 'Gamma Theta (CN): Premier'],
    ],
  ])('%s', (_, text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));
});
