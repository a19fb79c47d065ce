/** What an agreement just told of makes its parties do, in the present tense. */
import { expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const SIGNED = 'Alpha Beta of Kenya and Gamma Theta of Uganda signed an agreement on land in Nairobi on Monday. ';

it('told beside the agreement', () => {
  expect(undertaken(`${SIGNED}Kenya leases 800 acres to farmers and builds the access roads.`)).toEqual([
    'leases 800 acres to farmers: Kenya',
    'builds the access roads: Kenya',
  ]);
  expect(undertaken(`${SIGNED}In return, Kampala pays 15 euros a tonne.`)).toEqual(['pays 15 euros a tonne: Uganda']);
});

it('and not what has long been so, or is no gift', () => {
  expect(undertaken(`${SIGNED}Kenya already supplies most of the power.`)).toEqual([]);
  expect(undertaken(`${SIGNED}Kenya puts it down to the price of sugar.`)).toEqual([]);
  expect(undertaken('A fair was opened in Kampala. Kenya supplies the tents.')).toEqual([]);
});

it('nor where and when one meets next', () => {
  expect(undertaken(`${SIGNED}A third round will be held in Kampala in May.`)).toEqual([]);
  expect(undertaken(`${SIGNED}The ministers will next meet in person, in Kampala, in May.`)).toEqual([]);
});

it('but what a state replaces', () => {
  expect(undertaken(`${SIGNED}Kenya is to replace the pumps and to dredge the canal.`)).toEqual([
    'replace the pumps: Kenya',
    'dredge the canal: Kenya',
  ]);
});
