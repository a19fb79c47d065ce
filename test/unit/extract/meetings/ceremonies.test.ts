/** Signings before witnesses. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const SIGNED =
  'Foreign Minister Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile signed a memorandum of understanding on Thursday.';
const ALL = 'ceremony held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta';

describe('ceremonies', () => {
  test.each([
    ['the act named', `${SIGNED} The signing was attended by Ambassador Delta Lambda.`],
    ['those who watched', `${SIGNED} Ambassador Delta Lambda looked on.`],
    ['a noun', `${SIGNED} Ambassador Delta Lambda spoke at the signing ceremony.`],
    ['in one sentence', `${SIGNED.slice(0, -1)} in the presence of Ambassador Delta Lambda.`],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([ALL]);
  });

  test('what is watched at a session is a part of it', () => {
    expect(
      met(
        'Foreign Minister Alpha Beta of Peru held talks with Foreign Minister Gamma Theta of Chile on Thursday. In the presence of Ambassador Delta Lambda, the two ministers signed a memorandum of understanding.',
      ),
    ).toEqual(['talks held 2024-05-16: Alpha Beta, Delta Lambda, Gamma Theta']);
  });

  // What was signed is told by the instrument, its hands, day and place: no encounter is told but by a word for one.
  test('none of a plain signing', () => {
    expect(met(SIGNED)).toEqual([]);
  });

  test.each([
    ['at a conference', `The conference of the Andean ministers was held in Lima on Thursday. ${SIGNED}`],
    [
      'in talks of theirs',
      `Foreign Minister Alpha Beta met Foreign Minister Gamma Theta in Lima on Thursday. ${SIGNED}`,
    ],
    [
      'only spoken of',
      'Peru keeps to the memorandum of understanding which Foreign Minister Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile signed on Thursday.',
    ],
    [
      'told in passing',
      'Minister Alpha Beta of Peru spoke moments after he and Minister Gamma Theta of Chile had signed a treaty in Lima on Thursday.',
    ],
    [
      'no signature yet',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile initialled a treaty on wine in Lima on Thursday.',
    ],
    [
      'who they are by their signatures',
      'Minister Alpha Beta of Peru and Minister Gamma Theta of Chile are the signatories of a treaty on wine concluded in Lima on Thursday.',
    ],
    [
      'of no day or place',
      'Foreign Minister Alpha Beta of Peru and Foreign Minister Gamma Theta of Chile signed a treaty.',
    ],
  ])('none beside it: %s', (_, text) => {
    expect(met(text).filter((each) => each.startsWith('ceremony'))).toEqual([]);
  });

  test('one that is signed between houses is not held at them', () => {
    expect(
      met(
        'An agreement on student mobility was signed on Thursday between the University of Chile, represented by its rector, Alpha Beta, and the Central University of Ecuador, represented by its rector, Gamma Theta.',
      ),
    ).toEqual([]);
  });

  test('one that is signed on behalf of a house is not held there', () => {
    expect(
      met(
        'A memorandum of understanding was signed on Thursday on behalf of the Ministry of Health of Peru by Director Alpha Beta and on behalf of the Institute by Director Gamma Theta.',
      ),
    ).toEqual([]);
  });
});

test('one that is announced with its day is to come; one that is held every year is none', () => {
  expect(met('A send-off ceremony will be held in the conference room on 25 May.')).toEqual([
    'ceremony planned 2024-05-25: ',
  ]);
  expect(met('The conference will be held every year; the second is to follow in 2025.')).toEqual([]);
});
