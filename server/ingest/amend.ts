/** What becomes of stored relations when documents take back what they said, or say something else. */
import { isClosedEntity } from '../project/closed.ts';
import { amend, type Relation, relationsOf } from '../project/index.ts';
import type { Plan } from './plan.ts';
import type { QueryReader } from './refresh.ts';
import { relationPlace, storedRelation } from './rows.ts';

export interface Amended {
  readonly changed: readonly Relation[];
  readonly gone: readonly Relation[];
}

/**
 * The relations that the plan changes, and those that nobody says any longer. Read are only relations that may be stored
 * and may change: all of the doubted entities, and of the rest those that the documents concerned say now. Countries and
 * topics are not looked around: they have thousands of relations, and the other end of each is an entity that is.
 */
export async function amended(reader: QueryReader, plan: Plan, around: readonly string[]): Promise<Amended> {
  const { edges, touched, existing } = plan;
  const concerned = new Set([...plan.others, ...plan.replaced, ...documentsOf(plan)]);
  const doubted = new Set([...plan.doubted, ...around, ...plan.signers]);
  const near = new Set([...touched, ...doubted]);

  const stored = new Map<string, Relation>();
  const ids = [...doubted].filter((id) => !isClosedEntity(id) && (!touched.has(id) || existing.has(id)));
  if (ids.length > 0)
    for (const row of await reader.run('relation/around', { ids })) stored.set(row.id, storedRelation(row));

  const said = edges.filter(({ source, target }) => near.has(source) || near.has(target));
  const added = new Map(relationsOf(said).map((relation) => [relation.id, relation]));
  const looked = new Set(ids);
  const isNew = (id: string) => touched.has(id) && !existing.has(id);
  const open = ({ source, target }: Relation) =>
    !looked.has(source) && !looked.has(target) && !isNew(source) && !isNew(target);
  const rows = [...added.values()].filter(open).map(relationPlace);
  if (rows.length > 0)
    for (const row of await reader.run('relation/find', { rows })) stored.set(row.id, storedRelation(row));

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

/** Documents that have records in the plan. */
const documentsOf = ({ placed }: Plan): string[] => [...placed.keys()].map(({ document }) => document);

/** Both are tidy: sayings in order, so that equal relations are equal as text. */
const same = (a: Relation, b: Relation): boolean => JSON.stringify(a.sayings) === JSON.stringify(b.sayings);
