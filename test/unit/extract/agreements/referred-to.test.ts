/** Instruments that a text only refers to: since when they are there, and whose they are. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "2022-06-10"\n---\n\n';

/** Each instrument as `kind name, status date: parties`. */
function told(text: string): string[] {
  const { agreements, organizations, countries } = draftOf(head + text);
  const names = new Map([...organizations, ...countries].map(({ ref, name }) => [ref, name]));
  return agreements.map(
    ({ kind, name, status, date, parties }) =>
      `${kind} ${name}, ${status} ${date ?? '-'}: ${parties.map((ref) => names.get(ref)).join(', ')}`,
  );
}

describe('an instrument that is only referred to', () => {
  it.each([
    [
      'Ministers of Fiji, Samoa and Tonga met in Nadi. Ministers recalled the Honiara Statement, which had come out of their first dialogue in 2020.',
      ['joint-statement Honiara Statement, in-force 2020: Fiji, Samoa, Tonga'],
    ],
    [
      'Kenya and Uganda held talks. They reaffirmed the United Nations Charter.',
      ['treaty United Nations Charter, in-force -: '],
    ],
    [
      'Kenya and Uganda held talks. Ties have grown since the memorandum on defence was established in 1999.',
      ['mou memorandum on defence, in-force 1999: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. The war was ended by the Rome peace accord last October.',
      ['agreement Rome peace accord, in-force 2021-10: '],
    ],
    [
      'Kenya and Uganda held talks. The minister would rather see the Special Status Agreement of 2012 invoked.',
      ['agreement Special Status Agreement of 2012, in-force 2012: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. Kenya has still not ratified the ILO convention on domestic workers of 2011.',
      ['treaty ILO convention on domestic workers of 2011, in-force 2011: '],
    ],
    [
      'Minister Alpha Beta of Kenya had laboured for years over the memorandum of understanding with Kampala. Uganda now keeps to it.',
      ['mou memorandum of understanding with Kampala, in-force -: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda signed a pact on Friday. It builds on the treaty of 1999 and obliges both countries to share water data.',
      ['agreement pact, signed 2022-06-10: Kenya, Uganda', 'treaty treaty of 1999, in-force 1999: Kenya, Uganda'],
    ],
    [
      'Kenya and Uganda held talks. Their cooperation rests on an agreement that goes back to 1971.',
      ['agreement agreement, in-force 1971: Kenya, Uganda'],
    ],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));

  it('is none where a budget is read or where all agree', () => {
    expect(told('Minister Alpha Beta of Kenya read the Budget Statement. A consensus was reached.')).toEqual([]);
  });

  it('is of the two universities, where it is on their school', () => {
    expect(
      told(
        'Rector Alpha Beta of the University of Tartu and the president of Tohoku University, Gamma Theta, agreed to open a doctoral school. The agreement on the doctoral school is expected in October.',
      ),
    ).toEqual(['agreement agreement on the doctoral school, proposed 2022-10: University of Tartu, Tohoku University']);
  });
});

describe('the day of what is signed', () => {
  it('is not that of an encounter long ago', () => {
    expect(
      told(
        'Minister Alpha Beta of Suriname and Minister Gamma Theta of the Netherlands held talks on Monday. The first paper is a treaty on prisoners. Beta and Theta signed it. A first attempt failed in 2006, when ministers fell out at a meeting in Albina.',
      ),
    ).toEqual(['treaty treaty on prisoners, signed 2022-06-06: Suriname, Netherlands']);
  });
});

it('is signed by whoever says that he signed it', () => {
  const { agreements, persons } = draftOf(
    `${head}"On Thursday I signed a memorandum on schools with Gamma Theta, the Ugandan education minister," said Alpha Beta, the Minister of Education of Kenya.`,
  );
  const names = new Map(persons.map(({ ref, name }) => [ref, name]));
  expect(agreements.flatMap(({ signatories }) => signatories.map((ref) => names.get(ref)))).toEqual([
    'Alpha Beta',
    'Gamma Theta',
  ]);
});
