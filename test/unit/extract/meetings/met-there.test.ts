/** Those met in the course of a visit, days abroad, and those who came to what they met beside. Names are placeholders. */
import { expect, test } from 'vitest';
import { met } from './reading.ts';

test.each([
  [
    'a visitor meets each of those named behind a gerund',
    'Foreign Minister Alpha Beta of Norway visited Lima from 3 to 5 May, meeting President Gamma Theta, Foreign Minister Iota Kappa and miners.',
    [
      'visit held 2024-05-03/2024-05-05: Alpha Beta',
      'talks held 2024-05-03/2024-05-05: Alpha Beta, Gamma Theta',
      'talks held 2024-05-03/2024-05-05: Alpha Beta, Iota Kappa',
    ],
  ],
  [
    'and will, where the visit is to come',
    'The Swiss Minister Alpha Beta will pay Peru a working visit between 12 and 14 October, meeting President Gamma Theta.',
    ['visit planned 2024-10-12/2024-10-14: Alpha Beta', 'talks planned 2024-10-12/2024-10-14: Alpha Beta, Gamma Theta'],
  ],
  [
    'a day abroad is a visit',
    "Italy's Interior Minister Alpha Beta was in Valletta on Wednesday.",
    ['visit held 2024-05-15: Alpha Beta'],
  ],
  ['one at home is none', "Italy's Interior Minister Alpha Beta was in Rome on Wednesday.", []],
  [
    'those who met on the margins of a conference had come to it',
    'This was agreed on Tuesday by Ministers Alpha Beta of Malaysia and Gamma Theta of Laos, who met on the margins of the 19th Ministerial Meeting on Crime.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'conference held 2024-05-14: Alpha Beta, Gamma Theta'],
  ],
])('%s', (_, text, expected) => {
  expect(met(text)).toEqual(expected);
});
