import { describe, expect, it } from 'vitest';
import type { EntityRecord, RecordOffice } from '../../../server/model/graph.ts';
import { createResolver, explain, resolve } from '../../../server/resolve/index.ts';
import { besidesOf } from '../../../server/resolve/namesakes.ts';
import { minister, record } from './record.ts';

type Given = Parameters<typeof record>[1];
const explained = (a: Given, b: Given) => {
  const one = record('Person', { document: 'a', ...a });
  const other = record('Person', { document: 'b', ...b });
  return explain(one.id, other.id, [one, other]);
};
const verdict = (a: Given, b: Given) => explained(a, b).verdict;
const post = (title: string, body: string | null, country: string | null = 'KE'): RecordOffice[] => [
  { title, body, country },
];
const energy = [minister('Energy', 'KE')];

describe('a family name with an initial', () => {
  const full = { name: 'Dora Mike Alfa', country: 'KE', offices: energy, day: '2010-01-04' };

  it.each([
    ['D. Alfa', energy, '2015-01-04', 'joined', 'in the same office'],
    ['Alfa D.', energy, '2015-01-04', 'joined', 'with the initial behind it'],
    ['D. Alfa', post('Permanent secretary', 'Ministry of Energy'), '2015-01-04', 'joined', 'in the same ministry'],
    ['D. Alfa', energy, '2030-01-04', 'suggested', 'a generation later'],
    ['D. Alfa', [minister('Health', 'KE')], '2010-01-04', 'apart', 'in another ministry'],
    ['D. Alfa', [], '2010-01-04', 'suggested', 'in no office'],
    ['B. Alfa', energy, '2010-01-04', 'apart', 'that is of another name'],
    ['D. B. Alfa', energy, '2010-01-04', 'apart', 'and another that is of no name'],
  ])('%s, %#: %s', (name, offices, day, outcome) => {
    expect(verdict(full, { name, country: 'KE', offices, day })).toBe(outcome);
  });

  it('is neither of two of one ministry who begin alike', () => {
    const records = ['Dora Alfa', 'Daniel Alfa', 'D. Alfa'].map((name) =>
      record('Person', { name, country: 'KE', offices: energy, document: name }),
    );
    expect(new Set(records.map(({ id }) => resolve(records, []).assignment.get(id))).size).toBe(3);
  });

  it('may be that of another spelling', () => {
    const offices = [minister('Energy', 'GR')];
    const name = (name: string) => ({ name, country: 'GR', offices });
    expect(verdict(name('Constantine Alfa'), name('K. Alfa'))).toBe('joined');
    expect(verdict(name('Charlie Alfa'), name('K. Alfa'))).toBe('apart');
  });
});

describe('the family name before the others', () => {
  it('is known by capitals or a comma where it never comes first', () => {
    const name = (name: string) => ({ name, country: 'KZ' });
    expect(verdict(name('Mike Alfanov'), name('ALFANOV Mike'))).toBe('joined');
    expect(verdict(name('Mike Bravo Alfanov'), name('ALFANOV, Mike B.'))).toBe('joined');
    expect(verdict(name('Mike Alfanov'), name('Alfanov Mike'))).not.toBe('joined');
    expect(verdict(name('Mike Alfanov'), name('ALFANOV, Tango'))).toBe('apart');
  });
});

describe('spellings', () => {
  it.each([
    ['Mike Alfanov', 'Mike Alfanoff', 'BG', 'joined'],
    ['Yerlan Alfanov', 'Erlan Alfanov', 'KZ', 'joined'],
    ['Elçin Quliyev', 'Elchin Guliyev', 'AZ', 'joined'],
    ['Sevinc Alfa', 'Sevinj Alfa', 'AZ', 'joined'],
    ['Sevinc Alfa', 'Sevinj Alfa', 'RO', 'suggested'],
    ['Mike Faʻalfa', "Mike Fa'alfa", 'WS', 'joined'],
    ['Mike Alfanov', 'Mike Alfanova', 'BG', 'suggested'],
  ])('%s and %s of %s: %s', (a, b, country, outcome) => {
    expect(verdict({ name: a, country }, { name: b, country })).toBe(outcome);
  });
});

describe('posts', () => {
  it('are in one body whatever the firm is by law, and whether its state stands in its name', () => {
    const full = {
      name: 'Mike Alfa',
      country: 'KE',
      offices: post('Director', 'Kenyan Bravo Railway'),
      day: '2010-01-04',
    };
    const single = (body: string) => ({
      name: 'Alfa',
      country: 'KE',
      offices: post('Director', body),
      day: '2010-06-04',
    });
    expect(verdict(full, single('Bravo Railway Ltd'))).toBe('joined');
    expect(verdict(full, single('Bravo Airways Ltd'))).toBe('apart');
  });

  it('in a body of several states are no other ones than those that somebody had at home', () => {
    const home = { name: 'Mike Tango Alfa', country: 'KE', offices: energy };
    const abroad = post('Commissioner', 'Alfa Union', null);
    const away = { country: null, context: ['KE', 'UG'], offices: abroad };
    expect(verdict(home, { name: 'Mike Tango Alfa', ...away })).toBe('joined');
    expect(verdict(home, { name: 'Mike Alfa', ...away, context: ['UG'] })).not.toBe('joined');
    const elsewhere = { name: 'Mike Alfa', country: null, context: ['KE'], offices: [minister('Health', 'UG')] };
    expect(verdict({ ...home, name: 'Mike Alfa' }, elsewhere)).not.toBe('joined');
  });

  it('in a ministry of which one document does not tell the state are in the same body', () => {
    const home = { name: 'Mike Alfa', country: 'KE', offices: [minister('Education', 'KE')] };
    const open = (field: string) => ({
      name: 'Mike Alfa',
      country: null,
      context: ['KE'],
      offices: post('State secretary', `Ministry of ${field}`, null),
    });
    expect(verdict(home, open('Education'))).toBe('joined');
    expect(verdict(home, open('Health'))).toBe('suggested');
  });
});

