/** Where documents name entities. */
import { grouped } from './group.ts';
import { type Page, type Position, type Window, windowParameters } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** A stretch of a document that names an entity: offsets into the document's text, in UTF-16 units. */
export type MentionRow = QueryRow<'mention/of-documents'>['mention'];

/** Entity id → a page of its mentions, in the order of publication and position. Entities without any are left out. */
export async function mentionsOfEntities(
  store: Store,
  ids: readonly string[],
  window: Window,
): Promise<ReadonlyMap<string, Page<MentionRow & Position>>> {
  const rows = await store.read('mention/of-entities', { ids, ...windowParameters(window) });
  return new Map(rows.map(({ id, page, ...counts }) => [id, { ...counts, rows: page }]));
}

/** Document id → every mention in it, in the order of position. */
export async function mentionsOfDocuments(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MentionRow[]>> {
  const rows = await store.read('mention/of-documents', { ids });
  return grouped(
    rows,
    (row) => row.document,
    (row) => row.mention,
  );
}
