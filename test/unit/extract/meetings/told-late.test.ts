/** Who was there, told in the next sentence or by a row: of delegations, leaders, ministers without their names. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('has', () => {
  test.each([
    [
      'who leads a delegation that came',
      'A Chilean delegation arrived in Lima on Thursday. It is led by the Speaker, Alpha Beta, and includes Senator Gamma Theta.',
      ['visit held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'who is named only by what was said after it',
      'The Chilean foreign minister met the Peruvian Prime Minister, Gamma Theta, in Lima on Thursday. "It was good," Foreign Minister Alpha Beta said.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who are first named by their states',
      "EU foreign ministers met in Brussels on Thursday. Sweden's Alpha Beta and Italy's Gamma Theta argued for delay.",
      ['conference held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'states whose presidents were there',
      'Kenya hosted on Thursday a regional summit on drought attended by the presidents of Somalia, Djibouti and Uganda.',
      ['summit held 2024-05-16: Djibouti, Somalia, Uganda'],
    ],
    [
      'states whose leaders agreed at it',
      'Leaders of Kenya, Uganda and Rwanda agreed at a summit in Nairobi on Thursday to build a railway.',
      ['summit held 2024-05-16: Kenya, Rwanda, Uganda'],
    ],
    [
      'counterparts of a row of states',
      'President Alpha Beta of Kenya met in Nairobi on Thursday with his counterparts from Somalia and Djibouti, Gamma Theta and Delta Lambda.',
      ['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'the two, where it had been set for another month',
      'The talks, originally set for March, took place in Lima on Thursday between Minister Alpha Beta of Peru and Minister Gamma Theta of Chile.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'the two once, where one says so in his own words',
      '"We had a frank talk," Minister Alpha Beta of Peru said on Thursday after a two-hour meeting with the Chilean envoy, Gamma Theta.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  test('not whom the guest met before in what is to come', () => {
    expect(
      met(
        'Minister Alpha Beta of Peru, who is on a visit to Santiago, met his colleague Gamma Theta on Thursday and will be received by President Delta Lambda of Chile on May 21.',
      ),
    ).toContain('call planned 2024-05-21: Alpha Beta, Delta Lambda');
  });
});
