import { describe, expect, test } from 'vitest';
import { connectionCsv, connectionOf, flatRow } from '../../../server/export/connection.ts';

const nodes = [
  { on: '2018-01-17', person: { name: 'Sar Kheng' }, evidence: [{ quote: 'one, two' }, { quote: 'three' }] },
  { on: null, person: { name: '=Vilay' }, evidence: [], office: { title: 'Minister' } },
];

describe('the rows of an answer', () => {
  test('are found wherever the connection stands, with where it goes on', () => {
    expect(connectionOf({ signatures: { nodes } })).toEqual({ rows: nodes, next: null });
    const pageInfo = { hasNextPage: true, endCursor: 'x' };
    expect(connectionOf({ node: { id: 'a', relations: { edges: [{ cursor: 'x' }], pageInfo } } })).toEqual({
      rows: [{ cursor: 'x' }],
      next: 'x',
    });
    expect(connectionOf({ signatures: { nodes, pageInfo: { ...pageInfo, hasNextPage: false } } }).next).toBeNull();
  });

  test.each([
    ['none', { stats: { documents: 3 } }],
    ['2 of them', { a: { nodes }, b: { nodes } }],
    ['none', null],
  ])('are refused where there is %s', (found, data) => {
    expect(() => connectionOf(data)).toThrowError(
      expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ found }) }),
    );
  });

  test('have a column for each field, and lists within one cell', () => {
    expect(Object.fromEntries(flatRow(nodes[0] ?? {}))).toEqual({
      on: '2018-01-17',
      'person.name': 'Sar Kheng',
      'evidence.quote': 'one, two | three',
    });
  });

  test('are a table that spreadsheets read, without formulas', () => {
    expect(connectionCsv([{ office: null }, ...nodes])).toBe(
      'office.title,on,person.name,evidence.quote\r\n,,,\r\n,2018-01-17,Sar Kheng,"one, two | three"\r\nMinister,,\'=Vilay,\r\n',
    );
  });
});
