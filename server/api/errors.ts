/** What a client learns of an error: all of one made on purpose, nothing of a bug. */
import { GraphQLError } from 'graphql';
import { AppError, messageOf } from '../model/errors.ts';

/** An error made on purpose, with its code and details in `extensions`. */
export function toGraphQLError(error: AppError, at?: GraphQLError): GraphQLError {
  const { expected, found, where } = error.details;
  return new GraphQLError(error.message, {
    ...placeOf(at),
    extensions: { code: error.code, ...(expected && { expected }), ...(found && { found }), ...(where && { where }) },
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
    if (thrown instanceof GraphQLError) {
      if (/^Syntax Error: Document contains more (than|that) \d+ tokens/.test(thrown.message))
        return toGraphQLError(new AppError('LIMIT_EXCEEDED', 'the query is too long', { found: messageOf(thrown) }));
      return at ?? thrown;
    }
    log(thrown);
    return new GraphQLError('something went wrong in the server; its log says what', {
      ...placeOf(at),
      extensions: { code: 'INTERNAL_ERROR' },
    });
  };
}

/** Where in the query an error stands. */
const placeOf = (at: GraphQLError | undefined) => ({ nodes: at?.nodes ?? null, path: at?.path ?? null });
