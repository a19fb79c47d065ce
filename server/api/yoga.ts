/** The API, assembled: schema, loaders, limits, masked errors, GraphiQL. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import { type ContextOptions, createContext } from './clocks.ts';
import { type ErrorLog, errorMask } from './errors.ts';
import { EXAMPLES } from './examples.ts';
import { useOrderedAnswers } from './execute.ts';
import { DEFAULT_LIMITS, type Limits, useLimits } from './limits.ts';
import { type RequestNotes, useOutcome } from './outcome.ts';
import { apiSchema } from './schema.ts';

export const GRAPHQL_PATH = '/graphql';

export interface YogaOptions extends ContextOptions {
  readonly limits?: Partial<Limits>;
  /** Told of errors that are kept from clients; by default nothing is logged. */
  readonly log?: ErrorLog;
}

/**
 * The API over a graph. It only reads.
 *
 *   const response = await createApi({ store, version }).fetch('http://localhost/graphql', { method: 'POST', … });
 *
 * A third argument of `fetch` may tell of the request around it (`RequestNotes`).
 */
export function createApi({ store, version, past, limits, log = () => undefined }: YogaOptions) {
  return createYoga<RequestNotes>({
    schema: apiSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    context: () => createContext({ store, version, past }),
    plugins: [useOutcome(), useOrderedAnswers(), useLimits({ ...DEFAULT_LIMITS, ...limits })],
    maskedErrors: { maskError: errorMask(log) },
    landingPage: false,
    // Pages of other origins have no business here; the product's own page is of the same origin.
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    renderGraphiQL,
    graphiql: {
      title: 'Signatory: ask the graph',
      defaultTabs: EXAMPLES.map(({ query, variables }) => ({ query, variables: variables ?? null })),
    },
  });
}

export type Api = ReturnType<typeof createApi>;
