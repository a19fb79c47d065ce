/** A first look needs something to look at: fills an empty graph with the demonstration corpus. */
import type { Log } from '../http/log.ts';
import { fromRoot } from '../root.ts';
import { markDemonstration, wantsDemonstration } from '../store/demonstration.ts';
import type { Store } from '../store/index.ts';
import type { Io } from './io.ts';
import { loadPaths } from './loading.ts';

/**
 * Fills the graph where it is empty, or where an earlier load was cut off. Servers that start at once on one database
 * may all do so: each loads what is not there yet, and the graph is the same. What fails is logged, and the rest goes on.
 */
export async function fillIfEmpty(
  store: Store,
  settings: { readonly maxDocumentBytes: number },
  io: Io,
  log: Log,
): Promise<void> {
  if (!(await wantsDemonstration(store))) return;
  await markDemonstration(store, 'unfinished');
  io.err('loading the demonstration corpus, for a graph that is empty or was cut off while it was loaded');
  const { reports, failures } = await loadPaths(store, [fromRoot('seeds/documents')], settings, io);
  for (const failure of failures) log.warn('not loaded', { failure });
  await markDemonstration(store, 'done');
  const count = (wanted: string) => reports.filter(({ status }) => status === wanted).length;
  io.err(`${count('loaded')} documents loaded, ${count('unchanged')} were there`);
}
