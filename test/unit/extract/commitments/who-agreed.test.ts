/** Who undertakes: the ministers who agree, the state that is represented, the body meant by its noun. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const met = 'Minister Alpha Beta of Kenya and Minister Gamma Theta of Uganda held talks in Busia on Monday. ';

describe('those who agree', () => {
  it('behind "by"', () =>
    expect(undertaken(`${met}It was also agreed by the two ministers that a desk will open in Busia.`)).toEqual([
      'a desk will open in Busia: Alpha Beta, Gamma Theta',
    ]));
  it('where it was agreed by nobody named', () =>
    expect(undertaken(`${met}It was agreed to form a committee.`)).toEqual([
      'form a committee: Alpha Beta, Gamma Theta',
    ]));
  it('for their countries', () =>
    expect(undertaken(`${met}The two ministers agreed that their countries would vote alike in Geneva.`)).toEqual([
      'vote alike in Geneva: Alpha Beta, Gamma Theta',
    ]));
  it('behind "they … but"', () =>
    expect(undertaken(`${met}They signed nothing but agreed to exchange lists.`)).toEqual([
      'exchange lists: Alpha Beta, Gamma Theta',
    ]));
});

describe('those for whom somebody speaks', () => {
  it('are states that are represented', () =>
    expect(undertaken(`${met}Rwanda, represented by Minister Delta Kappa, agreed to bear the cost.`)).toEqual([
      'bear the cost: Rwanda',
    ]));
  it('are states by their capitals', () =>
    expect(undertaken(`${met}Beta undertook on behalf of Nairobi to recognise the diplomas.`)).toEqual([
      'recognise the diplomas: Kenya',
    ]));
  it('are no state of the dateline', () =>
    expect(undertaken('BRIDGETOWN, Barbados, Feb 1 - Kenya will admit fruit from Uganda free of duty.')).toEqual([
      'admit fruit from Uganda free of duty: Kenya',
    ]));
});

describe('what is promised as a thing', () => {
  it('to somebody', () =>
    expect(undertaken(`${met}Theta promised farmers a seed bank by spring.`)).toEqual([
      'promised farmers a seed bank by spring: Gamma Theta',
    ]));
  it('by announcing it', () =>
    expect(undertaken(`${met}Theta confirmed a contribution of two million euros to the plant.`)).toEqual([
      'confirmed a contribution of two million euros to the plant: Gamma Theta',
    ]));
});

describe('bodies meant by their nouns', () => {
  it('one', () =>
    expect(
      undertaken(
        'The Development Bank of Kenya and the Uganda Stock Exchange signed an agreement on Monday. The exchange shall list the bonds without charge.',
      ),
    ).toEqual(['list the bonds without charge: Uganda Stock Exchange']));
  it('two', () =>
    expect(
      undertaken(
        'Minister Alpha Beta of Kenya spoke first. The Supreme Court of Kenya and the Constitutional Court of Uganda held talks on Monday. The two courts agreed to link their systems.',
      ),
    ).toEqual(['link their systems: Supreme Court, Constitutional Court']));
});
