/** The rows of a change, written in the order in which they build on one another. */
import type { RelationType } from '../model/ontology.ts';
import type { QueryName, QueryParams } from '../store/queries.gen.ts';
import type { StoreTransaction } from '../store/store.ts';
import { batches } from './memory.ts';

/** Rows written by one query. */
const BATCH = 2_000;

type Rows<N extends QueryName> = QueryParams<N> extends { readonly rows: infer R } ? R : never;

/** Everything one transaction writes and takes away, each list worked out beforehand. */
export interface ChangeRows {
  /** The mentions of these entities in these documents go. */
  readonly unmentioned: { readonly documents: readonly string[]; readonly entities: readonly string[] };
  readonly goneRelations: Rows<'relation/delete'>;
  /** Documents whose records and passages go. */
  readonly cleared: readonly string[];
  readonly goneDocuments: readonly string[];
  readonly documents: Rows<'document/save'>;
  readonly passages: Rows<'document/save-passages'>;
  readonly records: Rows<'document/save-records'>;
  readonly entities: Rows<'entity/save'>;
  /** Records that leave the entity they are in. */
  readonly unresolved: readonly string[];
  readonly resolved: Rows<'record/resolve'>;
  readonly relations: readonly (Rows<'relation/save-of'>[number] & { readonly type: RelationType })[];
  readonly mentions: Rows<'mention/save'>;
  readonly goneEntities: readonly string[];
}

/** A relation's type is no parameter of a query: each type has its own. */
const RELATION_QUERIES = {
  HOLDS_OFFICE: 'relation/save-holds-office',
  OF: 'relation/save-of',
  TOOK_PART: 'relation/save-took-part',
  HELD_IN: 'relation/save-held-in',
  FOLLOWS: 'relation/save-follows',
  PRODUCED: 'relation/save-produced',
  SIGNED: 'relation/save-signed',
  PARTY_TO: 'relation/save-party-to',
  CONTAINS: 'relation/save-contains',
  COMMITTED_TO: 'relation/save-committed-to',
  ABOUT: 'relation/save-about',
} as const satisfies Record<RelationType, QueryName>;

/** Writes all of it. The queries are sent without waiting for answers, of which none is needed. */
export async function writeRows(tx: StoreTransaction, rows: ChangeRows): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const each = <T>(list: readonly T[], run: (part: T[]) => Promise<unknown>) => {
    for (const part of batches(list, BATCH)) sent.push(run(part));
  };
  const { entities } = rows.unmentioned;
  if (entities.length > 0)
    each(rows.unmentioned.documents, (documents) => tx.run('mention/delete', { documents, entities }));
  each(rows.goneRelations, (part) => tx.run('relation/delete', { rows: part }));
  each(rows.cleared, (ids) => tx.run('document/clear-records', { ids }));
  each(rows.cleared, (ids) => tx.run('document/clear-passages', { ids }));
  each(rows.goneDocuments, (ids) => tx.run('document/delete', { ids }));
  each(rows.documents, (part) => tx.run('document/save', { rows: part }));
  each(rows.passages, (part) => tx.run('document/save-passages', { rows: part }));
  each(rows.records, (part) => tx.run('document/save-records', { rows: part }));
  each(rows.entities, (part) => tx.run('entity/save', { rows: part }));
  each(rows.unresolved, (ids) => tx.run('record/unresolve', { ids }));
  each(rows.resolved, (part) => tx.run('record/resolve', { rows: part }));
  for (const [type, query] of Object.entries(RELATION_QUERIES)) {
    const ofType = rows.relations.filter((relation) => relation.type === type);
    each(ofType, (part) => tx.run(query, { rows: part }));
  }
  each(rows.mentions, (part) => tx.run('mention/save', { rows: part }));
  each(rows.goneEntities, (ids) => tx.run('entity/delete', { ids }));
  await Promise.all(sent);
}
