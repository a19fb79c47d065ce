/** The questions by which two graphs are compared leave nothing out, and each has something to say of the corpus. */
import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../server/api/schema.ts';
import type { Store } from '../../server/store/index.ts';
import { answersTo, at, type Known, knownOf, QUESTIONS } from '../support/graphql-questions.ts';
import { loadedStore } from '../support/store.ts';

const schema = apiSchema();
let store: Store;
let known: Known;

beforeAll(async () => {
  store = await loadedStore();
  known = await knownOf(store);
}, 120_000);
afterAll(() => store.close());

/** `Query.actors`, `Query.actors(filter:)`, `ActorFilter.text`: whatever a query uses of the schema. */
function usedBy(query: string, variables: readonly Readonly<Record<string, unknown>>[], used: Set<string>): void {
  const info = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field) return;
        used.add(`${parent.name}.${field.name}`);
        // What an interface has is asked of each type that has it.
        if (isInterfaceType(parent))
          for (const type of schema.getPossibleTypes(parent)) used.add(`${type.name}.${field.name}`);
        else
          for (const shared of isObjectType(parent) ? parent.getInterfaces() : [])
            used.add(`${shared.name}.${field.name}`);
      },
      Argument: () => {
        const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        if (parent && field && argument) used.add(`${parent.name}.${field.name}(${argument.name}:)`);
      },
      ObjectField: (node) => {
        const parent = info.getParentInputType();
        if (parent) used.add(`${getNamedType(parent).name}.${node.name.value}`);
      },
      VariableDefinition: (node) => {
        const type = getNamedType(info.getInputType());
        if (!type || !isInputObjectType(type)) return;
        for (const each of variables)
          for (const key of Object.keys((each[node.variable.name.value] as object | null) ?? {}))
            used.add(`${type.name}.${key}`);
      },
    }),
  );
}

/** All that the schema has; introspection and the arguments of types other than the root are left to their fields. */
function whole(given: GraphQLSchema): string[] {
  return Object.values(given.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}`,
      ...(type.name === 'Query' ? field.args.map((argument) => `Query.${field.name}(${argument.name}:)`) : []),
    ]);
  });
}

it('they use every field, every argument and every filter of the API', () => {
  const used = new Set<string>();
  for (const { query, variables, refused } of QUESTIONS)
    if (refused === undefined) usedBy(query, variables?.(known) ?? [], used);
  // What changes the graph is asked in mutations.test.ts.
  const changes = /^(?:Mutation|Subscription|Job\w*|DocumentInput|TextInput|LoadBounds|Query\.(?:jobs?|loadBounds))\b/;
  expect(whole(schema).filter((part) => !used.has(part) && !changes.test(part))).toEqual([]);
});

it('they have names of their own', () => {
  const names = QUESTIONS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(60);
});

/** Whether anything in it is more than a zero, a no or an empty list. */
const says = (value: unknown): boolean =>
  value !== null && typeof value === 'object' ? Object.values(value).some(says) : Boolean(value);

describe('asked of the corpus', () => {
  it.each(QUESTIONS)('$name', async (question) => {
    const answers = await answersTo(question, store, known);
    if (question.refused !== undefined) {
      for (const { errors } of answers) expect(errors?.[0]?.extensions?.code ?? null).toBe(question.refused);
      return;
    }
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.some(({ data }) => says(data))).toBe(!question.silent);
    if (question.toTheEnd) {
      const total = at(answers[0]?.data, `${question.toTheEnd}.totalCount`);
      expect(answers.length).toBeGreaterThan(1);
      const onPages = answers.map(({ data }) => {
        const page = at(data, `${question.toTheEnd}.edges`) ?? at(data, `${question.toTheEnd}.nodes`);
        return Array.isArray(page) ? page.length : 0;
      });
      expect(onPages.reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  });
});
