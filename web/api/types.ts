/** The kinds the page draws and filters by, in the order in which it lists them. */
export const ENTITY_TYPES = [
  'PERSON',
  'ORGANIZATION',
  'COUNTRY',
  'MEETING',
  'AGREEMENT',
  'COMMITMENT',
  'TOPIC',
  'PLACE',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Relations as the API names them. */
export const RELATION_TYPES = [
  'HOLDS_OFFICE',
  'OF',
  'TOOK_PART',
  'HELD_IN',
  'FOLLOWS',
  'PRODUCED',
  'SIGNED',
  'PARTY_TO',
  'CONTAINS',
  'COMMITTED_TO',
  'ABOUT',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** An entity as drawn. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly kind: string | null;
  readonly labels: readonly string[];
  readonly country: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly degree: number;
}

/** A relation as drawn. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly label: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly confidence: number;
  readonly evidenceCount: number;
}

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly omitted: number;
}

export interface GraphFilter {
  readonly types?: readonly EntityType[];
  readonly countries?: readonly string[];
  readonly topics?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly focus?: readonly string[];
  readonly depth?: number;
}

/** Events of one month or year. */
export interface TimelineBucket {
  readonly start: Day;
  readonly end: Day;
  readonly meetings: number;
  readonly agreements: number;
  readonly commitments: number;
  readonly documents: number;
}

export interface Stats {
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly engine: string;
  readonly version: string;
}
