/** A database's constraints and indexes beside those that the schema files create. */
import type { SchemaItem } from './schema.ts';

/** What a database says of one of its constraints or indexes. */
export interface FoundItem {
  readonly name: string;
  readonly type: string;
  readonly entity: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly analyzer: string | null;
  /** Of an index: `ONLINE`, `POPULATING` or `FAILED`. */
  readonly state: string | null;
  /** Of an index that is being filled: percent. */
  readonly populated: number | null;
}

export interface SchemaFault {
  readonly item: SchemaItem;
  /** Not there; there and something else; there and not finished, or broken. */
  readonly fault: 'missing' | 'other' | 'populating' | 'failed';
  /** What is there in its place, in words. */
  readonly found: string;
}

/** What `wanted` lacks in `found`, in the order of `wanted`. */
export const schemaFaults = (wanted: readonly SchemaItem[], found: readonly FoundItem[]): SchemaFault[] =>
  wanted.flatMap(
    (item) =>
      faultOf(
        item,
        found.find(({ name }) => name === item.name),
      ) ?? [],
  );

function faultOf(item: SchemaItem, there: FoundItem | undefined): SchemaFault | null {
  if (!there) return { item, fault: 'missing', found: 'none of that name' };
  if (wordsOf(item) !== wordsOf(there, item)) return { item, fault: 'other', found: wordsOf(there) };
  if (there.state === 'FAILED') return { item, fault: 'failed', found: 'FAILED' };
  if (there.state !== null && there.state !== 'ONLINE')
    return { item, fault: 'populating', found: `${there.state}, ${Math.floor(there.populated ?? 0)} percent` };
  return null;
}

/** A constraint or index in one line: `RANGE on (:Entity).type`. With `like`, an analyzer that `like` does not name is left out. */
export function wordsOf(item: Omit<SchemaItem, 'kind' | 'name' | 'entity'> & { entity: string }, like?: SchemaItem) {
  const labels = [...item.labels].sort().join('|');
  const on = item.entity === 'NODE' ? `(:${labels})` : `[:${labels}]`;
  // Newer servers say of a constraint on nodes that it is on nodes.
  const type = item.type.replace(/^NODE_PROPERTY_UNIQUENESS$/, 'UNIQUENESS').replace(/_PROPERTY_UNIQ/, '_UNIQ');
  const analyzer = item.analyzer !== null && (!like || like.analyzer !== null) ? `, analyzer ${item.analyzer}` : '';
  return `${type} on ${on}.${item.properties.join(', ')}${analyzer}`;
}
