/** When bodies sit from now on, what is allowed or stays as it is, and who gives what another gets. */
import { describe, expect, it } from 'vitest';
import { undertaken } from './reading.ts';

const head = 'Kenya and Uganda signed an agreement on fisheries in Nairobi on Monday. ';
const given = (text: string) => undertaken(head + text);

describe('a body that sits', () => {
  it.each([
    [
      'A commission of nine meets for the first time in Kampala on July 9.',
      'A commission of nine meets for the first time in Kampala on July 9: Kenya, Uganda',
    ],
    ['A joint committee meets once a year; its chair changes.', 'A joint committee meets once a year: Kenya, Uganda'],
    [
      'A working group will meet in Kampala in August.',
      'A working group will meet in Kampala in August: Kenya, Uganda',
    ],
    [
      'The ministers of the two countries will gather again in Kampala every autumn.',
      'The ministers of the two countries will gather again in Kampala every autumn: Kenya, Uganda',
    ],
  ])('%s', (text, expected) => expect(given(text)).toEqual([expected]));
  it('and not of itself, nor in the past', () => {
    expect(given('Parliament meets on Thursday. The Council of Ministers meets every week.')).toEqual([]);
    expect(given('Gamma Theta met experts on July 9.')).toEqual([]);
    expect(undertaken('Fans meet again in Nairobi on July 9.')).toEqual([]);
  });
  it('and no next encounter alone', () => {
    expect(given('The ministers of the two countries will gather again in Kampala this autumn.')).toEqual([]);
    expect(given('The deputies of the ministers meet next in Kampala in March.')).toEqual([]);
  });
  it('both by name', () =>
    expect(
      given(
        'Alpha Beta, minister of Kenya, and Gamma Theta, minister of Uganda, are to meet again in Kampala in July to sign a treaty on fuel.',
      ),
    ).toEqual(['meet again in Kampala in July to sign a treaty on fuel: Alpha Beta, Gamma Theta']));
  it('for the first time', () =>
    expect(given('The commission will hold its first session in Jinja in August.')).toHaveLength(1));
  it('but not for the next time, told by its place and day alone', () => {
    expect(given('The ministers will meet again in Kampala in July.')).toEqual([]);
    expect(given('Both sides will sit again in Jinja within three months.')).toEqual([]);
    expect(given('Ministers are to reconvene in Jinja on 27 September, with Gamma Theta as guest.')).toEqual([]);
    expect(given('The XII Meeting will be held in the second half of the year in Jinja.')).toEqual([]);
    expect(given('The commission will hold its third session in Jinja in 2024.')).toEqual([]);
    expect(given('The two ministers will speak again on 27 July.')).toEqual([]);
    expect(given('The commission is to meet again in Jinja in April to evaluate the first results.')).toEqual([]);
    expect(given('The Committee is to be convened in Jinja in December.')).toEqual([]);
    expect(given('The next session of the Lake Board will be held in Jinja in November.')).toEqual([]);
    expect(given("The working group's second meeting will take place in Jinja within six months.")).toEqual([]);
    expect(given('The invitation was accepted; the date will be fixed through diplomatic channels.')).toEqual([]);
  });
});

describe('what is allowed, and what stays', () => {
  it('to people of a kind, by what was agreed', () => {
    expect(given('Observers of either state may board vessels in port.')).toEqual([
      'Observers of either state may board vessels in port: Kenya, Uganda',
    ]);
    expect(given('Patients from the islands may from June be treated in Mombasa.')[0]).toContain(
      'be treated in Mombasa',
    );
  });
  it('but no guess', () =>
    expect(undertaken('Farmers may lose their land. Traders may look elsewhere, observers said.')).toEqual([]));
  it('free, or closed', () =>
    expect(undertaken('Kenya announced that visas would be free for holders of the pass.')).toEqual([
      'visas would be free for holders of the pass: Kenya',
    ]));
  it('there, by a promise', () =>
    expect(
      undertaken('A bus was to run. Alpha Beta, minister of Kenya, swore that there would be one by March.'),
    ).toEqual(['there would be one by March: Alpha Beta']));
});

describe('who gives', () => {
  it('from whom another gets it', () =>
    expect(given('Kenya will receive teachers from Uganda.')).toEqual(['receive teachers from Uganda: Uganda']));
  it('the other of two sides', () =>
    expect(given('The Kenyan side is to receive forty places a year at the college of Jinja.')).toEqual([
      'receive forty places a year at the college of Jinja: Uganda',
    ]));
  it('the former and the latter', () =>
    expect(
      undertaken(
        'Kenya and Uganda agreed to share the bill: the former will pay two thirds, the latter will provide the barges.',
      ),
    ).toEqual(['share the bill: Kenya, Uganda', 'pay two thirds: Kenya', 'provide the barges: Uganda']));
  it('a capital, beside a state', () =>
    expect(
      undertaken(
        'Kenya and Peru met. Peru agreed to pull back its agents by May, and Nairobi to reopen a clinic in the village.',
      ),
    ).toEqual(['pull back its agents by May: Peru', 'reopen a clinic in the village: Kenya']));
});

it('by a day, what must be done', () =>
  expect(given('Officers will be named by July, and requests must be answered within a month.').at(-1)).toBe(
    'requests must be answered within a month: Kenya, Uganda',
  ));
