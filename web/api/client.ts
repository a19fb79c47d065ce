/** The one way to the server: a GraphQL operation in, its data or an `ApiError` out. */

/** An operation's text with the types of what it takes and gives; `Data` and `Variables` exist for the compiler only. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly query: string;
  readonly types?: (variables: Variables) => Data;
}

/** Declares an operation; its name is read from the text, for logs and tests. */
export function operation<Data, Variables = Record<string, never>>(query: string): Operation<Data, Variables> {
  const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  if (!name) throw new Error('an operation needs a name');
  return { name, query };
}

/** Why the server gave no data. `UNREACHABLE`: no answer; `BAD_ANSWER`: not GraphQL; else the code the server gave. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks the server.
 *
 * Throws `ApiError` where it gives no data, and the signal's own `AbortError` where the caller no longer wants it.
 */
export async function ask<Data, Variables>(
  { name, query }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await send<Data>(JSON.stringify({ operationName: name, query, variables }), signal);
  const error = answer.errors?.[0];
  if (error) throw new ApiError(error.extensions?.code ?? 'FAILED', error.message);
  if (!answer.data) throw new ApiError('BAD_ANSWER', `The server gave no data for ${name}.`);
  return answer.data;
}

async function send<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  const patience = AbortSignal.timeout(PATIENCE);
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('UNREACHABLE', 'The server does not answer.', { cause: error });
  }
  try {
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('BAD_ANSWER', `The server answered ${response.status} and no JSON.`, { cause: error });
  }
}

/** Whether an error only says that an answer is no longer wanted. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
