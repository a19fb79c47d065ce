import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));
const persons = (text: string) => personsOf(draftOf(text));

describe('bodies that a name follows at once', () => {
  it.each([
    [
      'of a state',
      'Chairman of the Ghana Football Association Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (GH): Chairman of the Ghana Football Association @ Ghana Football Association'],
    ],
    [
      'of a city',
      'Chairman of the Minsk City Executive Committee Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (BY): Chairman of the Minsk City Executive Committee @ Minsk City Executive Committee'],
    ],
    [
      'that begin like a part of the world',
      'Governor of the Central Bank Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (-): Governor of the Central Bank'],
    ],
    [
      'and of a council that is called after the republic',
      'Deputy Chairperson of the Council of the Republic Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (-): Deputy Chairperson of the Council of the Republic @ Council of the Republic'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('offices', () => {
  it.each([
    [
      'in what the text calls by its head alone',
      'Vilay Lakhamphong, Minister of Finance and chairman of the Fund, came.',
      ['Vilay Lakhamphong (-): Minister of Finance @ Ministry of Finance, chairman of the Fund'],
    ],
    [
      'in a department of a ministry',
      "The head of the ministry's tariff department, Vilay Lakhamphong, came.",
      ["Vilay Lakhamphong (-): head of the ministry's tariff department"],
    ],
    [
      'for some work of a body',
      'They met the director of operations of the Kenya Ports Authority, Vilay Lakhamphong.',
      ['Vilay Lakhamphong (KE): director of operations @ Kenya Ports Authority'],
    ],
    [
      'without how many held it before',
      'Vilay Lakhamphong, the first chairperson of the Kenya Ports Authority, met First Secretary Sar Sokha.',
      [
        'Vilay Lakhamphong (KE): chairperson of the Kenya Ports Authority @ Kenya Ports Authority',
        'Sar Sokha (-): First Secretary',
      ],
    ],
    [
      'of a town that ends the sentence',
      'Beside them stood Sar Sokha, mayor of Anjar.',
      ['Sar Sokha (-): mayor of Anjar'],
    ],
    [
      'that are past by a syllable',
      'They met ex-minister of mines Vilay Lakhamphong.',
      ['Vilay Lakhamphong (-): ex-minister of mines @ Ministry of Mines'],
    ],
    [
      'of a carrier that is named before',
      'Kenya Airways chairman Vilay Lakhamphong came.',
      ['Vilay Lakhamphong (KE): chairman @ Kenya Airways'],
    ],
    [
      'of one with its letters',
      'At far right is Middle East Airlines (MEA) chairman Vilay Lakhamphong.',
      ['Vilay Lakhamphong (LB): chairman @ Middle East Airlines'],
    ],
    [
      'and of a body with the town where it is',
      'It was signed by the head of the National Seed Centre at Paro, Vilay Lakhamphong, and others.',
      ['Vilay Lakhamphong (BT): head of the National Seed Centre @ National Seed Centre'],
    ],
    [
      'of a guest whom somebody has over',
      "Sar Sokha, Agriculture Minister of Bangladesh, had Bhutan's Agriculture Minister, Vilay Lakhamphong, over for talks.",
      [
        'Sar Sokha (BD): Agriculture Minister @ Ministry of Agriculture',
        'Vilay Lakhamphong (BT): Agriculture Minister @ Ministry of Agriculture',
      ],
    ],
    [
      'whose body stands after the name',
      'Secretary-General Sar Sokha of the Nordic Council spoke.',
      ['Sar Sokha (-): Secretary-General @ Nordic Council'],
    ],
    [
      'between commas before a firm',
      'Mr. Sar Sokha, CEO, Terna Plus, and Ms. Tran Dai signed.',
      ['Sar Sokha (-): CEO @ Terna Plus', 'Tran Dai (-): '],
    ],
    [
      'set off before a form of address, after one who has an office',
      'Permanent Secretary Sar Sokha, Chief Medical Officer, Dr. Tran Dai, and others looked on.',
      ['Sar Sokha (-): Permanent Secretary', 'Tran Dai (-): Chief Medical Officer'],
    ],
    [
      'no person called Panel',
      'Sar Sokha, now chair of the SADC Panel of Elders, spoke.',
      ['Sar Sokha (-): chair of the SADC @ SADC'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});

describe('more names of bodies', () => {
  it.each([
    [
      'after somebody with a particle',
      'The Anton de Kom University of Suriname agreed.',
      ['Anton de Kom University of Suriname (SR)'],
    ],
    [
      'of one state, though a union',
      'The Tunisian Union of Industry and Trade agreed.',
      ['Tunisian Union of Industry and Trade (TN)'],
    ],
    [
      'banks of one state',
      'The Development Bank of the Republic of Belarus agreed.',
      ['Development Bank of the Republic of Belarus (BY)'],
    ],
    [
      'with the article at the head',
      "L'Autorité de Régulation des Communications agreed.",
      ['Autorité de Régulation des Communications (-)'],
    ],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

describe('firms', () => {
  it.each([
    ['by their trade', "China's Mengniu Dairy said so.", ['Mengniu Dairy (CN)']],
    [
      'under a short name and a full one',
      'NAIROBI, 3 May 2024 - Twiga Foods Holding Plc agreed. The firm Twiga Foods will pay.',
      ['Twiga Foods Holding Plc (KE)'],
    ],
    ['are none in money', 'The firm Twiga was given 512 US dollars.', ['Twiga (-)']],
  ])('%s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

describe('heads of two bodies, and fields joined to unknown ones', () => {
  it.each([
    [
      'are one of each',
      'The governors of the Bank of Mexico and the Bank of Canada, Sar Sokha and Tran Dai, met.',
      [
        'Sar Sokha (MX): governor of the Bank of Mexico @ Bank of Mexico',
        'Tran Dai (CA): governor of Bank of Canada @ Bank of Canada',
      ],
    ],
    [
      'hold both',
      'He met Djiboutian Minister of Regattas and Transport Sar Sokha on Wednesday.',
      ['Sar Sokha (DJ): Minister of Regattas and Transport @ Ministry of Regattas and Transport'],
    ],
  ])('%s', (_, text, expected) => expect(persons(text)).toEqual(expected));
});
