/** The office in which a person signed or took part. */
import { rangeOf } from '../model/edtf.ts';
import { documentOfPassage } from '../model/ids.ts';
import type { RelationOfEntity } from '../store/relation.ts';
import { allAround, entitiesById, entityAt, relationsAround, type Way } from './around.ts';
import type { Context } from './context.ts';
import type { EntityModel, OfficeModel, RelationModel } from './models.ts';
import { likeliest, officeAt } from './office-on-day.ts';
import { type Soon, upon } from './soon.ts';

const OFFICES: Way = { type: 'HOLDS_OFFICE', direction: 'OUT' };

/** The office that whoever stands at the one end of a relation held on the day of the event at its other end; null for bodies and countries. */
export function heldThen(
  context: Context,
  actor: string,
  event: string,
  relation: RelationModel,
): Soon<OfficeModel | null> {
  const [whose, what, offices] = [
    entityAt(context, actor),
    entityAt(context, event),
    relationsAround(context, actor, OFFICES),
  ];
  if (whose instanceof Promise || what instanceof Promise || offices instanceof Promise)
    return Promise.all([whose, what, offices]).then((read) => heldBy(context, relation, ...read));
  return heldBy(context, relation, whose, what, offices);
}

/** Reads what that takes for many such relations. */
export const readHeldThen = async ({ loaders }: Context, relations: readonly RelationModel[]): Promise<void> => {
  await Promise.all([
    loaders.entity.ready(new Set(relations.flatMap(({ source, target }) => [source, target]))),
    loaders.relations.ready([...new Set(relations.map(({ source }) => source))].map((id) => allAround(id, OFFICES))),
  ]);
};

function heldBy(
  context: Context,
  { onBehalfOf, evidence, from, to }: RelationModel,
  { type }: EntityModel,
  { date }: EntityModel,
  offices: readonly RelationOfEntity[],
): Soon<OfficeModel | null> {
  if (type !== 'Person') return null;
  const signing = {
    when: rangeOf(date) ?? (from || to ? { earliest: from, latest: to } : null),
    onBehalfOf,
    documents: new Set(evidence.map(documentOfPassage)),
  };
  const likely = likeliest(signing, offices);
  if (likely.length < 2) return likely[0] ?? null;
  return upon(entitiesById(context, [...new Set(likely.map((office) => office.target))]), (bodies) => {
    const ministries = new Set(bodies.filter(({ labels }) => labels.includes('Ministry')).map(({ id }) => id));
    return officeAt({ ...signing, ministries }, likely);
  });
}
