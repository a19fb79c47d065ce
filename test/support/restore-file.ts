/** Run in a process of its own by the test that kills it: restores a backup, a line for each part that is in. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../server/config.ts';
import { restoreArchive } from '../../server/ingest/restore.ts';
import { createIngest } from '../../server/ingest.ts';
import { openStore } from '../../server/store/index.ts';
import { pieces, READING } from './archive.ts';

/** Restores into the graph of the settings, one document in a transaction. */
export async function restoreFile(file: string): Promise<void> {
  const store = await openStore(readConfig());
  const bytes = readFileSync(file);
  await restoreArchive(store, createIngest(store), () => pieces(bytes), {
    ...READING,
    groupDocuments: 1,
    onProgress: ({ done }) => process.stdout.write(`restored ${done}\n`),
  });
  await store.close();
}
