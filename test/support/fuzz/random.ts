/** Chance that is the same at every run: what it gives follows from the seed alone. */

export interface Random {
  /** 0 up to, but without, `below`. */
  below(below: number): number;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** The generator mulberry32, by Tommy Ettinger (public domain). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick<T>(values: readonly T[]): T {
      if (values.length === 0) throw new Error('there is nothing to pick from');
      return values[below(values.length)] as T;
    },
  };
}
