/** The API asked from inside, without HTTP: for exports. */
import { execute, parse } from 'graphql';
import { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import { contextOf } from './context.ts';
import { apiSchema } from './schema.ts';

/** The data of a query of our own; throws the first error there is, and `BAD_INPUT` for values that do not fit it. */
export async function ask<Data>(
  store: Store,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const result = await execute({
    schema: apiSchema(),
    document: parse(query),
    variableValues: variables,
    contextValue: contextOf({ store, version: '' }, { request: {} }),
  });
  const error = result.errors?.[0];
  if (error?.extensions.code === 'BAD_INPUT' || (error && !error.path)) throw new AppError('BAD_INPUT', error.message);
  if (error) throw error.originalError ?? error;
  return result.data as Data;
}
