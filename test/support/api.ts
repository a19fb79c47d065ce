/** The API asked as a client asks it, without a port. */
import { createApi, type YogaOptions } from '../../server/api/yoga.ts';
import { createPast } from '../../server/ingest/past.ts';
import type { Store } from '../../server/store/index.ts';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks a graph; gives data and errors as they come. */
export function apiOf(store: Store, options: Partial<YogaOptions> = {}) {
  const api = createApi({ store, version: '0.0.0-test', past: createPast(store), ...options });
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer<Data>> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
}

/** Asks a graph; gives the data, and throws where there are errors. */
export function dataOf(store: Store) {
  const ask = apiOf(store);
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const { data, errors } = await ask<Data>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** A store that writes down which queries it is asked. */
export function counted(store: Store): { readonly store: Store; readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    store: {
      ...store,
      read: (name, params) => {
        reads.push(name);
        return store.read(name, params);
      },
    },
  };
}
