/** How much an operation asks for, before it is run: its depth, and about how many fields it may give. Pure. */
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

export interface Cost {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields that the answer may hold: lists count with the number of members asked for, or that they have by default, else ten. */
  readonly fields: number;
}

/** Members of a list whose length is not asked for. */
const TYPICAL = 10;
/** Members of a page where nothing else is said. */
const PAGE = 50;
/** Arguments that say how many members are wanted. */
const NUMBERS = ['first', 'last', 'limit'];
/** Counting stops here: whatever is larger is too large. */
const ENOUGH = 1e9;

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Selection → type of the object → its cost, so that each is counted once; null while it is being counted. */
  readonly known: Map<SelectionSetNode, Map<string, Cost | null>>;
}

const NOTHING: Cost = { depth: 0, fields: 0 };

/** The cost of an operation of a valid document. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root
    ? selectionCost({ schema, fragments, variables, known: new Map() }, operation.selectionSet, root, false)
    : NOTHING;
}

/** The cost of a selection on any object of a type: what is asked of one kind of object only costs nothing with another. */
function selectionCost(scope: Scope, set: SelectionSetNode, type: GraphQLNamedType, page: boolean): Cost {
  if (isObjectType(type)) return objectCost(scope, set, type, page);
  if (!isAbstractType(type)) return NOTHING;
  const costs = scope.schema.getPossibleTypes(type).map((each) => objectCost(scope, set, each, page));
  return {
    depth: Math.max(0, ...costs.map(({ depth }) => depth)),
    fields: Math.max(0, ...costs.map(({ fields }) => fields)),
  };
}

function objectCost(scope: Scope, set: SelectionSetNode, type: GraphQLObjectType, page: boolean): Cost {
  const key = `${type.name} ${page}`;
  const known = scope.known.get(set) ?? new Map<string, Cost | null>();
  scope.known.set(set, known);
  const counted = known.get(key);
  if (counted !== undefined) return counted ?? { depth: ENOUGH, fields: ENOUGH };
  known.set(key, null);
  let depth = 0;
  let fields = 0;
  for (const selection of set.selections) {
    const cost =
      selection.kind === Kind.FIELD ? fieldCost(scope, selection, type, page) : partCost(scope, selection, type, page);
    depth = Math.max(depth, cost.depth);
    fields = Math.min(ENOUGH, fields + cost.fields);
  }
  const cost = { depth, fields };
  known.set(key, cost);
  return cost;
}

/** The cost of a fragment, where it is about objects of this type. */
function partCost(
  scope: Scope,
  part: FragmentSpreadNode | InlineFragmentNode,
  type: GraphQLObjectType,
  page: boolean,
): Cost {
  const fragment = part.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(part.name.value) : part;
  if (!fragment) return NOTHING;
  const on = fragment.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value) : type;
  const fits = on === type || (isAbstractType(on) && scope.schema.isSubType(on, type));
  return fits ? objectCost(scope, fragment.selectionSet, type, page) : NOTHING;
}

function fieldCost(scope: Scope, node: FieldNode, type: GraphQLObjectType, page: boolean): Cost {
  const field = fieldOf(type, node.name.value);
  if (!field) return NOTHING;
  const asked = numberAsked(scope, field, node.arguments ?? []) ?? unasked(scope, field, type);
  const inner = node.selectionSet
    ? selectionCost(scope, node.selectionSet, getNamedType(field.type), asked !== null && !isList(field.type))
    : NOTHING;
  // The lists inside a page have as many members as the page was asked for: they are counted there.
  const times = asked ?? (isList(field.type) && !page && node.selectionSet ? TYPICAL : 1);
  return { depth: inner.depth + 1, fields: Math.min(ENOUGH, 1 + inner.fields * times) };
}

/** The field of that name, of the introspection too; null for `__typename`, which costs nothing. */
function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | null {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return meta ?? type.getFields()[name] ?? null;
}

/** How many members a page has of which nothing is said: at the root it is likely to be full, below it hardly. */
function unasked({ schema }: Scope, { args }: GraphQLField<unknown, unknown>, type: GraphQLObjectType): number | null {
  if (!args.some(({ name }) => NUMBERS.includes(name))) return null;
  return type === schema.getQueryType() ? PAGE : TYPICAL;
}

/** How many members a field is to give, as asked for or by default; null where it does not take such a number. */
function numberAsked(
  { variables }: Scope,
  { args }: GraphQLField<unknown, unknown>,
  given: readonly { readonly name: { value: string }; readonly value: ASTNode }[],
): number | null {
  let byDefault: number | null = null;
  for (const name of NUMBERS) {
    const arg = args.find((each) => each.name === name);
    if (!arg) continue;
    const value = given.find((each) => each.name.value === name)?.value;
    const number =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : undefined;
    if (typeof number === 'number' && Number.isFinite(number)) return Math.max(1, number);
    if (typeof arg.defaultValue === 'number') byDefault ??= arg.defaultValue;
  }
  return byDefault;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
