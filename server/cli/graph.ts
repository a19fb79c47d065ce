/** The graph of a command line: opened, handed to the work, and closed whatever comes of it. */
import { type Config, readConfig } from '../config.ts';
import { openStore, type Store } from '../store/index.ts';

/** Runs `work` on the graph in the folder that `--data`, or else the settings, name. `create` makes it where it is missing. */
export async function withGraph<T>(
  { data, create }: { readonly data: string | undefined; readonly create: boolean },
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(undefined, { SIGNATORY_DATA: data });
  const store = await openStore(config, { create });
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
