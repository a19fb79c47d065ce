/** What each sentence of a document says: facts by their place, and in each place by their family. */
import type { SaidRelation } from '../../api/documents.ts';
import { FACT_KIND_OF, FACT_KINDS, type FactKind, type MarkKind } from '../../state/marks.ts';
import { pairOf } from '../../state/pairs.ts';
import { pairOfBundle } from '../../state/scene.ts';
import type { Stretch } from '../segments.ts';

/** The facts of one family that one stretch of the text says. */
export interface SaidFacts {
  readonly kind: FactKind;
  readonly relations: readonly SaidRelation[];
}
/** A stretch that says facts; families in the order in which they are looked for. */
export interface FactPlace extends Stretch {
  readonly facts: readonly SaidFacts[];
}

/** The stretches of `document` that say anything, in the order of the text; families in `away` are left out. */
export function factPlaces(
  document: string,
  relations: readonly SaidRelation[],
  away: ReadonlySet<MarkKind>,
): FactPlace[] {
  const places = new Map<string, Stretch & { readonly by: Map<FactKind, SaidRelation[]> }>();
  for (const relation of relations) {
    const kind = FACT_KIND_OF[relation.type];
    if (away.has(kind)) continue;
    for (const { start, end, document: source } of relation.evidence) {
      if (source.id !== document) continue;
      const key = `${start}-${end}`;
      const place = places.get(key) ?? { start, end, by: new Map() };
      places.set(key, place);
      const same = place.by.get(kind);
      if (!same) place.by.set(kind, [relation]);
      else if (!same.includes(relation)) same.push(relation);
    }
  }
  return [...places.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, by }) => ({
      start,
      end,
      facts: FACT_KINDS.flatMap((kind) => {
        const said = by.get(kind);
        return said ? [{ kind, relations: said }] : [];
      }),
    }));
}

/** Ids of the marks that light up for what is under the pointer: itself, or the relations of a bundle. */
export function litIds(hovered: string | null, relations: readonly SaidRelation[]): readonly string[] {
  if (hovered === null) return [];
  const pair = pairOfBundle(hovered);
  if (pair === null) return [hovered];
  return relations
    .filter(({ source, target }) => pairOf({ source: source.id, target: target.id }) === pair)
    .map(({ id }) => id);
}
