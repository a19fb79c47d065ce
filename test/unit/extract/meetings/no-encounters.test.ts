/** Words of encounters that tell of none, and whose day is another's. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { met } from './reading.ts';

const MET = 'Minister Alpha Beta of Kenya met Minister Gamma Theta of Uganda in Nairobi on Monday.';
const TALKS = ['talks held 2024-05-13: Alpha Beta, Gamma Theta'];

describe('no encounter of its own', () => {
  it.each([
    [
      'what an instrument is for',
      `${MET} A memorandum was signed for political consultation between Kenya and Uganda.`,
    ],
    ['what is to be promoted', `${MET} The pact is part of efforts to promote constructive dialogue.`],
    ['what something is an example of', `${MET} Beta called it a prime example of a strategic dialogue.`],
    ['what nobody has called yet', `${MET} They underscored the need for holding Foreign Office Consultations.`],
    ['proposals that are welcome', `${MET} Theta welcomed and valued the proposals of Minister Beta.`],
    ['a meeting of one government', `${MET} Theta left early for a cabinet meeting at home.`],
    [
      'an exchange of which an instrument treats',
      `${MET} A spokesman said they signed an accord on the exchange of data in Nairobi on Monday.`,
    ],
    ['the welcome at a ceremony', `${MET} Theta welcomed Minister Beta and his party to the talks.`],
  ])('%s', (_, text) => expect(met(text)).toEqual(TALKS));

  it('is told by notes that are signed and exchanged', () =>
    expect(
      met(
        'Ambassador Alpha Beta of Japan and Minister Gamma Theta of Nauru signed and exchanged notes on Monday.',
      ).filter((each) => each.startsWith('talks')),
    ).toEqual([]));
});

describe('an encounter', () => {
  it('has none of those by whose directives it is held', () =>
    expect(
      met(
        `The talks between Minister Alpha Beta of Oman and Minister Gamma Theta of Togo on Monday came under the directives of the Sultan, Kappa bin Iota, and the Crown Prince, Prince Delta bin Kappa, to deepen ties.`,
      ),
    ).toEqual(TALKS));

  it('has not him during whose visit something was agreed before', () =>
    expect(
      met(
        'A meeting between Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda was held on Monday. This meeting served the agreements reached during the visit of President Delta Kappa of Kenya to Uganda.',
      )[0],
    ).toBe(TALKS[0]));

  it('is not dated by an old instrument', () =>
    expect(
      met(
        `${MET} Following the meeting they signed a programme under the Protocol on Seeds, which was signed on 26 February 1996.`,
      ),
    ).toEqual(TALKS));

  it('is past where what it discussed is scheduled', () =>
    expect(
      met(
        'During their talks in Apia on Monday, Minister Alpha Beta of Japan and Minister Gamma Theta of Samoa discussed the Pacific Islands Leaders Meeting scheduled for July in Tokyo.',
      )[0],
    ).toBe(TALKS[0]));
});
