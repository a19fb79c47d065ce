/** Opens the graph that the settings name. */
import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { AppError } from '../model/errors.ts';
import { type GrafeoOptions, openGrafeo } from './grafeo.ts';
import { openNeo4j } from './neo4j.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** Whether to make the embedded graph's folder where it is missing (the default), or to reject with `STORE_UNAVAILABLE`. */
  readonly create?: boolean;
}

/** The graph of the settings, its indexes and constraints set up. Rejects with `STORE_UNAVAILABLE`, saying what to do. */
export async function openStore(
  config: Pick<Config, 'data' | 'queryTimeout'> & Partial<Pick<Config, 'neo4j'>>,
  { create = true }: OpenOptions = {},
): Promise<Store> {
  if (config.neo4j) return openNeo4j({ ...config.neo4j, queryTimeout: config.queryTimeout });
  if (!create && !existsSync(config.data))
    throw new AppError('STORE_UNAVAILABLE', `there is no graph in ${config.data}: load documents first`, {
      where: config.data,
    });
  return openGrafeo({ folder: config.data, queryTimeout: config.queryTimeout });
}

/** An empty graph in memory, gone when it is closed. */
export const openMemoryStore = (options: Partial<Omit<GrafeoOptions, 'folder'>> = {}): Promise<Store> =>
  openGrafeo({ queryTimeout: 20_000, ...options, folder: null });

export type { Store, StoreTransaction, StoreValue, TextHit } from './store.ts';
