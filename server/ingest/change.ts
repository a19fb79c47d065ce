/** One change to the graph, worked out and written in one transaction. */
import { describeEntity } from '../project/index.ts';
import type { StoreTransaction } from '../store/store.ts';
import { amended } from './amend.ts';
import type { Memory } from './memory.ts';
import { type Change, planOf } from './plan.ts';
import type { ChangeNote } from './refresh.ts';
import { documentRow, entityRow, mentionRow, passageRow, recordRow, relationPlace, relationRow } from './rows.ts';
import { writeRows } from './write.ts';

/**
 * Writes the change and whatever follows from it: entities whose records change are described again or go; documents
 * whose records change entity are projected anew, as far as these entities are concerned. Returns what others need to
 * know of it. Alters `memory`; where it rejects, the transaction must be rolled back and the memory read anew.
 */
export async function applyChange(tx: StoreTransaction, memory: Memory, change: Change): Promise<ChangeNote> {
  const { save = [], remove = [], around = [] } = change;
  const plan = await planOf(tx, memory, change);
  const { replaced, others, placed, touched, existing } = plan;
  const relations = await amended(tx, plan, around);

  const saved = new Set(save.map(({ document }) => document.id));
  const alive = [...touched].filter((id) => memory.members.has(id)).sort();
  const records = [...placed.keys()];
  await writeRows(tx, {
    unmentioned: { documents: others, entities: [...touched] },
    goneRelations: relations.gone.map(relationPlace),
    cleared: replaced,
    goneDocuments: remove.filter((id) => replaced.includes(id)),
    documents: save.map(documentRow),
    passages: save.flatMap(({ document }) => document.passages.map(passageRow(document.id))),
    records: save.flatMap((reading) => reading.records.map(recordRow)),
    entities: alive.map((id) => entityRow(describeEntity(id, [...(memory.members.get(id) ?? [])]))),
    unresolved: records.filter((record) => placed.get(record) !== null).map(({ id }) => id),
    resolved: records.map(({ id }) => ({ record: id, entity: memory.assignment.get(id) ?? id })),
    relations: relations.changed.map(relationRow),
    mentions: plan.mentions.filter(({ entity }) => touched.has(entity)).map(mentionRow),
    goneEntities: [...existing].filter((id) => !memory.members.has(id)),
  });
  const documents = new Set([...saved, ...remove, ...records.map(({ document }) => document)]);
  return { documents, judged: change.judgements !== undefined };
}
