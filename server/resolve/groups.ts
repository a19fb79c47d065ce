/**
 * Forms that are one entity, kept as forms come and go. Most groups hold nothing that contradicts: there, one more form
 * that agrees with all just joins, and only the others are clustered anew, each with all that it is linked with.
 */
import type { EntityRecord } from '../model/graph.ts';
import { clusters, type Link } from './clusters.ts';
import { areParts, contradiction } from './compare.ts';
import { earlier, earliest, type Form } from './form.ts';
import type { FormChanges } from './forms.ts';
import { agree } from './harmony.ts';
import { joins, type Relinked, type Scored } from './neighbours.ts';
import { unrivalled } from './rivals.ts';

/** What people decided, as far as groups follow from it. */
export interface Judged {
  /** Forms that a decision joins with this one. */
  readonly decided: (form: Form) => ReadonlySet<Form>;
  /** Whether a decision tells two forms apart. */
  readonly forbidden: (a: Form, b: Form) => boolean;
  /** Whether any decision is about the form. */
  readonly judged: (form: Form) => boolean;
}

export interface Group {
  readonly forms: Form[];
  /** Its earliest record, whose id the entity bears. */
  first: EntityRecord;
  /** Whether nothing in it contradicts or is judged, and nothing is linked with it that is outside. */
  readonly whole: boolean;
}

export class Groups {
  readonly #judged: Judged;
  /** Forms whose entity may be another than it was. */
  #touched = new Set<Form>();

  constructor(judged: Judged) {
    this.#judged = judged;
  }

  /** Id of the entity that a form is part of. */
  entityOf(form: Form): string {
    return form.group?.first.id ?? form.first.id;
  }

  /** The forms that are one entity with this one, itself included, in the order of their keys. */
  with(form: Form): readonly Form[] {
    return [...(form.group?.forms ?? [form])].sort(byKey);
  }

  /** Forms that this one is joined with by likeness, unless what they are one with contradicts. */
  joinable(form: Form): Scored {
    return unrivalled(form, joins(form));
  }

  /**
   * Follows the changes; `decided` are forms about which decisions say something else now. Returns the forms that may
   * be another entity.
   */
  update(changes: FormChanges, relinked: Relinked, decided: Iterable<Form>): ReadonlySet<Form> {
    const { gone, fresh, changed, lessened, led } = changes;
    const loose = new Set([...relinked.lost, ...lessened, ...decided]);
    for (const form of gone) this.#leave(form, loose);
    for (const form of changed) if (!form.group?.whole) loose.add(form);
    for (const [a, b] of relinked.gained) {
      const [one, other] = [a.group, b.group];
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
    const group = form.group;
    form.group = null;
    loose.delete(form);
    if (!group || group.forms.length === 1) return;
    group.forms.splice(group.forms.indexOf(form), 1);
    for (const other of group.forms) loose.add(other);
  }

  /** Puts a new form where it belongs if that is plain to see; returns whether it was. */
  #join(form: Form): boolean {
    if (this.#judged.judged(form)) return false;
    let group: Group | null = null;
    for (const other of joins(form).keys()) {
      const near = other.group;
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
    form.group = group;
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
      const group = form.group;
      for (const other of group?.forms ?? []) open.add(other);
      if (!group?.whole || loose.has(form)) for (const other of joins(form).keys()) open.add(other);
      for (const other of this.#judged.decided(form)) open.add(other);
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
      for (const other of joins(each).keys()) if (open.delete(other)) found.push(other);
      for (const other of this.#judged.decided(each)) if (open.delete(other)) found.push(other);
    }
    return found;
  }

  /** One group of forms that are linked with each other, or several where some contradict. */
  #part(forms: Form[]): void {
    if (!forms.some(this.#judged.judged) && agree(forms)) {
      this.#set({ forms, first: firstOf(forms), whole: true });
      return;
    }
    const { forbidden } = this.#judged;
    const obstacles = { forbidden, contradict: this.#contradict };
    forms.sort(byKey);
    for (const cluster of clusters(forms, this.#linksAmong(forms), obstacles))
      this.#set({ forms: cluster, first: firstOf(cluster), whole: false });
  }

  #set(group: Group): void {
    for (const form of group.forms) {
      form.group = group;
      this.#touched.add(form);
    }
  }

  /** Takes note that the first record of a form is another. */
  #lead(form: Form): void {
    const group = form.group;
    if (!group) return;
    const first = firstOf(group.forms);
    if (first === group.first) return;
    group.first = first;
    for (const each of group.forms) this.#touched.add(each);
  }

  #linksAmong(forms: readonly Form[]): Link<Form>[] {
    const { decided } = this.#judged;
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

  readonly #contradict = (a: Form, b: Form, among: readonly (readonly Form[])[]): boolean => {
    const why = contradiction(a, b);
    if (why !== 'name') return why !== null;
    // Whom a person has made one with somebody of another name stays one with all that bear the own.
    if (this.#judged.decided(a).size > 0 || this.#judged.decided(b).size > 0) return false;
    return !among.some((forms) => forms.some((whole) => areParts(a, b, whole)));
  };
}

const byKey = (a: Form, b: Form): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const firstOf = (forms: readonly Form[]): EntityRecord => earliest(forms.map(({ first }) => first)) as EntityRecord;
