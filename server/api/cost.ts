/** How much an operation asks for, before it is run: its depth, and about how many fields it may give. Pure. */
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Cost {
  /** Fields within fields; introspection is not counted. */
  readonly depth: number;
  /** Fields that the answer may hold: lists count with the number of members asked for, or ten. */
  readonly fields: number;
}

/** Members of a list whose length is not asked for. */
const TYPICAL = 10;
/** Arguments that say how many members are wanted. */
const NUMBERS = ['first', 'last', 'limit'];
/** Counting stops here: whatever is larger is too large. */
const ENOUGH = 1e9;

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fragment → its cost, so that fragments within fragments are counted once; null while it is being counted. */
  readonly known: Map<string, Cost | null>;
}

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
    : { depth: 0, fields: 0 };
}

function selectionCost(scope: Scope, { selections }: SelectionSetNode, type: GraphQLNamedType, page: boolean): Cost {
  let depth = 0;
  let fields = 0;
  const add = (cost: Cost, times = 1) => {
    depth = Math.max(depth, cost.depth);
    fields = Math.min(ENOUGH, fields + cost.fields * times);
  };
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragmentCost(scope, selection.name.value, page));
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition && scope.schema.getType(selection.typeCondition.name.value);
      add(selectionCost(scope, selection.selectionSet, on ?? type, page));
    } else if (!selection.name.value.startsWith('__') && (isObjectType(type) || isInterfaceType(type))) {
      const field = type.getFields()[selection.name.value];
      if (!field) continue;
      const named = getNamedType(field.type);
      const asked = numberAsked(scope, selection.arguments ?? []);
      const inner = selection.selectionSet
        ? selectionCost(scope, selection.selectionSet, named, asked !== null && !isList(field.type))
        : { depth: 0, fields: 0 };
      // The lists inside a page have as many members as the page was asked for: they are counted there.
      const times = asked ?? (isList(field.type) && !page && selection.selectionSet ? TYPICAL : 1);
      add({ depth: inner.depth + 1, fields: 1 + inner.fields * times });
    }
  }
  return { depth, fields };
}

function fragmentCost(scope: Scope, name: string, page: boolean): Cost {
  const key = `${name} ${page}`;
  const known = scope.known.get(key);
  if (known !== undefined) return known ?? { depth: ENOUGH, fields: ENOUGH };
  const fragment = scope.fragments.get(name);
  const type = fragment && scope.schema.getType(fragment.typeCondition.name.value);
  if (!fragment || !type) return { depth: 0, fields: 0 };
  scope.known.set(key, null);
  const cost = selectionCost(scope, fragment.selectionSet, type, page);
  scope.known.set(key, cost);
  return cost;
}

function numberAsked(
  { variables }: Scope,
  given: readonly { readonly name: { value: string }; readonly value: ASTNode }[],
) {
  for (const { name, value } of given) {
    if (!NUMBERS.includes(name.value)) continue;
    const number =
      value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
    if (typeof number === 'number' && Number.isFinite(number)) return Math.max(1, number);
  }
  return null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
