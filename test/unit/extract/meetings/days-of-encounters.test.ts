/** Which of the days of a sentence is that of its encounter, and stays told by since when. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('the day', () => {
  test.each([
    [
      'is not that of what enters into force',
      'After the meeting on Tuesday Ministers Alpha Beta of Estonia and Gamma Theta of Latvia signed an agreement, which will enter into force on 1 September.',
      'talks held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'of a session is not that with effect from which somebody acts',
      'During the Third Session of the Joint Trade Committee on 3 May, co-chaired by Ministers Alpha Beta of Botswana and Gamma Theta of Namibia, Namibia undertook to lift, with effect from 1 July, its quota.',
      'conference held 2024-05-03: Alpha Beta, Gamma Theta',
    ],
    [
      'is the first of a visit since then',
      'President Alpha Beta of Fiji met President Gamma Theta. Beta is in Indonesia on a five-day visit since last Saturday.',
      'visit held 2024-05-11/2024-05-15: Alpha Beta',
    ],
    [
      'is that on which a stay began',
      "Guyana's Agriculture Minister Alpha Beta, in Barbados since Wednesday, said that leases would run for years.",
      'visit held 2024-05-15: Alpha Beta',
    ],
    [
      'is some day of a semester',
      'The next meeting of the authorities will be held in Piura in the first semester of 2025.',
      'talks planned 2025-01/2025-06: ',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });
});

describe('an encounter', () => {
  test.each([
    [
      'to come, of two who will review something then',
      'Presidents Alpha Beta of Honduras and Gamma Theta of El Salvador, both of whom took office this year, will review progress when they meet in the port of La Union on November 12.',
      ['summit planned 2024-11-12: Alpha Beta, Gamma Theta'],
    ],
    [
      'from which two came out',
      'Foreign ministers Alpha Beta of Honduras and Gamma Theta of El Salvador emerged on Monday from seven hours of closed talks.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'told by verb and noun is one',
      'Energy Minister Alpha Beta of Peru received the Minister of Electricity of Ecuador, Gamma Theta, at a working meeting on Wednesday.',
      ['call held 2024-05-15: Alpha Beta, Gamma Theta'],
    ],
    [
      'to which somebody led a delegation',
      'Minister Alpha Beta of Botswana led a delegation to Windhoek from 15 to 17 May 2024.',
      ['visit held 2024-05-15/2024-05-17: Alpha Beta'],
    ],
    [
      'of a conversation later that day is not that of the treaty spoken of',
      'Minister Alpha Beta of Morocco met Minister Gamma Theta of France on Monday. They spoke of the Convention of 10 August 1981 on mutual aid. Gamma Theta had a conversation, later in the day, with Delta Lambda, President of the Public Prosecution.',
      ['talks held 2024-05-13: Alpha Beta, Gamma Theta', 'talks held 2024-05-13: Delta Lambda, Gamma Theta'],
    ],
    [
      'to come, at which something should be signed',
      'The agreement on the bridge is being drafted; it should be signed during the SADC summit in Windhoek in August.',
      ['summit planned 2024-08: SADC'],
    ],
    [
      'to come, at which somebody intends to sign something',
      'Ministers of Kenya and Uganda intend to sign it at the International Timber Forum, which takes place in Vienna on June 10.',
      ['conference planned 2024-06-10: '],
    ],
    [
      'of a luncheon on the 12th counts from what was told, not from what is to come',
      'Minister Alpha Beta of Korea met Minister Gamma Theta of Mongolia on Monday. The next round is to be held in Ulaanbaatar in June 2025. On the 12th he delivered a lecture, and Rector Delta Lambda gave a luncheon in his honour.',
      [
        'talks held 2024-05-13: Alpha Beta, Gamma Theta',
        'conference planned 2025-06: Mongolia, South Korea',
        'talks held 2024-05-12: Delta Lambda',
      ],
    ],
    [
      'of a call that somebody received yesterday, which is no reception',
      'Minister Alpha Beta of Kuwait received yesterday a telephone call from Minister Gamma Theta of Qatar.',
      ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
    ],
    [
      'to come, at which somebody undertook to present something',
      'Kenya undertook to present a plan on forests at COP30.',
      ['conference planned -: '],
    ],
    ['none of a theatre', 'The Georgian side will respond with the tour of the Rustaveli Theatre in Baku in May.', []],
    [
      'to which one is invited, and none of those who are thanked',
      'Minister Alpha Beta of Albania thanked the hosts and invited Minister Gamma Theta of Kosovo to Tirana.',
      ['visit planned -: Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
