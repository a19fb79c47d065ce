/** One change to the graph, worked out and written in one transaction. */

import type { SourceDocument } from '../model/document.ts';
import { earliestDay, latestDay } from '../model/edtf.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { Assignment, EdgeContribution, EntityRecord, Mention } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { isClosedEntity } from '../project/closed.ts';
import {
  amend,
  describeEntity,
  type PassageRange,
  PROJECTION,
  projectDocument,
  type Relation,
  relationsOf,
} from '../project/index.ts';
import type { StoreTransaction } from '../store/store.ts';
import { batches, currentAssignment, type Memory, openRecords, resolverOf } from './memory.ts';
import { entityRow, mentionRow, passageRow, recordRow, relationPlace, relationRow, storedRelation } from './rows.ts';

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
  /** Documents to project anew whatever else happens, as far as the entities `around` are concerned. */
  readonly project?: readonly string[];
  readonly around?: readonly string[];
}

interface Projected {
  readonly id: string;
  readonly sheet: FactSheet;
  readonly passages: readonly PassageRange[];
}

/** What a change comes to, before any of it is written. */
interface Plan {
  readonly after: Assignment;
  /** Documents whose stored records and passages go. */
  readonly replaced: readonly string[];
  /** Documents that are projected, with what they say. */
  readonly documents: readonly Projected[];
  /** Records to be put into their entities: new ones, and those whose entity has changed. */
  readonly placed: readonly EntityRecord[];
  /** Entities that gain, lose or get new records, by the ids they had and have. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Writes the change and whatever follows from it: entities whose records change are described again or go; documents
 * whose records change entity are projected anew, as far as these entities are concerned.
 * Alters `memory`; where it rejects, the transaction must be rolled back and the memory read anew.
 */
export async function applyChange(tx: StoreTransaction, memory: Memory, change: Change): Promise<void> {
  const { save = [], remove = [] } = change;
  const plan = await planOf(tx, memory, change);
  const { after, replaced, documents, placed, touched } = plan;
  const { edges, mentions } = projectAll(documents, memory, after);
  const concerned = new Set([...documents.map(({ id }) => id), ...replaced]);
  const around = new Set([...touched, ...(change.around ?? []), ...signers(edges)]);
  const relations = await amended(tx, around, concerned, edges);
  const members = membersOf(memory, after, touched);

  await tx.run('mention/delete', { documents: [...concerned], entities: [...touched] });
  await writeAll(relations.gone.map(relationPlace), (rows) => tx.run('relation/delete', { rows }));
  await tx.run('document/clear-records', { ids: replaced });
  await tx.run('document/clear-passages', { ids: replaced });
  await tx.run('document/delete', { ids: remove });
  for (const reading of save) await saveDocument(tx, reading);

  const alive = [...touched].filter((id) => members.has(id)).sort();
  const nodes = alive.map((id) => describeEntity(id, members.get(id) ?? []));
  await writeAll(nodes.map(entityRow), (rows) => tx.run('entity/save', { rows }));
  await tx.run('record/unresolve', { ids: placed.map(({ id }) => id) });
  const places = placed.map(({ id }) => ({ record: id, entity: after.get(id) ?? id }));
  await writeAll(places, (rows) => tx.run('record/resolve', { rows }));
  await writeAll(relations.changed.map(relationRow), (rows) => tx.run('relation/save', { rows }));
  const named = mentions.filter(({ entity }) => touched.has(entity));
  await writeAll(named.map(mentionRow), (rows) => tx.run('mention/save', { rows }));
  await tx.run('entity/delete', { ids: [...touched].filter((id) => !members.has(id)) });
  memory.assignment = after;
}

async function planOf(tx: StoreTransaction, memory: Memory, change: Change): Promise<Plan> {
  const { save = [], remove = [], project = [] } = change;
  const before = memory.assignment;
  const replaced = [...remove, ...save.map(({ document }) => document.id)].filter((id) => memory.documents.has(id));
  const gone = replaced.flatMap((id) => memory.documents.get(id) ?? []);
  remember(memory, change);
  const after = currentAssignment(memory);
  const saved = new Set(save.map(({ document }) => document.id));
  const placed = [...memory.documents.values()]
    .flat()
    .filter(({ id, document }) => saved.has(document) || before.get(id) !== after.get(id));
  const others = new Set([...placed.map(({ document }) => document), ...project].filter((id) => !saved.has(id)));
  const documents = [...save.map(projectedOf), ...(await storedFacts(tx, [...others]))];
  const touched = new Set([...gone, ...placed].flatMap(({ id }) => [before.get(id) ?? [], after.get(id) ?? []].flat()));
  return { after, replaced, documents, placed, touched };
}

/** Persons whose signatures may now be on behalf of another entity, though neither they nor the agreement change. */
const signers = (edges: readonly EdgeContribution[]): string[] =>
  edges.flatMap(({ type, source }) => (type === 'SIGNED' ? [source] : []));

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

/**
 * What becomes of the relations of the entities `around`, when the documents concerned take back what they said of them
 * and say `edges` instead. Countries and topics are not looked around: they have thousands of relations, and the other
 * end of each is an entity that is.
 */
async function amended(
  tx: StoreTransaction,
  around: ReadonlySet<string>,
  concerned: ReadonlySet<string>,
  edges: readonly EdgeContribution[],
): Promise<{ changed: Relation[]; gone: Relation[] }> {
  const ids = [...around].filter((id) => !isClosedEntity(id));
  const known = (await tx.run('relation/around', { ids })).map(storedRelation);
  const stored = new Map(known.map((relation) => [relation.id, relation]));
  const said = edges.filter(({ source, target }) => around.has(source) || around.has(target));
  const added = new Map(relationsOf(said).map((relation) => [relation.id, relation]));
  const wanted = [...added.values()].filter(({ id }) => !stored.has(id)).map(relationPlace);
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
    projection: PROJECTION,
  });
  await writeAll(document.passages.map(passageRow), (rows) => tx.run('document/save-passages', { document: id, rows }));
  await writeAll(records.map(recordRow), (rows) => tx.run('document/save-records', { document: id, rows }));
}

async function writeAll<T>(rows: readonly T[], write: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (const batch of batches(rows, BATCH)) await write(batch);
}
