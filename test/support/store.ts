/** Graphs in memory for tests: the demonstration corpus loaded by the product's own way, or by its gold facts. */
import { readFileSync } from 'node:fs';
import { createIngest, type IngestOptions } from '../../server/ingest.ts';
import { findDocuments } from '../../server/read/files.ts';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { goldSheet } from './gold.ts';

/** Loads every document of `seeds/documents` into a graph. Throws where one fails. */
export async function loadCorpus(store: Store, options: IngestOptions = {}): Promise<void> {
  const paths = await findDocuments([fromRoot('seeds/documents')]);
  const inputs = paths.map((path) => ({ source: path, bytes: new Uint8Array(readFileSync(path)) }));
  const reports = await createIngest(store, options).load(inputs);
  const failed = reports.filter((report) => report.status !== 'loaded');
  if (failed.length > 0) throw new Error(failed.map(({ source, error }) => `${source}: ${error}`).join('\n'));
}

/** A graph in memory with every document of `seeds/documents`. Close it when done. Throws where one fails to load. */
export async function loadedStore(options: IngestOptions = {}): Promise<Store> {
  const store = await openMemoryStore();
  await loadCorpus(store, options);
  return store;
}

/** The same, with the facts of `seeds/gold` in place of the extractor's. */
export const goldStore = (): Promise<Store> => loadedStore({ extract: goldSheet });
