/** The state of a body told by the clause in which it stands: where somebody goes, for whom he signs, who says it. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

describe('a body is of the state', () => {
  it.each([
    [
      'where somebody goes to see it',
      'WINDHOEK — Alpha Beta, the Namibian minister, will travel to Cape Town, where he will visit the Fisheries Institute.',
      ['Fisheries Institute (ZA)'],
    ],
    [
      'of the report where it speaks itself, behind a clause of somewhere else',
      'HANOI — Alpha Beta of Vietnam was in Bangkok, where he was on a visit, the Security Bureau said in Hanoi.',
      ['Security Bureau (VN)'],
    ],
    [
      'for which one of it signs',
      'KATHMANDU — Nepal and India signed an agreement. Mr Alpha Beta, Member of the Railway Board, did so on behalf of India.',
      ['Railway Board (IN)'],
    ],
    [
      'of the person who tells of it in passing',
      'Kenya and Chad met. Kenya’s minister, Alpha Beta, spoke. The Seed Institute, Mr Beta said, will send plants to Abeche.',
      ['Seed Institute (KE)'],
    ],
    [
      'of the person who says what it has to do, where every state has one',
      'BRASILIA — Suriname’s minister, Alpha Betaka, came to Brazil. Betaka said that he will put it to the Council of Ministers.',
      ['Council of Ministers (SR)'],
    ],
    [
      'whose cousin of another body it is',
      'Guyana and Trinidad met. The Guyana Traders Association and its Trinidadian cousin, the Energy Chamber, called that a breach.',
      ['Guyana Traders Association (GY)', 'Energy Chamber (TT)'],
    ],
    [
      'or of none where it is the world’s',
      'RIYADH — Saudi Arabia and Iraq will send it to the World Heritage Centre and the International Centre for Beta Studies.',
      ['World Heritage Centre (-)', 'International Centre for Beta Studies (-)'],
    ],
    [
      'from which the report comes, where it is said to be here',
      'SEOUL, Nov. 19 -- Mongolia and South Korea agreed, the Police Agency here said. Alpha Beta, head of the Police Agency of Mongolia, spoke.',
      ['Police Agency (KR)', 'Police Agency (MN)'],
    ],
    [
      'of the report, though a body of the whole world is spoken of before',
      'RIYADH — Saudi Arabia and Iraq told UNESCO so. The Heritage Commission will survey the wells.',
      ['UNESCO (-)', 'Heritage Commission (SA)'],
    ],
    [
      'or of none where three have it, and where a group works for both',
      'LILONGWE — Malawi and Mozambique met in the Tripartite Commission on Repatriation and the Working Group on Farms and Trade.',
      ['Tripartite Commission on Repatriation (-)', 'Working Group on Farms and Trade (-)'],
    ],
    [
      'by which its union or its research is called',
      'Uganda and Kenya met. Nepal spoke of the Gambia Transport Union and of the Indian Space Research Organisation.',
      ['Gambia Transport Union (GM)', 'Indian Space Research Organisation (IN)'],
    ],
    [
      'and not that of what one of it speaks about',
      'TASHKENT — Uzbek and Tajik officials met. Alpha Betaka of the Gamma Movement said Russian helicopters had come.',
      ['Gamma Movement (UZ)'],
    ],
  ])('%s', (_, text, expected) => expect(bodiesOf(draftOf(text))).toEqual(expected));
});

describe('whoever leads a side is of it', () => {
  it.each([
    [
      'where the side is under him',
      'Nigeria and Cameroon met. The Cameroonian delegation was under Alpha Beta, Minister Delegate in the Ministry of Labour.',
      ['Alpha Beta (CM): Minister Delegate in the Ministry of Labour @ Ministry of Labour'],
    ],
    [
      'where he speaks for it',
      'Poland and Latvia met in Riga. A spokeswoman for the Polish side, Alpha Beta, looked up.',
      ['Alpha Beta (PL): spokeswoman for the Polish side'],
    ],
  ])('%s', (_, text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));
});

describe('an office', () => {
  it.each([
    [
      'of a minister of a row has the ministry of all of them',
      'So say the tourism ministers of Syria, Lebanon and Jordan. Syria, whose minister, Alpha Beta, presided, was content.',
      ['Alpha Beta (SY): minister @ Ministry of Tourism'],
    ],
    [
      'that opens the next sentence is of whoever the last one named, though another state has one',
      "Alpha Beta had hardly arrived. Iceland's Minister of Fisheries met Gamma Theta, who holds the fisheries portfolio in Norway.",
      [
        'Alpha Beta (IS): Minister of Fisheries @ Ministry of Fisheries',
        'Gamma Theta (NO): fisheries portfolio @ Ministry of Fisheries',
      ],
    ],
    [
      'is told before and behind a name that goes on to act',
      'The Chairman of the Council, Dr. Alpha Beta, Minister of Health of Barbados, described it.',
      ['Alpha Beta (BB): Minister of Health @ Ministry of Health, Chairman of the Council'],
    ],
    [
      'is not, where another name has the second',
      'They met the Chairman of the Council, Alpha Beta, Minister of Health Gamma Theta and others.',
      ['Alpha Beta (-): Chairman of the Council', 'Gamma Theta (-): Minister of Health @ Ministry of Health'],
    ],
    [
      'is that of whoever took a ministry over, and of no firm',
      'Brazil was host to Alpha Beta, who took over the Surinamese Ministry of Defence, and to Gamma Theta, who took over the Sigma Bank.',
      ['Alpha Beta (SR): took over the Surinamese Ministry of Defence @ Ministry of Defence', 'Gamma Theta (-): '],
    ],
    [
      'is that of whoever heads the ministry of a people',
      'Brazil was host to Alpha Beta, who heads the Surinamese Ministry of Defence, on Friday.',
      ['Alpha Beta (SR): heads the Surinamese Ministry of Defence @ Ministry of Defence'],
    ],
    [
      'is in a government that tells its state',
      'Iceland met Alpha Beta, who holds the fisheries portfolio in the Faroese government.',
      ['Alpha Beta (FO): fisheries portfolio @ Ministry of Fisheries'],
    ],
    [
      'may be at the head of a body that begins with its state',
      'In the chair was Alpha Beta, head of Kazakhstan Temir Zholy, the national railway.',
      ['Alpha Beta (KZ): head of Kazakhstan Temir Zholy @ Kazakhstan Temir Zholy'],
    ],
    [
      'may be an additional one',
      'Mr Alpha Beta, Additional Member of the Railway Board, came to India.',
      ['Alpha Beta (IN): Additional Member of the Railway Board @ Railway Board'],
    ],
    [
      'may begin with the part of the land for which it is',
      'Mr. Alpha Beta, Upper East Regional Coordinator of the Disaster Agency, came in Ghana.',
      ['Alpha Beta (GH): Regional Coordinator of the Disaster Agency @ Disaster Agency'],
    ],
    [
      'may be that of a grand duchy, kept for its state',
      "Luxembourg's guest left. Alpha Beta, the Grand Duchy's Minister of Health, had come.",
      ['Alpha Beta (LU): Minister of Health @ Ministry of Health'],
    ],
  ])('%s', (_, text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));
});
