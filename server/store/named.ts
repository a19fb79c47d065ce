/** What is meant by a name, where a question names things instead of giving their ids. */
import { fold } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';
import { grouped } from './group.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

export type NamedRow = QueryRow<'entity/named'>;

/** Name as given → the entities of the given types (none: of all) that bear it, by id; diacritics and capitals do not count. */
export async function entitiesNamed(
  store: Store,
  names: readonly string[],
  types: readonly EntityType[],
): Promise<ReadonlyMap<string, readonly NamedRow[]>> {
  const rows = await store.read('entity/named', { names: [...new Set(names.map(fold))], types });
  const found = grouped(
    rows,
    ({ name }) => name,
    (row) => row,
  );
  return new Map(names.map((name) => [name, found.get(fold(name)) ?? []]));
}

export type SourceRow = QueryRow<'document/sources'>;

/** The documents of any of these ids or titles, as far as they are of any of these publishers; capitals do not count. */
export const documentsMeant = (
  store: Store,
  ids: readonly string[],
  titles: readonly string[],
  publishers: readonly string[],
): Promise<SourceRow[]> =>
  store.read('document/sources', {
    ids,
    titles: titles.map((title) => title.toLowerCase()),
    publishers: publishers.map((publisher) => publisher.toLowerCase()),
  });
