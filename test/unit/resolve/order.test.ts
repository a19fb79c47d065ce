import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../server/model/graph.ts';
import { createResolver, resolve } from '../../../server/resolve/index.ts';
import { minister, record } from './record.ts';

// Names that are near each other in every way the comparisons know, so that clusters meet, contradict and part again.
const PERSONS = [
  'Sar Kheng',
  'Sar Khenh',
  'Sa Kheng',
  'Kheng',
  'Kheng Sar',
  'Sar Khen',
  'Vilay Lakhamfong',
  'Vilay Lakhamphong',
  'Vilay Lahamphong',
  'Vilay',
  'S. Kheng',
  'Sokha Kheng',
  'Sar Kheng Jr.',
  'Sar Kheng Sr.',
];
const BODIES = [
  'ASEAN',
  'Association of Southeast Asian Nations',
  'ASEAN Regional Forum',
  'Joint Committee',
  'Ministry of Interior',
  'Ministry of Home Affairs',
];
const COUNTRIES = ['KH', 'LA', null];
const DAYS = ['2011-01-01', '2012-06-01', '2020-01-01'];

const country = fc.constantFrom(...COUNTRIES);
const person = fc.record({
  name: fc.constantFrom(...PERSONS),
  country,
  day: fc.constantFrom(...DAYS),
  office: fc.boolean(),
});
const body = fc.record({ name: fc.constantFrom(...BODIES), country, alias: fc.boolean() });
const event = fc.record({
  kind: fc.constantFrom('talks', 'conference'),
  day: fc.constantFrom('2011-01-01', '2011-01-02', '2011-01', '2011'),
  ordinal: fc.constantFrom(null, 1, 2),
});
const content = fc.record({
  persons: fc.array(person, { maxLength: 3 }),
  bodies: fc.array(body, { maxLength: 2 }),
  events: fc.array(event, { maxLength: 2 }),
});

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

function documentOf(index: number, { persons, bodies, events }: Content): EntityRecord[] {
  const document = `d${index}`;
  const people = persons.map((each, at) =>
    record('Person', {
      ...each,
      document,
      id: `person/${at}@${document}`,
      offices: each.office && each.country ? [minister('Interior', each.country)] : [],
    }),
  );
  const others = bodies.map(({ name, country: home, alias }, at) =>
    record('Organization', {
      name,
      document,
      id: `organization/${at}@${document}`,
      country: name.startsWith('Ministry') ? home : null,
      kind: name.startsWith('Ministry') ? 'ministry' : 'intergovernmental',
      aliases: alias && name.startsWith('Association') ? ['ASEAN'] : [],
      context: ['KH', 'LA'],
    }),
  );
  const meetings = events.map(({ kind, day, ordinal }, at) =>
    record('Meeting', {
      name: 'meeting',
      kind,
      document,
      id: `meeting/${at}@${document}`,
      event: { date: day, ordinal, place: 'Hanoi', countries: ['KH', 'LA'], actors: people.map(({ id }) => id) },
    }),
  );
  return [...people, ...others, ...meetings];
}

const plain = ({ assignment, suggestions }: ReturnType<typeof resolve>) => ({
  assignment: [...assignment].sort(([a], [b]) => (a < b ? -1 : 1)),
  suggestions: [...suggestions],
});

describe('the order of loading', () => {
  it('does not count, however near the names and whatever came and went', () => {
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.boolean(), fc.boolean()), { maxLength: 24 }),
        (contents, steps) => {
          const documents = contents.map((each, index) => documentOf(index, each));
          const resolver = createResolver();
          const loaded = new Set<number>();
          for (const [at, add, ask] of steps) {
            const index = at % documents.length;
            if (add) resolver.add(documents[index] ?? []);
            else resolver.remove(`d${index}`);
            if (add) loaded.add(index);
            else loaded.delete(index);
            if (ask) resolver.resolution();
          }
          const rest = [...loaded].sort().flatMap((index) => documents[index] ?? []);
          expect(plain(resolver.resolution())).toEqual(plain(resolve(rest, [])));
          expect(plain(resolve([...rest].reverse(), []))).toEqual(plain(resolve(rest, [])));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never puts two countries or two events of one document into one entity', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 2, maxLength: 8 }), (contents) => {
        const records = contents.flatMap((each, index) => documentOf(index, each));
        const { assignment } = resolve(records, []);
        const entities = new Map<string, EntityRecord[]>();
        for (const each of records) {
          const entity = assignment.get(each.id) ?? '';
          entities.set(entity, [...(entities.get(entity) ?? []), each]);
        }
        for (const [id, members] of entities) {
          expect(members.map((member) => member.id)).toContain(id);
          expect(new Set(members.map(({ type }) => type)).size).toBe(1);
          const [first] = members;
          if (first?.type === 'Meeting')
            expect(new Set(members.map(({ document }) => document)).size).toBe(members.length);
          else expect(new Set(members.flatMap((member) => member.country ?? [])).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
