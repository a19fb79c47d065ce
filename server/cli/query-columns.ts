/** Columns in the order in which a query asks for their fields: answers come in the order in which fields were found out. */
import { type FieldNode, parse, type SelectionSetNode } from 'graphql';

/** Fields of connections that are no part of a column's name. */
const INNER = new Set(['nodes', 'edges']);
/** Fragments within fragments are followed so far: more is no query that the API takes. */
const DEEPEST = 30;

/** Sorts names of columns ("person.name") as the query asks for them; those that it does not name come last. */
export function asAsked(query: string, columns: readonly string[]): string[] {
  const asked = paths(query);
  const rank = (column: string): number => {
    const at = asked.findIndex((path) => `.${path}`.endsWith(`.${column}`));
    return at < 0 ? asked.length : at;
  };
  const ranks = new Map(columns.map((column) => [column, rank(column)]));
  return [...columns].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Every field of the query by its path, in order; within a connection, the path from its rows. */
function paths(query: string): string[] {
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each.selectionSet]] : [])),
  );
  const found: string[] = [];
  const walk = (set: SelectionSetNode | undefined, path: readonly string[], depth: number): void => {
    if (!set || depth > DEEPEST) return;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const own = INNER.has(selection.name.value) ? path : [...path, nameOf(selection)];
        found.push(own.join('.'));
        walk(selection.selectionSet, own, depth + 1);
      } else if (selection.kind === 'InlineFragment') walk(selection.selectionSet, path, depth + 1);
      else walk(fragments.get(selection.name.value), path, depth + 1);
    }
  };
  for (const each of definitions) if (each.kind === 'OperationDefinition') walk(each.selectionSet, [], 0);
  return found;
}

const nameOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
