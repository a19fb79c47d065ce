/** How two names of one entity hang together: directly, or each by the next. */
import { compareForms } from './compare.ts';
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

type View = Pick<ResolverView, 'clusterOf' | 'score' | 'joinable' | 'decided'>;

/**
 * The shortest way between two forms of one cluster over pairs that are joined; none for one form. Any such pair within a
 * cluster holds: one that was refused would have kept its ends in two.
 */
export function chainBetween(start: Form, end: Form, { clusterOf, score, joinable, decided }: View): Step[] {
  const cluster = new Set(clusterOf(start));
  const before = new Map<Form, Form | null>([[start, null]]);
  const queue = [start];
  for (let from = queue.shift(); from !== undefined && !before.has(end); from = queue.shift()) {
    const here = from;
    const alike = [...joinable(here).keys()].filter((other) => joinable(other).has(here));
    for (const other of [...alike, ...decided(here)].sort(byKey)) {
      if (!cluster.has(other) || before.has(other)) continue;
      before.set(other, here);
      queue.push(other);
    }
  }
  const steps: Step[] = [];
  for (let to = end; to !== start; ) {
    const from = before.get(to);
    if (!from) return [];
    const likeness = score(from, to) ?? 0;
    steps.unshift({
      from: from.first.name,
      to: to.first.name,
      score: likeness >= MERGE ? likeness : null,
      why:
        likeness >= MERGE ? compareForms(from, to).features.map(({ why }) => why) : ['a person said that they are one'],
    });
    to = from;
  }
  return steps;
}

const byKey = (a: Form, b: Form): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
