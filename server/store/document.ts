/** Documents, their texts and their passages. */
import type { Day } from '../model/edtf.ts';
import { documentOfPassage } from '../model/ids.ts';
import { grouped } from './group.ts';
import { afterDay, type DayPosition, type Page, pageOf, type Window } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** A document without its text. */
export type DocumentRow = QueryRow<'document/get'>['document'];
/** A passage, and the document in which it stands. */
export type PassageRow = QueryRow<'passage/get'>['passage'] & { readonly document: string };

/** Which documents; what is left out is no condition, and all that is given must hold. */
export interface DocumentFilter {
  readonly publishers?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  /** Entity id. */
  readonly mentions?: string | null | undefined;
}

/** The documents with those ids; those that are not there are left out. */
export const getDocuments = async (store: Store, ids: readonly string[]): Promise<DocumentRow[]> =>
  (await store.read('document/get', { ids })).map(({ document }) => document);

/** Document id → whole text. */
export async function textsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.read('document/texts', { ids })).map(({ id, text }) => [id, text]));
}

/** A page of documents, the latest first. */
export async function listDocuments(
  store: Store,
  filter: DocumentFilter,
  window: Window<DayPosition>,
): Promise<Page<DayPosition & { id: string }>> {
  return pageOf(
    await store.read('document/list', {
      publishers: filter.publishers ?? [],
      // Texts are stored as they were read, so words keep their diacritics here.
      words: (filter.text?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 12),
      from: filter.from ?? null,
      to: filter.to ?? null,
      mentions: filter.mentions ?? '',
      ...afterDay(window),
    }),
  );
}

/** The passages with those ids; those that are not there are left out. */
export const getPassages = async (store: Store, ids: readonly string[]): Promise<PassageRow[]> =>
  (await store.read('passage/get', { ids })).map(({ passage }) => ({
    ...passage,
    document: documentOfPassage(passage.id),
  }));

/** Document id → its passages in the order of position. */
export async function passagesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, PassageRow[]>> {
  const rows = await store.read('passage/of-documents', { ids });
  return grouped(
    rows,
    (row) => row.document,
    ({ document, passage }) => ({ ...passage, document }),
  );
}
