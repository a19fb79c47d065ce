/**
 * The whole ledger of signatures, page by page, with types made from ledger.graphql (`npm run generate`).
 *
 *   for await (const { on, person, agreement } of signatures('http://127.0.0.1:4000/graphql', { countries: ['KH'] })) …
 */
import { LedgerDocument, type LedgerQuery, type LedgerQueryVariables, type TypedDocumentString } from './ledger.gen.ts';

type Signature = LedgerQuery['signatures']['nodes'][number];

/** The answer to a query; throws what the server says where there is none. `token` is needed for changes only. */
export async function ask<Data, Variables>(
  address: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data;
    errors?: { message: string; extensions: object }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Error(`${error.message} ${JSON.stringify(error.extensions)}`);
  if (data === undefined) throw new Error(`the server answered ${response.status} and no data`);
  return data;
}

/** Every signature that passes the filter, the latest first; a page is asked for when it is needed. */
export async function* signatures(
  address: string,
  filter: LedgerQueryVariables['filter'],
  page = 100,
): AsyncGenerator<Signature> {
  let after: string | null = null;
  do {
    const answer: LedgerQuery = await ask(address, LedgerDocument, { filter, first: page, after });
    yield* answer.signatures.nodes;
    const { hasNextPage, endCursor } = answer.signatures.pageInfo;
    after = hasNextPage ? (endCursor ?? null) : null;
  } while (after !== null);
}
