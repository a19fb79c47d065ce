/** Encounters told by less usual words, and who of those named beside was at them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Minister Alpha Beta of Peru';
const B = 'Minister Gamma Theta of Chile';
const WHO = 'Alpha Beta, Gamma Theta';

describe('told', () => {
  test.each([
    [
      'by telephone',
      `${A} told his Chilean colleague Gamma Theta over the telephone on Monday that the nurses would come.`,
      [`talks held 2024-05-13: ${WHO}`],
    ],
    [
      'by when they last spoke',
      `The two health ministers, Alpha Beta of Peru and Gamma Theta of Chile, last spoke in March, by telephone.`,
      [`talks held 2024-03: ${WHO}`],
    ],
    [
      'over coffee, by who asked whom',
      `Over coffee in Lima on Monday, ${A} asked his Chilean colleague, Gamma Theta, for a list.`,
      [`talks held 2024-05-13: ${WHO}`],
    ],
    [
      'by what somebody discussed with another, on a visit',
      `${A} has discussed with ${B} the ties of the two, as part of his visit to Chile.`,
      [`talks held 2024-05: ${WHO}`, 'visit held 2024-05: Alpha Beta'],
    ],
    [
      'by most of a day',
      `${A} and ${B} spent most of Tuesday closeted in a hotel in Arica.`,
      [`talks held 2024-05-14: ${WHO}`],
    ],
    [
      'by how often a committee met',
      'The joint committee has met four times since 2020, most recently in Lima in February.',
      ['conference held 2024-02: '],
    ],
    [
      'by whom a meeting brought together',
      'The meeting in Honiara, the twelfth of its kind, brought together ministers of eight states from 14 to 16 May.',
      ['talks held 2024-05-14/2024-05-16: '],
    ],
    ['by where somebody was on the 14th', `${A} was in Santiago on 14 May.`, ['visit held 2024-05-14: Alpha Beta']],
    [
      'by the chiefs of three states',
      'Police chiefs from Fiji, Samoa and Tonga ended a three-day meeting in Apia on Thursday.',
      ['talks held 2024-05-14/2024-05-16: Fiji, Samoa, Tonga'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text).sort()).toEqual(expected);
  });
});

describe('beside it', () => {
  test.each([
    [
      'whoever was welcomed among those who came',
      `President Alpha Beta of Peru received credentials from Ambassador Gamma Theta of Chile on Monday. Speaking at the ceremony, Beta recalled old ties. He also welcomed Gamma Theta, with whom he spoke of fish.`,
      [`ceremony held 2024-05-13: ${WHO}`],
    ],
    [
      'the states of which a meeting of ministers is called',
      `${A} attended on Monday the Third Meeting of Foreign Ministers of Peru, Chile and Fiji in Lima, with ${B} in the chair.`,
      [`conference held 2024-05-13: ${WHO}`],
    ],
    [
      'the visit whose outcomes are hailed, which was some time before',
      `${A} met ${B} on Monday. Beta hailed the outcomes of the visit of President Delta Lambda to Chile.`,
      [`talks held 2024-05-13: ${WHO}`, 'visit held -: Delta Lambda'],
    ],
    [
      'no meeting that something is said to have been',
      `${A} met ${B} on Monday. Beta said it was an important meeting.`,
      [`talks held 2024-05-13: ${WHO}`],
    ],
    [
      'those named with the noun of a ceremony',
      'The ceremony of President Alpha Beta and his deputy Gamma Theta took place in Lima on Monday.',
      [`ceremony held 2024-05-13: ${WHO}`],
    ],
    ['nobody who is seen off', `${A} was seen off at the airport on Monday by ${B}.`, []],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
