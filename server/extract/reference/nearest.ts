/** Facts by where they are told, to find the one told last before an offset without looking at all of them. */
import type { Evidenced } from '../../model/factsheet.ts';

interface Told<F> {
  readonly fact: F;
  /** Where its first words stand. */
  readonly start: number;
  /** Its place among all facts. */
  readonly order: number;
}

/** Facts under keys: who took part, which country is bound. */
export class Nearest<F extends Evidenced> {
  readonly #lists = new Map<string, Told<F>[]>();
  readonly #firsts = new Map<string, Told<F>>();

  /** `keysOf` says under which keys a fact is found. */
  constructor(facts: readonly F[], keysOf: (fact: F) => Iterable<string>) {
    facts.forEach((fact, order) => {
      const told = { fact, order, start: fact.evidence.reduce((least, { start }) => Math.min(least, start), Infinity) };
      for (const key of new Set(keysOf(fact))) {
        const list = this.#lists.get(key);
        if (list) list.push(told);
        else {
          this.#lists.set(key, [told]);
          this.#firsts.set(key, told);
        }
      }
    });
    for (const list of this.#lists.values()) list.sort((a, b) => a.start - b.start || b.order - a.order);
  }

  /** The fact under any of the keys told last at an offset or before it; of those told at one place the first. */
  before(keys: readonly string[], offset: number): F | null {
    let best: Told<F> | null = null;
    for (const key of keys) {
      const found = lastAt(this.#lists.get(key) ?? [], offset);
      if (!found) continue;
      if (!best || found.start > best.start || (found.start === best.start && found.order < best.order)) best = found;
    }
    return best?.fact ?? null;
  }

  /** The first of all facts under any of the keys, wherever it is told. */
  first(keys: readonly string[]): F | null {
    let best: Told<F> | null = null;
    for (const key of keys) {
      const told = this.#firsts.get(key);
      if (told && (!best || told.order < best.order)) best = told;
    }
    return best?.fact ?? null;
  }

  /** The only fact under any of the keys; null where there are several or none. */
  only(keys: readonly string[]): F | null {
    const found = new Set<F>();
    for (const key of keys) for (const { fact } of (this.#lists.get(key) ?? []).slice(0, 2)) found.add(fact);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  has(keys: readonly string[]): boolean {
    return keys.some((key) => this.#lists.has(key));
  }
}

function lastAt<F>(list: readonly Told<F>[], offset: number): Told<F> | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Told<F>).start <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}
