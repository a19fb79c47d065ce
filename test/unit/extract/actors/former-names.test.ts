/** States by the names and in the spellings of older news. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';

const head = '---\ntitle: "A report"\npublished: "1993-06-10"\n---\n\n';

it.each([
  ['Byelorussia', 'BY'],
  ['Moldavia', 'MD'],
  ['Kirghizia', 'KG'],
  ['Turkmenia', 'TM'],
  ['Tadzhikistan', 'TJ'],
  ['Kazakstan', 'KZ'],
  ['Bosnia-Hercegovina', 'BA'],
  ['Surinam', 'SR'],
  ['Rumania', 'RO'],
  ['St. Vincent and the Grenadines', 'VC'],
  ['São Tomé', 'ST'],
  ['FYROM', 'MK'],
])('%s', (name, iso2) => {
  const { countries } = draftOf(`${head}Officials of ${name} and Uganda held talks on the price of tea.`);
  expect(countries.map((country) => country.iso2).sort()).toEqual([iso2, 'UG'].sort());
});
