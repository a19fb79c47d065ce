/** Undertakings told around: who says so in the middle or behind, wishes granted, bodies known by their state. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const is = ([text, ...all]: readonly string[]) => expect(undertaken(text ?? '')).toEqual(all);

describe('who says so', () => {
  it.each([
    [
      'Kenya would, its ambassador in Kampala assured officials, double the flights to Entebbe within two weeks.',
      'double the flights to Entebbe within two weeks: Kenya',
    ],
    [
      'Kenya will, the ministry of labour in Nairobi made clear, go on paying the salaries of the teachers until 2025.',
      'go on paying the salaries of the teachers until 2025: Kenya',
    ],
    [
      'Uganda, said its water minister, "shall open the sluices of Jinja every spring".',
      'open the sluices of Jinja every spring: Uganda',
    ],
    [
      'Kenya and Uganda, the communiqué says, "will reopen" the crossing at Busia by May.',
      'reopen" the crossing at Busia by May: Kenya, Uganda',
    ],
    [
      'Work on the bridge at Busia will start in November, the ministers of Kenya and Uganda announced jointly.',
      'Work on the bridge at Busia will start in November: Kenya, Uganda',
    ],
    [
      'Kenya would build the depot, its transport minister said on Thursday in reply to a question from the press of Uganda.',
      'build the depot: Kenya',
    ],
  ])('stands between what is said or behind it: %s', (...all) => is(all));
  it('is an official without a name, for his body or state', () =>
    is([
      'The governor of the Central Bank of Kenya said that the backlog of transfers would be cleared by March.',
      'the backlog of transfers would be cleared by March: Central Bank of Kenya',
    ]));
});

describe('words of binding oneself', () => {
  it.each([
    ['Kenya engaged itself, before the donors assembled in Paris, to float the shilling.', 'float the shilling: Kenya'],
    ['Kenya has taken it on to repair the weirs at Busia.', 'repair the weirs at Busia: Kenya'],
    ['Uganda has signed up to deliver forty buses to Kenya.', 'deliver forty buses to Kenya: Uganda'],
    ['Uganda has signed up to the convention on buses.'],
    [
      'Kenya is obligated, under the new lease, to keep the northern jetty free for tea.',
      'keep the northern jetty free for tea: Kenya',
    ],
    [
      'Uganda was taken off the list after making a commitment at ministerial level to end secret accounts.',
      'end secret accounts: Uganda',
    ],
    [
      'The Kenya Ports Authority has been ordered by the cabinet to return the boats to Uganda.',
      'return the boats to Uganda: Kenya Ports Authority',
    ],
    [
      'Under the truce Kenya and Uganda have each three months to withdraw their police from the island.',
      'withdraw their police from the island: Kenya, Uganda',
    ],
  ])('%s', (...all) => is(all));
});

describe('whose undertaking it is', () => {
  it.each([
    [
      'Kenya has bowed to the request of its neighbours and will hand in its plan for the lake by September.',
      'hand in its plan for the lake by September: Kenya',
    ],
    [
      'The African Union was asked for help with the census and answered that it would lend Uganda 2,000 tablets.',
      'lend Uganda 2,000 tablets: African Union',
    ],
    ["Uganda's railway authorities are to hand over the depot.", 'hand over the depot: Uganda'],
    [
      'Kenya and Uganda, after a chill of seven years, intend to reopen the joint fund.',
      'reopen the joint fund: Kenya, Uganda',
    ],
    ['Kenya has left the helicopter club but will honour the penalty clause.', 'honour the penalty clause: Kenya'],
    [
      'The arrears of Uganda will be forgiven by Kenya, the finance ministry announced.',
      'The arrears of Uganda will be forgiven by Kenya: Kenya',
    ],
    [
      'Kenya will roll out school meals in May; will publish the attendance; and will phase out the fees.',
      'roll out school meals in May: Kenya',
      'publish the attendance: Kenya',
      'phase out the fees: Kenya',
    ],
  ])('%s', (...all) => is(all));
});

describe('what ends an undertaking', () => {
  it.each([
    [
      'Kenya is to have 300 midwives trained by June, a target set down in its compact with the fund.',
      'have 300 midwives trained by June: Kenya',
    ],
    [
      'Kenya and Uganda agreed to lift all limits on lorries, ending a dispute that had closed the crossing.',
      'lift all limits on lorries: Kenya, Uganda',
    ],
    [
      'Kenya has declared its willingness to host two depots for Uganda, and the first of them, at Busia, will be guarded by the Kenya Police Service.',
      'host two depots for Uganda: Kenya',
      'the first of them, at Busia, will be guarded by the Kenya Police Service: Kenya Police Service',
    ],
    [
      'Kenya and Uganda will open a swap line, renewable once, with either bank being entitled to draw on it.',
      'open a swap line, renewable once: Kenya, Uganda',
    ],
  ])('%s', (...all) => is(all));
});
