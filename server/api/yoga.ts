/** The API, assembled: schema, loaders, limits, masked errors, GraphiQL. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type CORSOptions, createYoga } from 'graphql-yoga';
import { type ContextOptions, contextOf, type RequestNotes } from './context.ts';
import { type ErrorLog, errorMask } from './errors.ts';
import { EXAMPLES } from './examples.ts';
import { useOrderedAnswers } from './execute.ts';
import { DEFAULT_LIMITS, type Limits, useLimits } from './limits/index.ts';
import { useOutcome } from './outcome.ts';
import { ID_PARAMETER, type PersistedOptions, usePersisted } from './persisted.ts';
import { GUARD_HEADERS, useRequests } from './requests.ts';
import { apiSchema } from './schema.ts';

export const GRAPHQL_PATH = '/graphql';

export interface YogaOptions extends ContextOptions {
  readonly limits?: Partial<Limits>;
  /** Queries that are known by an id. */
  readonly persisted?: Partial<PersistedOptions>;
  /** Origins of other sites whose pages may ask. */
  readonly origins?: readonly string[];
  /** Told of errors that are kept from clients; by default nothing is logged. */
  readonly log?: ErrorLog;
}

/**
 * The API over a graph. It only reads, but for documents that are loaded and removed by `jobs`.
 *
 *   const response = await createApi({ store, version }).fetch('http://localhost/graphql', { method: 'POST', … });
 *
 * A third argument of `fetch` may tell of the request around it (`RequestNotes`).
 */
export function createApi({
  store,
  version,
  past,
  limits,
  jobs,
  origins = [],
  persisted = {},
  log = () => undefined,
}: YogaOptions) {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  return createYoga<RequestNotes>({
    schema: apiSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    context: (request) => contextOf({ store, version, past, jobs }, request),
    plugins: [
      useRequests(),
      usePersisted({ documents: new Map(), only: false, ...persisted }),
      useOutcome(),
      useOrderedAnswers(),
      useLimits(bounds),
    ],
    extraParamNames: [ID_PARAMETER],
    maskedErrors: { maskError: errorMask(log) },
    landingPage: false,
    // Pages of other origins have no business here unless a setting names them; the product's own page is of the same origin.
    cors: (request) => corsOf(origins, request.headers.get('origin')),
    batching: { limit: bounds.batch },
    // The server around it reads no more than it allows, before the body comes here.
    maxRequestBodySize: false,
    logging: false,
    renderGraphiQL,
    graphiql: {
      title: 'Signatory: ask the graph',
      defaultTabs: EXAMPLES.map(({ query, variables }) => ({ query, variables: variables ?? null })),
    },
  });
}

export type Api = ReturnType<typeof createApi>;

/** What a page of another site is told: nothing, unless it is one of those. */
const corsOf = (origins: readonly string[], origin: string | null): CORSOptions =>
  origin !== null && (origins.includes('*') || origins.includes(origin))
    ? {
        origin: [origin, '*'],
        credentials: false,
        methods: ['GET', 'POST', 'OPTIONS'],
        allowedHeaders: ['authorization', 'content-type', 'accept', 'if-none-match', ...GUARD_HEADERS],
        exposedHeaders: ['etag', 'x-request-id', 'retry-after'],
        maxAge: 600,
      }
    : false;
