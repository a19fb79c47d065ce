/**
 * The outer form of a document, before anything is known of what it means: so that one built to keep the validation busy is
 * refused first. Fragments count where they are spread, as often as they are. Pure.
 */
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

export interface Shape {
  /** Fields within fields. */
  readonly depth: number;
  /** Most fields side by side. */
  readonly breadth: number;
  readonly aliases: number;
  readonly directives: number;
}

/** One selection set, with how many fields stand in it itself. */
interface Part extends Shape {
  readonly fields: number;
}

const NOTHING: Part = { depth: 0, breadth: 0, aliases: 0, directives: 0, fields: 0 };
/** Counting stops here: whatever is larger is too large. */
const ENOUGH = 1e9;
/** Selections within selections beyond which no walk goes: each is a call within a call. */
const DEEPEST = 500;

/** The shape of the largest operation of a document. */
export function shapeOf({ definitions }: DocumentNode): Shape {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  );
  /** What is being measured counts nothing: a fragment within itself is for the validation to refuse. */
  const known = new Map<string, Part>();

  function fragment(name: string, level: number): Part {
    const measured = known.get(name);
    const set = fragments.get(name);
    if (measured || !set) return measured ?? NOTHING;
    known.set(name, NOTHING);
    const part = measure(set, level);
    known.set(name, part);
    return part;
  }

  function measure({ selections }: SelectionSetNode, level: number): Part {
    if (level > DEEPEST) return { ...NOTHING, depth: ENOUGH };
    let [fields, depth, breadth, aliases, directives] = [0, 0, 0, 0, 0];
    for (const selection of selections) {
      directives += selection.directives?.length ?? 0;
      let part = NOTHING;
      if (selection.kind === Kind.FRAGMENT_SPREAD) part = fragment(selection.name.value, level + 1);
      else if (selection.selectionSet) part = measure(selection.selectionSet, level + 1);
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        aliases += selection.alias ? 1 : 0;
        depth = Math.max(depth, part.depth + 1);
      } else {
        fields += part.fields;
        depth = Math.max(depth, part.depth);
      }
      breadth = Math.max(breadth, part.breadth);
      aliases += part.aliases;
      directives += part.directives;
    }
    return {
      depth,
      fields: Math.min(ENOUGH, fields),
      breadth: Math.min(ENOUGH, Math.max(breadth, fields)),
      aliases: Math.min(ENOUGH, aliases),
      directives: Math.min(ENOUGH, directives),
    };
  }

  const largest = { depth: 0, breadth: 0, aliases: 0, directives: 0 };
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const part = measure(node.selectionSet, 0);
    const own = (node.directives?.length ?? 0) + part.directives;
    largest.depth = Math.max(largest.depth, part.depth);
    largest.breadth = Math.max(largest.breadth, part.breadth);
    largest.aliases = Math.max(largest.aliases, part.aliases);
    largest.directives = Math.max(largest.directives, own);
  }
  return largest;
}
