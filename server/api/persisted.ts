/** Persisted documents: a query that the server knows is asked by its id instead of its text. */
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { AppError } from '../model/errors.ts';
import { refusedWith } from './errors.ts';

export interface PersistedOptions {
  /** Ids and queries. */
  readonly documents: ReadonlyMap<string, string>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/** Names by which clients send the id: that of the specification's appendix; the other comes in `extensions`. */
export const ID_PARAMETER = 'documentId';

export function usePersisted({ documents, only }: PersistedOptions): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: (params, request) => idOf(params) ?? idInAddress(request.url),
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: () =>
        refusedWith(
          new AppError('NOT_FOUND', 'PersistedQueryNotFound: there is no persisted document of that id', {
            where: ID_PARAMETER,
          }),
        ),
      keyNotFound: () =>
        refusedWith(
          new AppError('BAD_INPUT', 'the request asks nothing', {
            where: 'query',
            expected: `query or ${ID_PARAMETER}`,
          }),
        ),
      persistedQueryOnly: () =>
        refusedWith(
          new AppError('FORBIDDEN', 'this server answers persisted documents only', {
            where: 'query',
            expected: ID_PARAMETER,
          }),
        ),
    },
  });
}

function idOf(params: GraphQLParams): string | null {
  const { [ID_PARAMETER]: id, extensions } = params as GraphQLParams & { readonly [ID_PARAMETER]?: unknown };
  if (typeof id === 'string') return id;
  const persisted: unknown = extensions?.persistedQuery;
  const hash =
    typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted ? persisted.sha256Hash : null;
  return typeof hash === 'string' ? hash : null;
}

/** What is asked by GET stands in the address, of which the library reads only the parameters that it knows. */
const idInAddress = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).searchParams.get(ID_PARAMETER) : null;
