/**
 * Resolution that keeps up with loading: records come and go document by document, and only what they touch is compared
 * and clustered anew. Whatever the order, the outcome is that of resolving the remaining records at once.
 */
import type { EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { LiveAssignment } from './assignment.ts';
import { Decided } from './decided.ts';
import { type Explanation, explanationOf } from './explain.ts';
import type { Form } from './form.ts';
import { Forms } from './forms.ts';
import { Groups } from './groups.ts';
import { Neighbours, pairsOf, scoreOf } from './neighbours.ts';
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
  readonly #documents = new Map<string, EntityRecord[]>();
  readonly #decided: Decided;
  readonly #forms: Forms;
  readonly #neighbours = new Neighbours();
  readonly #groups: Groups;
  readonly #assignment: LiveAssignment;
  /** Records of which it is not said yet what entity they are, and those of which it was said since this was last asked. */
  #arrived: string[] = [];
  #moved: string[] = [];

  constructor(judgements: readonly Judgement[]) {
    this.#decided = new Decided(judgements, (id) => this.#forms.of(id));
    this.#forms = new Forms(this.#decided.isApart);
    this.#groups = new Groups({
      decided: this.#decided.with,
      forbidden: this.#decided.forbidden,
      judged: this.#decided.judged,
    });
    this.#assignment = new LiveAssignment(this.#forms.all, (form) => this.#groups.entityOf(form));
  }

  add(records: readonly EntityRecord[]): void {
    const fresh = records.filter(({ id }) => !this.#forms.of(id));
    // Events look their actors up.
    for (const record of fresh) if (record.event === null) this.#take(record);
    for (const record of fresh) if (record.event !== null) this.#take(record);
  }

  remove(documentId: string): void {
    for (const record of this.#documents.get(documentId) ?? []) {
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
    const [groups, decided] = [this.#groups, this.#decided];
    return explanationOf(a, b, {
      record: (id) => this.#forms.of(id)?.records.get(id),
      formOf: (id) => this.#forms.of(id),
      entityOf: (form) => groups.entityOf(form),
      clusterOf: (form) => groups.with(form),
      score: scoreOf,
      joinable: (form) => groups.joinable(form),
      decided: decided.with,
      forbidden: decided.forbidden,
      decisions: decided.latest,
    });
  }

  #take(record: EntityRecord): void {
    const siblings = this.#documents.get(record.document);
    if (siblings) siblings.push(record);
    else this.#documents.set(record.document, [record]);
    this.#forms.add(record);
    this.#decided.note(record.id);
    this.#arrived.push(record.id);
  }

  #suggestions(): Suggestion[] {
    this.#update();
    return suggest(pairsOf(this.#forms.forms()), {
      entityOf: (form) => this.#groups.entityOf(form),
      apart: (a, b) => this.#toldApart(a, b),
    });
  }

  #update(): void {
    const changes = this.#forms.changes();
    const relinked = this.#neighbours.update(changes);
    const touched = this.#groups.update(changes, relinked, this.#decided.update());
    for (const form of touched) {
      const entity = this.#groups.entityOf(form);
      if (form.entity === entity) continue;
      form.entity = entity;
      for (const id of form.records.keys()) this.#moved.push(id);
    }
    for (const id of this.#arrived) if (this.#forms.of(id)) this.#moved.push(id);
    this.#arrived = [];
  }

  /** Whether a decision keeps the entities of two forms apart. */
  #toldApart(a: Form, b: Form): boolean {
    if (!this.#decided.tellsApart) return false;
    const others = this.#groups.with(b);
    return this.#groups.with(a).some((one) => others.some((other) => this.#decided.forbidden(one, other)));
  }
}
