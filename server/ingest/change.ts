/** One change to the graph, worked out and written in one transaction. */

import type { SourceDocument } from '../model/document.ts';
import { earliestDay, latestDay } from '../model/edtf.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { Assignment, EdgeContribution, EntityRecord, Mention } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import {
  amend,
  describeEntity,
  type PassageRange,
  projectDocument,
  type Relation,
  relationsOf,
} from '../project/index.ts';
import type { StoreTransaction } from '../store/store.ts';
import { batches, currentAssignment, type Memory, openRecords, resolverOf } from './memory.ts';
import { entityRow, mentionRow, recordRow, relationRow, storedRelation } from './rows.ts';

/** Rows written by one query. */
const BATCH = 2_000;

/** A document with what was read in it. */
export interface Reading {
  readonly document: SourceDocument;
  readonly sheet: FactSheet;
  readonly records: readonly EntityRecord[];
}

export interface Change {
  /** Documents to write, new ones or in place of what is stored under their ids. */
  readonly save?: readonly Reading[];
  /** Ids of documents to take out. */
  readonly remove?: readonly string[];
  /** All decisions that shall stand afterwards, if they change. */
  readonly judgements?: readonly Judgement[];
  /** Documents to project anew whatever else happens. */
  readonly project?: readonly string[];
}

interface Projected {
  readonly id: string;
  readonly sheet: FactSheet;
  readonly passages: readonly PassageRange[];
}

/**
 * Writes the change and whatever follows from it: documents whose records change entity are projected anew, relations
 * are amended by what the documents concerned say now, entities are described again or go.
 * Alters `memory`; where it rejects, the transaction must be rolled back and the memory read anew.
 */
export async function applyChange(tx: StoreTransaction, memory: Memory, change: Change): Promise<void> {
  const { save = [], remove = [] } = change;
  const before = memory.assignment;
  const replaced = [...remove, ...save.map(({ document }) => document.id)].filter((id) => memory.documents.has(id));
  const gone = replaced.flatMap((id) => memory.documents.get(id) ?? []);

  remember(memory, change);
  const after = currentAssignment(memory);
  const moved = movedRecords(memory, before, after);
  const saved = new Set(save.map(({ document }) => document.id));
  const projected = new Set([...saved, ...moved.map((record) => record.document), ...(change.project ?? [])]);

  const documents = [
    ...save.map(projectedOf),
    ...(await storedFacts(
      tx,
      [...projected].filter((id) => !saved.has(id)),
    )),
  ];
  const concerned = new Set([...projected, ...replaced]);
  const known = (await tx.run('relation/of-documents', { ids: [...concerned] })).map(storedRelation);
  const { edges, mentions } = projectAll(documents, memory, after);
  const relations = await amended(tx, known, concerned, edges);

  await clear(tx, remove, replaced, concerned);
  await writeAll(relations.gone, (rows) => tx.run('relation/delete', { rows }));
  for (const reading of save) await saveDocument(tx, reading);

  // An entity's node follows from its records alone, so only those that gain, lose or get new records are written.
  const touched = new Set<string>();
  for (const { id } of [...gone, ...moved, ...save.flatMap(({ records }) => records)])
    for (const entity of [before.get(id), after.get(id)]) if (entity !== undefined) touched.add(entity);
  const members = membersOf(memory, after, touched);
  const alive = [...touched].filter((id) => members.has(id)).sort();
  const nodes = alive.map((id) => describeEntity(id, members.get(id) ?? []));
  await writeAll(nodes.map(entityRow), (rows) => tx.run('entity/save', { rows }));

  const ids = [...new Set([...moved, ...save.flatMap(({ records }) => records)].map((record) => record.id))];
  await tx.run('record/unresolve', { ids });
  const places = ids.map((record) => ({ record, entity: after.get(record) ?? record }));
  await writeAll(places, (rows) => tx.run('record/resolve', { rows }));
  await writeAll(relations.changed.map(relationRow), (rows) => tx.run('relation/save', { rows }));
  await writeAll(mentions.map(mentionRow), (rows) => tx.run('mention/save', { rows }));
  await tx.run('entity/delete', { ids: [...touched].filter((id) => !members.has(id)) });
  memory.assignment = after;
}

function remember(memory: Memory, { save = [], remove = [], judgements }: Change): void {
  for (const id of [...remove, ...save.map(({ document }) => document.id)]) {
    if (memory.documents.delete(id)) memory.resolver.remove(id);
  }
  for (const { document, records } of save) {
    memory.documents.set(document.id, records);
    memory.resolver.add(openRecords(records));
  }
  if (judgements) {
    memory.judgements = judgements;
    memory.resolver = resolverOf(memory.documents, judgements);
  }
}

