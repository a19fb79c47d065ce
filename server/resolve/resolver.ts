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
  /** Forms that have new records, and are what they were. */
  readonly #joining = new Set<string>();
  readonly #clusterOf = new Map<string, readonly string[]>();
  readonly #entityOf = new Map<string, string>();
  /** Forms near which a form is, but in another cluster. */
  readonly #outward = new Map<string, readonly string[]>();
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
    const anchor = form?.anchor;
    if (!form) this.#forms.set(key, createForm(key, record, this.#lookup));
    else if (!addToForm(form, record, this.#lookup)) {
      // One more of what is known: it belongs where the others are, and only an earlier one, or
      // one that a person has joined with something, changes that.
      if (form.anchor === anchor && !this.#decisions.joined.has(record.id)) this.#joining.add(key);
      else this.#loose.add(key);
      return;
    }
    this.#changed.add(key);
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
    // Grows while it is walked over, until nothing that is linked with anything in it is outside.
    const open = new Set(this.#loose);
    const whole = new Set<readonly string[]>();
    for (const key of open) {
      const cluster = this.#clusterOf.get(key);
      if (cluster && !whole.has(cluster)) {
        whole.add(cluster);
        for (const each of cluster) open.add(each);
      }
      // What has not changed is linked within its cluster, and with what has kept it out of another.
      const linked = this.#loose.has(key) ? undefined : this.#outward.get(key);
      if (linked) for (const other of linked) open.add(other);
      else for (const { other } of this.#neighbours.joinable(key)) open.add(other);
      for (const other of this.#decided.get(key) ?? []) open.add(other);
    }
    this.#loose.clear();
    const members = [...open].filter((key) => this.#forms.has(key)).sort();
    for (const key of open) {
      this.#clusterOf.delete(key);
      this.#outward.delete(key);
      if (!this.#forms.has(key)) this.#entityOf.delete(key);
    }
    const obstacles = {
      forbidden: (a: string, b: string) => this.#forbidden(a, b),
      contradict: (a: string, b: string) => this.#contradict(a, b),
    };
    for (const cluster of clusters(members, this.#links(members), obstacles)) this.#assign(cluster);
    for (const key of this.#joining) {
      const form = this.#forms.get(key);
      const entity = this.#entityOf.get(key);
      if (form && entity !== undefined) this.#place(form.unassigned, entity);
      if (form) form.unassigned = [];
    }
    this.#joining.clear();
  }

  #place(ids: Iterable<string>, entity: string): void {
    for (const id of ids) {
      this.#assignment.set(id, entity);
      this.#moved.push(id);
    }
  }

  /** Forms that this one is joined with by likeness, unless what they are one with contradicts. */
  #joinable(key: string): readonly Joinable[] {
    const form = this.#forms.get(key);
    return form ? unrivalled(form, this.#neighbours.joinable(key), (other) => this.#forms.get(other)) : [];
  }

  #links(members: readonly string[]): Link[] {
    const joinable = new Map(members.map((key) => [key, this.#joinable(key)]));
    // A link counts where both ends have it. Most forms keep all of theirs, and need not be asked.
    const kept = new Map<string, ReadonlySet<string>>();
    for (const [key, list] of joinable)
      if (list !== this.#neighbours.joinable(key)) kept.set(key, new Set(list.map(({ other }) => other)));
    const links: Link[] = [];
    for (const [a, list] of joinable) {
      for (const { other: b, score } of list)
        if (a < b && (kept.get(b)?.has(a) ?? true)) links.push({ a, b, score, decided: false });
      for (const b of this.#decided.get(a) ?? []) if (a < b) links.push({ a, b, score: 1, decided: true });
    }
    return links;
  }

  #assign(cluster: readonly string[]): void {
    const forms = cluster.flatMap((key) => this.#forms.get(key) ?? []);
    const anchors = forms.flatMap((form) => form.records.get(form.anchor) ?? []);
    const entity = anchors.reduce((first, record) => (earlier(record, first) ? record : first)).id;
    const inside = new Set(cluster);
    for (const form of forms) {
      this.#clusterOf.set(form.key, cluster);
      const outward: string[] = [];
      for (const { other } of this.#neighbours.joinable(form.key)) if (!inside.has(other)) outward.push(other);
      this.#outward.set(form.key, outward);
      const moved = this.#entityOf.get(form.key) !== entity;
      this.#entityOf.set(form.key, entity);
      this.#place(moved ? form.records.keys() : form.unassigned, entity);
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
