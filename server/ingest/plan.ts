/** What a change to the graph comes to, before any of it is written: which records, entities and documents it concerns. */
import type { SourceDocument } from '../model/document.ts';
import type { FactSheet } from '../model/factsheet.ts';
import type { EdgeContribution, EntityRecord, Mention } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { type PassageRange, projectDocument } from '../project/index.ts';
import { holderIn, Inferences } from './inference.ts';
import { batches, decide, forget, learn, type Memory, misplaced, place } from './memory.ts';
import type { QueryReader } from './refresh.ts';

/** Stored fact sheets read by one query. */
const BATCH = 100;

/** A document with what was read in it. */
export interface Reading {
  readonly document: SourceDocument;
  readonly sheet: FactSheet;
  readonly records: readonly EntityRecord[];
  /** When it was first loaded, ISO 8601; what is stored already stays. Null where nobody knows. */
  readonly loaded?: string | null;
}

export interface Change {
  /** Documents to write, new ones or in place of what is stored under their ids; each id once. */
  readonly save?: readonly Reading[];
  /** Ids of documents to take out. */
  readonly remove?: readonly string[];
  /** All decisions that shall stand afterwards, if they change. */
  readonly judgements?: readonly Judgement[];
  /** Documents to project anew whatever else happens, as far as the entities `around` are concerned. */
  readonly project?: readonly string[];
  readonly around?: readonly string[];
}

export interface Projected {
  readonly id: string;
  readonly sheet: FactSheet;
  readonly passages: readonly PassageRange[];
}

export interface Plan {
  /** Documents whose stored records and passages go. */
  readonly replaced: readonly string[];
  /** Documents that stay as they are and are projected anew. */
  readonly others: readonly string[];
  /** Records to be put into their entities, with the entity each is stored in until then. */
  readonly placed: ReadonlyMap<EntityRecord, string | null>;
  /** Entities that gain, lose or get new records, by the ids they had and have. */
  readonly touched: ReadonlySet<string>;
  /** Those of the touched that the graph held before. */
  readonly existing: ReadonlySet<string>;
  /** Entities of which stored documents may have said what they no longer say. */
  readonly doubted: ReadonlySet<string>;
  /** What the documents concerned say now. */
  readonly edges: readonly EdgeContribution[];
  readonly mentions: readonly Mention[];
  /** Persons whose signatures in other documents may now be on behalf of another entity. */
  readonly signers: readonly string[];
}

/** Works the change out. Alters `memory` to what it will be when the plan is carried out. */
export async function planOf(reader: QueryReader, memory: Memory, change: Change): Promise<Plan> {
  const { save = [], remove = [], project = [], judgements } = change;
  const saved = new Set(save.map(({ document }) => document.id));
  const inferences = new Inferences(memory, judgements !== undefined);
  const replaced = [...remove, ...saved].filter((id) => memory.documents.has(id));
  const touched = new Set<string>();
  const existing = new Set<string>();
  const doubted = new Set<string>();
  const touch = (id: string) => {
    touched.add(id);
    if (memory.members.has(id)) existing.add(id);
  };

  const gone = replaced.flatMap((document) => memory.documents.get(document) ?? []);
  inferences.note([...gone, ...save.flatMap(({ records }) => records)]);
  for (const { id } of gone) {
    const entity = memory.assignment.get(id);
    if (entity === undefined) continue;
    touch(entity);
    doubted.add(entity);
  }
  for (const id of [...remove, ...saved]) forget(memory, id);
  for (const { document, records } of save) learn(memory, document.id, records);
  if (judgements) decide(memory, judgements);

  const moves = misplaced(memory);
  inferences.note(moves.keys());
  const placed = new Map<EntityRecord, string | null>();
  for (const [record, entity] of moves) {
    const before = memory.assignment.get(record.id) ?? null;
    placed.set(record, before);
    for (const id of before === null ? [entity] : [before, entity]) touch(id);
    if (!saved.has(record.document)) for (const id of before === null ? [entity] : [before, entity]) doubted.add(id);
  }
  for (const [record, entity] of moves) place(memory, record, entity);

  const inferred = inferences.changed();
  for (const id of inferred.persons) doubted.add(id);
  const stirred = [...placed.keys()].map(({ document }) => document);
  const others = [...new Set([...stirred, ...inferred.documents, ...project])].filter((id) => !saved.has(id));
  const said = projectAll(save.map(projectedOf), memory);
  const again = projectAll(await storedFacts(reader, others), memory);
  return {
    replaced,
    others,
    placed,
    touched,
    existing,
    doubted,
    edges: [...said.edges, ...again.edges],
    mentions: [...said.mentions, ...again.mentions],
    signers: again.edges.flatMap(({ type, source }) => (type === 'SIGNED' ? [source] : [])),
  };
}

const projectedOf = ({ document, sheet }: Reading): Projected => ({
  id: document.id,
  sheet,
  passages: document.passages,
});

/** Stored fact sheets with their passages. */
export async function storedFacts(reader: QueryReader, ids: readonly string[]): Promise<Projected[]> {
  const found: Projected[] = [];
  for (const batch of batches(ids, BATCH))
    for (const { id, facts, passages } of await reader.run('document/facts', { ids: batch }))
      found.push({ id, sheet: JSON.parse(facts) as FactSheet, passages });
  return found;
}

function projectAll(documents: readonly Projected[], memory: Memory) {
  const { judgements, documents: known, assignment } = memory;
  const holderOf = holderIn(memory);
  const rejected = new Set(judgements.flatMap(({ kind, subjects }) => (kind === 'reject' ? subjects : [])));
  const edges: EdgeContribution[] = [];
  const mentions: Mention[] = [];
  for (const { id, sheet, passages } of documents) {
    const projection = projectDocument(sheet, passages, known.get(id) ?? [], assignment, holderOf);
    edges.push(...projection.edges.filter((edge) => !rejected.has(edge.id)));
    mentions.push(...projection.mentions);
  }
  return { edges, mentions };
}
