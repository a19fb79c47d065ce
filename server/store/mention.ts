/** Where documents name entities. */
import { type Page, type Position, pagesOf, placeParameters, type Window, windowParameters } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** A stretch of a document that names an entity: offsets into the document's text, in UTF-16 units. */
export type MentionRow = Omit<QueryRow<'mention/of-documents'>['page'][number], keyof Position>;

/** Entity id → a page of its mentions, in the order of publication and position. Entities without any are left out. */
export async function mentionsOfEntities(
  store: Store,
  ids: readonly string[],
  window: Window,
): Promise<ReadonlyMap<string, Page<MentionRow & Position>>> {
  return pagesOf(await store.read('mention/of-entities', { ids, ...windowParameters(window) }));
}

/** Document id → a page of the mentions in it, in the order of position. Documents without any are left out. */
export const mentionsOfDocuments = async (
  store: Store,
  ids: readonly string[],
  window: Window,
): Promise<ReadonlyMap<string, Page<MentionRow & Position>>> =>
  pagesOf(await store.read('mention/of-documents', { ids, ...placeParameters(window) }));
