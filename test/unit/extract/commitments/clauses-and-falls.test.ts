/** Clauses undertaken as they stand, duties that fall to several, what goes on beside an undertaking, and what undertakes nothing. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const is = ([text, ...all]: readonly string[]) => expect(undertaken(text ?? '')).toEqual(all);

describe('a clause that is undertaken as it stands', () => {
  it.each([
    [
      'Kenya and Uganda agreed that the drums of the kings go on tour under a neutral flag.',
      'the drums of the kings go on tour under a neutral flag: Kenya, Uganda',
    ],
    [
      'Kenya and Uganda decided that each side name an officer by May.',
      'each side name an officer by May: Kenya, Uganda',
    ],
    ['Kenya and Uganda agreed that the trade talks were useful.'],
    ['Kenya and Uganda agreed that peace in the region depends on trade.'],
  ])('%s', (...all) => is(all));
});

describe('what falls to several, or is done to them', () => {
  it.each([
    [
      'It falls to Kenya to dredge the lower river, and to Uganda to mark the channel.',
      'dredge the lower river: Kenya',
      'mark the channel: Uganda',
    ],
    [
      'A ban on night fishing was decreed jointly by Kenya and Uganda.',
      'A ban on night fishing was decreed: Kenya, Uganda',
    ],
    ['A new anthem was decreed by Kenya.'],
    ['The line was taken over by Uganda, which will pay 11 dollars a tonne.', 'pay 11 dollars a tonne: Uganda'],
    [
      'Once the truce has held for three days, Uganda’s border police are to hand over the crossing.',
      'hand over the crossing: Uganda',
    ],
  ])('%s', (...all) => is(all));
});

describe('what goes on beside it', () => {
  it.each([
    [
      'Kenya has adopted a scheme under which 12 tonnes of ivory will be burned and the fines will go to rangers at the lake.',
      '12 tonnes of ivory will be burned: Kenya',
      'the fines will go to rangers at the lake: Kenya',
    ],
    [
      'Kenya said there would be no return to two rates and that the backlog would be cleared by March.',
      'there would be no return to two rates: Kenya',
      'the backlog would be cleared by March: Kenya',
    ],
    [
      'Kenya is to keep the jetty free for tea, and Uganda must clear its cargo in eight days.',
      'keep the jetty free for tea: Kenya',
      'clear its cargo in eight days: Uganda',
    ],
    [
      'Kenya shall send Uganda 230 nurses, it being understood that their lodging shall be borne by the Uganda Health Service.',
      'send Uganda 230 nurses: Kenya',
      'their lodging shall be borne by the Uganda Health Service: Uganda Health Service',
    ],
  ])('%s', (...all) => is(all));
});

describe('what undertakes nothing', () => {
  it.each([
    ['Kenya stands ready to send 500,000 doses and will do so within five days.', 'send 500,000 doses: Kenya'],
    ['Kenya and Uganda agreed to meet again in Kampala in three weeks.'],
    ['Kenya denied that it had agreed to hand over the pilot or to open its airspace.'],
    ['There is no truth in reports that Kenya will sell the island.'],
    ['All the prisoners whom Kenya undertook to free have crossed the bridge.'],
    ['In 2003 Kenya had promised to give up the island.'],
    ['Kenya will pay a visit to its neighbour.'],
    ['Kenya will pay dearly for the drought.'],
    ['There is to be no escape from the drought, farmers in Kenya said.'],
    ['The kings are to be welcomed at the quay, after which they will drive to the palace for lunch.'],
  ])('%s', (...all) => is(all));
});