/** Records that are not stored in the entity they belong to: new ones, and those whose entity has changed. */
function movedRecords({ documents }: Memory, before: Assignment, after: Assignment): EntityRecord[] {
  return [...documents.values()].flat().filter(({ id }) => before.get(id) !== after.get(id));
}

function membersOf(
  { documents }: Memory,
  assignment: Assignment,
  wanted: ReadonlySet<string>,
): Map<string, EntityRecord[]> {
  const members = new Map<string, EntityRecord[]>();
  for (const record of [...documents.values()].flat()) {
    const entity = assignment.get(record.id);
    if (entity === undefined || !wanted.has(entity)) continue;
    members.set(entity, [...(members.get(entity) ?? []), record]);
  }
  return members;
}

const projectedOf = ({ document, sheet }: Reading): Projected => ({
  id: document.id,
  sheet,
  passages: document.passages,
});

/** Stored fact sheets with their passages. */
export async function storedFacts(tx: StoreTransaction, ids: readonly string[]): Promise<Projected[]> {
  const rows = await tx.run('document/facts', { ids });
  return rows.map(({ id, facts, passages }) => ({ id, sheet: JSON.parse(facts) as FactSheet, passages }));
}

function projectAll(documents: readonly Projected[], memory: Memory, assignment: Assignment) {
  const rejected = new Set(memory.judgements.flatMap(({ kind, subjects }) => (kind === 'reject' ? subjects : [])));
  const edges: EdgeContribution[] = [];
  const mentions: Mention[] = [];
  for (const { id, sheet, passages } of documents) {
    const projection = projectDocument(sheet, passages, memory.documents.get(id) ?? [], assignment);
    edges.push(...projection.edges.filter((edge) => !rejected.has(edge.id)));
    mentions.push(...projection.mentions);
  }
  return { edges, mentions };
}

/** `known` and what `edges` add, after `concerned` documents have taken back what they said before. */
async function amended(
  tx: StoreTransaction,
  known: readonly Relation[],
  concerned: ReadonlySet<string>,
  edges: readonly EdgeContribution[],
): Promise<{ changed: Relation[]; gone: Relation[] }> {
  const stored = new Map(known.map((relation) => [relation.id, relation]));
  const added = new Map(relationsOf(edges).map((relation) => [relation.id, relation]));
  const wanted = [...added.values()]
    .filter(({ id }) => !stored.has(id))
    .map(({ id, source, target }) => ({ id, source, target }));
  for (const row of await tx.run('relation/find', { rows: wanted })) stored.set(row.id, storedRelation(row));

  const changed: Relation[] = [];
  const gone: Relation[] = [];
  for (const id of new Set([...stored.keys(), ...added.keys()])) {
    const before = stored.get(id) ?? null;
    const relation = amend(before, concerned, added.get(id) ?? null);
    if (relation && !(before && same(before, relation))) changed.push(relation);
    else if (before && !relation) gone.push(before);
  }
  return { changed, gone };
}

/** Both are tidy: sayings in order, so that equal relations are equal as text. */
const same = (a: Relation, b: Relation): boolean => JSON.stringify(a.sayings) === JSON.stringify(b.sayings);

async function clear(
  tx: StoreTransaction,
  removed: readonly string[],
  replaced: readonly string[],
  concerned: ReadonlySet<string>,
): Promise<void> {
  await tx.run('mention/delete', { ids: [...concerned] });
  await tx.run('document/clear-records', { ids: replaced });
  await tx.run('document/clear-passages', { ids: replaced });
  await tx.run('document/delete', { ids: removed });
}

async function saveDocument(tx: StoreTransaction, { document, sheet, records }: Reading): Promise<void> {
  const { id, source, title, publisher, url, published, language, sha256, text } = document;
  const notes = [...new Set([...document.notes, ...sheet.notes])];
  await tx.run('document/save', {
    document: {
      id,
      source,
      title,
      publisher,
      url,
      published,
      language,
      sha256,
      text,
      notes,
      facts: JSON.stringify(sheet),
    },
    publishedFrom: earliestDay(published),
    publishedTo: latestDay(published),
  });
  await writeAll(document.passages, (rows) => tx.run('document/save-passages', { document: id, rows }));
  await writeAll(records.map(recordRow), (rows) => tx.run('document/save-records', { document: id, rows }));
}

async function writeAll<T>(rows: readonly T[], write: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (const batch of batches(rows, BATCH)) await write(batch);
}
