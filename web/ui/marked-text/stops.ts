/** The sentences of a document that one may step through, and where one stands among them. */
import type { SaidRelation } from '../../api/documents.ts';
import type { Selection } from '../../state/selection.ts';
import type { Stretch } from '../segments.ts';

/**
 * The sentences that say something of what is selected, or, where none does, of anything; in the order of the text, each
 * once. `shown` is the sentence that is open: it is always among them.
 */
export function stopsOf(
  document: string,
  relations: readonly SaidRelation[],
  selection: Selection | null,
  shown: Stretch | null,
): Stretch[] {
  const chosen = selection ? relations.filter((relation) => concerns(relation, selection)) : [];
  const stretches = (chosen.length > 0 ? chosen : relations).flatMap(({ evidence }) =>
    evidence.filter((one) => one.document.id === document),
  );
  const byPlace = new Map<string, Stretch>();
  for (const { start, end } of shown ? [...stretches, shown] : stretches)
    byPlace.set(`${start}-${end}`, { start, end });
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether the document says anything of what is selected. */
export const speaksOf = (relations: readonly SaidRelation[], selection: Selection | null): boolean =>
  selection !== null && relations.some((relation) => concerns(relation, selection));

const concerns = (relation: SaidRelation, { kind, id }: Selection): boolean =>
  kind === 'edge' ? relation.id === id : relation.source.id === id || relation.target.id === id;

/** Index of the open sentence among the stops; -1 where none is open. */
export const stopIndex = (stops: readonly Stretch[], shown: Stretch | null): number =>
  shown ? stops.findIndex(({ start, end }) => start === shown.start && end === shown.end) : -1;
