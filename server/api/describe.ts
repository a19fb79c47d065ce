/**
 * Descriptions that would say the same in a hundred places are written once: a field that implements an interface's
 * takes over its words, and the members of every connection take theirs from the table below. What the SDL says wins.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** What these arguments mean wherever they stand. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'How many at most, from the beginning: 1 to 500; 50 where neither `first` nor `last` is given.',
  after:
    'Only what comes after this cursor of the same list in the same order, such as the `endCursor` of the page before.',
  last: 'How many at most, from the end: 1 to 500. Not beside `first`.',
  before:
    'Only what comes before this cursor of the same list in the same order, such as the `startCursor` of the page after.',
  orderBy: 'In what order; the page and all cursors are those of that order.',
  filter: 'Conditions, all of which must hold; left out for everything.',
  id: 'The id, or any id that the entity bore before it was joined with another.',
  asOf:
    'A day: what is true in the world on it, as far as documents show. Offices are those that documents show held on the day; other relations those of ' +
    'which a source says the day or an earlier one, or no day; lists of events have those that may have begun by then, and of documents those published by then. ' +
    'Drawings, timelines, ways, figures and what search finds have what documents speak of by then.',
  knownAt:
    'A moment: what was known then, from the documents loaded and the decisions made until it. Neither later documents nor later decisions change the answer, nor ' +
    'does loading a document again with the same rules; taking a document out, or a decision back, takes it out of all answers, since nothing is kept of it.',
};

/** What these fields mean in every connection and edge. */
const PAGES: Readonly<Record<string, string>> = {
  edges: 'What is on the page, each with its cursor.',
  nodes: 'What is on the page, without cursors.',
  pageInfo: 'Where the page lies in the whole.',
  totalCount: 'How many there are on all pages.',
  node: 'What the page holds here.',
  cursor: 'Where it stands in the list: opaque, to be handed back as `after` or `before`.',
};

/** Fills in what the SDL leaves to convention, in place. Returns the same schema. */
export function describeByConvention(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    const inherited = type.getInterfaces().map((face) => face.getFields());
    for (const field of Object.values(type.getFields())) {
      const models = inherited.map((fields) => fields[field.name]).filter((model) => model !== undefined);
      const convention = /(Connection|Edge)$/.test(type.name) ? PAGES[field.name] : undefined;
      field.description ??= models.find((model) => model.description)?.description ?? convention;
      for (const argument of field.args) argument.description ??= described(argument, models);
    }
  }
  return schema;
}

const described = (argument: GraphQLArgument, models: readonly GraphQLField<unknown, unknown>[]) =>
  models.flatMap((model) => model.args).find(({ name, description }) => name === argument.name && description)
    ?.description ?? ARGUMENTS[argument.name];

/** `Type`, `Type.field`, `Type.field(argument)` or `Enum.VALUE` of all that has no description. */
export function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (where: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) missing.push(where);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    check(type.name, type);
    if ('getValues' in type) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return missing;
}
