/** Which forms are near which: the scores worth keeping, brought up to date where forms change. */
import { areUnlike, compareForms } from './compare.ts';
import { MERGE, SUGGEST } from './comparison.ts';
import type { Form } from './form.ts';
import { FormIndex } from './form-index.ts';
import type { FormChanges } from './forms.ts';
import { keysOf } from './keys.ts';

/** Forms with the score that each has with one in hand. */
export type Scored = ReadonlyMap<Form, number>;

/** How forms that were there before, and still are, are linked otherwise now. */
export interface Relinked {
  /** Those of which a link has gone. */
  readonly lost: Set<Form>;
  /** Those of which one has come. */
  readonly gained: (readonly [Form, Form])[];
}

const NONE: Scored = new Map();
const NOBODY: ReadonlySet<Form> = new Set();

export class Neighbours {
  readonly #index = new FormIndex();

  /** Follows the changes. */
  update({ gone, fresh, changed }: FormChanges): Relinked {
    const relinked: Relinked = { lost: new Set(), gained: [] };
    // Blocks that shut or open on the way change what others are compared with.
    const stale = new Set(changed);
    const set = (form: Form, keys: ReturnType<typeof keysOf> | null) => {
      for (const turned of this.#index.set(form, keys)) stale.add(turned);
    };
    for (const form of gone) {
      set(form, null);
      for (const other of joins(form).keys()) relinked.lost.add(other);
      forget(form);
    }
    for (const form of changed) set(form, keysOf(form.profile));
    for (const form of fresh) {
      const keys = keysOf(form.profile);
      if (keys.both.length + keys.posts.length + keys.probes.length > 0) set(form, keys);
    }
    for (const form of [...gone, ...fresh]) stale.delete(form);
    // Of two new ones, the later looks at the earlier.
    const waiting = new Set(fresh);
    for (const form of fresh) {
      waiting.delete(form);
      for (const [other, score] of this.#compare(form, waiting)) keep(form, other, score);
    }
    for (const form of stale) this.#again(form, relinked);
    for (const form of gone) relinked.lost.delete(form);
    return relinked;
  }

  #compare(form: Form, but: ReadonlySet<Form> = NOBODY): Map<Form, number> {
    const found = new Map<Form, number>();
    for (const other of this.#index.candidates(form, (each) => !areUnlike(form, each))) {
      if (but.has(other)) continue;
      const { score } = compareForms(form, other, SUGGEST);
      if (score >= SUGGEST) found.set(other, score);
    }
    return found;
  }

  #again(form: Form, { lost, gained }: Relinked): void {
    const found = this.#compare(form);
    for (const [other, before] of [...joins(form), ...(form.asks ?? NONE)]) {
      if (before >= MERGE && (found.get(other) ?? 0) < MERGE) lost.add(form).add(other);
      if (found.get(other) !== before) part(form, other);
      else found.delete(other);
    }
    for (const [other, score] of found) {
      keep(form, other, score);
      if (score >= MERGE) gained.push([form, other]);
    }
  }
}

/** Forms that are likely enough the same entity to be joined with this one. */
export const joins = (form: Form): Scored => form.joins ?? NONE;

/** The score of two forms; undefined where it is too low to count, or nothing brought them together. */
export const scoreOf = (a: Form, b: Form): number | undefined => a.joins?.get(b) ?? a.asks?.get(b);

/** Every two of the forms whose score counts, once, the one with the smaller key first. */
export function* pairsOf(forms: Iterable<Form>): Generator<readonly [Form, Form, number]> {
  for (const one of forms)
    for (const scores of [one.joins, one.asks])
      for (const [other, score] of scores ?? NONE) if (one.key < other.key) yield [one, other, score];
}

function keep(a: Form, b: Form, score: number): void {
  const kind = score >= MERGE ? 'joins' : 'asks';
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    from[kind] ??= new Map();
    from[kind].set(to, score);
  }
}

function part(a: Form, b: Form): void {
  a.joins?.delete(b);
  b.joins?.delete(a);
  a.asks?.delete(b);
  b.asks?.delete(a);
}

function forget(form: Form): void {
  for (const other of form.joins?.keys() ?? []) other.joins?.delete(form);
  for (const other of form.asks?.keys() ?? []) other.asks?.delete(form);
  form.joins = null;
  form.asks = null;
}
