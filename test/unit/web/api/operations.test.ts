import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const SCHEMA = 'server/api/schema/';
const schema = buildSchema(
  readdirSync(SCHEMA)
    .map((file) => readFileSync(SCHEMA + file, 'utf8'))
    .join('\n'),
);

interface Named {
  readonly name: string;
  readonly query: string;
}
const isOperation = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'query' in value && 'name' in value;

const modules = import.meta.glob<Record<string, unknown>>('../../../../web/api/*.ts', { eager: true });
const operations = Object.values(modules).flatMap((one) => Object.values(one).filter(isOperation));

describe('operations of the page', () => {
  it.each(operations.map((one) => [one.name, one.query]))('%s is one that the schema answers', (_, query) => {
    expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
  });
  it('bear different names', () => {
    const names = operations.map((one) => one.name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});
