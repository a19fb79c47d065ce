/** Instruments that an encounter brought, rows of which each has its own subject, and what lapsed or was put off. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD, TWO, told } from './reading.ts';

const standing = (text: string): string[] =>
  told(text)
    .map((each) => each.replace(/: .*$/u, ''))
    .sort();
const namesIn = (text: string): string[] => draftOf(HEAD + text).agreements.map(({ name }) => name);

describe('what an encounter brought', () => {
  it.each([
    [`The talks of ${TWO} in Nairobi on Monday produced an agreement on fishing.`, ['agreement signed 2024-05-13']],
    [`The talks between ${TWO} culminated on Monday in a protocol on fishing.`, ['protocol signed 2024-05-13']],
    [`${TWO} came away with a plan of action on fishing on Monday.`, ['plan adopted 2024-05-13']],
    [`A memorandum on fishing emerged on Monday from the talks between ${TWO}.`, ['mou signed 2024-05-13']],
    [
      `${TWO} met in Nairobi on Monday. The talks were followed by the signature of a memorandum on fishing.`,
      ['mou signed 2024-05-13'],
    ],
    [
      `By an exchange of notes in Nairobi on Monday, Kenya and Uganda extended the arrangement on fishing.`,
      ['agreement in-force -', 'other signed 2024-05-13'],
    ],
    [
      `The terms on fishing stand in Agreed Minutes which ${TWO} initialled in Nairobi on Monday.`,
      ['minutes signed 2024-05-13'],
    ],
    // It may yet bring one; what is known already.
    [`The talks of ${TWO} could produce an agreement on fishing.`, ['agreement in-force -']],
    [`The talks of ${TWO} on Monday brought the agreement on fishing of 2003 to mind.`, ['agreement in-force 2003']],
  ])('%s', (text, expected) => expect(standing(text)).toEqual(expected));
});

it('is signed by the verb of the clause on it, and not what it builds on', () => {
  expect(
    told(`The memorandum on fishing that ${TWO} signed in Nairobi on Monday builds on the Friendship Treaty of 1995.`),
  ).toEqual([
    'mou signed 2024-05-13: Alpha Beta, Gamma Theta | Kenya, Uganda',
    'treaty in-force 1995:  | Kenya, Uganda',
  ]);
});

it('is several where each subject has its own preposition', () => {
  expect(namesIn(`Protocols on wheat and on animal health were signed in Nairobi on Sunday by ${TWO}.`)).toEqual([
    'Protocol on wheat',
    'Protocol on animal health',
  ]);
  expect(namesIn(`Protocols on wheat and maize were signed in Nairobi on Sunday by ${TWO}.`)).toEqual([
    'Protocols on wheat and maize',
  ]);
});

describe('what is no more, or not yet', () => {
  it.each([
    [`${TWO} met in Nairobi on Monday. A fishing accord between the two states lapsed in 1995.`, []],
    [`${TWO} met in Nairobi on Monday. An earlier agreement, concluded in 2008, fell through over fees.`, []],
    [`${TWO} met in Nairobi on Monday. A contract on rails that was agreed in 2014 came to nothing.`, []],
    // It would have lapsed.
    [
      `${TWO} signed a protocol on Monday which extends the fishing accord of 2009, which would have lapsed in June.`,
      ['agreement in-force 2009', 'protocol signed 2024-05-13'],
    ],
    [
      'An agreement on fishing which Kenya and Uganda were to sign on Monday has been put off until July.',
      ['agreement proposed 2024-07'],
    ],
    [
      `Minister Alpha Beta of Kenya will travel to Kampala in the second half of July to sign the memorandum on fishing.`,
      ['mou proposed 2024-07'],
    ],
    [
      `Labour Minister Alpha Beta (Kenya) said in Nairobi on Monday that he expected to sign a memorandum on teacher exchanges and libraries with Uganda in September.`,
      ['mou proposed 2024-09'],
    ],
    [
      `${TWO} concluded a pact on fishing on Monday, a year after the foreign ministers had signed a declaration on lakes.`,
      ['agreement signed 2024-05-13', 'declaration in-force -'],
    ],
  ])('%s', (text, expected) => expect(standing(text)).toEqual(expected));
});