describe('parts of a long name', () => {
  it('are one by three names in common, but not where names in the middle tell a family apart', () => {
    const health = [minister('Health', 'PT')];
    const long = { name: 'Maria da Luz Alfa Bravo', country: 'PT', offices: [minister('Energy', 'PT')] };
    expect(verdict(long, { name: 'Maria da Luz Alfa', country: 'PT', offices: health })).toBe('joined');
    expect(verdict(long, { name: 'Maria Alfa', country: 'PT', offices: health })).not.toBe('joined');
    const vietnamese = { ...long, name: 'Bravo Mike Luz Alfa', country: 'VN' };
    expect(verdict(vietnamese, { name: 'Bravo Mike Luz', country: 'VN' })).not.toBe('joined');
  });

  it('that have nothing in common are one through the whole, whatever the order', () => {
    const offices = [minister('Energy', 'BR')];
    const named = (name: string) => record('Person', { name, country: 'BR', offices, document: name });
    const [whole, first, last, other] = ['Ana da Alfa Bravo', 'Ana da Alfa', 'A. Bravo', 'Ana Kilo'].map(named) as [
      EntityRecord,
      EntityRecord,
      EntityRecord,
      EntityRecord,
    ];
    for (const records of [
      [whole, first, last, other],
      [other, last, first, whole],
      [first, other, whole, last],
    ]) {
      const resolver = createResolver();
      for (const each of records) resolver.add([each]);
      const { assignment } = resolver.resolution();
      expect(new Set([whole, first, last].map(({ id }) => assignment.get(id))).size).toBe(1);
      expect(assignment.get(other.id)).not.toBe(assignment.get(whole.id));
    }
  });

  it('are not those of an heir', () => {
    const offices = [minister('Energy', 'BR')];
    const named = (name: string) => ({ name, country: 'BR', offices });
    expect(verdict(named('Paulo Mike Alfa Filho'), named('P. M. Alfa Filho'))).toBe('joined');
    expect(verdict(named('Paulo Mike Alfa Filho'), named('Paulo Mike Alfa'))).toBe('apart');
    expect(verdict(named('Mike Alfa Neto'), named('Mike Alfa'))).toBe('apart');
    expect(verdict({ ...named('Mike Alfa Neto'), country: 'AO' }, { ...named('Alfa Neto'), country: 'AO' })).not.toBe(
      'apart',
    );
  });
});

describe('two of whom one document speaks', () => {
  it('are two in all others', () => {
    const offices = [minister('Energy', 'GH')];
    const minor = { name: 'Kwame Alfa', country: 'GH', offices, besides: ['Kwame Alfa Bravo'] };
    const { verdict: outcome, likeness } = explained(minor, { name: 'Kwame Alfa Bravo', country: 'GH', offices });
    expect(outcome).toBe('apart');
    expect(likeness.features[0]?.why).toBe('one document tells "kwame alfa" and "kwame alfa bravo" apart');
    expect(verdict({ ...minor, besides: ['Kwame Kilo'] }, { name: 'Kwame Alfa Bravo', country: 'GH', offices })).toBe(
      'joined',
    );
  });

  it('are noted where they have a name in common', () => {
    expect(besidesOf(['Kwame Alfa', 'Kwame Alfa Bravo', 'Mike Kilo', 'Alfa'])).toEqual([
      ['Kwame Alfa Bravo'],
      ['Kwame Alfa'],
      [],
      ['Kwame Alfa', 'Kwame Alfa Bravo'],
    ]);
  });

  it('are not taken for one by a name of the father under which a document seems to call the son', () => {
    const offices = [minister('Energy', 'KW')];
    const son = { name: 'Fahad Yousef Alfa', aliases: ['Yousef Alfa'], country: 'KW', offices, day: '2015-01-04' };
    expect(verdict(son, { name: 'Yousef Alfa', country: 'KW', offices, day: '2009-01-04' })).not.toBe('joined');
  });

  it('leave a third of no known state to neither, and those of the one state together', () => {
    const named = (name: string, country: string | null, document: string, besides: string[] = []) =>
      record('Person', { name, country, document, besides, context: ['PK', 'BD'] });
    const records = [
      named('Muhammad Aslam Alfa', 'PK', 'a', ['Mohammad Aslam Alfa']),
      named('Mohammad Aslam Alfa', null, 'a', ['Muhammad Aslam Alfa']),
      named('Mohammed Aslam Alfa', 'PK', 'b'),
    ];
    const { assignment } = resolve(records, []);
    const [one, third, other] = records.map(({ id }) => assignment.get(id));
    expect(one).toBe(other);
    expect(third).not.toBe(one);
  });
});
