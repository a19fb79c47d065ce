/** What is asked for the ways between two entities, and for drawing certain entities alone. */
import { operation } from './client.ts';
import { ENTITY_REF, type EntityRef, EVIDENCE_ITEM, type EvidenceItem } from './shapes.ts';
import type { EntityType, GraphData } from './types.ts';

/** One step of a way: by which relation it goes from where to where, and the sentences that say so. */
export interface Step {
  readonly from: EntityRef;
  readonly to: EntityRef;
  /** Whether the relation reads the way it is gone. */
  readonly forward: boolean;
  readonly relation: {
    readonly id: string;
    readonly type: string;
    readonly title: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly office: string | null;
    readonly inferred: boolean;
    readonly confidence: number;
  };
  readonly evidence: readonly EvidenceItem[];
}
export interface Way {
  readonly steps: readonly Step[];
}

interface Through {
  readonly types?: readonly EntityType[];
  readonly avoid?: readonly string[];
}

export const PATHS = operation<
  { readonly from: EntityRef | null; readonly to: EntityRef | null; readonly paths: readonly Way[] },
  {
    readonly from: string;
    readonly to: string;
    readonly maxLength: number;
    readonly through: Through | null;
    readonly first: number;
  }
>(/* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $maxLength: Int, $through: PathThrough, $first: Int) {
    from: node(id: $from) { ...EntityRef }
    to: node(id: $to) { ...EntityRef }
    paths(from: $from, to: $to, maxLength: $maxLength, through: $through, first: $first) {
      steps {
        from { ...EntityRef }
        to { ...EntityRef }
        forward
        relation { id type title from to office inferred confidence }
        evidence { ...EvidenceItem }
      }
    }
  }
  ${ENTITY_REF}
  ${EVIDENCE_ITEM}`);

/** These entities and the relations among them, nothing else. */
export const AMONG = operation<
  { readonly graph: GraphData },
  { readonly ids: readonly string[]; readonly limit: number }
>(/* GraphQL */ `
  query Among($ids: [ID!]!, $limit: Int) {
    graph(focus: $ids, depth: 0, limit: $limit) {
      nodes { id name type kind labels country from to degree }
      edges { id source target type label from to confidence inferred evidenceCount }
      omitted
    }
  }`);
