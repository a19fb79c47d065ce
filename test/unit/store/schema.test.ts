import { describe, expect, it } from 'vitest';
import { schemaStatements } from '../../../server/store/cypher.ts';
import { expectedSchema, readSchemaStatement, type SchemaItem } from '../../../server/store/schema.ts';
import { type FoundItem, schemaFaults, wordsOf } from '../../../server/store/schema-faults.ts';

describe('what schema files create', () => {
  it.each(['grafeo', 'neo4j'] as const)(
    'is read from every statement for %s, each under a name of its own',
    (engine) => {
      const created = schemaStatements(engine).filter((statement) => /^CREATE/im.test(statement));
      const items = expectedSchema(engine);
      expect(items).toHaveLength(created.length);
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
      for (const { labels, properties } of items) expect([labels.length, properties.length]).not.toContain(0);
    },
  );

  it.each([
    [
      'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
      { kind: 'constraint', name: 'a', type: 'UNIQUENESS', entity: 'NODE', labels: ['Entity'], properties: ['id'] },
    ],
    [
      'CREATE CONSTRAINT a FOR ()-[r:SIGNED]-() REQUIRE (r.id, r.on) IS RELATIONSHIP KEY',
      { type: 'RELATIONSHIP_KEY', entity: 'RELATIONSHIP', labels: ['SIGNED'], properties: ['id', 'on'] },
    ],
    ['CREATE CONSTRAINT a FOR (n:E) REQUIRE n.id IS NOT NULL', { type: 'NODE_PROPERTY_EXISTENCE' }],
    ['CREATE CONSTRAINT a FOR (n:E) REQUIRE n.id IS :: STRING', { type: 'NODE_PROPERTY_TYPE' }],
    [
      'CREATE INDEX `b` IF NOT EXISTS FOR ()-[r:SIGNED]->() ON (r.from, r.to)',
      { kind: 'index', name: 'b', type: 'RANGE', labels: ['SIGNED'], properties: ['from', 'to'], analyzer: null },
    ],
    ['CREATE TEXT INDEX b FOR (n:E) ON (n.name)', { type: 'TEXT' }],
    [
      "CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (n:B|A) ON EACH [n.x, n.`y`]\n OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
      { type: 'FULLTEXT', labels: ['A', 'B'], properties: ['x', 'y'], analyzer: 'standard-folding' },
    ],
  ])('%s', (statement, item) => {
    expect(readSchemaStatement(statement)).toMatchObject(item);
  });

  it('leaves out what drops, and refuses what it cannot read', () => {
    expect(readSchemaStatement('DROP INDEX old IF EXISTS')).toBeNull();
    expect(() => readSchemaStatement('CREATE INDEX FOR (n:E) ON (n.x)')).toThrow('cannot be read');
    expect(() => readSchemaStatement('CREATE CONSTRAINT c FOR (n:E) REQUIRE n.x IS NICE')).toThrow('cannot be read');
  });
});

describe('what a database lacks', () => {
  const item: SchemaItem = {
    kind: 'index',
    name: 'words',
    type: 'FULLTEXT',
    entity: 'NODE',
    labels: ['A', 'B'],
    properties: ['x', 'y'],
    analyzer: 'standard-folding',
  };
  const there: FoundItem = { ...item, labels: ['B', 'A'], state: 'ONLINE', populated: 100 };
  const faults = (found: Partial<FoundItem> | null, wanted: Partial<SchemaItem> = {}) =>
    schemaFaults([{ ...item, ...wanted }], found ? [{ ...there, ...found }] : []).map(({ fault }) => fault);

  it('is nothing where the order of labels is all that differs, or an analyzer that no statement names', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ analyzer: 'english' }, { analyzer: null })).toEqual([]);
    expect(faults({ type: 'NODE_PROPERTY_UNIQUENESS' }, { type: 'UNIQUENESS' })).toEqual([]);
  });

  it.each([
    [null, 'missing'],
    [{ name: 'other' }, 'missing'],
    [{ type: 'RANGE' }, 'other'],
    [{ labels: ['A'] }, 'other'],
    [{ properties: ['y', 'x'] }, 'other'],
    [{ analyzer: 'english' }, 'other'],
    [{ entity: 'RELATIONSHIP' }, 'other'],
    [{ state: 'POPULATING', populated: 12.7 }, 'populating'],
    [{ state: 'FAILED' }, 'failed'],
  ] as const)('%j: %s', (found, fault) => {
    expect(faults(found)).toEqual([fault]);
  });

  it('is said in words', () => {
    expect(wordsOf(item)).toBe('FULLTEXT on (:A|B).x, y, analyzer standard-folding');
    const [fault] = schemaFaults([item], [{ ...there, state: 'POPULATING', populated: 12.7 }]);
    expect(fault?.found).toBe('POPULATING, 12 percent');
  });
});
