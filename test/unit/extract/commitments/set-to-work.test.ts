/** Others set to work, time that somebody has for something, and what nobody may do. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const head = 'Alpha Beta, minister of Kenya, and Gamma Theta, minister of Uganda, signed a protocol on fisheries. ';
const given = (text: string) => undertaken(head + text);

describe('others set to work', () => {
  it('by name, with what they are called for short', () =>
    expect(
      undertaken(
        'The ministers of Kenya and Uganda directed the Kenya Ports Authority (KPA) to finish, by the end of June, a framework for the port.',
      ),
    ).toEqual(['finish, by the end of June, a framework for the port: Kenya Ports Authority']));
  it('by nobody who is named', () => {
    expect(given('Officials of both sides have been told to have a draft on the table by October.')[0]).toContain(
      'have a draft on the table by October',
    );
    expect(undertaken('Kenya and Uganda met. Residents were told to stay at home.')).toEqual([]);
  });
  it('with what', () =>
    expect(
      given(
        'The State Customs Committee has been tasked with launching an electronic register within three months.',
      )[0],
    ).toContain('launching an electronic register within three months'));
  it('without whom', () =>
    expect(
      given('The ministers agreed to abolish permits from July, and instructed to launch a passenger train.').map(
        (each) => each.split(':')[0],
      ),
    ).toEqual(['abolish permits from July', 'launch a passenger train']));
});

describe('time for something', () => {
  it.each([
    ['Uganda has ninety days to pull back its boats.', 'pull back its boats: Uganda'],
    ['Kenya was given until 2028 to mend the weir.', 'mend the weir: Kenya'],
    ['Kenya has 220 days in which to ratify and will lower its duty.', 'lower its duty: Kenya'],
  ])('%s', (text, expected) => expect(given(text)).toEqual([expected]));
  it('is nothing undertaken where nothing was agreed', () =>
    expect(undertaken('Kenya has two years to save its forests, the report said.')).toEqual([]));
});

describe('what nobody may do', () => {
  it.each([
    ['No government may charge a fee.', 'No government may charge a fee: Kenya, Uganda'],
    ['Recruiters in Kenya may no longer charge the worker.', 'Recruiters in Kenya may no longer charge the worker'],
    ['Every boat above 100 tonnes must carry two seamen.', 'Every boat above 100 tonnes must carry two seamen'],
  ])('%s', (text, expected) => expect(given(text)[0]).toContain(expected));
  it('is no guess', () => {
    expect(given('Rain may not come before June.')).toEqual([]);
    expect(given('The boats may not be ready in time.')).toEqual([]);
    expect(undertaken('Critics may not build on this.')).toEqual([]);
  });
});

describe('more than one act', () => {
  it('of one subject, without a comma', () =>
    expect(given('Kenya is to mend the weir every year and will let in sardines free of duty.')).toEqual([
      'mend the weir every year: Kenya',
      'let in sardines free of duty: Kenya',
    ]));
  it('each with its "that"', () =>
    expect(
      given('They provide that Kenya will tender ten plants; and that Uganda shall sink twelve wells by March.'),
    ).toEqual(['tender ten plants: Kenya', 'sink twelve wells by March: Uganda']));
  it('each with its "for"', () =>
    expect(
      given(
        'The one on trade provides for post links, for the reopening of the railway and for access to journals.',
      ).map((each) => each.split(':')[0]),
    ).toEqual(['post links', 'the reopening of the railway', 'access to journals']));
  it('with a noun before what is shared', () =>
    expect(
      given('The two countries will set up a centre at Busia and exchange dengue figures every week.'),
    ).toHaveLength(2));
});

describe('readiness declared', () => {
  it.each([
    ['Kenya declared its readiness to digitise customs papers.', 'digitise customs papers: Kenya'],
    ['Kenya confirmed the intention to repair the bridge.', 'repair the bridge: Kenya'],
    ['Kenya and Uganda promised each other in writing to send pilots.', 'send pilots: Kenya, Uganda'],
    ['Minister Alpha Beta replied that his side would mend the road.', 'mend the road: Kenya'],
  ])('%s', (text, expected) => expect(given(text)).toEqual([expected]));
});
