/** What was signed before its name is told, what was only initialled, and what a document is by itself. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { boundNow, signed, TWO } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

describe('a signing told before the name', () => {
  it.each([
    [
      `${TWO} on Friday put their names to two documents. The first is a protocol on roads. The second, a memorandum on border posts, provides for a single stop.`,
      [`protocol signed: ${BOTH}`, `mou signed: ${BOTH}`],
    ],
    [
      `${TWO} put pen to paper on Friday. The thing has a grand name, the Twin Harbours Memorandum of Understanding.`,
      [`mou signed: ${BOTH}`],
    ],
    [
      `${TWO} signed a document in Kampala on Friday. The Heads of Agreement, as the text is called, obliges both states to build a road.`,
      [`agreement signed: ${BOTH}`],
    ],
    [
      `${TWO} met in San Antonio. The document that came out of it -- the Act of San Antonio -- bears the two men's signatures.`,
      [`other signed: ${BOTH}`],
    ],
    [
      `The treaty was renewed on Friday through an exchange of letters between the visiting Minister of Commerce, Alpha Beta, and Uganda's Commerce Minister Gamma Theta. Kenya is pleased.`,
      [`other signed: ${BOTH}`],
    ],
    [
      `${TWO} met in Kampala. The works ended with the signing by the two ministers of a road map for 2017-2019.`,
      [`plan signed: ${BOTH}`],
    ],
    [
      `${TWO} met in Kampala. A protocol on roads, which both ministers signed with Ambassador Delta Lambda and Director Sigma Omega as witnesses, provides for a bridge.`,
      [`protocol signed: ${BOTH}`],
    ],
    [
      'Minister Alpha Beta of Kenya has signed a memorandum on fevers with his colleague from Uganda (Prof. Gamma Theta) and Rwanda (Prof. Delta Lambda).',
      [`mou signed: Alpha Beta, Delta Lambda, Gamma Theta`],
    ],
  ])('%s', (text, expected) => expect(signed(text)).toEqual(expected));
});

it('has who only initialled sign nothing, where the next sentence says that it is to be signed', () => {
  const text = `A treaty on rivers was initialled in Kampala on Friday by ${TWO}. It has still to be signed by the presidents.`;
  expect(signed(text)).toEqual(['treaty proposed: ']);
  expect(boundNow(text)).toEqual(['treaty on rivers, proposed: Kenya, Uganda']);
});

it('reads minutes under their own heading with those below', () => {
  const text =
    'AGREED MINUTES OF THE SECOND SESSION\n\nThe Ministry of Transport of Kenya and the Ministry of Works and Transport of Uganda met in Kampala, under Secretary Alpha Beta and Secretary Gamma Theta.\n\nDone at Kampala, on 21 May 2012.\n\nFor the Ministry of Transport: Alpha Beta\nFor the Ministry of Works and Transport: Gamma Theta';
  expect(boundNow(text)).toEqual([
    'AGREED MINUTES OF THE SECOND SESSION, signed: Ministry of Transport, Ministry of Works and Transport',
  ]);
});

describe('whose what is named is', () => {
  it.each([
    [`${TWO} met. The change is contained in an exchange of letters.`, ['exchange of letters, signed: Kenya, Uganda']],
    [`${TWO} met. A joint communique was read out by an official.`, ['joint communique, adopted: Kenya, Uganda']],
    [
      `${TWO} met. Asked about a Status of Forces Agreement offered by Kenya, Gamma Theta said no.`,
      ['Status of Forces Agreement, proposed: Kenya, Uganda'],
    ],
    [
      `${TWO} inked a memorandum on tariffs, and attended the signing of an agreement between the Kenya Ports Authority and the Uganda Railways Corporation.`,
      [
        'memorandum on tariffs, signed: Kenya, Uganda',
        'agreement, signed: Kenya Ports Authority, Uganda Railways Corporation',
      ],
    ],
    [`${TWO} came to agreement on joint restoration of the house.`, []],
    [
      `${TWO} met. The Inter-American Development Bank paid. The two countries work on a memorandum on the line.`,
      ['memorandum on the line, proposed: Kenya, Uganda'],
    ],
  ])('%s', (text, expected) => expect(boundNow(text)).toEqual(expected));
});
