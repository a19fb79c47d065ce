/** The ledger: who signed what. */
import { type Conditions, listParameters } from './conditions.ts';
import { type Page, type Position, pageOf, type Window } from './page.ts';
import type { RelationRow } from './relation.ts';
import type { Store } from './store.ts';

/** A page of signatures (`SIGNED` relations); `agreements` are entity ids, none of them is no condition. */
export async function listSignatures(
  store: Store,
  agreements: readonly string[],
  conditions: Conditions,
  window: Window,
): Promise<Page<RelationRow & Position>> {
  const { rows, ...counts } = pageOf(
    await store.read('signature/list', { agreements, ...listParameters(conditions, window) }),
  );
  return { ...counts, rows: rows as (RelationRow & Position)[] };
}
