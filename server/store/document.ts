/** Documents, their texts and their passages. */
import { documentOfPassage } from '../model/ids.ts';
import type { ListedRow } from './actor.ts';
import { type Conditions, conditionParameters } from './conditions.ts';
import { type Page, type Position, pageOf, pagesOf, placeParameters, type Window, windowParameters } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** A document without its text. */
export type DocumentRow = QueryRow<'document/get'>['document'];
/** A passage, and the document in which it stands. */
export type PassageRow = QueryRow<'passage/get'>['passage'] & { readonly document: string };

/** The documents with those ids; those that are not there are left out. */
export const getDocuments = async (store: Store, ids: readonly string[]): Promise<DocumentRow[]> =>
  (await store.read('document/get', { ids })).map(({ document }) => document);

/** Document id → whole text. */
export async function textsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.read('document/texts', { ids })).map(({ id, text }) => [id, text]));
}

/** The conditions as parameters of a query of documents: their texts are stored as they were read, so words keep their diacritics. */
export async function documentParameters(store: Store, conditions: Conditions) {
  const sources = await surelySaying(store, conditions);
  return { ...conditionParameters({ ...conditions, sources }), words: wordsAsWritten(conditions.text) };
}

/** Of the documents given, or of all, those that say something as surely as is asked; null is no condition. */
async function surelySaying(store: Store, { confidence, sources }: Conditions): Promise<Conditions['sources']> {
  if (confidence === 0) return sources;
  const sure = (await store.read('document/sure', { confidence })).map(({ id }) => id);
  const given = sources && new Set(sources);
  return given ? sure.filter((id) => given.has(id)) : sure;
}

const wordsAsWritten = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 12);

/** A page of documents. */
export const listDocuments = async (store: Store, conditions: Conditions, window: Window): Promise<Page<ListedRow>> =>
  pageOf(
    await store.read('document/list', {
      ...(await documentParameters(store, conditions)),
      ...windowParameters(window),
    }),
  );

/** The passages with those ids; those that are not there are left out. */
export const getPassages = async (store: Store, ids: readonly string[]): Promise<PassageRow[]> =>
  (await store.read('passage/get', { ids })).map(({ passage }) => ({
    ...passage,
    document: documentOfPassage(passage.id),
  }));

/** Document id → a page of its passages in the order of position. Documents without any are left out. */
export async function passagesOf(
  store: Store,
  ids: readonly string[],
  window: Window,
): Promise<ReadonlyMap<string, Page<PassageRow & Position>>> {
  const rows = await store.read('passage/of-documents', { ids, ...placeParameters(window) });
  return pagesOf(rows.map((row) => ({ ...row, page: row.page.map((passage) => ({ ...passage, document: row.id })) })));
}
