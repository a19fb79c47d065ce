/** Which entity each record is, looked up where it is kept: with the form and its group, so that one word moves thousands. */
import type { Assignment } from '../model/graph.ts';
import type { Form } from './form.ts';

/** A view that follows the forms of records, and the entities of forms. */
export class LiveAssignment implements Assignment {
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #entityOf: (form: Form) => string;

  constructor(forms: ReadonlyMap<string, Form>, entityOf: (form: Form) => string) {
    this.#forms = forms;
    this.#entityOf = entityOf;
  }

  get size(): number {
    return this.#forms.size;
  }

  get(record: string): string | undefined {
    const form = this.#forms.get(record);
    return form && this.#entityOf(form);
  }

  has(record: string): boolean {
    return this.#forms.has(record);
  }

  keys(): MapIterator<string> {
    return this.#forms.keys();
  }

  *values(): MapIterator<string> {
    for (const form of this.#forms.values()) yield this.#entityOf(form);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [record, form] of this.#forms) yield [record, this.#entityOf(form)];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(callback: (entity: string, record: string, all: Assignment) => void): void {
    for (const [record, entity] of this.entries()) callback(entity, record, this);
  }
}
