import { describe, expect, it } from 'vitest';
import { explain } from '../../../server/resolve/index.ts';
import { minister, record } from './record.ts';

type Given = Parameters<typeof record>[1];
const verdict = (a: Given, b: Given) => {
  const one = record('Person', { document: 'a', ...a });
  const other = record('Person', { document: 'b', ...b });
  return explain(one.id, other.id, [one, other]).verdict;
};
const interior = [minister('Interior', 'KH')];
const security = [minister('Public Security', 'LA')];

describe('comparing persons', () => {
  it.each([
    ['Vilay Lakhamfong', 'Vilay Lakhamphong', 'LA', security],
    ['Vilay Lahamphong', 'Vilay Lakhamfong', 'LA', security],
    ['Vilay Lakhamhong', 'Vilay Lakhamphong', 'LA', security],
    ['Sar Kheng', 'Sar Khenh', 'KH', interior],
    ['Sar Kheng', 'Sa Kheng', 'KH', interior],
    ['Douangchay Phichit', 'Doangchay Phichit', 'LA', []],
    ['To Lam', 'Tô Lâm', 'VN', []],
    ['Hun Manet', 'Manet Hun', 'KH', []],
    ['Prayut Chan-ocha', 'Prayut Chanocha', 'TH', []],
    ['Ferdinand R. Marcos Jr.', 'Ferdinand Marcos', 'PH', []],
  ])('joins %s and %s', (a, b, country, offices) => {
    expect(verdict({ name: a, country, offices }, { name: b, country, offices })).toBe('joined');
  });

  it.each([
    ['Sar Kheng', 'Sar Sokha', 'KH'],
    ['Tran Dai Quang', 'Luong Tam Quang', 'VN'],
    ['Pham Binh Minh', 'Pham Minh Chinh', 'VN'],
    ['Hun Sen', 'Hun Manet', 'KH'],
    ['Le Hong Anh', 'Le Hoai Trung', 'VN'],
  ])('keeps %s and %s apart though they held one office', (a, b, country) => {
    const offices = [minister('Interior', country)];
    expect(verdict({ name: a, country, offices }, { name: b, country, offices })).toBe('apart');
  });

  it('asks about a near spelling that nothing supports, and about any where letters are fixed', () => {
    expect(verdict({ name: 'Sar Kheng', country: 'KH' }, { name: 'Sar Khenh', country: 'KH' })).toBe('suggested');
    const offices = [minister('Foreign Affairs', 'VN')];
    expect(
      verdict({ name: 'Le Hoai Trung', country: 'VN', offices }, { name: 'Le Hoai Trong', country: 'VN', offices }),
    ).toBe('suggested');
    expect(verdict({ name: 'Tran Van Thanh', country: 'VN' }, { name: 'Tran Van Tanh', country: 'VN' })).not.toBe(
      'joined',
    );
  });

  it('never joins on the name alone where countries contradict', () => {
    expect(verdict({ name: 'Ko Ko', country: 'MM' }, { name: 'Ko Ko', country: 'TH' })).toBe('apart');
    expect(verdict({ name: 'Surin Pitsuwan', country: null }, { name: 'Surin Pitsuwan', country: 'TH' })).toBe(
      'joined',
    );
  });

  it('joins a part of a name only with country, office and time', () => {
    const full = { name: 'Vilay Lakhamfong', country: 'LA', offices: security, day: '2020-03-06' };
    expect(verdict(full, { name: 'Vilay', country: 'LA', offices: security, day: '2020-12-01' })).toBe('joined');
    expect(verdict(full, { name: 'Vilay', country: 'LA', offices: security, day: '2011-12-01' })).not.toBe('joined');
    expect(verdict(full, { name: 'Vilay', country: 'LA', day: '2020-12-01' })).toBe('apart');
    expect(verdict(full, { name: 'Vilay', country: 'KH', offices: security, day: '2020-12-01' })).toBe('apart');
  });

  it('tells which Quang by the time of the office', () => {
    const offices = [minister('Public Security', 'VN')];
    const quang = { name: 'Quang', country: 'VN', offices };
    expect(
      verdict({ name: 'Tran Dai Quang', country: 'VN', offices, day: '2013-01-04' }, { ...quang, day: '2013-06-01' }),
    ).toBe('joined');
    expect(
      verdict({ name: 'Luong Tam Quang', country: 'VN', offices, day: '2025-02-19' }, { ...quang, day: '2013-06-01' }),
    ).not.toBe('joined');
  });

  it.each([
    ['Mohamed Yusuf Alfa', 'Muhammad Yousef Alfa', 'KE'],
    ['Abdel Rahman Alfa', 'Abdurrahman Alfa', 'LY'],
    ['Abderrahmane Alfa', 'Abdul Rehman Alfa', 'DZ'],
    ['Hussain al-Bravo', 'Hussein Bravo', 'IQ'],
    ['Choukri Alfa', 'Shukri Alfa', 'LY'],
    ['Aleksandr Bravo', 'Alexander Bravo', 'RU'],
    ['Gurbanguly Charliehamedow', 'Kurbanguly Charlykhamedov', 'TM'],
    ['Gholam Bravo', 'Kholam Bravo', 'IR'],
  ])('joins %s and %s, who hold one office', (a, b, country) => {
    const offices = [minister('Energy', country)];
    expect(verdict({ name: a, country, offices }, { name: b, country, offices })).toBe('joined');
  });

  it.each([
    ['Grace Wanjiku Alfa', 'Grace Alfa', 'KE', 'a name in the middle'],
    ['J. K. Alfa', 'Joseph Kilo Alfa', 'KE', 'initials for all names but the last'],
    ['Tariq M. Alfa', 'Tariq Mike Alfa', 'PK', 'an initial among names'],
    ['Salim bin Khalfan al-Alfa', 'Salim Khalfan Al Alfa', 'OM', 'words for son and the article'],
    ['Gustavo Alfa Bravo', 'Gustavo Alfa', 'PY', 'the second family name'],
    ['Mohammad Rafiqul Alfa', 'Rafiqul Alfa', 'BD', 'the first name of so many'],
    ['Emmanuel Alfa Jnr', 'Emmanuel Alfa Jr.', 'GH', 'the mark of a generation'],
  ])('joins %s and %s of %s, whatever they do: %#', (a, b, country) => {
    const offices = [minister('Energy', country)];
    expect(verdict({ name: a, country, offices }, { name: b, country })).toBe('joined');
    expect(verdict({ name: a, country, offices }, { name: b, country, offices: [minister('Health', country)] })).toBe(
      'joined',
    );
  });

  it.each([
    ['Nguyen Van Alfa', 'Nguyen Alfa', 'VN'],
    ['Mohamed Hassan Ali', 'Mohamed Ali', 'EG'],
    ['Gustavo Alfa Bravo', 'Gustavo Alfa', 'KE'],
    ['J. Alfa', 'Joseph Alfa', 'KE'],
    ['E. Y. Alfa-Bravo', 'Emmanuel Kilo Alfa-Bravo', 'GH'],
    ['Alfa-Bravo', 'Emmanuel Alfa-Bravo', 'GH'],
    ['Yousef Fahad Alfa', 'Fahad Yousef Alfa', 'KW'],
  ])('does not join %s and %s of %s on the name alone', (a, b, country) => {
    expect(verdict({ name: a, country }, { name: b, country })).not.toBe('joined');
  });

  it('does not join, by a name that both are called, two whose full names are of the same words in another order', () => {
    const offices = [minister('Energy', 'KW')];
    const son = { name: 'Fahad Yousef Alfa', aliases: ['Yousef Alfa'], country: 'KW', offices };
    expect(verdict(son, { name: 'Yousef Fahad Alfa', aliases: ['Yousef Alfa'], country: 'KW', offices })).not.toBe(
      'joined',
    );
  });

  it('counts a country that the document of somebody of no known country speaks of', () => {
    const known = { name: 'Grace Wanjiku Alfa', country: 'KE' };
    expect(verdict(known, { name: 'Grace Alfa', country: null, context: ['KE', 'UG'] })).toBe('joined');
    expect(verdict(known, { name: 'Grace Alfa', country: null, context: ['UG'] })).not.toBe('joined');
  });

  it('knows a post in a body by the initials of the body', () => {
    const post = (body: string) => [{ title: 'Chief executive', body, country: 'GH' }];
    const long = { name: 'Akosua Serwaa Alfa', country: 'GH', offices: post('Ghana Energy Workers Union') };
    expect(verdict(long, { name: 'Alfa', country: 'GH', offices: post('GEWU') })).toBe('joined');
    expect(verdict(long, { name: 'Alfa', country: 'GH', offices: post('GTWU') })).not.toBe('joined');
  });

  it('knows an office by how its field begins', () => {
    const [short, long] = [[minister('Energy', 'KE')], [minister('Energy and Petroleum', 'KE')]];
    const name = { name: 'Alpha Bravo', country: 'KE', day: '2012-01-04' };
    expect(verdict({ ...name, offices: short }, { ...name, name: 'Bravo', offices: long })).toBe('joined');
    const trade = [minister('Petroleum and Energy', 'KE')];
    expect(verdict({ ...name, offices: short }, { ...name, name: 'Bravo', offices: trade })).toBe('apart');
  });

  it('does not take a son for his father, after whom he is called and whom he succeeds', () => {
    const offices = [{ title: 'President', body: null, country: 'TD' }];
    const father = { name: 'Golf Kilo', country: 'TD', offices, day: '2008-01-04' };
    const longer = { name: 'Papa Golf Kilo', country: 'TD', offices };
    expect(verdict(father, { ...longer, day: '2008-06-04' })).toBe('joined');
    expect(verdict(father, { ...longer, day: '2022-06-04' })).not.toBe('joined');
  });

  it('keeps two apart of whose names both words are short or far from each other', () => {
    const offices = [minister('Energy', 'ML')];
    const apart = (a: string, b: string) =>
      expect(verdict({ name: a, country: 'ML', offices }, { name: b, country: 'ML', offices })).not.toBe('joined');
    apart('Sara Tall', 'Sira Toll');
    apart('Bravona Kilomba', 'Tangora Kiluanji');
  });

  it('keeps a deputy from being the minister', () => {
    const deputy = [{ title: 'Deputy Minister of Interior', body: 'Ministry of Interior', country: 'KH' }];
    expect(
      verdict(
        { name: 'Sar Kheng', country: 'KH', offices: interior },
        { name: 'Sa Kheng', country: 'KH', offices: deputy },
      ),
    ).toBe('suggested');
  });

  it('explains every score', () => {
    const a = record('Person', { name: 'Sar Kheng', country: 'KH', offices: interior, document: 'a' });
    const b = record('Person', { name: 'Sar Khenh', country: 'KH', offices: interior, document: 'b' });
    const { likeness, verdict: outcome } = explain(a.id, b.id, [a, b]);
    const { score, features } = likeness;
    expect(features.map(({ name }) => name)).toEqual(['name', 'country', 'office']);
    expect(features.reduce((sum, feature) => sum + feature.score, 0)).toBeCloseTo(score, 3);
    expect(outcome).toBe('joined');
    expect(() => explain(a.id, 'person/nobody', [a])).toThrow(/No such record/);
  });
});
