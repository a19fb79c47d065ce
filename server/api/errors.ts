/** What a client learns of an error: all of one made on purpose, nothing of a bug. */
import { GraphQLError } from 'graphql';
import { AppError, type ErrorCode } from '../model/errors.ts';

/** Codes of an answer beside those of `AppError`: the query is no GraphQL, does not fit the schema, or met a fault of ours. */
export const OWN_CODES = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL_ERROR'] as const;

/** Statuses by which HTTP tells of an error, whatever else has been answered. */
const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHORIZED: 401, FORBIDDEN: 403 };

/** An error made on purpose, with its code and details in `extensions`. */
export function toGraphQLError(error: AppError, at?: GraphQLError): GraphQLError {
  const status = STATUS[error.code];
  return shown(error, at, status === undefined ? null : { status });
}

/** The same where nothing is answered because of it: a status 400 for clients that go by the specification of GraphQL over HTTP. */
export const refusedWith = (error: AppError): GraphQLError => shown(error, undefined, { spec: true, status: 400 });

function shown({ message, code, details }: AppError, at: GraphQLError | undefined, http: object | null): GraphQLError {
  const { expected, found, where } = details;
  return new GraphQLError(message, {
    ...placeOf(at),
    extensions: {
      code,
      ...(expected && { expected }),
      ...(found && { found }),
      ...(where && { where }),
      ...(http && { http }),
    },
  });
}

/** Told of each error that is kept from the client, and of failures of the store. */
export type ErrorLog = (error: unknown) => void;

/** Makes the function that decides what a client is shown. A wrong query is shown as it is; a bug is logged and masked. */
export function errorMask(log: ErrorLog) {
  return (error: unknown): Error => {
    const thrown = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    const at = error instanceof GraphQLError ? error : undefined;
    if (thrown instanceof AppError) {
      if (thrown.code === 'STORE_FAILED') log(thrown);
      return toGraphQLError(thrown, at);
    }
    if (thrown instanceof GraphQLError) return at ?? thrown;
    log(thrown);
    return new GraphQLError('something went wrong in the server; its log says what', {
      ...placeOf(at),
      extensions: { code: 'INTERNAL_ERROR' },
    });
  };
}

/** Codes of the libraries around GraphQL that say what one of ours says. */
const SYNONYMS: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  REQUEST_ENTITY_TOO_LARGE: 'TOO_LARGE',
};

/** The code of an error as clients are told it: what has none is about the question, for bugs have been masked before. */
export function codeOf({ extensions }: GraphQLError): string {
  const code = extensions?.code;
  return typeof code === 'string' ? (SYNONYMS[code] ?? code) : 'BAD_INPUT';
}

/** Where in the query an error stands. */
const placeOf = (at: GraphQLError | undefined) => ({ nodes: at?.nodes ?? null, path: at?.path ?? null });
