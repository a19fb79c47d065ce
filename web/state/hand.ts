/** What was done to the view by hand, as an address holds it: places, what is opened, what is expanded. Bounded, for an address is. */
import type { RelationType } from '../api/types.ts';
import { plenty, revealed } from './graph.ts';
import * as view from './view.ts';

export interface Hand {
  readonly pins: ReadonlyMap<string, view.Place>;
  readonly openPairs: ReadonlySet<string>;
  readonly openGroups: ReadonlySet<string>;
  readonly without: ReadonlySet<RelationType>;
  readonly revealed: ReadonlySet<string>;
  readonly plenty: number;
}

/** More of each an address does not tell. */
const MOST = 120;
const RELATION = /^[A-Z_]{2,20}$/;
/** The ends of a pair in an address; in the state a break of line stands between them. */
const BETWEEN = '~';

export const handNow = (): Hand => ({
  pins: view.pins.value,
  openPairs: view.openPairs.value,
  openGroups: view.openGroups.value,
  without: view.withoutRelations.value,
  revealed: revealed.value,
  plenty: plenty.value,
});

export function encodeHand(hand: Hand): [string, string][] {
  const some = <T>(all: Iterable<T>): T[] => [...all].slice(0, MOST);
  const parts: [string, string][] = [];
  for (const [id, { x, y }] of some(hand.pins)) parts.push(['pin', `${Math.round(x)},${Math.round(y)},${id}`]);
  for (const pair of some(hand.openPairs)) parts.push(['open', pair.replace('\n', BETWEEN)]);
  for (const id of some(hand.openGroups)) parts.push(['unfold', id]);
  for (const type of some(hand.without)) parts.push(['without', type.toLowerCase()]);
  for (const id of some(hand.revealed)) parts.push(['also', id]);
  if (hand.plenty > 1) parts.push(['plenty', String(hand.plenty)]);
  return parts;
}

export function decodeHand(asked: URLSearchParams): Hand {
  const all = (name: string): string[] => asked.getAll(name).filter(Boolean).slice(0, MOST);
  const pins = all('pin').flatMap((text): [string, view.Place][] => {
    const found = /^(-?\d{1,7}),(-?\d{1,7}),(.+)$/s.exec(text);
    return found ? [[found[3] ?? '', { x: Number(found[1]), y: Number(found[2]) }]] : [];
  });
  const plentiful = /^\d{1,3}$/.exec(asked.get('plenty') ?? '');
  return {
    pins: new Map(pins),
    openPairs: new Set(
      all('open')
        .filter((pair) => pair.includes(BETWEEN))
        .map((pair) => pair.replace(BETWEEN, '\n')),
    ),
    openGroups: new Set(all('unfold')),
    without: new Set(
      all('without')
        .map((type) => type.toUpperCase())
        .filter((type): type is RelationType => RELATION.test(type)),
    ),
    revealed: new Set(all('also')),
    plenty: plentiful ? Math.max(1, Number(plentiful[0])) : 1,
  };
}

/** Takes them; what is as it was is left alone, so that nothing is drawn again for it. */
export function applyHand(hand: Hand): void {
  if (!samePins(view.pins.peek(), hand.pins)) view.pins.value = hand.pins;
  for (const [now, next] of [
    [view.openPairs, hand.openPairs],
    [view.openGroups, hand.openGroups],
    [view.withoutRelations, hand.without],
    [revealed, hand.revealed],
  ] as const) {
    const held: ReadonlySet<string> = now.peek();
    const wanted: ReadonlySet<string> = next;
    if (held.size !== wanted.size || [...wanted].some((member) => !held.has(member)))
      (now as { value: ReadonlySet<string> }).value = wanted;
  }
  plenty.value = hand.plenty;
}

const samePins = (a: Hand['pins'], b: Hand['pins']): boolean =>
  a.size === b.size &&
  [...b].every(([id, { x, y }]) => {
    const at = a.get(id);
    return at !== undefined && Math.round(at.x) === x && Math.round(at.y) === y;
  });
