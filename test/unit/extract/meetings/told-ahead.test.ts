/** Encounters still to come, told in the present, as undertaken, or beside what is expected of them. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

const A = 'Foreign Minister Alpha Beta of Peru';

describe('a month that lies ahead', () => {
  test.each([
    [
      'in the present',
      `${A} will report to leaders of the Rio Forum, who hold their summit in Lima in November.`,
      '2024-11',
    ],
    [
      'where somebody speaks',
      `${A} left for Lima, where she speaks on Tuesday at the Andean energy conference.`,
      '2024-05-21',
    ],
    ['as expected', `${A} expects to return to Lima in November for a session of the Joint Commission.`, '2024-11'],
    [
      'as hoped',
      `${A} said that it could be signed in Lima in November, when the Rio summit is held there.`,
      '2024-11',
    ],
    [
      'in a point of what was agreed',
      'Members agreed to:\n\ni. report each year;\n\nii. speak with one voice at the fish negotiations in Lima in November.',
      '2024-11',
    ],
    ['by its month', 'The draft shall be laid before the July summit of Heads of Government in Lima.', '2024-07'],
    [
      'of whose it is',
      'The council undertakes to remind the presidents of it at their July summit in Lima.',
      '2024-07',
    ],
    ['before which something comes', 'The treaty is expected to come before a summit in Lima in June.', '2024-06'],
    ['without its place', `${A} said that Peru would be admitted at a heads of state summit next month.`, '2024-06'],
  ])('%s', (_, text, date) => {
    expect(met(text).some((each) => each.includes(` planned ${date}: `))).toBe(true);
    expect(met(text).some((each) => / held 202[34]-(?:07|11)/.test(each))).toBe(false);
  });

  test('none of what has been, or happens every year', () => {
    expect(met(`${A} and Foreign Minister Gamma Theta of Chile met in Lima in February.`)).toEqual([
      'talks held 2024-02: Alpha Beta, Gamma Theta',
    ]);
    expect(met('The treaty is expected to bring more talks.')).toEqual([]);
  });
});

describe('those who are to meet', () => {
  test.each([
    [
      'a team',
      'A joint team of engineers meets in Lima on 30 May to mark out the gate.',
      'conference planned 2024-05-30',
    ],
    [
      'chiefs',
      'Customs chiefs of Peru and Chile were due to meet in Lima in August.',
      'conference planned 2024-08: Chile, Peru',
    ],
    [
      'when they do',
      `${A} goes to Lima on June 18, when the committee of the project convenes.`,
      'conference planned 2024-06-18',
    ],
    [
      'a body by its acronym',
      'The Andean Health Council (AHC) was founded in 2001. AHC will reconvene in Lima in October.',
      'conference planned 2024-10',
    ],
    ['to discuss something', 'Water officials are to discuss it in Lima in October.', 'talks planned 2024-10'],
    [
      'once, of every year',
      'Senior officials will review it once a year, in the first instance in Lima in October 2025.',
      'talks planned 2025-10',
    ],
  ])('%s', (_, text, told) => {
    expect(met(text).some((each) => each.startsWith(told))).toBe(true);
  });

  test('not of what recurs', () => {
    expect(met('Senior officials will review it in Lima in October every year.')).toEqual([]);
  });
});
