/** Offices said once for two, counted, or of a counterpart named in the next sentence; and what is directed, in any words. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

const persons = (text: string) => personsOf(draftOf(text)).map((line) => line.replace(/ @ .*$/u, ''));

describe('an office said once', () => {
  it.each([
    [
      "Zimbabwe's energy minister Alpha Beta and Zambia's Gamma Theta met on Monday.",
      ['Alpha Beta (ZW): energy minister', 'Gamma Theta (ZM): energy minister'],
    ],
    [
      'Alpha Beta, the energy minister of Zimbabwe, and Gamma Theta of Zambia met on Monday.',
      ['Alpha Beta (ZW): energy minister', 'Gamma Theta (ZM): energy minister'],
    ],
    [
      'The energy ministers of Zimbabwe and Zambia met on Monday. Alpha Beta and Gamma Theta agreed to publish the figures.',
      ['Alpha Beta (ZW): energy minister', 'Gamma Theta (ZM): energy minister'],
    ],
    [
      'The German and Polish transport ministers met on Monday. Alpha Beta and Gamma Theta agreed to publish the figures.',
      ['Alpha Beta (DE): transport minister', 'Gamma Theta (PL): transport minister'],
    ],
    [
      'The energy minister of Zimbabwe was in Lusaka for talks with the Zambian energy minister, Gamma Theta. Alpha Beta brought a letter.',
      ['Gamma Theta (ZM): energy minister', 'Alpha Beta (ZW): energy minister'],
    ],
    [
      'Culture Minister Alpha Beta of Poland showed his Ukrainian opposite number round the studios. Gamma Theta had come overnight by train.',
      ['Alpha Beta (PL): Culture Minister', 'Gamma Theta (UA): Culture Minister'],
    ],
    // Somebody else, with an office of her own, or of no other state.
    [
      "Zimbabwe's energy minister Alpha Beta and Zambia's ambassador, Gamma Theta, met on Monday.",
      ['Alpha Beta (ZW): energy minister', 'Gamma Theta (ZM): ambassador'],
    ],
    [
      'Alpha Beta, the energy minister of Zimbabwe, and Gamma Theta of the Farmers Union met on Monday.',
      ['Alpha Beta (ZW): energy minister', 'Gamma Theta (-): '],
    ],
  ])('%s', (text, expected) => expect(persons(text)).toEqual(expected));
});

describe('what is directed', () => {
  it.each([
    ['Alpha Beta, director for energy loans, looked on in Nairobi.', 'director for energy loans'],
    ["Alpha Beta, Kenya's Director General of Passports, and the guests looked on.", 'Director General of Passports'],
    [
      'They heard from Alpha Beta, deputy commander of the truce monitoring group, as they gathered in Nairobi.',
      'deputy commander of the truce monitoring group',
    ],
    [
      'It was signed in Nairobi by Alpha Beta, Undersecretary for Nationality, Passports and Residence Affairs.',
      'Undersecretary for Nationality, Passports and Residence Affairs',
    ],
  ])('%s', (text, title) => expect(draftOf(text).offices.map((office) => office.title)).toEqual([title]));
});

it('is no time', () => {
  expect(
    draftOf('Dr Alpha Beta, managing director for the day, looked on in Nairobi.').offices.map(({ title }) => title),
  ).toEqual(['managing director']);
});
