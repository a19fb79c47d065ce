/**
 * Names that are hard to tell apart or hard to see as one, made from words of the spelling alphabet in the forms that
 * names of the world have. Whatever stands beside them, two are never made one, and one is found again.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord, RecordOffice } from '../../../server/model/graph.ts';
import { resolve } from '../../../server/resolve/index.ts';
import { levelled, likeness } from '../../../server/resolve/romanise.ts';
import { minister, record } from './record.ts';

const WORDS = 'Bravo Charlie Foxtrot Golf Juliett Kilo Mike Papa Quebec Romeo Tango Whiskey Yankee Zulu'.split(' ');
/** Four that nobody would take for spellings of one another. */
const unlike = (list: readonly string[]): boolean =>
  list.every((a, at) =>
    list.slice(at + 1).every((b) => likeness(levelled(a.toLowerCase()), levelled(b.toLowerCase())) < 0.5),
  );
const words = fc
  .shuffledSubarray(WORDS, { minLength: 4, maxLength: 4 })
  .filter(unlike)
  .map(([a = '', b = '', c = '', d = '']) => [a, b, c, d] as const);
const country = fc.constantFrom('XA', 'KH', 'VN', 'HU', 'SG', 'EG');
const field = fc.constantFrom('Interior', 'Public Security', 'Health', 'Foreign Affairs');
const day = fc.constantFrom('2010-01-01', '2014-06-01', '2014-09-01', '2015-01-01', '2020-01-01');

interface Person {
  readonly name: string;
  readonly country: string | null;
  readonly offices?: readonly RecordOffice[];
  readonly day?: string;
}

const recordsOf = (persons: readonly Person[]): EntityRecord[] =>
  persons.map((person, at) =>
    record('Person', { day: '2015-01-01', ...person, document: `d${at}`, id: `person/${at}` }),
  );

const areOne = (persons: readonly Person[]): boolean => {
  const { assignment } = resolve(recordsOf(persons), []);
  return assignment.get('person/0') === assignment.get('person/1');
};

/** What else may stand in other documents: shorter and fuller forms of the names, of the same office or none, anywhere. */
const company = (names: readonly string[], home: string, office: RecordOffice) => {
  const parts = names.flatMap((name) => [name, ...name.split(' '), `${name.charAt(0)}. ${name.split(' ').at(-1)}`]);
  return fc.array(
    fc.record({
      name: fc.constantFrom(...new Set(parts)),
      country: fc.constantFrom(home, home, home, null, 'XB'),
      offices: fc.constantFrom([office], [office], []),
      day,
    }),
    { maxLength: 6 },
  );
};

const upper = (name: string) => name.toUpperCase();

/** Two forms of one name; the second from what the first is made of. */
const VARIANTS: Readonly<Record<string, (a: string, b: string, c: string) => [string, string, string?]>> = {
  'a family name in capitals': (a, b) => [`${a} ${b}`, `${a} ${upper(b)}`],
  'a family name in capitals, first': (a, b, c) => [`${a} ${b} ${c}`, `${upper(a)} ${b} ${c}`],
  'marks over letters': (a, b) => [
    `${a} ${b}`,
    `${a} ${b.replace(/[oae]/, (letter) => ({ o: 'ô', a: 'á', e: 'é' })[letter] ?? letter)}`,
  ],
  'a rank before it': (a, b) => [`${a} ${b}`, `Lt. Gen. ${a} ${b}`],
  'a form of address before it': (a, b) => [`${a} ${b}`, `H.E. Dr. ${a} ${b}`],
  'a title of its country before it': (a, b) => [`${a} ${b}`, `Samdech ${a} ${b}`, 'KH'],
  'an initial in it': (a, b, c) => [`${a} ${b}`, `${a} ${c.charAt(0)}. ${b}`],
  'an initial for a name': (a, b, c) => [`${a} ${c} ${b}`, `${a} ${c.charAt(0)}. ${b}`],
  'an addition': (a, b) => [`${a} ${b}`, `${a} ${b} Jr.`],
  'particles in another case': (a, b) => [`${a} van der ${b}`, `${a} Van Der ${b}`],
  'another article': (a, b) => [`${a} al-${b}`, `${a} El ${b}`],
  'no article': (a, b) => [`${a} al-${b}`, `${a} ${b}`],
  'a hyphen for a space': (a, b, c) => [`${a} ${b}-${c.toLowerCase()}`, `${a} ${b} ${c}`],
  'no space': (a, b, c) => [`${a} ${b} ${c}`, `${a} ${b}${c.toLowerCase()}`],
  'the family name at the other end': (a, b) => [`${a} ${b}`, `${b} ${a}`, 'HU'],
  'the family name of three at the other end': (a, b, c) => [`${a} ${b} ${c}`, `${b} ${c} ${a}`, 'VN'],
  'all turned round': (a, b, c) => [`${a} ${b} ${c}`, `${c} ${b} ${a}`, 'VN'],
  'one family name of two': (a, b, c) => [`${a} ${b} ${c}`, `${a} ${b}`],
};

