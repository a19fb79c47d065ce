/** What people decided, as links and walls between forms: decisions name records, whose forms come and go. */
import type { Judgement } from '../model/judgement.ts';
import { decisionsOf } from './decisions.ts';
import type { Form } from './form.ts';

const NONE: ReadonlySet<Form> = new Set();

export class Decided {
  readonly #decisions: ReturnType<typeof decisionsOf>;
  readonly #formOf: (record: string) => Form | undefined;
  readonly #links = new Map<Form, Set<Form>>();
  /** Whether records came or went that decisions join. */
  #isStale = true;

  constructor(judgements: readonly Judgement[], formOf: (record: string) => Form | undefined) {
    this.#decisions = decisionsOf(judgements);
    this.#formOf = formOf;
  }

  /** The decisions that count, one a pair. */
  get latest(): readonly Judgement[] {
    return this.#decisions.latest;
  }

  /** Whether any decision tells anything apart. */
  get tellsApart(): boolean {
    return this.#decisions.different.size > 0;
  }

  /** Whether a decision tells a record from another. */
  readonly isApart = (record: string): boolean => this.#decisions.different.has(record);

  /** Forms that a decision joins with this one. */
  readonly with = (form: Form): ReadonlySet<Form> => this.#links.get(form) ?? NONE;

  /** Whether a decision tells two forms apart: only forms of one record are named by such. */
  readonly forbidden = (a: Form, b: Form): boolean =>
    this.#decisions.different.get(a.first.id)?.has(b.first.id) ?? false;

  /** Whether any decision is about the form. */
  readonly judged = (form: Form): boolean => this.#links.has(form) || this.isApart(form.first.id);

  /** Takes note of a record that came or goes. */
  note(record: string): void {
    if (this.#decisions.joined.has(record)) this.#isStale = true;
  }

  /** Follows what was noted; returns the forms, of those that are there, whose links may be others now. */
  update(): Set<Form> {
    const touched = new Set<Form>();
    if (!this.#isStale) return touched;
    this.#isStale = false;
    for (const form of this.#links.keys()) if (form.records.size > 0) touched.add(form);
    this.#links.clear();
    for (const [a, b] of this.#decisions.same) {
      const [one, other] = [this.#formOf(a), this.#formOf(b)];
      if (!one || !other || one === other || one.type !== other.type) continue;
      this.#link(one, other);
      this.#link(other, one);
      touched.add(one).add(other);
    }
    return touched;
  }

  #link(from: Form, to: Form): void {
    const known = this.#links.get(from);
    if (known) known.add(to);
    else this.#links.set(from, new Set([to]));
  }
}
