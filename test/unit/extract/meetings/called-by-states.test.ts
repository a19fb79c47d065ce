/** Encounters called by their states, put off, looked back on, or hosted by bodies. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('an encounter', () => {
  test.each([
    [
      'is of the states by which it is called',
      'The India-Bhutan meeting on railways was held in Thimphu on Wednesday.',
      ['talks held 2024-05-15: Bhutan, India'],
    ],
    [
      'or of the peoples',
      'Russian-Turkish talks on railways began in Sochi on Wednesday.',
      ['talks held 2024-05-15: Russia, Türkiye'],
    ],
    [
      'put off to a day is still to come',
      'LIMA - An extraordinary summit of Andean presidents that was to have opened in Lima on Thursday has been put off until May 24.',
      ['summit planned 2024-05-24: '],
    ],
    [
      'put off to no day is none',
      'LIMA - The Andean summit on railways in Lima has been put off until further notice.',
      [],
    ],
    [
      'after which nobody had met was held',
      'Negotiators Alpha Beta and Gamma Theta will meet in Nicosia on May 24 for the first time since their talks in Geneva collapsed on May 7.',
      ['talks planned 2024-05-24: Alpha Beta, Gamma Theta', 'talks held 2024-05-07: Alpha Beta, Gamma Theta'],
    ],
    [
      'has the state and the body that were its hosts',
      'A round table on food, co-hosted by the government of Niger and the World Food Programme, was held in Niamey on Thursday. In the chair was Minister Alpha Beta of Niger. Minister Gamma Theta of Mali spoke.',
      ['conference held 2024-05-16: Alpha Beta, Niger, World Food Programme'],
    ],
    [
      'opens a text behind its dateline',
      'LIMA, May 17 -- Talks were held at the Water House on Monday between Minister Alpha Beta of Peru and the Minister of Water of Laos, Gamma Theta. Present there were Vice-Minister Delta Lambda and others.',
      ['talks held 2024-05-13: Alpha Beta, Delta Lambda, Gamma Theta'],
    ],
    [
      'into which somebody went',
      'Polish Minister Alpha Beta laid a wreath in Lima on Monday before going into talks with his host, Minister Gamma Theta.',
      ['ceremony held 2024-05-13: Alpha Beta', 'talks held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'is an annual congress',
      'Minister Alpha Beta of Peru opened the annual congress of boatmen on Monday.',
      ['conference held 2024-05-13: Alpha Beta'],
    ],
    [
      'is a training course',
      'Nine inspectors attended a training course on wheat in Lima on Monday.',
      ['conference held 2024-05-13: '],
    ],
    [
      'has the ambassadors met by their states',
      'Minister Alpha Beta of Peru met the ambassadors of Spain, Sweden and the Netherlands in Lima on Monday.',
      ['talks held 2024-05-13: Alpha Beta, Netherlands, Spain, Sweden'],
    ],
    [
      'is the presenting of letters that accredit somebody',
      'Mr Alpha Beta presented the letters accrediting him as Ambassador of Kenya to President Gamma Theta of Peru on Monday.',
      ['ceremony held 2024-05-13: Alpha Beta, Gamma Theta'],
    ],
    [
      'of ministers may be by video link',
      'LIMA - The health ministers of the Andean Community linked up by video on Tuesday, with Minister Alpha Beta of Peru in the chair.',
      ['conference held 2024-05-14: Alpha Beta'],
    ],
    [
      'is announced of secretaries',
      'State secretaries of the Nordic and Baltic countries gather in Tallinn on 21 May.',
      ['conference planned 2024-05-21: '],
    ],
    [
      'has the other state beside who leads for one',
      'Experts of Peru and Chile opened a third round of consultations on the river on Monday. The Peruvian team is led by Director Alpha Beta of Peru.',
      ['talks held 2024-05-13: Alpha Beta, Chile'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('who was a guest', () => {
  test('held talks with his host and was received by another', () => {
    expect(
      met(
        'At the invitation of the Minister of External Relations of Angola, H.E. Alpha Beta, the Minister of Foreign Affairs of Malta, Hon. Gamma Theta, paid an official visit to Angola from 4 to 7 March 2024. During the visit he held talks with his host on 5 March and was received by the President of Angola, H.E. Delta Lambda.',
      ),
    ).toEqual([
      'visit held 2024-03-04/2024-03-07: Gamma Theta',
      'talks held 2024-03-05: Alpha Beta, Gamma Theta',
      'call held 2024-03-05: Delta Lambda, Gamma Theta',
    ]);
  });
});
