/** Words in capitals that are nobody's name, and names and offices told whole. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf, namesOf, personsOf } from '../reading-of.ts';

describe('nobody', () => {
  it.each([
    [
      'what a headline says is done',
      'Kenyan, Ugandan PMs Sign Joint Communique\n\nPremier Alpha Beta spoke.',
      ['Alpha Beta'],
    ],
    ['the same behind a name', 'Premier Beta Holds Talks with Kenyan PM\n\nPremier Alpha Beta spoke.', ['Alpha Beta']],
    [
      'or right behind an office',
      'Minister Witnesses Oman-Togo Ports Accord\n\nMinister Alpha Beta spoke.',
      ['Alpha Beta'],
    ],
    ['a sight', 'They will preserve the 800-year-old Gamma Temples, a great sight.', []],
    [
      'groups with a number',
      'Three Working Groups namely, Working Group-I on seeds and Working Group-II on tax, sat.',
      [],
    ],
    ['a saying in quotes', 'He recalled the principle of "Alpha Betaka" and spoke of farms.', []],
    ['the same thing in another language', 'They spoke during the Global Gammas (Alpha Beta) Conference.', []],
    ['what a headline tells of them', 'Leaders of Chad and Togo To Discuss Fishing Rights In Lome Today', []],
    ['what a minister wants, in a headline', 'Kenyan Minister Wants Better Fences Between Farms And Parks Soon', []],
    ['a parish', 'At the old hall, St. Sigma, the ambulances were shown.', []],
    ['a road or a line', 'They spoke of how Rail Alpha, Via Alpha and the Beta Corridor will be built.', []],
    [
      'what an instrument is about',
      'They spoke of a Memorandum of Understanding for Cross-border Tourism signed in 2016.',
      [],
    ],
    ['what is granted', 'They exchanged notes on the Grant Aid for Nauru.', []],
  ])('is %s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('told whole', () => {
  it.each([
    [
      'a name with a small article of Turkish spelling',
      'Minister Alpha ez-Beta spoke.',
      ['Alpha ez-Beta (-): Minister'],
    ],
    [
      'an office in a body that is under the head of state',
      'The talks were led by the Secretary of the Security Council under the President of the Republic of Uzbekistan Alpha Beta.',
      ['Alpha Beta (UZ): Secretary of the Security Council @ Security Council'],
    ],
    [
      'an assistant of the head of state, who is none',
      'The talks were led by the Assistant to the President of Kenya Alpha Beta.',
      ['Alpha Beta (KE): Assistant to the President'],
    ],
    [
      'a general supervisor, who is no general',
      'It was attended by General Supervisor of the Relief Centre Alpha Beta.',
      ['Alpha Beta (-): General Supervisor of the Relief Centre @ Relief Centre'],
    ],
    [
      'a given name that is an office, behind one',
      'The Prime Minister Rt. Hon. Dean Alpha received Deputy Prime Minister Dean Beta.',
      ['Dean Alpha (-): Prime Minister', 'Dean Beta (-): Deputy Prime Minister'],
    ],
    [
      'an office beside the place where he spoke, and none of many',
      'At Rose Lane, St. Sigma, Minister of Health, Alpha Beta, made this known at the opening of the Heads of State Summit.',
      ['Alpha Beta (-): Minister of Health @ Ministry of Health'],
    ],
    [
      'father and son, each for himself',
      'King Alpha bin Omega Al Sigma and Crown Prince Gamma bin Alpha bin Omega Al Sigma spoke.',
      ['Alpha bin Omega Al Sigma (-): King', 'Gamma bin Alpha bin Omega Al Sigma (-): Crown Prince'],
    ],
    [
      'two of whom the one bears a part of the other name, each by an office of one sentence',
      'The Minister of Trade, Alpha Beta Sigma, thanked the Minister of Energy, Alpha Beta.',
      [
        'Alpha Beta Sigma (-): Minister of Trade @ Ministry of Trade',
        'Alpha Beta (-): Minister of Energy @ Ministry of Energy',
      ],
    ],
    [
      'one by a longer name and a shorter in two sentences',
      'The Minister of Trade, Alpha Beta Sigma, spoke. Minister Alpha Beta thanked all.',
      ['Alpha Beta Sigma (-): Minister of Trade @ Ministry of Trade'],
    ],
    [
      'the mayor of another town',
      'Mayor of Kampala Alpha Beta of Uganda met his Kenyan counterpart Gamma Theta in Nairobi.',
      ['Alpha Beta (UG): Mayor of Kampala', 'Gamma Theta (KE): Mayor'],
    ],
  ])('%s', (_, text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));
});
