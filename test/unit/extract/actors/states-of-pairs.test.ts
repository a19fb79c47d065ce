import { describe, expect, it } from 'vitest';
import { statesOf } from '../reading-of.ts';

describe('of which states two are', () => {
  it.each([
    [
      'presidents named together, in the order of their states',
      "Zambia and Malawi will trade freely. Zambia's trade minister signed. Presidents Alpha Placeholder and Beta Specimen watched.",
      ['Alpha Placeholder (ZM)', 'Beta Specimen (MW)'],
    ],
    [
      'the other, where one is known',
      'Chile will buy gas of Argentina. Presidents Alpha Placeholder and Beta Specimen want to open the pipe. President Placeholder of Argentina had asked for it.',
      ['Alpha Placeholder (AR)', 'Beta Specimen (CL)'],
    ],
    [
      'none told, where the text speaks of many',
      'Envoys of Peru, Chile, Bolivia and Ecuador came. Presidents Alpha Placeholder and Beta Specimen watched.',
      ['Alpha Placeholder (-)', 'Beta Specimen (-)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statesOf(text)).toEqual(expected);
  });
});

describe('of which state somebody across from another is', () => {
  it.each([
    [
      'who receives a minister in a town',
      'Georgia and Armenia have argued about the road. Prime Minister Alpha Placeholder received the Armenian minister in Tbilisi on Monday.',
      ['Alpha Placeholder (GE)'],
    ],
    [
      'who gives a dinner for her',
      "RABAT, 2 March 2016 - Morocco and Ghana signed a contract in Accra, where Morocco's Minister of Industry, Alpha Placeholder, spent a week. Prime Minister Beta Specimen had given a reception for her on Saturday.",
      ['Alpha Placeholder (MA)', 'Beta Specimen (GH)'],
    ],
    [
      'not told by her own people, whom he met beside her',
      "Morocco and Ghana signed a contract. Morocco's Minister of Industry, Alpha Placeholder, spoke. Her deputy, Beta Specimen, met her staff.",
      ['Alpha Placeholder (MA)', 'Beta Specimen (MA)'],
    ],
    [
      'his guest',
      'DHAKA, 6 December 2006 - Bangladesh Water Minister Alpha Placeholder and his Indian guest, Minister Beta Specimen, signed the treaty.',
      ['Alpha Placeholder (BD)', 'Beta Specimen (IN)'],
    ],
    [
      'with whom another raises something',
      'Wheat of Kazakhstan will enter China by rail, Kazakh Agriculture Minister Alpha Placeholder said. The matter was raised by Placeholder with Vice Premier Beta Specimen.',
      ['Alpha Placeholder (KZ)', 'Beta Specimen (CN)'],
    ],
    [
      'by whom he was embraced',
      "Kazakhstan's Minister of Culture Alpha Placeholder came to Talas on Friday. He was embraced by Beta Specimen, the governor of the province. Kyrgyzstan will restore the tomb.",
      ['Alpha Placeholder (KZ)', 'Beta Specimen (KG)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statesOf(text)).toEqual(expected);
  });
});

describe('of which state somebody is who comes and is called on', () => {
  it.each([
    [
      'that from whose town she comes',
      'Portugal and Spain share a museum. Culture Minister Alpha Placeholder came down from Lisbon on Thursday.',
      ['Alpha Placeholder (PT)'],
    ],
    [
      'not that through which she passed',
      'Portugal and Spain share a museum. Spanish papers were pleased. Culture Minister Alpha Placeholder arrived from Lisbon after a stop there.',
      ['Alpha Placeholder (ES)'],
    ],
    [
      'that where another goes to see him',
      'Mongolian Transport Minister Alpha Placeholder inspected the line. On 19 June Placeholder will be in Beijing to see Transport Minister Beta Specimen about a crossing.',
      ['Alpha Placeholder (MN)', 'Beta Specimen (CN)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statesOf(text)).toEqual(expected);
  });
});
