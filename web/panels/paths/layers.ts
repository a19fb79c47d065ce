/** Shortest ways as layers: whoever stands as many steps from the beginning stands in one column. Pure. */
import type { Way } from '../../api/paths.ts';
import type { EntityRef } from '../../api/shapes.ts';

/** A place in the picture, in hundredths of its width and height. */
interface Spot {
  readonly entity: EntityRef;
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly key: string;
  readonly from: Spot;
  readonly to: Spot;
  /** Whether every relation between the two is inferred or unsure. */
  readonly unsure: boolean;
}
export interface Picture {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  readonly columns: number;
  /** How many stand in the fullest column. */
  readonly rows: number;
}

/** Less than this is drawn as unsure; as on the canvas. */
const SURE = 0.6;

/** Where everybody on the ways stands. All ways are of one length, as shortest ones are. */
export function pictureOf(ways: readonly Way[]): Picture {
  const columns: EntityRef[][] = [];
  const seen = new Set<string>();
  const put = (column: number, entity: EntityRef): void => {
    if (seen.has(entity.id)) return;
    seen.add(entity.id);
    const there = columns[column];
    if (there) there.push(entity);
    else columns[column] = [entity];
  };
  for (const { steps } of ways)
    steps.forEach(({ from, to }, index) => {
      put(index, from);
      put(index + 1, to);
    });
  const spots = new Map<string, Spot>();
  for (const [column, entities] of columns.entries())
    for (const [row, entity] of entities.entries()) {
      const x = ((column + 0.5) / columns.length) * 100;
      spots.set(entity.id, { entity, x, y: ((row + 0.5) / entities.length) * 100 });
    }
  const lines = new Map<string, Line>();
  for (const { from, to, relation } of ways.flatMap(({ steps }) => steps)) {
    const [a, b] = [spots.get(from.id), spots.get(to.id)];
    if (!a || !b) continue;
    const key = `${from.id} ${to.id}`;
    const unsure = relation.inferred || relation.confidence < SURE;
    lines.set(key, { key, from: a, to: b, unsure: unsure && (lines.get(key)?.unsure ?? true) });
  }
  return {
    spots: [...spots.values()],
    lines: [...lines.values()],
    columns: columns.length,
    rows: Math.max(0, ...columns.map(({ length }) => length)),
  };
}
