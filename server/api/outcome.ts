/** What becomes of an answer as a whole: a status where the database is away, and the id by which a failure is found in the log. */

import type { ExecutionResult } from 'graphql';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RETRY_AFTER } from '../model/errors.ts';

/** What the server around the API tells of a request, and is told. */
export interface RequestNotes {
  /** Given to the client with every failure that it cannot mend by asking otherwise. */
  readonly requestId?: string;
  /** Told the name of the operation. */
  readonly named?: (operation: string) => void;
}

/** Codes of failures of the server's side. */
const OURS = new Set<unknown>(['INTERNAL_ERROR', 'STORE_FAILED', 'STORE_UNAVAILABLE']);
const LONGEST_NAME = 64;

type Outcome = ExecutionResult<unknown, Record<string, unknown>>;

/** Must stand before the plugin that refuses queries, so that those have a name too. */
export function useOutcome(): Plugin<RequestNotes, RequestNotes> {
  return {
    onExecute({ args, context }) {
      const name = getOperationAST(args.document, args.operationName)?.name?.value;
      if (name) context.named?.(name.slice(0, LONGEST_NAME));
    },
    onResultProcess({ result, setResult, serverContext }) {
      const outcome = result as Outcome;
      if (outcome.errors === undefined) return;
      const errors = outcome.errors.map((error) => withRequest(error, serverContext.requestId));
      const away = errors.find(({ extensions }) => extensions.code === 'STORE_UNAVAILABLE');
      // Half an answer would look like a graph with nothing in it.
      if (away) setResult({ errors: [away], extensions: { http: UNAVAILABLE } });
      else setResult({ ...outcome, errors });
    },
  };
}

const UNAVAILABLE = { status: 503, headers: { 'retry-after': String(RETRY_AFTER) } };

const withRequest = (error: GraphQLError, requestId: string | undefined): GraphQLError =>
  requestId === undefined || !OURS.has(error.extensions?.code)
    ? error
    : new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        path: error.path ?? null,
        extensions: { ...error.extensions, requestId },
      });
