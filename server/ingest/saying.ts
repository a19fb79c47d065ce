/** Who says a relation: what a decision to reject it concerns, since it is known by its id alone. */
import { projectDocument } from '../project/index.ts';
import { holderIn } from './inference.ts';
import { batches, type Memory } from './memory.ts';
import { type Change, storedFacts } from './plan.ts';
import type { QueryReader } from './refresh.ts';

/** Stored fact sheets looked through at a time. */
const BATCH = 100;

/** Documents whose fact sheets say one of the relations, to be projected anew around the relations' ends. */
export async function sayingOf(
  relations: ReadonlySet<string>,
  reader: QueryReader,
  memory: Memory,
): Promise<Required<Pick<Change, 'project' | 'around'>>> {
  const project: string[] = [];
  const around = new Set<string>();
  const holderOf = holderIn(memory);
  for (const ids of batches([...memory.documents.keys()], BATCH))
    for (const { id, sheet, passages } of await storedFacts(reader, ids)) {
      const { edges } = projectDocument(sheet, passages, memory.documents.get(id) ?? [], memory.assignment, holderOf);
      const said = edges.filter((edge) => relations.has(edge.id));
      if (said.length > 0) project.push(id);
      for (const { source, target } of said) around.add(source).add(target);
    }
  return { project, around: [...around] };
}
