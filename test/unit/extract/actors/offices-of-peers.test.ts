/** Offices that are said once for those of several states or bodies, and whose somebody is. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

it.each([
  [
    "Finance ministers of the bloc agreed on it on Friday. Slovakia's Alpha Beta was in the chair; Gamma Theta of Poland and Hungary's Delta Lambda attended.",
    [
      'Alpha Beta (SK): Finance minister @ Ministry of Finance',
      'Gamma Theta (PL): Finance minister @ Ministry of Finance',
      'Delta Lambda (HU): Finance minister @ Ministry of Finance',
    ],
  ],
  [
    'The tourism ministers of Comoros, Madagascar and Mauritius met on 25 May. Alpha Beta of Madagascar took the chair.',
    ['Alpha Beta (MG): tourism minister @ Ministry of Tourism'],
  ],
  [
    'Central bank governors Alpha Beta of the National Bank of Slovakia and Gamma Theta of the Czech National Bank signed a memorandum.',
    [
      'Alpha Beta (SK): Central bank governor @ National Bank of Slovakia',
      'Gamma Theta (CZ): Central bank governor @ Czech National Bank',
    ],
  ],
  [
    'The mayors on either bank, Alpha Beta for Lambda and Gamma Theta for Omega, took part.',
    ['Alpha Beta (-): mayor', 'Gamma Theta (-): mayor'],
  ],
  [
    "Alpha Beta, the UN secretary-general's special representative in Mali, attended.",
    ['Alpha Beta (-): special representative in Mali @ UN'],
  ],
  [
    'Alpha Beta, who serves as deputy head of mission at the German embassy in Lima, attended.',
    ['Alpha Beta (DE): deputy head of mission at the German embassy in Lima'],
  ],
  [
    'Gamma Theta, who in Lisbon looks after Infrastructure and Housing, spoke to reporters.',
    ['Gamma Theta (PT): in Lisbon looks after Infrastructure and Housing @ Ministry of Infrastructure and Housing'],
  ],
])('%s', (text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));

it.each([
  'Finance ministers of the bloc met on Friday. Alpha Beta of Poland won the race on the same day.',
  'The foreign ministers will meet in May. Alpha Beta, who looks after her mother, said so.',
])('gives nobody an office: %s', (text) =>
  expect(personsOf(draftOf(text)).filter((line) => !line.endsWith(': '))).toEqual([]),
);
