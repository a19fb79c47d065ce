import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const read = (text: string): string[] => draftOf(text).organizations.map(({ name, kind }) => `${name} ${kind}`);

describe('firms that are told by who runs them and by what they are beside', () => {
  it.each([
    ['Alpha Beta, managing director of Gammatel, signed it.', ['Gammatel company']],
    ['Alpha Beta, who heads Gammatel, signed it.', ['Gammatel company']],
    ["Gammatel's director, Alpha Beta, signed it.", ['Gammatel company']],
    ['She met Alpha Beta, an executive at Gamma Theta Catering, in the morning.', ['Gamma Theta Catering company']],
    ['Gammatel and Thetatel, the state companies in charge, are to drill.', ['Gammatel company', 'Thetatel company']],
    ['Its Georgian rival Gammatel has filed an objection.', ['Gammatel company']],
    ['Gamma Publishing is to print them.', ['Gamma Publishing company']],
    // A matter, a person, a thing.
    ['Alpha Beta, director of Fine Arts, signed it.', []],
    ['His rival Gamma has filed an objection.', []],
    ['They signed the Protocol on Gamma Freight.', []],
  ])('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});

describe('the state of a firm with letters in brackets', () => {
  const states = (text: string) => draftOf(text).organizations.map(({ name, country }) => `${name} ${country}`);
  it('is that of what the lists know by the letters only where it can be the same', () => {
    expect(states('The National Power Corporation (NPC) will build a dam in Pakistan.')).toEqual([
      'National Power Corporation null',
    ]);
    expect(states('Yacimientos Petrolíferos Fiscales Bolivianos (YPFB) will drill.')).toEqual([
      'Yacimientos Petrolíferos Fiscales Bolivianos BO',
    ]);
  });
});

it.each([
  ['The Dubai Roads and Transport Authority (RTA) signed it.', ['Dubai Roads and Transport Authority agency']],
  ['The Lagos Water and Energy Agency met Alpha Beta.', ['Lagos Water and Energy Agency agency']],
  ['In Lagos and at the Energy Agency they met Alpha Beta.', ['Energy Agency agency']],
])('%s: the body of a town with two fields', (text, bodies) => {
  expect(read(text)).toEqual(bodies);
});
