/** What a question asks for below a field, so that what its rows need can be read before they ask. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

export type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the first node of a field: documents are kept between requests, and so is what they ask for. */
const found = new WeakMap<FieldNode, Map<string, boolean>>();

/**
 * Whether below a field that path of fields is asked for. Fragments count whatever type they are on, and directives that
 * leave something out are not looked at: it says yes too often rather than too seldom.
 */
export function asksFor({ fieldNodes, fragments }: Asking, ...path: readonly string[]): boolean {
  const [first] = fieldNodes;
  if (!first) return false;
  const known = found.get(first) ?? new Map<string, boolean>();
  found.set(first, known);
  const key = path.join('.');
  const before = known.get(key);
  if (before !== undefined) return before;
  let nodes = fieldNodes;
  for (const name of path) nodes = nodes.flatMap(({ selectionSet }) => fieldsNamed(name, selectionSet, fragments));
  known.set(key, nodes.length > 0);
  return nodes.length > 0;
}

/** The same for what a connection gives, as nodes or at its edges. */
export const asksOfNodes = (asking: Asking, ...path: readonly string[]): boolean =>
  asksFor(asking, 'nodes', ...path) || asksFor(asking, 'edges', 'node', ...path);

function fieldsNamed(
  name: string,
  set: SelectionSetNode | undefined,
  fragments: Asking['fragments'],
  seen: ReadonlySet<string> = new Set(),
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(name, selection.selectionSet, fragments, seen);
    const fragment = selection.name.value;
    if (seen.has(fragment)) return [];
    return fieldsNamed(name, fragments[fragment]?.selectionSet, fragments, new Set([...seen, fragment]));
  });
}
