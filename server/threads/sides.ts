/** Between whom something was undertaken: whether it is the same circle. */
import { countryName } from '../model/countries.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { Undertaking } from '../model/undertaking.ts';

/** A meeting of more states than these says nothing of who undertook something with whom. */
const MOST_AROUND = 6;
/** By how many states two circles may differ, of which one lies in the other. */
const APART = 1;

export interface SameSides {
  readonly states: readonly Iso2[];
  /** Their names. */
  readonly names: readonly string[];
  /** 1 for the same circle, less where one is wider. */
  readonly score: number;
  readonly why: string;
}

/** Whoever undertook it, and with whom. */
export function sidesOf({ by, around }: Pick<Undertaking, 'by' | 'around'>): Iso2[] {
  const all = by.length < 2 && around.length <= MOST_AROUND ? [...by, ...around] : by;
  return [...new Set(all)].sort();
}

/** Null where the two were not undertaken in the same circle of states, or one that is wider by one. */
export function sameSides(
  a: Pick<Undertaking, 'by' | 'around' | 'actors'>,
  b: Pick<Undertaking, 'by' | 'around' | 'actors'>,
): SameSides | null {
  const [one, other] = [sidesOf(a), sidesOf(b)];
  const shared = one.filter((state) => other.includes(state));
  const sharedBy = a.by.some((state) => b.by.includes(state));
  if (one.length === 0 && other.length === 0) {
    const same = a.actors.length > 0 && a.actors.some((actor) => b.actors.includes(actor));
    return same ? { states: [], names: [], score: 1, why: 'the same body undertook both' } : null;
  }
  if (!sharedBy || shared.length < Math.min(one.length, other.length)) return null;
  const apart = Math.abs(one.length - other.length);
  if (apart > APART || shared.length < Math.min(2, Math.max(one.length, other.length))) return null;
  const names = shared.map(countryName);
  const why = `both are undertakings of ${listed(names)}`;
  return apart === 0
    ? { states: shared, names, score: 1, why }
    : { states: shared, names, score: 0.9, why: `${why}, one of them with a further state` };
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
