/** What is added to another instrument and is called by it, and what is only told again of an older one. Names are placeholders. */
import { expect, it } from 'vitest';
import { bound, TWO, told } from './reading.ts';

it.each([
  [
    `An additional protocol to the seed agreement of 2008 was signed on Sunday in Nairobi by ${TWO}.`,
    [
      'agreement in-force 2008:  | Kenya, Uganda',
      'protocol signed 2024-05-12: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
  ],
  [
    `${TWO} signed yesterday the second amendment to their trade agreement of 2007. The amendment widens quotas.`,
    ['agreement in-force 2007:  | Kenya, Uganda', 'other signed 2024-05-16: Alpha Beta, Gamma Theta | Kenya, Uganda'],
  ],
  [
    `${TWO} signed on Friday an administrative arrangement to the Pensions Agreement, in force since 2011.`,
    [
      'agreement in-force 2011:  | Kenya, Uganda',
      'agreement signed 2024-05-17: Alpha Beta, Gamma Theta | Kenya, Uganda',
    ],
  ],
  ['President Alpha Beta of Kenya signed on Friday an amendment to the law on schools. Parliament had amendments.', []],
  [
    `${TWO} inked a renewal of the hosting agreement for the Lake Centre on Wednesday. First signed in 2020, the agreement now runs to 2027.`,
    ['agreement signed 2024-05-15: Alpha Beta, Gamma Theta | Kenya, Uganda'],
  ],
])('%s', (text, expected) => expect(told(text).sort()).toEqual(expected));

it('calls the addition by what it is added to', () => {
  expect(bound(`An annex to the Agreement on Seeds of 2008 was signed by ${TWO}.`)).toEqual([
    'annex to the Agreement on Seeds of 2008: Kenya, Uganda',
    'Agreement on Seeds of 2008: Kenya, Uganda',
  ]);
});

it.each([
  [
    'the grant agreement itself, beside the notes on the grant',
    'Ambassador Alpha Beta of Kenya and Minister Gamma Theta of Uganda signed and exchanged notes for a grant of two million shillings. The grant agreement itself was signed on the same day between the Kenya Ports Authority and the Uganda Railways Corporation.',
    ['notes for a grant: Kenya, Uganda', 'grant agreement: Kenya Ports Authority, Uganda Railways Corporation'],
  ],
  [
    'an exchange of letters that is completed',
    'By an exchange of letters completed on Friday, Kenya and Uganda extended the life of their seed programme.',
    ['exchange of letters: Kenya, Uganda'],
  ],
  [
    'an exchange of notes that took place',
    'An exchange of notes took place in Nairobi by which Kenya and Uganda will waive visas for drivers.',
    ['exchange of notes: Kenya, Uganda'],
  ],
  [
    'a new one that two governments draft',
    'The seed treaty of Kenya with Uganda runs out in August. A new treaty, he said, is being drafted by the two governments.',
    ['seed treaty of Kenya: Kenya, Uganda', 'treaty: Kenya, Uganda'],
  ],
])('%s', (_, text, expected) =>
  expect(bound(text).map((each) => each.replace(/^notes for a grant[^:]*/u, 'notes for a grant'))).toEqual(expected),
);
