/** The office in which a person signed or took part. */
import { rangeOf } from '../model/edtf.ts';
import { documentOfPassage } from '../model/ids.ts';
import { entitiesById, entityAt, relationsAround } from './around.ts';
import type { Context } from './context.ts';
import type { OfficeModel, RelationModel } from './models.ts';
import { likeliest, officeAt } from './office-on-day.ts';

/** The office that whoever stands at the one end of a relation held on the day of the event at its other end; null for bodies and countries. */
export async function heldThen(
  context: Context,
  actor: string,
  event: string,
  { onBehalfOf, evidence, from, to }: RelationModel,
): Promise<OfficeModel | null> {
  const [{ type }, { date }, offices] = await Promise.all([
    entityAt(context, actor),
    entityAt(context, event),
    relationsAround(context, actor, { type: 'HOLDS_OFFICE', direction: 'OUT' }),
  ]);
  if (type !== 'Person') return null;
  const signing = {
    when: rangeOf(date) ?? (from || to ? { earliest: from, latest: to } : null),
    onBehalfOf,
    documents: new Set(evidence.map(documentOfPassage)),
  };
  const likely = likeliest(signing, offices);
  if (likely.length < 2) return likely[0] ?? null;
  const bodies = await entitiesById(context, [...new Set(likely.map((office) => office.target))]);
  const ministries = new Set(bodies.filter(({ labels }) => labels.includes('Ministry')).map(({ id }) => id));
  return officeAt({ ...signing, ministries }, likely);
}
