import { buildSchema, type DocumentNode, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../../server/api/limits/cost.ts';
import { rememberedCost } from '../../../server/api/limits/remembered-cost.ts';

const schema = buildSchema(`
  type Query { things(first: Int, after: String): [Thing!]! }
  type Thing { id: ID }
`);
const QUERY = parse(
  'query Some($n: Int, $after: String) { things(first: $n, after: $after) { id } } query One { things(first: 1) { id } }',
);

const by =
  (cost: typeof costOf) =>
  (document: DocumentNode, name: string, variables: Record<string, unknown> = {}) => {
    const operation = getOperationAST(document, name);
    if (!operation) throw new Error('no operation');
    return cost(schema, document, operation, variables);
  };
const plainly = by(costOf);

test('is the cost of the operation with its numbers, whatever was asked before', () => {
  const remembered = by(rememberedCost());
  const asked = [{ n: 500 }, {}, { n: 1 }, { n: 500, after: 'x' }, { n: '500' }, { n: null }, { n: 2.5 }];
  for (const variables of [...asked, ...asked.toReversed()])
    expect(remembered(QUERY, 'Some', variables)).toEqual(plainly(QUERY, 'Some', variables));
  expect(remembered(QUERY, 'One')).toEqual(plainly(QUERY, 'One'));
});

test('is right after more numbers than are remembered', () => {
  const remembered = by(rememberedCost());
  for (let n = 1; n < 200; n++) expect(remembered(QUERY, 'Some', { n })).toEqual(plainly(QUERY, 'Some', { n }));
  expect(remembered(QUERY, 'Some', { n: 3 })).toEqual(plainly(QUERY, 'Some', { n: 3 }));
});
