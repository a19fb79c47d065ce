/** Lists of persons, organizations and countries. */
import type { Day } from '../model/edtf.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { ActorType, OrganizationKind, RoleLabel } from '../model/ontology.ts';
import { afterName, type NamePosition, type Page, pageOf, type Window } from './page.ts';
import type { Store } from './store.ts';
import { wordsOf } from './words.ts';

/** Which actors; what is left out is no condition, and all that is given must hold. */
export interface ActorFilter {
  readonly types?: readonly ActorType[] | null | undefined;
  /** A label that the node must bear. */
  readonly label?: RoleLabel | null | undefined;
  readonly countries?: readonly Iso2[] | null | undefined;
  readonly kinds?: readonly OrganizationKind[] | null | undefined;
  /** Words that name or aliases contain. */
  readonly text?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
}

/** A page of actors, by name. */
export async function listActors(
  store: Store,
  filter: ActorFilter,
  window: Window<NamePosition>,
): Promise<Page<NamePosition & { id: string }>> {
  return pageOf(
    await store.read('actor/list', {
      types: filter.types ?? [],
      label: filter.label ?? '',
      countries: filter.countries ?? [],
      kinds: filter.kinds ?? [],
      words: wordsOf(filter.text),
      from: filter.from ?? null,
      to: filter.to ?? null,
      ...afterName(window),
    }),
  );
}
