/** Terms of a bargain in the present tense, and what an instrument lays upon those whom it binds. */
import { describe, expect, it } from 'vitest';
import { undertaken, words } from './reading.ts';

describe('terms in the present', () => {
  it('follow a colon', () =>
    expect(
      words('Kenya and Uganda signed an agreement: Kenya lifts its ban, Uganda switches off its radar from June.'),
    ).toEqual(['lifts its ban', 'switches off its radar from June']));
  it('follow a semicolon', () =>
    expect(undertaken('Kenya and Uganda signed a deal on mountain training; Kenya covers all costs.')).toEqual([
      'covers all costs: Kenya',
    ]));
  it('stand beside what shall be', () =>
    expect(
      words('By the Alpha Agreement the lake shall be called Theta Lake, and Uganda lifts its veto in the Union.'),
    ).toContain('lifts its veto in the Union'));
  it('are no news', () => {
    expect(undertaken('Kenya and Uganda signed a deal; Kenya covers an area of 580,000 square kilometres.')).toEqual(
      [],
    );
    expect(undertaken('Kenya and Uganda met in Busia; Kenya hosts the next cup.')).toEqual([]);
  });
});

describe('what an instrument lays upon its parties', () => {
  it('behind what was done with it', () =>
    expect(
      words('Approved by acclamation at the Delta Centre, the text commits both governments to open the port.'),
    ).toEqual(['open the port']));
  it('with the verb once more', () =>
    expect(
      undertaken('The accord obliges Kenya to withdraw its boats within a month, obliges Uganda to mend the weir.'),
    ).toEqual(['withdraw its boats within a month: Kenya', 'mend the weir: Uganda']));
  it('in a clause that hangs on its place', () =>
    expect(
      words('Kenya and Uganda have signed a ten-year contract on the terminal, in which Kenya will invest a million.'),
    ).toEqual(['invest a million']));
});

describe('clauses of those who agreed', () => {
  it('on what shall be working', () =>
    expect(
      words(
        'Alpha Beta of Kenya and Gamma Theta of Uganda met. They resolved that fishermen held on either side would go home by May, and that a hotline would be working by then.',
      ),
    ).toEqual(['fishermen held on either side would go home by May', 'a hotline would be working by then']));
  it('end before the next "that"', () =>
    expect(words('Kenya and Uganda agreed that Kenya will host a film week and that libraries trade lists.')).toEqual([
      'host a film week',
    ]));
  it('of the former and the latter', () =>
    expect(
      words(
        'Alpha Beta of Kenya and Gamma Theta of Uganda met in Busia, where the latter committed to hand over four men within a week and the former to ease the return of families.',
      ),
    ).toEqual(['hand over four men within a week', 'ease the return of families']));
});

describe('spoken of by where they are from', () => {
  it('is a firm', () =>
    expect(
      undertaken(
        'Delta Mining of China and the Ministry of Mines of Zambia signed a contract. The Chinese miner will build a smelter by 2027.',
      ).map((each) => each.split(': ')[1]),
    ).toEqual(['Delta Mining']));
  it('is a man', () =>
    expect(
      undertaken(
        'Alpha Beta of Kenya and Gamma Theta of Panama met. The Panamanian promised that airlines would be paid.',
      ),
    ).toEqual(['airlines would be paid: Gamma Theta']));
});

describe('what follows from what was agreed', () => {
  const head = 'Kenya and Uganda signed a pact on fish. ';
  it.each([
    [
      'Customs houses at Busia should reopen within three months.',
      'Customs houses at Busia should reopen within three months',
    ],
    [
      'Deliveries of gas will resume at midnight on 15 November.',
      'Deliveries of gas will resume at midnight on 15 November',
    ],
    [
      'Kenyans pay for tickets, and recruiters in Busia may no longer charge the worker.',
      'recruiters in Busia may no longer charge the worker',
    ],
    ['No government may interfere with the broadcasts.', 'No government may interfere with the broadcasts'],
    ['The Ugandans shall build a dam.', 'build a dam'],
  ])('%s', (text, expected) => expect(words(head + text)).toContain(expected));
  it.each([
    'The next summit will open in Busia on 3 May.',
    'Alpha Beta will now lead a team of thirty to Busia in October.',
    'Foreign Minister Alpha Beta of Kenya will host Gamma Theta of Uganda in Nairobi next Tuesday.',
    'Alpha Beta said he would read the text with interest.',
  ])('not: %s', (text) => expect(words(head + text)).toEqual([]));
  it('is what is done in concert, and what hangs on it is another', () =>
    expect(
      undertaken(
        'Kenya and Uganda concurred in accelerating the closure of old plants and will draw up a list of further ones by May.',
      ).map((each) => each.split(':')[0]),
    ).toEqual(['concurred in accelerating the closure of old plants', 'draw up a list of further ones by May']));
});
