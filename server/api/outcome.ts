/** What becomes of an answer as a whole: a status where the database is away, and the id by which a failure is found in the log. */
import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RETRY_AFTER } from '../model/errors.ts';
import type { RequestNotes } from './context.ts';
import { codeOf } from './errors.ts';

/** Codes of failures of the server's side. */
const OURS = new Set<unknown>(['INTERNAL_ERROR', 'STORE_FAILED', 'STORE_UNAVAILABLE']);
const LONGEST_NAME = 64;

type Outcome = ExecutionResult<unknown, Record<string, unknown>>;

/** Must stand before the plugin that refuses queries, so that those have a name too. */
export function useOutcome(): Plugin<RequestNotes, RequestNotes> {
  return {
    onExecute: ({ args, context }) => named(args, context),
    onSubscribe: ({ args, context }) => named(args, context),
    onResultProcess({ result, setResult, serverContext: { requestId, failed } }) {
      const outcomes = (Array.isArray(result) ? result : [result]) as readonly Outcome[];
      if (outcomes.every(({ errors }) => errors === undefined)) return;
      failed?.();
      const told = outcomes.map((outcome) =>
        outcome.errors ? { ...outcome, errors: outcome.errors.map((error) => coded(error, requestId)) } : outcome,
      );
      const [first] = told;
      const away = told.flatMap(({ errors = [] }) => errors).find((error) => codeOf(error) === 'STORE_UNAVAILABLE');
      // Half an answer would look like a graph with nothing in it.
      if (away) setResult({ errors: [away], extensions: { http: UNAVAILABLE } });
      else if (first) setResult(Array.isArray(result) ? told : first);
    },
  };
}

const UNAVAILABLE = { status: 503, headers: { 'retry-after': String(RETRY_AFTER) } };

function named({ document, operationName }: ExecutionArgs, context: RequestNotes): void {
  const name = getOperationAST(document, operationName)?.name?.value;
  if (name) context.named?.(name.slice(0, LONGEST_NAME));
}

/** The error with a code that clients know, and, where it is ours, with the id of the request. */
function coded(error: GraphQLError, requestId: string | undefined): GraphQLError {
  const code = codeOf(error);
  const ours = requestId !== undefined && OURS.has(code);
  if (code === error.extensions?.code && !ours) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code, ...(ours && { requestId }) },
  });
}
