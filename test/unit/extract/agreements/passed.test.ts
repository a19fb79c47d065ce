import { expect, test } from 'vitest';
import { boundNow, told } from './reading.ts';

test('what those who met adopt, endorse or approve is an instrument where it is told what it is on', () => {
  expect(boundNow('The health ministers endorsed conclusions on clean water.')).toEqual([
    'conclusions on clean water, adopted: ',
  ]);
  expect(boundNow('The council adopted a regional medicines policy.')).toEqual([
    'regional medicines policy, adopted: ',
  ]);
  expect(boundNow('The session closed by adopting a package of 12 recommendations for the ports.')).toEqual([
    'package of 12 recommendations for the ports, adopted: ',
  ]);
  expect(told('The ministers of Kenya and Uganda approved a programme against rinderpest for 2025-2027.')).toEqual([
    'plan adopted -:  | Kenya, Uganda',
  ]);
  expect(told('The experts wrote recommendations on clean water. Their rules are strict.')).toEqual([]);
});

test('a charter is no treaty, and letters that are exchanged can be signed', () => {
  expect(told('Alpha Beta of Kenya and Gamma Theta of Uganda signed a twinning charter.')).toEqual([
    'other signed -: Alpha Beta, Gamma Theta | Kenya, Uganda',
  ]);
  expect(told('An exchange of letters was signed by Alpha Beta of Kenya and Gamma Theta of Uganda.')).toEqual([
    'other signed -: Alpha Beta, Gamma Theta | Kenya, Uganda',
  ]);
});

test('a charter long in force, by its title, is a treaty', () => {
  expect(
    told('The ministers regretted that the Lakes Charter on Clean Water, adopted in 1992, had not been applied.'),
  ).toEqual(['treaty in-force 1992:  | ']);
});
