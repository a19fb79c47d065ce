/** Queries that fit a schema, made by chance: every field, argument and type that it has comes up, nested to a depth. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random.ts';

/** What may stand for a value of a scalar, as GraphQL writes it. */
export type Values = Readonly<Record<string, readonly string[]>>;

export interface FuzzQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly values: Values;
  readonly random: Random;
  /** Declarations and values of the variables. */
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
  /** How many fields have a name so far. */
  named: number;
}

const DEEPEST = 5;
/** Arguments for which hardly any value is good: they come up, but seldom. */
const SELDOM = new Set(['after', 'before', 'last', 'orderBy', 'knownAt']);
const WIDEST = 5;

/** One query. `values` has those of every scalar that an argument may need. */
export function validQuery(schema: GraphQLSchema, values: Values, random: Random): FuzzQuery {
  const scope: Scope = { schema, values, random, declared: [], variables: {}, fragments: [], named: 0 };
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no queries');
  const body = selection(scope, root, 0);
  const head = scope.declared.length > 0 ? `query Fuzz(${scope.declared.join(', ')})` : 'query Fuzz';
  return { query: [`${head} ${body}`, ...scope.fragments].join('\n'), variables: scope.variables };
}

function selection(scope: Scope, type: GraphQLNamedType, depth: number): string {
  const { random, schema } = scope;
  const parts: string[] = [];
  const count = 1 + random.below(depth === 0 ? 2 : WIDEST);
  for (let index = 0; index < count; index++) {
    if (isAbstractType(type) && random.chance(40)) {
      const on = random.pick(schema.getPossibleTypes(type));
      const inner = selection(scope, on, depth + 1);
      parts.push(random.chance(30) ? spread(scope, on.name, inner) : `... on ${on.name} ${inner}`);
    } else parts.push(field(scope, type, depth));
  }
  return `{ ${parts.join(' ')} }`;
}

function spread({ fragments }: Scope, on: string, inner: string): string {
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${on} ${inner}`);
  return `...${name}`;
}

function field(scope: Scope, type: GraphQLNamedType, depth: number): string {
  const { random } = scope;
  const all =
    isObjectType(type) || ('getFields' in type && !isInputObjectType(type)) ? Object.values(type.getFields()) : [];
  const fields = all.filter(({ type: of }) => depth < DEEPEST || !isCompositeType(getNamedType(of)));
  if (fields.length === 0) return '__typename';
  const { name, args, type: of } = random.pick(fields);
  const given = args.filter((arg) => needed(arg) || random.chance(SELDOM.has(arg.name) ? 1 : 35));
  // Under a name of its own, so that two of one name with other arguments do not stand in each other's way.
  scope.named += 1;
  const called = `f${scope.named}: ${name}`;
  const asked = given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${argument(scope, arg)}`).join(', ')})` : '';
  const inner = getNamedType(of);
  const directive = random.chance(5) ? ' @include(if: true)' : '';
  return `${called}${asked}${directive}${isCompositeType(inner) ? ` ${selection(scope, inner, depth + 1)}` : ''}`;
}

const needed = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(type) && defaultValue === undefined;

/** A value in place, or one by a variable where its form allows that. */
function argument(scope: Scope, { type }: GraphQLArgument): string {
  const { random, declared, variables } = scope;
  const written = literal(scope, type, 0);
  const named = getNamedType(type);
  if (
    !random.chance(20) ||
    isInputObjectType(named) ||
    isEnumType(named) ||
    isListType(isNonNullType(type) ? type.ofType : type)
  )
    return written;
  const name = `v${declared.length}`;
  declared.push(`$${name}: ${String(type)}`);
  variables[name] = JSON.parse(written);
  return `$${name}`;
}

function literal(scope: Scope, type: GraphQLInputType, depth: number): string {
  const { random, values } = scope;
  if (isNonNullType(type)) return literal(scope, type.ofType, depth);
  if (isListType(type))
    return `[${Array.from({ length: random.below(3) }, () => literal(scope, type.ofType, depth)).join(', ')}]`;
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isInputObjectType(type)) {
    const known = values[type.name];
    if (!known) throw new Error(`no value is known for ${type.name}`);
    return random.pick(known);
  }
  const fields = Object.values(type.getFields());
  const chosen = type.isOneOf
    ? [random.pick(fields)]
    : fields.filter((each) => needed(each) || (depth < 2 && random.chance(25)));
  return `{ ${chosen.map((each) => `${each.name}: ${literal(scope, each.type, depth + 1)}`).join(', ')} }`;
}
