/** Titles of each person, in order; later repetitions of a long document are left out. */
import type { Ref } from '../../model/factsheet.ts';
import type { Holding } from '../draft.ts';

export function groupByPerson(holdings: readonly Holding[]): Map<Ref, Holding[]> {
  const groups = new Map<Ref, Holding[]>();
  for (const holding of holdings) {
    const list = groups.get(holding.person);
    // Later repetitions tell nothing that the first ones do not.
    if (!list) groups.set(holding.person, [holding]);
    else if (list.length < 50) list.push(holding);
  }
  return groups;
}
