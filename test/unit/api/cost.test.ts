import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../../server/api/limits/cost.ts';

const schema = buildSchema(`
  type Query { things(first: Int, after: String): ThingConnection some(first: Int = 50, last: Int): ThingConnection thing: Thing ways(first: Int): [Thing!]! }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int }
  type ThingEdge { node: Thing! }
  type Thing { id: ID names: [String!]! parts: [Thing!]! things(first: Int): ThingConnection }
`);

function cost(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

test('a field costs one, and depth counts fields within fields', () => {
  expect(cost('{ thing { id names } }')).toEqual({ depth: 2, fields: 3 });
});

test('a page costs as much as its members together, counted once', () => {
  // things 1 + 20 × (nodes 1 + id 1)
  expect(cost('{ things(first: 20) { nodes { id } } }')).toEqual({ depth: 3, fields: 41 });
  expect(cost('query ($n: Int) { things(first: $n) { nodes { id } } }', { n: 20 }).fields).toBe(41);
  expect(cost('{ things(first: 20) { edges { node { id } } } }').fields).toBe(61);
});

test('pages within pages multiply', () => {
  expect(cost('{ things(first: 100) { nodes { things(first: 100) { nodes { id } } } } }').fields).toBeGreaterThan(
    20_000,
  );
});

test('a list of unknown length counts as ten, and one asked for by number as that', () => {
  expect(cost('{ thing { parts { id } } }').fields).toBe(12);
  expect(cost('{ ways(first: 30) { id } }').fields).toBe(31);
});

test('fragments count wherever they are spread, and aliases each', () => {
  expect(cost('fragment F on Thing { id } { a: thing { ...F } b: thing { ...F ... on Thing { names } } }').fields).toBe(
    5,
  );
});

test('fragments that double one another again and again are counted without following them all', () => {
  const levels = 60;
  const fragments = Array.from({ length: levels }, (_, level) =>
    level === levels - 1
      ? `fragment F${level} on Thing { id }`
      : `fragment F${level} on Thing { parts { ...F${level + 1} } more: parts { ...F${level + 1} } }`,
  );
  expect(cost(`{ thing { ...F0 } } ${fragments.join(' ')}`).fields).toBeGreaterThanOrEqual(1e9);
});

test('a negative or missing number is not a way to make a query cheap', () => {
  expect(cost('query ($n: Int) { things(first: $n) { nodes { id } } }', { n: -5 }).fields).toBe(3);
  expect(cost('query ($n: Int) { things(first: $n) { nodes { id } } }').fields).toBeGreaterThan(2);
});

test('a page that says nothing of its length counts with the length that it has by default', () => {
  expect(cost('{ some { nodes { id } } }').fields).toBe(101);
  expect(cost('{ some(last: 3) { nodes { id } } }').fields).toBe(7);
  expect(cost('query ($n: Int) { some(first: $n) { nodes { id } } }').fields).toBe(101);
  expect(cost('{ things { nodes { id } } }').fields).toBe(101);
  expect(cost('{ thing { things { nodes { id } } } }').fields).toBe(22);
});

test('introspection counts as everything does', () => {
  expect(cost('{ __schema { types { name fields { name } } } }')).toEqual({ depth: 4, fields: 122 });
  expect(cost('{ thing { __typename } }')).toEqual({ depth: 1, fields: 1 });
});
