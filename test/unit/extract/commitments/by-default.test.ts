/** What a text that tells of an agreement says will become of things, people and bodies, whatever their verb. */
import { describe, expect, it } from 'vitest';
import { words } from './reading.ts';

const signed = 'Kenya and Uganda signed a protocol in Busia on Monday. ';

describe('what becomes of a thing by what was agreed', () => {
  it.each([
    'Notices of theft shall reach the registry within three days',
    'Charges for parcels will fall by a fifth',
    'Money for the wells is to come from a common fund',
    'Lake ferries will run day and night',
    'A telescope at Busia will be in use by March',
  ])('%s', (text) => expect(words(`${signed}${text}.`)).toEqual([text]));
  it.each([
    'This line will allow farmers to sleep well.',
    'More trade will pay off for both.',
    'The protocol shows the political will of both states.',
    'The boats will wait in vain.',
    'The next summit will open in Busia in May.',
  ])('not: %s', (text) => expect(words(signed + text)).toEqual([]));
  it('in the words of whoever tells of it', () => {
    expect(words(`${signed}Alpha Beta of Kenya said that works would commence before the rains.`)).toEqual([
      'works would commence before the rains',
    ]);
    expect(words(`${signed}Alpha Beta of Kenya said that much would depend on the rains.`)).toEqual([]);
  });
  it('without whoever promises it, behind the words', () =>
    expect(
      words(`${signed}Construction of the weir will begin in May, promised Uganda's Secretary of State Gamma Theta.`),
    ).toEqual(['Construction of the weir will begin in May']));
});

describe('what a state or a body does by what was agreed', () => {
  it.each([
    ['Kenya will meet the share of Uganda as a grant.', 'meet the share of Uganda as a grant'],
    ['Uganda will not go back to the old fees.', 'not go back to the old fees'],
    ['Uganda will receive a chair of Swahili.', 'receive a chair of Swahili'],
    ['Both countries will have a single timetable for the ferries.', 'have a single timetable for the ferries'],
  ])('%s', (text, act) => expect(words(signed + text)).toEqual([act]));
  it.each(['Kenya will meet Uganda in Busia on Friday.', 'Kenya will win the cup.', 'It will run for three years.'])(
    'not: %s',
    (text) => expect(words(signed + text)).toEqual([]),
  );
});

describe('what people are free to do', () => {
  it.each([
    'inspectors of either country may sail on the ships of the other',
    'only agencies registered with both ministries may bring in workers',
    'growers may now recruit through the public offices',
  ])('%s', (text) => expect(words(`${signed}Under it, ${text}.`)).toEqual([text]));
  it.each(['Tanzania may join later.', 'A third may follow.', 'Drivers may soon know more.'])('not: %s', (text) =>
    expect(words(signed + text)).toEqual([]),
  );
});

describe('what is offered or given as a thing', () => {
  it.each([
    ['Kenya has offered its engineers for the design work.', 'offered its engineers for the design work'],
    ['Alpha Beta of Kenya offered technicians to run the pumps.', 'offered technicians to run the pumps'],
    ['Kenya committed NZ$12 million over four years for pumps.', 'committed NZ$12 million over four years for pumps'],
    ['Kenya promised its neighbour a decision on the weir.', 'promised its neighbour a decision on the weir'],
  ])('%s', (text, act) => expect(words(signed + text)).toEqual([act]));
  it.each(['Kenya offered its condolences to the families.', 'Alpha Beta of Kenya offered prayers for rain.'])(
    'not: %s',
    (text) => expect(words(signed + text)).toEqual([]),
  );
  it('by what talks end with, or what somebody wins', () => {
    expect(words('Kenya and Uganda ended their talks on Monday with a decision to reinforce the frontier.')).toEqual([
      'reinforce the frontier',
    ]);
    expect(words(`${signed}Alpha Beta of Kenya won a promise from Uganda to supply 5,000 books.`)).toEqual([
      'supply 5,000 books',
    ]);
  });
});

describe('what an instrument just made is for', () => {
  it.each([
    ['Kenya and Uganda signed a memorandum on Monday to study a ferry.', 'study a ferry'],
    ['Ministers of Kenya and Uganda endorsed an action plan to halve the delays.', 'halve the delays'],
  ])('%s', (text, act) => expect(words(text)).toEqual([act]));
  it('not what it is said to', () =>
    expect(words('Kenya and Uganda signed a memorandum to that effect in Busia.')).toEqual([]));
});

describe('what one of several instruments does', () => {
  it.each([
    ['The second, a transport agreement, does away with the entry fee.', 'does away with the entry fee'],
    ['The latter commits Kenya to train thirty wardens.', 'train thirty wardens'],
    ['The other binds the navies to at least two drills a year.', 'at least two drills a year'],
    ['Concluded for one year, the protocol authorizes 400 boats to fish.', 'authorizes 400 boats to fish'],
  ])('%s', (text, act) => expect(words(signed + text)).toEqual([act]));
  it('as a row of three things, one each', () =>
    expect(
      words(
        `${signed}The programme provides for film weeks in Busia, joint digs at two old sites, and the training of 12 restorers.`,
      ),
    ).toEqual(['film weeks in Busia', 'joint digs at two old sites', 'the training of 12 restorers']));
});
