/** Lists whose lead has no verb of agreeing: it names a text, or says what came of the talks. Names are placeholders. */
import { expect, it } from 'vitest';
import { undertaken, words } from './reading.ts';

const SIGNED =
  'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda signed a memorandum on roads in Nairobi on Tuesday.';
const POINTS = '- a fund for bridge keepers;\n- regular checks of the scales.';
const under = (lead: string, points = POINTS): string[] => words(`${SIGNED}\n\n${lead}\n\n${points}`) as string[];

it.each([
  'The joint statement contains the following:',
  'What the memorandum lays down is modest:',
  'The communiqué lists two measures:',
  'Beta showed the press a plan with rather more modest aims:',
  'The deal in detail:',
  'The terms, as the Kenyan ministry gives them:',
  'Other undertakings concern:',
  'The ministers shook hands on two things:',
  'Planned are:',
])('%s', (lead) => expect(under(lead)).toEqual(['a fund for bridge keepers', 'regular checks of the scales']));

it.each(['Trade in figures:', 'The agenda of the talks:', 'Uganda asked for:', 'The delegation included:'])(
  '%s',
  (lead) => expect(under(lead)).toEqual([]),
);

it('binds the parties, where only a text is said to hold the points', () =>
  expect(undertaken(`${SIGNED}\n\nThe joint statement contains the following:\n\n${POINTS}`)[0]).toBe(
    'a fund for bridge keepers: Kenya, Uganda',
  ));

it('is opened by whoever agreed behind a clause of its own', () =>
  expect(
    under(
      'In a note, which they signed in the dark because the lamps had failed, they agreed',
      '- to mend the lamps;\n- to close the gate at six.',
    ),
  ).toEqual(['mend the lamps', 'close the gate at six']));
