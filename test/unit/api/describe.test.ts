import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { describeByConvention, undescribed } from '../../../server/api/describe.ts';
import { readSdl } from '../../../server/api/sdl.ts';

test('every type, field, argument and enum value of the contract is described', () => {
  expect(undescribed(describeByConvention(buildSchema(readSdl())))).toEqual([]);
});

test('a field takes over the words of the interface it implements, unless it has its own', () => {
  const schema = describeByConvention(
    buildSchema(`
      "Q" type Query { "x" thing: Thing }
      "I" interface Named { "Its name." name("How long." most: Int): String "Its age." age: Int }
      "T" type Thing implements Named { name(most: Int): String "Its age in years." age: Int }
    `),
  );
  const fields = (schema.getType('Thing') as unknown as ReturnType<typeof schema.getQueryType>)?.getFields();
  expect(fields?.name?.description).toBe('Its name.');
  expect(fields?.name?.args[0]?.description).toBe('How long.');
  expect(fields?.age?.description).toBe('Its age in years.');
});

test('what lacks a description is named with its place', () => {
  const schema = buildSchema('type Query { a(b: Int): E } enum E { X } input I { c: Int }');
  expect(undescribed(schema)).toEqual(
    expect.arrayContaining(['Query', 'Query.a', 'Query.a(b)', 'E', 'E.X', 'I', 'I.c']),
  );
});
