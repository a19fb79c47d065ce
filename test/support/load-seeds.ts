/** Run in a process of its own by the test that kills it: loads seed documents into a folder, a line for each when it is in. */
import { createIngest } from '../../server/ingest.ts';
import { openStore } from '../../server/store/index.ts';
import { goldInput, goldSheet } from './gold.ts';

export async function loadSeeds(data: string, names: readonly string[]): Promise<void> {
  const store = await openStore({ data, queryTimeout: 60_000 });
  const ingest = createIngest(store, { extract: goldSheet, groupDocuments: 3 });
  await ingest.load(names.map(goldInput), ({ done }) => process.stdout.write(`loaded ${done}\n`));
  await store.close();
}
