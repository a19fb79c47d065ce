/**
 * Forms that are one entity, kept as forms come and go. Most groups hold nothing that contradicts: there, one more form
 * that agrees with all just joins, and only the others are clustered anew, each with all that it is linked with.
 */
import type { EntityRecord } from '../model/graph.ts';
import { clusters, type Link } from './clusters.ts';
import { contradiction } from './compare.ts';
import { earlier, earliest, type Form } from './form.ts';
import type { FormChanges } from './forms.ts';
import { agree } from './harmony.ts';
import type { Relinked, Scored } from './neighbours.ts';
import { unrivalled } from './rivals.ts';

/** What groups follow from. */
export interface Links {
  /** Forms that likeness joins with this one, with their scores. */
  readonly joins: (form: Form) => Scored;
  /** Forms that a decision joins with this one. */
  readonly decided: (form: Form) => ReadonlySet<Form>;
  /** Whether a decision tells two forms apart. */
  readonly forbidden: (a: Form, b: Form) => boolean;
  /** Whether any decision is about the form. */
  readonly judged: (form: Form) => boolean;
}

interface Group {
  readonly forms: Form[];
  /** Its earliest record, whose id the entity bears. */
  first: EntityRecord;
  /** Whether nothing in it contradicts or is judged, and nothing is linked with it that is outside. */
  readonly whole: boolean;
}

export class Groups {
  readonly #of = new Map<Form, Group>();
  readonly #links: Links;
  /** Forms whose entity may be another than it was. */
  #touched = new Set<Form>();

  constructor(links: Links) {
    this.#links = links;
  }

  /** Id of the entity that a form is part of. */
  entityOf(form: Form): string {
    return this.#of.get(form)?.first.id ?? form.first.id;
  }

  /** The forms that are one entity with this one, itself included, in the order of their keys. */
  with(form: Form): readonly Form[] {
    return [...(this.#of.get(form)?.forms ?? [form])].sort(byKey);
  }

  /** Forms that this one is joined with by likeness, unless what they are one with contradicts. */
  joinable(form: Form): Scored {
    return unrivalled(form, this.#links.joins(form));
  }

  /**
   * Follows the changes; `decided` are forms about which decisions say something else now. Returns the forms that may
   * be another entity.
   */
  update(changes: FormChanges, relinked: Relinked, decided: Iterable<Form>): ReadonlySet<Form> {
    const { gone, fresh, changed, lessened, led } = changes;
    const loose = new Set([...relinked.lost, ...lessened, ...decided]);
    for (const form of gone) this.#leave(form, loose);
    for (const form of changed) if (!this.#of.get(form)?.whole) loose.add(form);
    for (const [a, b] of relinked.gained) {
      const [one, other] = [this.#of.get(a), this.#of.get(b)];
      if (one && other && (one !== other || !one.whole)) loose.add(a).add(b);
    }
    for (const form of fresh) if (!loose.has(form) && !this.#join(form)) loose.add(form);
    if (loose.size > 0) this.#anew(loose);
    for (const form of led) this.#lead(form);
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #leave(form: Form, loose: Set<Form>): void {
    const group = this.#of.get(form);
    this.#of.delete(form);
    loose.delete(form);
    if (!group || group.forms.length === 1) return;
    group.forms.splice(group.forms.indexOf(form), 1);
    for (const other of group.forms) loose.add(other);
  }

  /** Puts a new form where it belongs if that is plain to see; returns whether it was. */
  #join(form: Form): boolean {
    if (this.#links.judged(form)) return false;
    let group: Group | null = null;
    for (const other of this.#links.joins(form).keys()) {
      const near = this.#of.get(other);
      // One that is new as well looks at this one in its turn.
      if (!near || near === group) continue;
      if (group || !near.whole) return false;
      group = near;
    }
    if (!group) {
      this.#set({ forms: [form], first: form.first, whole: true });
      return true;
    }
    for (const other of group.forms) if (contradiction(form, other) !== null) return false;
    group.forms.push(form);
    this.#of.set(form, group);
    this.#touched.add(form);
    if (earlier(form.first, group.first)) {
      group.first = form.first;
      for (const each of group.forms) this.#touched.add(each);
    }
    return true;
  }

  /** Makes groups of these anew, and of all that they are linked with. */
  #anew(loose: ReadonlySet<Form>): void {
    // Grows while it is walked over, until nothing that is linked with anything in it is outside.
    const open = new Set(loose);
    for (const form of open) {
      const group = this.#of.get(form);
      for (const other of group?.forms ?? []) open.add(other);
      if (!group?.whole || loose.has(form)) for (const other of this.#links.joins(form).keys()) open.add(other);
      for (const other of this.#links.decided(form)) open.add(other);
    }
    while (open.size > 0) {
      const [any] = open;
      if (any) this.#part(this.#component(any, open));
    }
  }

  /** All that is linked with a form, directly or through others; taken out of `open`. */
  #component(form: Form, open: Set<Form>): Form[] {
    open.delete(form);
    const found = [form];
    for (const each of found) {
      if (open.size === 0) break;
      for (const other of this.#links.joins(each).keys()) if (open.delete(other)) found.push(other);
      for (const other of this.#links.decided(each)) if (open.delete(other)) found.push(other);
    }
    return found;
  }

  /** One group of forms that are linked with each other, or several where some contradict. */
  #part(forms: Form[]): void {
    if (!forms.some(this.#links.judged) && agree(forms)) {
      this.#set({ forms, first: firstOf(forms), whole: true });
      return;
    }
    const { forbidden } = this.#links;
    const obstacles = { forbidden, contradict: (a: Form, b: Form) => this.#contradict(a, b) };
    forms.sort(byKey);
    for (const cluster of clusters(forms, this.#linksAmong(forms), obstacles))
      this.#set({ forms: cluster, first: firstOf(cluster), whole: false });
  }

  #set(group: Group): void {
    for (const form of group.forms) {
      this.#of.set(form, group);
      this.#touched.add(form);
    }
  }

  /** Takes note that the first record of a form is another. */
  #lead(form: Form): void {
    const group = this.#of.get(form);
    if (!group) return;
    const first = firstOf(group.forms);
    if (first === group.first) return;
    group.first = first;
    for (const each of group.forms) this.#touched.add(each);
  }

  #linksAmong(forms: readonly Form[]): Link<Form>[] {
    const { joins, decided } = this.#links;
    const joinable = new Map(forms.map((form) => [form, this.joinable(form)]));
    const links: Link<Form>[] = [];
    for (const [a, others] of joinable) {
      // A link counts where both ends have it.
      for (const [b, score] of others)
        if (a.key < b.key && (joinable.get(b) ?? joins(b)).has(a)) links.push({ a, b, score, decided: false });
      for (const b of decided(a)) if (a.key < b.key) links.push({ a, b, score: 1, decided: true });
    }
    return links;
  }

  #contradict(a: Form, b: Form): boolean {
    const why = contradiction(a, b);
    // Whom a person has made one with somebody of another name stays one with all that bear the own.
    return why !== null && !(why === 'name' && (this.#links.decided(a).size > 0 || this.#links.decided(b).size > 0));
  }
}

const byKey = (a: Form, b: Form): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const firstOf = (forms: readonly Form[]): EntityRecord => earliest(forms.map(({ first }) => first)) as EntityRecord;
