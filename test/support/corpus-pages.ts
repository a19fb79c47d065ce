/** Lists read page by page, from either end, beside the lists as a whole. */
import type { QueryParams } from '../../server/store/queries.gen.ts';
import type { Store } from '../../server/store/store.ts';

type Paged = 'actor/list' | 'agreement/list' | 'commitment/list' | 'meeting/list' | 'document/list' | 'signature/list';
/** What pages of any list have in common. */
type AnyPage = readonly { readonly page: readonly { readonly sort: string; readonly key: string }[] }[];

/** The cases, and the first of them again page by page, forward and backward. */
export async function pages<N extends Paged>(
  store: Store,
  query: N,
  cases: readonly QueryParams<N>[],
): Promise<QueryParams<N>[]> {
  const [first] = cases;
  if (!first) return [];
  const [row] = (await store.read(query, first)) as unknown as AnyPage;
  const ends = (row?.page ?? []).filter((_, index) => index % 6 === 5);
  const paged = ends.flatMap(({ sort, key }) => [
    Object.assign({}, first, { afterSort: sort, afterKey: key, limit: 6 }),
    Object.assign({}, first, { beforeSort: sort, beforeKey: key, backward: true, limit: 6 }),
  ]);
  return [...cases, ...paged];
}
