/**
 * Resolution that keeps up with loading: records come and go document by document, and only what they touch is compared
 * and clustered anew. Whatever the order, the outcome is that of resolving the remaining records at once.
 */
import type { EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { Decided } from './decided.ts';
import { type Explanation, explanationOf } from './explain.ts';
import type { Form } from './form.ts';
import { Forms } from './forms.ts';
import { Groups } from './groups.ts';
import { Neighbours } from './neighbours.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { type Suggestion, suggest } from './suggestions.ts';

/**
 * A resolver under the given decisions. Two records that a decision `same` names are one entity, together with whatever
 * each is one with; two that `different` names never are, not even through others.
 */
export function createResolver(judgements: readonly Judgement[] = []): Resolver {
  return new IncrementalResolver(judgements);
}

class IncrementalResolver implements Resolver {
  readonly #records = new Map<string, EntityRecord>();
  readonly #documents = new Map<string, EntityRecord[]>();
  readonly #decided: Decided;
  readonly #forms: Forms;
  readonly #neighbours = new Neighbours();
  readonly #groups: Groups;
  readonly #assignment = new Map<string, string>();
  /** Where the records of each form were last put. */
  readonly #placed = new Map<Form, string>();
  /** Records that are in no entity yet. */
  readonly #arrived = new Set<string>();
  #moved: string[] = [];

  constructor(judgements: readonly Judgement[]) {
    this.#decided = new Decided(judgements, (id) => this.#forms.of(id));
    this.#forms = new Forms((id) => this.#records.get(id), this.#decided.isApart);
    this.#groups = new Groups({
      joins: (form) => this.#neighbours.joins(form),
      decided: this.#decided.with,
      forbidden: this.#decided.forbidden,
      judged: this.#decided.judged,
    });
  }

  add(records: readonly EntityRecord[]): void {
    const fresh = records.filter((record) => !this.#records.has(record.id));
    // Events look their actors up, so all records are known before the first is taken in.
    for (const record of fresh) {
      this.#records.set(record.id, record);
      const siblings = this.#documents.get(record.document);
      if (siblings) siblings.push(record);
      else this.#documents.set(record.document, [record]);
    }
    for (const record of fresh) {
      this.#forms.add(record);
      this.#decided.note(record.id);
      this.#arrived.add(record.id);
    }
  }

  remove(documentId: string): void {
    for (const record of this.#documents.get(documentId) ?? []) {
      this.#records.delete(record.id);
      this.#assignment.delete(record.id);
      this.#arrived.delete(record.id);
      this.#decided.note(record.id);
      this.#forms.remove(record);
    }
    this.#documents.delete(documentId);
  }

  resolution(): Resolution {
    this.#update();
    const suggestions = () => this.#suggestions();
    return {
      assignment: this.#assignment,
      get suggestions() {
        return suggestions();
      },
    };
  }

  moved(): readonly string[] {
    const moved = this.#moved;
    this.#moved = [];
    return moved;
  }

  explain(a: string, b: string): Explanation {
    this.#update();
    const [groups, neighbours, decided] = [this.#groups, this.#neighbours, this.#decided];
    return explanationOf(a, b, {
      record: (id) => this.#records.get(id),
      formOf: (id) => this.#forms.of(id),
      entityOf: (form) => groups.entityOf(form),
      clusterOf: (form) => groups.with(form),
      score: (one, other) => neighbours.score(one, other),
      joinable: (form) => groups.joinable(form),
      decided: decided.with,
      forbidden: decided.forbidden,
      decisions: decided.latest,
    });
  }

  #suggestions(): Suggestion[] {
    this.#update();
    return suggest(this.#neighbours.pairs(), {
      entityOf: (form) => this.#groups.entityOf(form),
      apart: (a, b) => this.#toldApart(a, b),
    });
  }

  #update(): void {
    const changes = this.#forms.changes();
    const relinked = this.#neighbours.update(changes);
    const touched = this.#groups.update(changes, relinked, this.#decided.update());
    for (const form of changes.gone) this.#placed.delete(form);
    for (const form of touched) this.#place(form);
    for (const id of this.#arrived) {
      const form = this.#forms.of(id);
      if (form && !this.#assignment.has(id)) this.#assign(id, this.#groups.entityOf(form));
    }
    this.#arrived.clear();
  }

  #place(form: Form): void {
    const entity = this.#groups.entityOf(form);
    if (this.#placed.get(form) === entity) return;
    this.#placed.set(form, entity);
    for (const id of form.records.keys()) this.#assign(id, entity);
  }

  #assign(id: string, entity: string): void {
    this.#assignment.set(id, entity);
    this.#moved.push(id);
  }

  /** Whether a decision keeps the entities of two forms apart. */
  #toldApart(a: Form, b: Form): boolean {
    if (!this.#decided.tellsApart) return false;
    const others = this.#groups.with(b);
    return this.#groups.with(a).some((one) => others.some((other) => this.#decided.forbidden(one, other)));
  }
}
