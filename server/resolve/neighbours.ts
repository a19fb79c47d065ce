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
  /** Scores that join, and scores that suggest only; both ways. */
  readonly #joins = new Map<Form, Map<Form, number>>();
  readonly #asks = new Map<Form, Map<Form, number>>();

  /** Forms that are likely enough the same entity to be joined with this one. */
  joins(form: Form): Scored {
    return this.#joins.get(form) ?? NONE;
  }

  /** The score of two forms; undefined where it is too low to count, or nothing brought them together. */
  score(a: Form, b: Form): number | undefined {
    return this.#joins.get(a)?.get(b) ?? this.#asks.get(a)?.get(b);
  }

  /** Every two forms whose score counts, once, the one with the smaller key first. */
  *pairs(): Generator<readonly [Form, Form, number]> {
    for (const scores of [this.#joins, this.#asks])
      for (const [one, others] of scores)
        for (const [other, score] of others) if (one.key < other.key) yield [one, other, score];
  }

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
      for (const other of this.joins(form).keys()) relinked.lost.add(other);
      this.#forget(form);
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
      for (const [other, score] of this.#compare(form, waiting)) this.#keep(form, other, score);
    }
    for (const form of stale) this.#again(form, relinked);
    for (const form of gone) relinked.lost.delete(form);
    return relinked;
  }

  #compare(form: Form, but: ReadonlySet<Form> = NOBODY): Map<Form, number> {
    const found = new Map<Form, number>();
    for (const other of this.#index.candidates(form, (each) => !areUnlike(form.profile, each.profile))) {
      if (but.has(other)) continue;
      const { score } = compareForms(form, other);
      if (score >= SUGGEST) found.set(other, score);
    }
    return found;
  }

  #again(form: Form, { lost, gained }: Relinked): void {
    const found = this.#compare(form);
    for (const scores of [this.#joins, this.#asks])
      for (const [other, before] of [...(scores.get(form) ?? NONE)]) {
        if (before >= MERGE && (found.get(other) ?? 0) < MERGE) lost.add(form).add(other);
        if (found.get(other) !== before) this.#part(form, other);
        else found.delete(other);
      }
    for (const [other, score] of found) {
      this.#keep(form, other, score);
      if (score >= MERGE) gained.push([form, other]);
    }
  }

  #keep(a: Form, b: Form, score: number): void {
    const scores = score >= MERGE ? this.#joins : this.#asks;
    setIn(scores, a, b, score);
    setIn(scores, b, a, score);
  }

  #part(a: Form, b: Form): void {
    for (const scores of [this.#joins, this.#asks]) {
      deleteIn(scores, a, b);
      deleteIn(scores, b, a);
    }
  }

  #forget(form: Form): void {
    for (const scores of [this.#joins, this.#asks]) {
      for (const other of scores.get(form)?.keys() ?? []) deleteIn(scores, other, form);
      scores.delete(form);
    }
  }
}

type Scores = Map<Form, Map<Form, number>>;

function setIn(scores: Scores, from: Form, to: Form, score: number): void {
  const known = scores.get(from);
  if (known) known.set(to, score);
  else scores.set(from, new Map([[to, score]]));
}

function deleteIn(scores: Scores, from: Form, to: Form): void {
  const known = scores.get(from);
  known?.delete(to);
  if (known?.size === 0) scores.delete(from);
}
