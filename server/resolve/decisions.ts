/** Human decisions as resolution needs them: for each pair of records the latest one that speaks of it. */
import type { Judgement } from '../model/judgement.ts';

export interface Decisions {
  /** Pairs that are one, sorted. */
  readonly same: readonly (readonly [string, string])[];
  /** Ids of records in such pairs. */
  readonly joined: ReadonlySet<string>;
  /** Record id → ids of records that it is not. */
  readonly different: ReadonlyMap<string, ReadonlySet<string>>;
  /** The decisions that count, one a pair. */
  readonly latest: readonly Judgement[];
}

/** Reads `same` and `different`; a later decision on a pair replaces an earlier one. Rejections are not resolution's business. */
export function decisionsOf(judgements: readonly Judgement[]): Decisions {
  const latest = new Map<string, Judgement>();
  const ordered = [...judgements].sort((a, b) => order(a).localeCompare(order(b), 'en'));
  for (const judgement of ordered) {
    const [a, b] = [...judgement.subjects].sort();
    if (judgement.kind === 'reject' || a === undefined || b === undefined || a === b) continue;
    latest.set(`${a}\u0000${b}`, judgement);
  }
  const same: (readonly [string, string])[] = [];
  const different = new Map<string, Set<string>>();
  for (const key of [...latest.keys()].sort()) {
    const [a = '', b = ''] = key.split('\u0000');
    if (latest.get(key)?.kind === 'same') same.push([a, b]);
    else
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        different.set(one, (different.get(one) ?? new Set()).add(other));
  }
  return { same, joined: new Set(same.flat()), different, latest: [...latest.values()] };
}

const order = ({ at, id }: Judgement): string => `${at} ${id}`;
