/**
 * Run in a process of its own, with the settings of a Neo4j in its environment: says `ready`, waits for a line, then
 * loads files by the product's own way, a line for each that is stored, and at last what it came to as JSON.
 */
import { once } from 'node:events';
import { readConfig } from '../../server/config.ts';
import { createIngest, fileInputs } from '../../server/ingest.ts';
import { openStore } from '../../server/store/index.ts';

export interface LoadOutcome {
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  /** Milliseconds from the line that began it to the last document stored. */
  readonly took: number;
}

export async function loadPaths(paths: readonly string[], groupDocuments: number): Promise<void> {
  const config = readConfig();
  const store = await openStore(config);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say('ready');
  await once(process.stdin, 'data');
  const began = performance.now();
  const ingest = createIngest(store, { groupDocuments });
  const reports = await ingest.load(fileInputs(paths, config.maxDocumentBytes), ({ done }) => say(`loaded ${done}`));
  const took = performance.now() - began;
  const statuses: Record<string, number> = {};
  for (const { status } of reports) statuses[status] = (statuses[status] ?? 0) + 1;
  const faults = reports.flatMap(({ error }) => error ?? []);
  say(JSON.stringify({ statuses, faults, took } satisfies LoadOutcome));
  await store.close();
  process.stdin.unref();
}
