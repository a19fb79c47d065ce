/** The ledger: who signed what. */
import type { Day } from '../model/edtf.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { AgreementKind } from '../model/ontology.ts';
import { afterDay, type DayPosition, type Page, pageOf, type Window } from './page.ts';
import type { RelationRow } from './relation.ts';
import type { Store } from './store.ts';

/** Which signatures; what is left out is no condition, and all that is given must hold. */
export interface SignatureFilter {
  /** Of the signatory, or of whom the signatory signed for. */
  readonly countries?: readonly Iso2[] | null | undefined;
  readonly kinds?: readonly AgreementKind[] | null | undefined;
  /** Entity ids. */
  readonly person?: string | null | undefined;
  readonly agreement?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
}

/** A page of signatures (`SIGNED` relations): the latest first, then by agreement and name. */
export async function listSignatures(
  store: Store,
  filter: SignatureFilter,
  window: Window<DayPosition>,
): Promise<Page<RelationRow & DayPosition>> {
  const { total, rows } = pageOf(
    await store.read('signature/list', {
      countries: filter.countries ?? [],
      kinds: filter.kinds ?? [],
      person: filter.person ?? '',
      agreement: filter.agreement ?? '',
      from: filter.from ?? null,
      to: filter.to ?? null,
      ...afterDay(window),
    }),
  );
  return { total, rows: rows as (RelationRow & DayPosition)[] };
}
