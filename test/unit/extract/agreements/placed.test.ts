/** Instruments called by where they were made or by the number of a resolution, and what is told of them behind their name. Names are placeholders. */
import { expect, it } from 'vitest';
import { TWO, told } from './reading.ts';

const named = (text: string): string[] => told(text).map((each) => each.replace(/ \|.*$/u, '').trim());

it.each([
  [`${TWO} recalled UN Security Council resolution 1325 (2000).`, ['other in-force 2000:']],
  [`What ${TWO} decided supplements the International Health Regulations (2005).`, ['treaty in-force 2005:']],
  [`${TWO} recalled the Rome Statute in Nairobi.`, ['treaty in-force -:']],
  [
    `${TWO} launched the Lakes Programme on Monday, a plan which both had adopted in March.`,
    ['plan adopted 2024-05-13:'],
  ],
  [`The repatriation plan which Kenya and Uganda drew up in 2017 is behind, said ${TWO}.`, ['plan in-force 2017:']],
  // A number of somebody else's, an appeal for money, rules of one country, a row.
  [`${TWO} spoke of resolution 12 of the town council and of the Kenya Appeal.`, []],
  [`${TWO} spoke of the Traffic Regulations and of a statute of the club.`, []],
  [
    `${TWO} signed the Lakes Protocol, a protocol on seeds and a memorandum on fish on Friday.`,
    [
      'mou signed 2024-05-17: Alpha Beta, Gamma Theta',
      'protocol signed 2024-05-17: Alpha Beta, Gamma Theta',
      'protocol signed 2024-05-17: Alpha Beta, Gamma Theta',
    ],
  ],
])('%s', (text, expected) => expect(named(text).sort()).toEqual(expected));
