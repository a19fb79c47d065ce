/** Who is bound where bodies are spoken of without a name: ministries that an office implies, unions that met, whoever an instrument binds. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { draftOf } from '../reading-of.ts';

/** Those who undertake what a text tells of last, with their state. */
function by(text: string): string[] {
  const { commitments, persons, organizations, countries } = draftOf(text);
  const names = new Map([
    ...[...persons, ...countries].map(({ ref, name }) => [ref, name] as const),
    ...organizations.map(({ ref, name, country }) => [ref, country ? `${name} (${country})` : name] as const),
  ]);
  return (commitments.at(-1)?.by ?? []).map((ref) => names.get(ref) ?? ref).sort();
}
const met =
  'Education Minister Alpha Beta of Namibia received Education Minister Gamma Theta of Botswana in Windhoek on Monday. They agreed on a plan for teachers.';
const both = ['Ministry of Education (BW)', 'Ministry of Education (NA)'];

describe('ministries that only an office implies are bound where the text calls them so', () => {
  test.each([
    ['his', `${met} Beta said his ministry will open a school in May.`, ['Ministry of Education (NA)']],
    [
      'hers, told of on',
      `${met} Theta praised the plan. Her Ministry will also open a school in May.`,
      both.slice(0, 1),
    ],
    ['of a state', `${met} The Namibian Ministry will pay for the books.`, ['Ministry of Education (NA)']],
    ['those of both', `${met} The two ministries will open a school in May.`, both],
    ['by whom it is done', `${met} A new text will be drafted by the two ministries.`, both],
  ])('%s', (_, text, expected) => expect(by(text)).toEqual(expected));

  test('not where it speaks of the two sides: those are states', () =>
    expect(by(`${met} The two sides will open a school in May.`)).toEqual(['Botswana', 'Namibia']));
});

test('who promises that a body will act has given his own word; who only tells of it has not', () => {
  const board = 'The Water Board was set up in 1990.';
  expect(by(`${met} ${board} Beta promised that the Water Board will repair the dam.`)).toEqual(['Alpha Beta']);
  expect(by(`${met} ${board} Beta said that the Water Board will repair the dam.`)).toEqual([
    expect.stringMatching(/^Water Board/),
  ]);
});

test.each(['a firm that runs the dam', 'the state-owned company which runs the dam'])(
  'who acts stands before a clause on what it is: "%s"',
  (aside) =>
    expect(by(`${met} The Water Board, ${aside}, will repair the gates in May.`)).toEqual([
      expect.stringMatching(/^Water Board/),
    ]),
);

describe('what a union that met decides is its own', () => {
  const decided = 'Minister Alpha Beta of Ghana was in the chair. The ministers resolved to build a laboratory.';
  const union = ['Economic Community of West African States'];
  test.each([
    [
      'counted states',
      'Health ministers of the fifteen Economic Community of West African States members ended their meeting in Accra on Monday.',
    ],
    [
      'a verb before its meeting',
      'Delegates wrapped up a two-day meeting of the Economic Community of West African States in Accra on Monday.',
    ],
    [
      'by its members',
      'A treaty on salt, which members of the Economic Community of West African States signed in Accra on Monday, was long in the making.',
    ],
    ['a summit that it left', 'The Economic Community of West African States left its summit in Accra with a treaty.'],
    ['by its ministers', 'Health ministers of the Economic Community of West African States have asked for a code.'],
    [
      'a meeting that came to an end',
      'The 36th meeting of the Economic Community of West African States came to an end in Accra on Monday.',
    ],
  ])('%s', (_, text) => expect(by(`${text} ${decided}`)).toEqual(union));

  test('not of a union that is only told of', () =>
    expect(
      by(
        `Ghana belongs to the Economic Community of West African States. ${met} The two ministers agreed to build a road.`,
      ),
    ).toEqual(['Alpha Beta', 'Gamma Theta']));
});

describe('what an instrument lists binds its parties, whoever signed', () => {
  const signed =
    'Deputy Prime Minister Alpha Beta of Namibia and Deputy Prime Minister Gamma Theta of Botswana signed a protocol on the road in Windhoek on Monday.';
  test.each(['It says that', 'It provides that:', 'The programme that came out of it has two points:'])(
    '"%s"',
    (lead) =>
      expect(
        by(
          `${signed} ${lead}\n\na. trucks of both countries will pay the same toll;\nb. a bridge will be built by June.`,
        ),
      ).toEqual(['Botswana', 'Namibia']),
  );
});

test('"the government must" is that of the state in which a report is set, whoever was told of last', () =>
  expect(
    by(
      'SOFIA, June 6 (Reuter) - A mission of the International Monetary Fund, led by Alpha Beta of the Netherlands, met Finance Minister Gamma Theta of Bulgaria on Thursday. Under the stand-by agreement reached in April, the government must\n\n- close ten firms by the end of the year;\n- free the price of bread.',
    ),
  ).toEqual(['Bulgaria']));

test('whose government will do it is asked of whom a pronoun means, too', () =>
  expect(
    by(
      `${met} Beta spoke of the road. He assured the Botswana side that the government would clear the right of way by June.`,
    ),
  ).toEqual(['Namibia']));

test.each([
  'said after talks with Prime Minister Gamma Theta of Estonia in Riga on Monday',
  'told Prime Minister Gamma Theta of Estonia in Riga on Monday',
])('"his government" is that of who tells it: "%s"', (told) =>
  expect(by(`Prime Minister Alpha Beta of Latvia ${told} that his government would pay for the cable.`)).toEqual([
    'Latvia',
  ]),
);

test('who says so is no part of what is undertaken, whatever they did before', () => {
  const { commitments } = draftOf(
    'The Water Agency of Japan will finance the bridge, its president, Alpha Beta, said in Dili on Monday after signing a grant agreement with Finance Minister Gamma Theta of Timor-Leste.',
  );
  expect(commitments.map(({ text }) => text)).toEqual(['finance the bridge']);
});
