/**
 * Resolution that keeps up with loading: records come and go document by document, and only what they touch is compared
 * and clustered anew. Whatever the order, the outcome is that of resolving the remaining records at once.
 */
import type { EntityRecord } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { clusters, type Link } from './clusters.ts';
import { contradiction } from './compare.ts';
import { decisionsOf } from './decisions.ts';
import { type Explanation, explanationOf } from './explain.ts';
import { addToForm, createForm, earlier, type Form, formKey, removeFromForm } from './form.ts';
import { Neighbours } from './neighbours.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { type Joinable, unrivalled } from './rivals.ts';
import { type Suggestion, suggest } from './suggestions.ts';

/**
 * A resolver under the given decisions. Two records that a decision `same` names are one entity, together with whatever
 * each is one with; two that `different` names never are, not even through others.
 */
export function createResolver(judgements: readonly Judgement[] = []): Resolver {
  return new IncrementalResolver(judgements);
}

class IncrementalResolver implements Resolver {
  readonly #decisions: ReturnType<typeof decisionsOf>;
  readonly #records = new Map<string, EntityRecord>();
  readonly #documents = new Map<string, Set<string>>();
  readonly #forms = new Map<string, Form>();
  readonly #formOf = new Map<string, string>();
  readonly #neighbours = new Neighbours();
  /** Forms linked by a decision, both ways. */
  readonly #decided = new Map<string, Set<string>>();
  /** Forms to be compared anew, and forms whose cluster is to be made anew. */
  readonly #changed = new Set<string>();
  readonly #loose = new Set<string>();
  readonly #clusterOf = new Map<string, readonly string[]>();
  readonly #entityOf = new Map<string, string>();
  readonly #assignment = new Map<string, string>();
  #moved: string[] = [];

  constructor(judgements: readonly Judgement[]) {
    this.#decisions = decisionsOf(judgements);
  }

