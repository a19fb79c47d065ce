/** The API's types under the names the page uses, and the kinds in the order in which it lists them. */
import type * as Api from './types.gen.ts';

export type EntityType = Api.EntityType;
export type RelationType = Api.RelationType;
/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export const ENTITY_TYPES = [
  'PERSON',
  'ORGANIZATION',
  'COUNTRY',
  'MEETING',
  'AGREEMENT',
  'COMMITMENT',
  'TOPIC',
  'PLACE',
] as const satisfies readonly EntityType[];

type Plain<T> = Readonly<Omit<T, '__typename'>>;

/** An entity as drawn. */
export type GraphNode = Omit<Plain<Api.GraphNode>, 'omitted'>;
/** A relation as drawn. */
export type GraphEdge = Plain<Api.GraphEdge>;
/** Which part of the graph is asked for; what is left out does not limit. */
export type Filter = Api.Filter;
export type TimelineBucket = Plain<Api.TimelineBucket>;

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly omitted: number;
}

/** What the graph holds, as far as the page says it. */
export type Stats = Pick<
  Plain<Api.Stats>,
  'documents' | 'entities' | 'relations' | 'byType' | 'from' | 'to' | 'engine' | 'version'
>;

/** How far one kind of fact can be trusted, as the page says it. */
export type Accuracy = Pick<
  Plain<Api.Accuracy>,
  'fact' | 'gold' | 'precision' | 'recall' | 'unseenPrecision' | 'unseenRecall'
>;
