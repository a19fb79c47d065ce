/** Lists under more lines than one expects, and what an undertaking's sentence says beside it. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const SIGNED = 'Alpha Beta of Kenya and Gamma Theta of Uganda signed an agreement on labour in Nairobi on Monday. ';
const list = (lead: string, ...points: readonly string[]) =>
  undertaken(`${SIGNED}\n\n${lead}\n\n${points.map((point) => `- ${point};`).join('\n')}`);

describe('a list', () => {
  it.each([
    'At the end, the two parties retained the following:',
    'Among the agreements reached by the two sides the following stand out:',
    'The two parties agreed as follows:',
  ])('%s', (lead) => {
    expect(list(lead, 'reduction of the number of checkpoints', 'To exchange park rangers')).toEqual([
      'reduction of the number of checkpoints: Kenya, Uganda',
      'exchange park rangers: Kenya, Uganda',
    ]);
  });
  it('of what each does, and not of what has been', () =>
    expect(
      list('The parties agreed as follows:', 'Kenya ensures delivery of coal', 'The operators have worked well'),
    ).toEqual(['Kenya ensures delivery of coal: Kenya']));
  it('of whom something binds', () =>
    expect(list('The plan obliges it and the Ministry of Health of Uganda to', 'train 300 nurses').length).toBe(1));
  it('within a point that ends in the midst of a sentence', () =>
    expect(
      undertaken(
        `${SIGNED}\n\n3. The two ministers met.\n4. The two ministers agreed to\n(i) open a second lane by May;\n(ii) share their records.`,
      ).map((each) => each.split(':')[0]),
    ).toEqual(['open a second lane by May', 'share their records']));
});

describe('what is undertaken', () => {
  it.each([
    ['Kenya will host a laboratory, to which Uganda gave three million dollars.', 'host a laboratory'],
    ['Kenya is to grant 2,000 permits this year, as against 1,200 in 2017.', 'grant 2,000 permits this year'],
    ['Starting this autumn Nairobi will inform Kampala of every accident.', 'inform Kampala of every accident'],
    ['Alpha Beta agreed to his guest’s proposal to set up a joint group.', 'set up a joint group'],
    ['Alpha Beta came away with an undertaking that Uganda would lift the ban.', 'lift the ban'],
    ['He said Kenya would have the road cleared of mines by April.', 'have the road cleared of mines by April'],
  ])('%s', (text, expected) =>
    expect(undertaken(SIGNED + text).map((each) => each.slice(0, each.lastIndexOf(':')))).toEqual([expected]),
  );
  it.each([
    'Kenya and Uganda failed again Thursday to agree on where to put a bridge.',
    'They will leave here tomorrow for a tour of the coast.',
  ])('not: %s', (text) => expect(undertaken(SIGNED + text)).toEqual([]));
});
