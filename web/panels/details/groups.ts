/** The facts of an entity in groups that have words of their own. Which groups a kind has, and in what order. */
import type { EntityDetails } from '../../api/details.ts';
import { type FactPage, kindOf } from '../../api/shapes.ts';
import type { EntityType, RelationType } from '../../api/types.ts';
import type { texts } from '../../ui/texts.ts';

export type GroupKey = keyof typeof texts.groups;

/** A group: the relations in it, seen from the entity. Its key is also the field of the answer that holds its first page. */
export interface GroupSpec {
  readonly key: GroupKey;
  readonly type: RelationType;
  readonly direction: 'IN' | 'OUT';
}

const group = (key: GroupKey, type: RelationType, direction: 'IN' | 'OUT'): GroupSpec => ({ key, type, direction });

const OFFICES = group('offices', 'HOLDS_OFFICE', 'OUT');
const HOLDERS = group('holders', 'HOLDS_OFFICE', 'IN');
const TOOK_PART = group('tookPart', 'TOOK_PART', 'OUT');
const PARTY_TO = group('partyTo', 'PARTY_TO', 'OUT');
const COMMITTED = group('committed', 'COMMITTED_TO', 'OUT');
const BELONGS_TO = group('belongsTo', 'OF', 'OUT');
const HELD_HERE = group('heldHere', 'HELD_IN', 'IN');
const COMMITMENTS = group('commitments', 'CONTAINS', 'OUT');
const TOPICS = group('topics', 'ABOUT', 'OUT');

/** The groups of each kind, what is asked for most first. */
export const GROUPS: Readonly<Record<EntityType, readonly GroupSpec[]>> = {
  PERSON: [OFFICES, group('signed', 'SIGNED', 'OUT'), TOOK_PART, COMMITTED, BELONGS_TO],
  ORGANIZATION: [HOLDERS, PARTY_TO, TOOK_PART, COMMITTED, BELONGS_TO],
  COUNTRY: [HOLDERS, PARTY_TO, TOOK_PART, COMMITTED, HELD_HERE, group('bodies', 'OF', 'IN')],
  MEETING: [
    group('participants', 'TOOK_PART', 'IN'),
    group('agreements', 'PRODUCED', 'OUT'),
    COMMITMENTS,
    TOPICS,
    group('heldIn', 'HELD_IN', 'OUT'),
    group('follows', 'FOLLOWS', 'OUT'),
    group('followedBy', 'FOLLOWS', 'IN'),
  ],
  AGREEMENT: [
    group('signatories', 'SIGNED', 'IN'),
    group('parties', 'PARTY_TO', 'IN'),
    COMMITMENTS,
    group('meetings', 'PRODUCED', 'IN'),
    TOPICS,
  ],
  COMMITMENT: [group('committing', 'COMMITTED_TO', 'IN'), group('containedIn', 'CONTAINS', 'IN'), TOPICS],
  TOPIC: [group('aboutThis', 'ABOUT', 'IN')],
  PLACE: [HELD_HERE],
};

export type FactEdge = FactPage['edges'][number];

/** A group with the facts that have been loaded of it. */
export interface FactGroup extends GroupSpec {
  readonly facts: readonly FactEdge[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page begins; null where all are here. */
  readonly next: string | null;
}

/** The groups of an entity that hold anything: the first page, then those asked for later. A fact stands once. */
export function groupsOf(
  entity: Pick<EntityDetails, '__typename'> & Readonly<Record<string, unknown>>,
  further: ReadonlyMap<string, readonly FactPage[]> = new Map(),
): FactGroup[] {
  return GROUPS[kindOf(entity.__typename)].flatMap((spec) => {
    const first = entity[spec.key] as FactPage | undefined;
    if (!first || first.totalCount === 0) return [];
    const pages = [first, ...(further.get(spec.key) ?? [])];
    const byId = new Map(pages.flatMap((page) => page.edges.map((edge) => [edge.node.id, edge] as const)));
    const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;
    return [{ ...spec, facts: [...byId.values()], total: first.totalCount, next: hasNextPage ? endCursor : null }];
  });
}

/** How many facts an entity has in all its groups. */
export const factCount = (groups: readonly FactGroup[]): number => groups.reduce((sum, { total }) => sum + total, 0);
