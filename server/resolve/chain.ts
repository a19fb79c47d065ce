/** How two names of one entity hang together: directly, or each by the next. */
import { MERGE } from './comparison.ts';
import type { ResolverView } from './explain.ts';
import type { Form } from './form.ts';

/** One link of a chain. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Null where a person joined the two. */
  readonly score: number | null;
  readonly why: readonly string[];
}

type View = Pick<ResolverView, 'clusterOf' | 'near' | 'joinable' | 'decided'>;

/**
 * The shortest way between two forms of one cluster over pairs that are joined; none for one form. Any such pair within a
 * cluster holds: one that was refused would have kept its ends in two.
 */
export function chainBetween(from: string, to: string, { clusterOf, near, joinable, decided }: View): Step[] {
  const forms = new Map(clusterOf(from).map((form) => [form.key, form]));
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let key = queue.shift(); key !== undefined && !before.has(to); key = queue.shift()) {
    const from = key;
    const alike = joinable(key)
      .map(({ other }) => other)
      .filter((other) => joinable(other).some((each) => each.other === from));
    for (const other of [...alike, ...decided(key)].sort()) {
      if (!forms.has(other) || before.has(other)) continue;
      before.set(other, key);
      queue.push(other);
    }
  }
  const steps: Step[] = [];
  for (let key = to; key !== from; ) {
    const previous = before.get(key);
    if (previous === undefined || previous === null) return [];
    const likeness = near.get(previous)?.get(key);
    const byScore = likeness !== undefined && likeness.score >= MERGE;
    steps.unshift({
      from: nameOf(forms.get(previous)),
      to: nameOf(forms.get(key)),
      score: byScore ? likeness.score : null,
      why: byScore ? likeness.features.map(({ why }) => why) : ['a person said that they are one'],
    });
    key = previous;
  }
  return steps;
}

const nameOf = (form: Form | undefined): string => form?.records.get(form.anchor)?.name ?? '';