  add(records: readonly EntityRecord[]): void {
    const fresh = records.filter((record) => !this.#records.has(record.id));
    for (const record of fresh) {
      this.#records.set(record.id, record);
      const siblings = this.#documents.get(record.document) ?? new Set();
      this.#documents.set(record.document, siblings.add(record.id));
    }
    // Events look their actors up, so all records are known before the first is taken in.
    for (const record of fresh) this.#take(record);
  }

  remove(documentId: string): void {
    for (const id of this.#documents.get(documentId) ?? []) this.#drop(id);
    this.#documents.delete(documentId);
  }

  resolution(): Resolution {
    for (const key of this.#neighbours.update(this.#changed, this.#forms)) this.#loose.add(key);
    this.#linkDecided();
    this.#changed.clear();
    this.#cluster();
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
    this.resolution();
    return explanationOf(a, b, {
      record: (id) => this.#records.get(id),
      formOf: (id) => this.#forms.get(this.#formOf.get(id) ?? ''),
      entityOf: (key) => this.#entityOf.get(key) ?? key,
      clusterOf: (key) => (this.#clusterOf.get(key) ?? [key]).flatMap((each) => this.#forms.get(each) ?? []),
      near: this.#neighbours.all,
      joinable: (key) => this.#joinable(key),
      decided: (key) => this.#decided.get(key) ?? new Set(),
      forbidden: (one, other) => this.#forbidden(one, other),
      decisions: this.#decisions.latest,
    });
  }

  #suggestions(): Suggestion[] {
    return suggest(this.#neighbours.all, {
      entityOf: (key) => this.#entityOf.get(key) ?? key,
      anchorOf: (key) => this.#forms.get(key)?.anchor ?? key,
      apart: (a, b) => this.#toldApart(a, b),
    });
  }

  /** A record on which a decision tells two apart is a form of its own, so that its namesakes are not torn along. */
  #keyOf(record: EntityRecord): string {
    const key = formKey(record);
    return this.#decisions.different.has(record.id) ? `${key}#${record.id}` : key;
  }

  #take(record: EntityRecord): void {
    const key = this.#keyOf(record);
    const form = this.#forms.get(key);
    this.#formOf.set(record.id, key);
    if (!form) {
      this.#forms.set(key, createForm(key, record, this.#lookup));
      this.#changed.add(key);
    } else if (addToForm(form, record, this.#lookup)) this.#changed.add(key);
    this.#loose.add(key);
  }

  #drop(id: string): void {
    const key = this.#formOf.get(id);
    const form = key === undefined ? undefined : this.#forms.get(key);
    this.#records.delete(id);
    this.#formOf.delete(id);
    this.#assignment.delete(id);
    if (key === undefined || !form) return;
    if (!removeFromForm(form, id, this.#lookup)) this.#forms.delete(key);
    this.#changed.add(key);
    this.#loose.add(key);
  }

  readonly #lookup = (id: string): EntityRecord | undefined => this.#records.get(id);

  /** Decisions name records; which forms those are in changes as documents come and go. */
  #linkDecided(): void {
    if (this.#decisions.same.length === 0 || this.#changed.size + this.#loose.size === 0) return;
    for (const [key, others] of this.#decided) for (const each of [key, ...others]) this.#loose.add(each);
    this.#decided.clear();
    for (const [a, b] of this.#decisions.same) {
      const [one, other] = [this.#formOf.get(a), this.#formOf.get(b)];
      if (!one || !other || one === other) continue;
      if (this.#forms.get(one)?.type !== this.#forms.get(other)?.type) continue;
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        this.#decided.set(from, (this.#decided.get(from) ?? new Set()).add(to));
        this.#loose.add(from);
      }
    }
  }

  /** Makes anew the clusters that loose forms were in or are linked to. */
  #cluster(): void {
    const open = new Set<string>();
    const pending = [...this.#loose];
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      if (open.has(key)) continue;
      open.add(key);
      pending.push(...(this.#clusterOf.get(key) ?? []), ...this.#linked(key));
    }
    this.#loose.clear();
    const members = [...open].filter((key) => this.#forms.has(key)).sort();
    for (const key of open) {
      this.#clusterOf.delete(key);
      if (!this.#forms.has(key)) this.#entityOf.delete(key);
    }
    const obstacles = {
      forbidden: (a: string, b: string) => this.#forbidden(a, b),
      contradict: (a: string, b: string) => this.#contradict(a, b),
    };
    for (const cluster of clusters(members, this.#links(members), obstacles)) this.#assign(cluster);
  }

  #linked(key: string): string[] {
    const near = this.#neighbours.joinable(key).map(({ other }) => other);
    return [...near, ...(this.#decided.get(key) ?? [])];
  }

  /** Forms that this one is joined with by likeness, unless what they are one with contradicts. */
  #joinable(key: string): readonly Joinable[] {
    const form = this.#forms.get(key);
    return form ? unrivalled(form, this.#neighbours.joinable(key), (other) => this.#forms.get(other)) : [];
  }

  #links(members: readonly string[]): Link[] {
    const joinable = new Map(members.map((key) => [key, this.#joinable(key)]));
    const both = (a: string, b: string) => joinable.get(b)?.some(({ other }) => other === a) ?? false;
    return members.flatMap((a) => {
      const near = (joinable.get(a) ?? []).flatMap(({ other: b, score }): Link[] =>
        a < b && both(a, b) ? [{ a, b, score, decided: false }] : [],
      );
      const decided = [...(this.#decided.get(a) ?? [])].flatMap((b): Link[] =>
        a < b ? [{ a, b, score: 1, decided: true }] : [],
      );
      return [...near, ...decided];
    });
  }

  #assign(cluster: readonly string[]): void {
    const forms = cluster.flatMap((key) => this.#forms.get(key) ?? []);
    const anchors = forms.flatMap((form) => form.records.get(form.anchor) ?? []);
    const entity = anchors.reduce((first, record) => (earlier(record, first) ? record : first)).id;
    for (const form of forms) {
      this.#clusterOf.set(form.key, cluster);
      const moved = this.#entityOf.get(form.key) !== entity;
      this.#entityOf.set(form.key, entity);
      for (const id of moved ? form.records.keys() : form.unassigned) {
        this.#assignment.set(id, entity);
        this.#moved.push(id);
      }
      form.unassigned = [];
    }
  }

  #forbidden(a: string, b: string): boolean {
    // Only forms of one record are named by a decision that tells apart.
    const anchor = this.#forms.get(a)?.anchor;
    const other = this.#forms.get(b)?.anchor;
    return anchor !== undefined && other !== undefined && (this.#decisions.different.get(anchor)?.has(other) ?? false);
  }

  #contradict(a: string, b: string): boolean {
    const [one, other] = [this.#forms.get(a), this.#forms.get(b)];
    if (!one || !other) return true;
    const why = contradiction(one, other);
    // Whom a person has made one with somebody of another name stays one with all that bear the own.
    return why !== null && !(why === 'name' && (this.#decided.has(a) || this.#decided.has(b)));
  }

  /** Whether a decision keeps the clusters of two forms apart. */
  #toldApart(a: string, b: string): boolean {
    if (this.#decisions.different.size === 0) return false;
    const others = this.#clusterOf.get(b) ?? [b];
    return (this.#clusterOf.get(a) ?? [a]).some((one) => others.some((other) => this.#forbidden(one, other)));
  }
}
