/** Conversations told by how they were had, and those who will see each other again. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('a conversation', () => {
  test.each([
    [
      'by telephone, told by what was settled',
      'Minister Alpha Beta of Peru had settled the matter by telephone on Monday with her counterpart, Minister Gamma Theta of Chile.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'told by how long two spoke',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile spoke for an hour on Monday about the price of fish.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'none of two whom a pact sees at work together',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile signed a pact on Monday that will see their states work together on fish.',
      [],
    ],
    [
      'none of one who spoke to many',
      'Minister Alpha Beta of Peru spoke for an hour on Monday about the price of fish.',
      [],
    ],
    [
      'over a meal to come',
      'Tomorrow Minister Alpha Beta of Peru sees Foreign Secretary Gamma Theta of Chile over breakfast.',
      ['talks planned 2024-05-18: Alpha Beta, Gamma Theta'],
    ],
    [
      'of the two ministers, who will meet again',
      'Ministers Alpha Beta of Peru and Gamma Theta of Chile signed a plan. The two ministers will meet again in Lima in March 2025.',
      ['talks planned 2025-03: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('a visit', () => {
  test.each([
    [
      'that is returned',
      'Minister Alpha Beta of Peru met Minister Gamma Theta of Chile. Theta will return the visit in the first half of 2025.',
      ['talks held 2024-05: Alpha Beta, Gamma Theta', 'visit planned 2025-01/2025-06: Gamma Theta'],
    ],
    [
      'of the year by which it is called',
      'The previous minister, Alpha Beta of Peru, had sought money during a 1991 visit to Chile.',
      ['visit held 1991: Alpha Beta'],
    ],
    [
      'of a guest who is awaited',
      'Minister Alpha Beta of Peru is awaited in Santiago in July.',
      ['visit planned 2024-07: Alpha Beta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('talks', () => {
  test.each([
    [
      'to come between those named, and not of who tells of them',
      'Peru will start talks with Chile on a similar accord in July, Foreign Minister Alpha Beta told reporters.',
      'talks planned 2024-07: Chile, Peru',
    ],
    [
      'that two states wound up',
      'Peru and Chile on Friday wound up three days of negotiations on fishing with a protocol.',
      'talks held 2024-05-15/2024-05-17: Chile, Peru',
    ],
    [
      'with a body',
      'Minister Alpha Beta of Peru met with the Chamber of Commerce of Chile on Monday.',
      'talks held 2024-05-13: Alpha Beta, Chamber of Commerce of Chile',
    ],
    [
      'for which somebody is expected',
      'Minister Alpha Beta of Peru is expected in Nairobi next month to go over it with Minister Gamma Theta of Kenya.',
      'talks planned 2024-06: Alpha Beta, Gamma Theta',
    ],
    [
      'by video link',
      'Minister Alpha Beta of Peru spoke by video link with Minister Gamma Theta of Chile on Monday.',
      'talks held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'for which somebody was where the other one is',
      'Minister Alpha Beta of Peru was in Nairobi on Monday to compare notes with Minister Gamma Theta of Kenya.',
      'talks held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'about something, of two of two states',
      'At a lunch on Monday the ministers of health, Alpha Beta of Peru and Gamma Theta of Chile, talked about vaccines.',
      'talks held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'over lunch',
      'Over lunch on Monday Minister Alpha Beta of Peru and Minister Gamma Theta of Chile agreed on the text.',
      'talks held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'agreed on, with their place',
      'It was also agreed to hold consultations of experts in Lima in September.',
      'conference planned 2024-09: ',
    ],
    [
      'to which a state has offered to be host',
      'The ministers accepted the offer of Peru to host the Sixth Consultation in Lima in June 2025.',
      'conference planned 2025-06: ',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });
});
