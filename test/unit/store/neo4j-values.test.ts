import neo4j, { Record as DriverRecord } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fromServer, rowOf } from '../../../server/store/neo4j-values.ts';

const date = (year: number, month: number, day: number) => new neo4j.types.Date(year, month, day);

describe('values from a Neo4j server', () => {
  it('become plain ones at any depth', () => {
    const answer = {
      name: 'MoU',
      on: date(2022, 6, 9),
      signed: [date(33, 12, 31), null, undefined],
      count: neo4j.int(7),
      edges: [{ confidence: 0.5, from: date(1999, 1, 1), nothing: undefined, also: [[neo4j.int(1), 2]] }],
      loaded: neo4j.types.DateTime.fromStandardDate(new Date('2024-02-03T04:05:06.700Z')),
      holds: true,
    };
    expect(fromServer(answer)).toEqual({
      name: 'MoU',
      on: '2022-06-09',
      signed: ['0033-12-31', null, null],
      count: 7,
      edges: [{ confidence: 0.5, from: '1999-01-01', nothing: null, also: [[1, 2]] }],
      loaded: '2024-02-03T04:05:06.7Z',
      holds: true,
    });
  });

  it('writes days as the driver does, those of far years too', () => {
    for (const each of [date(2022, 6, 9), date(1, 1, 1), date(9999, 12, 31), date(-4, 2, 3), date(12345, 10, 11)])
      expect(fromServer(each)).toBe(each.toString());
  });

  it('names the class of a value that no query should return', () => {
    expect(() => fromServer({ points: [new neo4j.types.Point(4326, 1, 2)] })).toThrow('a value of the class Point');
  });

  it('makes a row of a record, column by column', () => {
    const record = new DriverRecord(['id', 'from', 'names'], ['person/a', date(2015, 2, 28), ['A', undefined]]);
    expect(rowOf(record)).toEqual({ id: 'person/a', from: '2015-02-28', names: ['A', null] });
  });
});