/** Two names that are two persons', of one country and, if `office` says so, of one office. */
const OTHERS: Readonly<Record<string, (a: string, b: string, c: string, d: string) => [string, string, string?]>> = {
  'one family name': (a, b, c) => [`${a} ${c}`, `${b} ${c}`],
  'one family name, first': (a, b, c, d) => [`${a} ${b} ${c}`, `${a} ${d} ${c}`, 'VN'],
  'one given name': (a, b, c) => [`${a} ${b}`, `${a} ${c}`],
  'initials of others': (a, b, c) => [`${a.charAt(0)}. ${c}`, `${b} ${c}`],
  'two initials': (a, b, c, d) => [`${a} ${c.charAt(0)}. ${b}`, `${a} ${d.charAt(0)}. ${b}`],
  'an initial of another name': (a, b, c, d) => [`${a} ${c} ${b}`, `${a} ${d.charAt(0)}. ${b}`],
  'two generations': (a, b) => [`${a} ${b} Sr.`, `${a} ${b} Jr.`],
  'two with one particle': (a, b, c) => [`${a} van der ${c}`, `${b} van der ${c}`],
  'two sons of one': (a, b, c) => [`${a} bin ${c}`, `${b} bin ${c}`],
  'other second family names': (a, b, c, d) => [`${a} ${b} ${c}`, `${a} ${b} ${d}`],
  'other words in another order': (a, b, c) => [`${a} ${b} ${c}`, `${a} ${c} ${b}`, 'VN'],
  'turned round where nobody does': (a, b) => [`${a} ${b}`, `${b} ${a}`, 'EG'],
};

