/** Which form each record is part of, and what has become of forms since this was last asked. */
import type { EntityRecord } from '../model/graph.ts';
import { addToForm, createForm, type Form, formKey, removeFromForm } from './form.ts';
import type { Lookup } from './profile.ts';

/** What has become of forms; each is in one of the first three at most. */
export interface FormChanges {
  /** New ones, and those of which no record is left. */
  readonly fresh: Set<Form>;
  readonly gone: Set<Form>;
  /** Those that say something else. */
  readonly changed: Set<Form>;
  /** Of these, those of which something is not said any more. */
  readonly lessened: Set<Form>;
  /** Those whose first record is another. */
  readonly led: Set<Form>;
}

const noChanges = (): FormChanges => ({
  fresh: new Set(),
  gone: new Set(),
  changed: new Set(),
  lessened: new Set(),
  led: new Set(),
});

export class Forms {
  readonly #byKey = new Map<string, Form>();
  readonly #ofRecord = new Map<string, Form>();
  readonly #lookup: Lookup = (record) => this.#ofRecord.get(record)?.records.get(record);
  readonly #isApart: (record: string) => boolean;
  #changes = noChanges();

  /** `isApart` says whether a decision tells a record from another, so that its namesakes are not torn along. */
  constructor(isApart: (record: string) => boolean) {
    this.#isApart = isApart;
  }

  /** Every record's form. */
  get all(): ReadonlyMap<string, Form> {
    return this.#ofRecord;
  }

  /** The form of a record. */
  of(record: string): Form | undefined {
    return this.#ofRecord.get(record);
  }

  /** What has changed since the last time. */
  changes(): FormChanges {
    const changes = this.#changes;
    this.#changes = noChanges();
    return changes;
  }

  /** The forms there are. */
  forms(): Iterable<Form> {
    return this.#byKey.values();
  }

  /** Takes a record in, after those that it speaks of: events look their actors up. */
  add(record: EntityRecord): void {
    const key = this.#isApart(record.id) ? `${formKey(record)}#${record.id}` : formKey(record);
    const form = this.#byKey.get(key);
    if (!form) {
      const made = createForm(key, record, this.#lookup);
      this.#byKey.set(key, made);
      this.#ofRecord.set(record.id, made);
      this.#changes.fresh.add(made);
      return;
    }
    this.#ofRecord.set(record.id, form);
    const { first } = form;
    const changed = addToForm(form, record, this.#lookup);
    this.#note(form, first, changed, false);
  }

  remove(record: EntityRecord): void {
    const form = this.#ofRecord.get(record.id);
    if (!form) return;
    this.#ofRecord.delete(record.id);
    if (form.records.size === 1) {
      this.#end(form);
      return;
    }
    const { first } = form;
    const changed = removeFromForm(form, record, this.#lookup);
    this.#note(form, first, changed, changed);
  }

  #note(form: Form, before: EntityRecord, isChanged: boolean, isLess: boolean): void {
    const { fresh, changed, lessened, led } = this.#changes;
    if (fresh.has(form)) return;
    if (isChanged) changed.add(form);
    if (isLess) lessened.add(form);
    if (form.first !== before) led.add(form);
  }

  #end(form: Form): void {
    const { fresh, gone, changed, lessened, led } = this.#changes;
    this.#byKey.delete(form.key);
    form.records.clear();
    for (const set of [changed, lessened, led]) set.delete(form);
    if (!fresh.delete(form)) gone.add(form);
  }
}
