/** What stands behind each GraphQL type: rows of the store, given shape by the resolvers. */
import type { DocumentRow, PassageRow } from '../store/document.ts';
import type { EntityRow } from '../store/entity.ts';
import type { MentionRow } from '../store/mention.ts';
import type { PathRow } from '../store/path.ts';
import type { RelationRow } from '../store/relation.ts';
import type { SearchHit } from '../store/search.ts';
import type { Stats } from '../store/stats.ts';
import type { MeetingComparison } from '../threads/compare.ts';
import type { Tie } from '../threads/network.ts';

export type EntityModel = EntityRow;
export type DocumentModel = DocumentRow;
export type PassageModel = PassageRow;
export type MentionModel = MentionRow;
export type RelationModel = RelationRow;
export type PathModel = PathRow;
/** A step of a path, by the ids of its ends. */
export interface PathStepModel {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationModel;
}
export type StatsModel = Stats;
/** A `HOLDS_OFFICE` relation. */
export type OfficeModel = RelationRow;
/** A `SIGNED` relation. */
export type SignatureModel = RelationRow;
/** An edge that stands for a relation, and what it leads to. */
export interface EdgeModel {
  readonly relation: RelationRow;
  readonly node: EntityModel;
  readonly cursor: string;
}
/** Somebody who signed the same agreements as another: their ids, the earliest first. */
export interface CoSignerModel {
  readonly node: EntityModel;
  readonly cursor: string;
  readonly agreements: readonly string[];
}
export type NodeModel = EntityModel | DocumentModel | PassageModel | RelationModel;

/** One place that says a relation: offsets into the document's text, in UTF-16 units. */
export interface EvidenceModel {
  /** Passage id. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A network, with the ties that are given. */
export interface NetworkModel {
  readonly nodes: readonly NetworkNodeModel[];
  readonly ties: readonly Tie[];
  readonly events: number;
  readonly omitted: number;
  readonly omittedEvents: number;
}
/** A state or body by its entity id. */
export interface NetworkNodeModel {
  readonly id: string;
  readonly events: number;
}

/** Documents by id, and the meetings of which several of them tell. */
export interface ComparisonModel {
  readonly documents: readonly string[];
  readonly meetings: readonly MeetingComparison[];
}

/** An entity found; `words` are those of the question, folded. */
export interface SearchEdgeModel extends Omit<SearchHit, 'id'> {
  readonly node: EntityModel;
  readonly cursor: string;
  readonly words: readonly string[];
}