describe('one person', () => {
  it.each(Object.keys(VARIANTS))('is found again with %s', (kind) => {
    fc.assert(
      fc.property(words, country, field, ([a, b, c], anywhere, own) => {
        const [name, variant, only] = VARIANTS[kind]?.(a, b, c) ?? ['', ''];
        const home = only ?? anywhere;
        // Where letters are fixed, other letters are another name.
        if (kind === 'another article' || kind === 'no article') fc.pre(home !== 'VN' && home !== 'SG');
        const offices = [minister(own, home)];
        expect(
          areOne([name, variant].map((each) => ({ name: each, country: home, offices }))),
          `${name}, ${variant}`,
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two persons', () => {
  it.each(Object.keys(OTHERS))('are never one: %s', (kind) => {
    fc.assert(
      fc.property(
        words
          .chain(([a, b, c, d]) =>
            fc.tuple(fc.constant(OTHERS[kind]?.(a, b, c, d) ?? ['', '']), country, field, day, day),
          )
          .chain(([[one, other, only], anywhere, own, first, second]) => {
            const home = only ?? anywhere;
            const offices = [minister(own, home)];
            const pair = [
              { name: one ?? '', country: home, offices, day: first },
              { name: other ?? '', country: home, offices, day: second },
            ];
            return fc.tuple(fc.constant(pair), company([one ?? '', other ?? ''], home, minister(own, home)));
          }),
        ([pair, others]) => {
          fc.pre(pair[0]?.name.charAt(0) !== pair[1]?.name.charAt(0) || kind !== 'initials of others');
          expect(areOne([...pair, ...others])).toBe(false);
          expect(areOne([...[...pair].reverse(), ...others])).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of two countries are never one, whoever bears the name without a country', () => {
    fc.assert(
      fc.property(
        words.chain(([a, b]) =>
          company([`${a} ${b}`], 'XA', minister('Interior', 'XA')).map((others) => ({ name: `${a} ${b}`, others })),
        ),
        ({ name, others }) => {
          expect(areOne([{ name, country: 'XA' }, { name, country: 'XC' }, ...others])).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are not one by their name where the country of one is not known and their offices are in two bodies', () => {
    const [interior, health] = [minister('Interior', 'XA'), minister('Health', 'XA')];
    expect(
      areOne([
        { name: 'Bravo Zulu', country: 'XA', offices: [interior] },
        { name: 'Bravo Zulu', country: null, offices: [health] },
      ]),
    ).toBe(false);
  });

  it('keep a short name that may be either from being one with either, until only one is left', () => {
    const offices = [minister('Public Security', 'VN')];
    const [first, second] = ['Bravo Kilo Zulu', 'Mike Tango Zulu'].map((name) => ({ name, country: 'VN', offices }));
    const short = { name: 'Zulu', country: 'VN', offices };
    if (!first || !second) throw new Error('two are given');
    expect(areOne([short, first])).toBe(true);
    expect(areOne([short, first, second])).toBe(false);
    expect(areOne([short, second, first])).toBe(false);
    const { suggestions } = resolve(recordsOf([short, first, second]), []);
    expect(suggestions.map(({ a, b }) => [a, b])).toEqual([
      ['person/0', 'person/1'],
      ['person/0', 'person/2'],
    ]);
  });
});

describe('ministries', () => {
  const NAMES = [
    'Ministry of Public Security',
    'Public Security Ministry',
    'ministry of public security',
    'MPS',
    'the ministry',
  ];
  const other = fc.record({
    name: fc.constantFrom(...NAMES),
    country: fc.constantFrom('VN', 'LA', 'CN', null),
    aliases: fc.constantFrom([], ['MPS']),
    kind: fc.constantFrom('ministry', 'agency', 'other'),
  });

  it('of one name in three states are three, whatever is called like them', () => {
    fc.assert(
      fc.property(fc.array(other, { maxLength: 8 }), (others) => {
        const own = ['VN', 'LA', 'CN'].map((home) => ({
          name: NAMES[0] ?? '',
          country: home,
          aliases: ['MPS'],
          kind: 'ministry',
        }));
        const records = [...own, ...others].map((body, at) =>
          record('Organization', { ...body, document: `d${at}`, id: `organization/${at}`, context: ['VN', 'LA'] }),
        );
        const { assignment } = resolve(records, []);
        const three = [0, 1, 2].map((at) => assignment.get(`organization/${at}`));
        expect(new Set(three).size).toBe(3);
        for (const { id, country: home } of records)
          for (const [at, entity] of three.entries())
            if (assignment.get(id) === entity) expect([own[at]?.country, null]).toContain(home);
      }),
      { numRuns: 150 },
    );
  });

  it('of two fields in one state are two, though both are called by one acronym', () => {
    const both = ['Ministry of Interior', 'Ministry of Information', 'MOI'].map((name, at) =>
      record('Organization', {
        name,
        country: 'KH',
        aliases: at < 2 ? ['MOI'] : [],
        kind: at < 2 ? 'ministry' : 'agency',
        document: `d${at}`,
      }),
    );
    const { assignment } = resolve(both, []);
    expect(new Set(assignment.values()).size).toBe(3);
  });
});
