/** Ceremonies told by an act, and talks told by the time spent on them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a ceremony', () => {
  test.each([
    [
      'at which something is handed over',
      "Ambassador Alpha Beta of Japan handed over two patrol boats to Police Commissioner Gamma Theta in Nuku'alofa on Monday.",
      ['ceremony held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'at which something was given by one to another',
      'The keys of twelve ambulances were handed over to Health Minister Alpha Beta by the Turkish ambassador, Gamma Theta, on 3 May 2024.',
      ['ceremony held 2024-05-03: Alpha Beta, Gamma Theta'],
    ],
    [
      'of credentials',
      'The Ambassador of Korea, Alpha Beta, presented his credentials to President Gamma Theta on Thursday.',
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'told by those who opened something',
      'The bridge was opened on Saturday by Presidents Alpha Beta and Gamma Theta.',
      ['ceremony held 2024-05-11: Alpha Beta, Gamma Theta'],
    ],
    [
      'opened with somebody',
      'On Friday the Education Minister, Alpha Beta, opened, with Gamma Theta, director of the National Museum, an exhibition.',
      ['ceremony held 2024-05-17: Alpha Beta, Gamma Theta'],
    ],
    [
      'of a signing on a day',
      'The pact followed the signing here yesterday of a protocol. Minister Alpha Beta of Peru and Minister Gamma Theta of Chile put their names to it.',
      ['ceremony held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'that is an event with a name',
      'The closing event of the Year of Science brought Minister Alpha Beta and Minister Gamma Theta together in Pretoria on Tuesday.',
      ['ceremony held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    ['none of power', 'President Alpha Beta handed over the presidency of the council to President Gamma Theta.', []],
    ['none of one giver', 'Minister Alpha Beta of Peru handed over two boats to the coast guard.', []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('talks', () => {
  test.each([
    [
      'of an hour',
      'Prime Minister Alpha Beta of Samoa had an hour with Foreign Minister Gamma Theta of Tonga in Apia on Wednesday.',
      ['talks held 2024-05-15: Alpha Beta, Gamma Theta'],
    ],
    [
      'of those who sat round a table',
      'Around the table in Castries on Tuesday sat Agriculture Minister Alpha Beta and his Grenadian colleague Gamma Theta.',
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'of experts who sat for days',
      "The two sides' experts, led by Deputy Minister Alpha Beta and Deputy Minister Gamma Theta, sat in Osh from 4 to 6 May.",
      ['talks held 2024-05-04/2024-05-06: Alpha Beta, Gamma Theta'],
    ],
    [
      'behind closed doors',
      'Transport officials from Kenya and Ethiopia spent Tuesday and Wednesday behind closed doors in a hotel.',
      ['talks held 2024-05-14/2024-05-15: Ethiopia, Kenya'],
    ],
    [
      'over a meal that one gave the other',
      'Foreign Minister Alpha Beta of Ecuador was in Lima, where his counterpart, Gamma Theta, gave him lunch on Monday.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'called by their day, whatever is to come',
      "Where the bridge is to stand remained open after Thursday's talks in Sofia between Prime Ministers Alpha Beta and Gamma Theta.",
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'after which something to come is told',
      'Secretary Alpha Beta of India told reporters after a meeting on Monday with Minister Gamma Theta of Ghana that a line of credit would open in July.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('others', () => {
  test.each([
    [
      'met by the one who received another later',
      'Minister Alpha Beta of Angola, who met President Iota Kappa in Luanda last week, received Minister Gamma Theta of Peru.',
      'talks held 2024-05-06/2024-05-12: Alpha Beta, Iota Kappa',
    ],
    [
      'who fly along',
      'Education Minister Alpha Beta of Fiji flies to Apia on Saturday with Education Minister Gamma Theta.',
      'visit planned 2024-05-18: Alpha Beta, Gamma Theta',
    ],
    [
      'who guide a guest',
      'On Tuesday Minister Alpha Beta of Fiji toured the site in Nadi, guided by Dr Gamma Theta, who directs the project.',
      'visit held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'who chair a sitting to come',
      'It will be ready for the Council of the Andean System, which sits in Lima next April under the chairmanship of Minister Alpha Beta.',
      'conference planned 2025-04: Alpha Beta',
    ],
    [
      'who signed at the close of a session',
      "Oman and Tanzania signed here today an agreement on air transport, at the close of the Joint Committee's first session. Alpha Beta, Minister of Commerce and Industry, signed it on behalf of Oman, and for Tanzania it was signed by Gamma Theta, Minister for Industry.",
      'conference held 2024-05-17: Alpha Beta, Gamma Theta',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });
});

test('an encounter ahead of which something was done is still to come', () => {
  expect(met('Ministers spoke of health ahead of the Tenth Tokyo International Conference on Development.')).toEqual([
    'conference planned -: ',
  ]);
});
