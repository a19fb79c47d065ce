/** The request that is being answered, wherever in the server that is done: so that every line of the log can bear its id. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

export interface RequestScope {
  /** The `x-request-id` of whoever asks, or one made here. */
  readonly id: string;
  /** Name of the GraphQL operation, once it is known. */
  operation: string | null;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Null outside a request. */
export const currentRequest = (): RequestScope | null => scopes.getStore() ?? null;

/** Runs `work` as part of answering that request. */
export const inRequest = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

/** An id as a proxy gives it: short, and of characters that mean nothing in a header, a log or a page. */
const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._:+/=@-]{0,127}$/;

/** The id that came with the request where it is well-formed, else a new one. */
export const requestId = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
