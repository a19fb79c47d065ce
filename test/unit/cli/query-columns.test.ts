import { expect, test } from 'vitest';
import { asAsked } from '../../../server/cli/query-columns.ts';

test('columns stand as the query asks for them, through fragments and other names', () => {
  const query = `
    fragment Who on Signature { person { name } }
    query Q { signatures { nodes { ...Who day: on ... on Signature { office { title } } evidence { quote } } } }`;
  expect(asAsked(query, ['evidence.quote', 'office.title', 'unknown', 'day', 'person.name'])).toEqual([
    'person.name',
    'day',
    'office.title',
    'evidence.quote',
    'unknown',
  ]);
});
