/** Which forms are near which: the comparisons worth keeping, brought up to date where forms change. */
import { compareForms } from './compare.ts';
import { type Comparison, MERGE, SUGGEST } from './comparison.ts';
import type { Form } from './form.ts';
import { FormIndex } from './form-index.ts';
import type { Joinable } from './rivals.ts';

export type NearForms = ReadonlyMap<string, ReadonlyMap<string, Comparison>>;

export class Neighbours {
  readonly #index = new FormIndex();
  /** Comparisons that at least suggest, both ways. */
  readonly #near = new Map<string, Map<string, Comparison>>();

  /** Of these, those that join: worked out when asked for. */
  readonly #joinable = new Map<string, readonly Joinable[]>();

  /** Every form's neighbours, with the comparison that makes them so. */
  get all(): NearForms {
    return this.#near;
  }

  /** Forms that are likely enough the same entity to be joined with this one. */
  joinable(key: string): readonly Joinable[] {
    const known = this.#joinable.get(key);
    if (known) return known;
    const found: Joinable[] = [];
    for (const [other, { score }] of this.#near.get(key) ?? []) if (score >= MERGE) found.push({ other, score });
    this.#joinable.set(key, found);
    return found;
  }

  /**
   * Compares changed forms anew; a key without a form is one that is gone. Returns the forms whose neighbours may be
   * others now.
   */
  update(changed: ReadonlySet<string>, forms: ReadonlyMap<string, Form>): Set<string> {
    const stale = new Set(changed);
    for (const key of changed) {
      // Blocks that shut or open on the way change what others are compared with.
      for (const turned of this.#index.set(key, forms.get(key)?.profile ?? null)) stale.add(turned);
    }
    const touched = new Set(stale);
    for (const key of stale) {
      for (const other of this.#near.get(key)?.keys() ?? []) {
        this.#near.get(other)?.delete(key);
        this.#joinable.delete(other);
        touched.add(other);
      }
      this.#near.delete(key);
      this.#joinable.delete(key);
    }
    for (const key of stale) this.#compare(key, forms);
    return touched;
  }

  #compare(key: string, forms: ReadonlyMap<string, Form>): void {
    const form = forms.get(key);
    if (!form) return;
    for (const other of this.#index.candidates(key)) {
      const otherForm = forms.get(other);
      if (!otherForm || this.#near.get(key)?.has(other)) continue;
      const comparison = compareForms(form, otherForm);
      if (comparison.score < SUGGEST) continue;
      this.#keep(key, other, comparison);
      this.#keep(other, key, comparison);
    }
  }

  #keep(from: string, to: string, comparison: Comparison): void {
    const known = this.#near.get(from);
    if (known) known.set(to, comparison);
    else this.#near.set(from, new Map([[to, comparison]]));
    this.#joinable.delete(from);
  }
}
