/** What stands behind "by" and signs nothing; signatures of another sort; more than one thing signed. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { signed, told } from './reading.ts';

const HANDS = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';
const BOTH = 'Alpha Beta, Gamma Theta';

describe('who signed', () => {
  it.each([
    [
      `The treaty was signed in Accra on Tuesday after mediation by President Delta Lambda of Ghana.`,
      'treaty signed: ',
    ],
    [
      `The memorandum was signed on Tuesday at a ceremony hosted by President Delta Lambda of Kenya by ${HANDS}.`,
      `mou signed: ${BOTH}`,
    ],
    [`The treaty was signed and sealed by ${HANDS}.`, `treaty signed: ${BOTH}`],
    [`A treaty was signed, following talks lasting two days, by ${HANDS}.`, `treaty signed: ${BOTH}`],
    [`${HANDS} put a digital signature to the Protocol on Seeds.`, `protocol signed: ${BOTH}`],
    [
      'Defence Minister Alpha Beta signed a framework document on cooperation between Kenya and Uganda with his colleague Gamma Theta.',
      `agreement signed: ${BOTH}`,
    ],
    [`${HANDS} put their initials to the Agreement on Seeds.`, `agreement signed: ${BOTH}`],
    [
      `${HANDS} signed an Agreement on Schools, by virtue of which each country shall offer twenty places a year, and a Memorandum of Understanding on the Lake.`,
      `mou signed: ${BOTH}`,
    ],
    [
      `${HANDS} signed an Agreement on Schools, under which pupils will travel, and a memorandum on the lake is being drafted.`,
      'mou proposed: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));

  it('takes the memorandum that is the result of a visit by somebody for no older one that he signed', () =>
    expect(
      signed(
        'Kenya and Uganda signed a memorandum on fish on Tuesday. The memorandum being signed is the result of the visit made to Nairobi by President Delta Lambda of Uganda last April.',
      ).join(),
    ).not.toContain('Delta'));
});

describe('what is one', () => {
  it('calls the lease by its full name', () =>
    expect(
      told(
        `Kenya will pay Uganda $5 million a year for the pier under a 20-year lease agreed on Tuesday. ${HANDS} signed the pier lease agreement in Kampala.`,
      ),
    ).toEqual([`agreement signed 2024-05-14: ${BOTH} | Kenya, Uganda`]));
});
