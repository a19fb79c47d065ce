/**
 * `npm run bench -- scale [DOCUMENTS [neo4j]]`: whether loading slows down as the graph grows. Loads generated documents
 * into a graph in memory, or into a Neo4j, and tells the rate of every tenth of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { createIngest, fileInputs } from '../../server/ingest.ts';
import { openMemoryStore, openStore, type Store } from '../../server/store/index.ts';
import { start, stop } from '../neo4j.mjs';
import { writeVariations } from '../support/variations.ts';

const MAX_BYTES = 1_000_000;
const PARTS = 10;

export async function measure([documents = '2000', engine = 'grafeo']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-'));
  const paths = writeVariations(folder, Number(documents));
  try {
    if (engine !== 'neo4j') return await withStore(await openMemoryStore(), paths);
    const server = await start();
    try {
      const { uri, username, password } = server;
      const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      await withStore(await openStore({ ...readConfig(settings), data: '' }), paths);
    } finally {
      await stop(server);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withStore(store: Store, paths: readonly string[]): Promise<void> {
  console.log(
    `${paths.length} documents into ${store.engine} ${store.version}, one loader; all of it: read, extract, resolve, write`,
  );
  console.log('  documents    documents/s    processor time of this process, in ms a document');
  let wall = performance.now();
  let spent = process.cpuUsage();
  let before = 0;
  const part = Math.ceil(paths.length / PARTS);
  const reports = await createIngest(store).load(fileInputs(paths, MAX_BYTES), ({ done, total }) => {
    // Documents of one transaction are told of together: the last of a part counts.
    if (done - before < part && done < total) return;
    const count = done - before;
    const seconds = (performance.now() - wall) / 1000;
    const used = process.cpuUsage(spent);
    const each = (used.user + used.system) / 1000 / count;
    console.log(
      `${String(done).padStart(11)}${(count / seconds).toFixed(1).padStart(15)}${each.toFixed(1).padStart(15)}`,
    );
    before = done;
    wall = performance.now();
    spent = process.cpuUsage();
  });
  const failed = reports.filter(({ status }) => status === 'failed');
  console.log(`  ${reports.length - failed.length} loaded, ${failed.length} failed`);
  for (const [total] of [await store.read('stats/totals', {})])
    if (total)
      console.log(
        `  ${total.documents} documents, ${total.passages} passages, ${total.relations} relations between entities`,
      );
  await store.close();
}
