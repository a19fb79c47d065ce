/** `signatory serve`: the page and the API. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { serve as startServer } from '../http.ts';
import { fromRoot } from '../root.ts';
import { openStore, type Store } from '../store/index.ts';
import { readStats } from '../store/stats.ts';
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import type { Io } from './io.ts';
import { loadPaths, tellFailures } from './loading.ts';
import { version } from './version.ts';

/** Lies beside the graph while the demonstration corpus is being loaded, so that a load that was cut off is completed. */
const UNFINISHED = 'demonstration-unfinished';

export const serve: Command = {
  name: 'serve',
  summary: 'serves the page and the API',
  help: `Usage: signatory serve [--data DIR] [--host HOST] [--port PORT]

Serves the page at /, the API at /graphql and exports at /export/…, until it is told to
stop (Ctrl-C). An empty graph is filled with the demonstration corpus first.

Options:
${DATA_HELP}
  --host HOST       address to listen on (default: HOST, or 127.0.0.1)
  --port PORT       port to listen on, 0 for a free one (default: PORT, or 4000)

Example:
  signatory serve --port 8080`,

  async run(args, io) {
    const options = { ...DATA, host: { type: 'string' }, port: { type: 'string' } } as const;
    const { values } = parse(args, options, { least: 0, most: 0, name: 'argument' });
    const config = readConfig(undefined, { SIGNATORY_DATA: values.data, HOST: values.host, PORT: values.port });
    const logger = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
    const store = await openStore(config);
    try {
      const unfinished = join(config.data, UNFINISHED);
      if (existsSync(unfinished) || (await readStats(store)).documents === 0) {
        mkdirSync(config.data, { recursive: true });
        writeFileSync(unfinished, '');
        await fill(store, config.maxDocumentBytes, io);
        rmSync(unfinished);
      }
      // Only now: a signal during a load ends the process as it is, and the next load completes the graph.
      const stopped = io.stopped();
      const server = await startServer({
        ...config,
        store,
        version: version(),
        page: fromRoot('dist/web'),
        log: (error) => logger.error(error),
      });
      io.out(`Signatory is at ${server.address}`);
      await stopped;
      io.err('stopping');
      await server.close();
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};

/** A first look needs something to look at. What fails is told of, and does not keep the server from starting. */
async function fill(store: Store, maxDocumentBytes: number, io: Io): Promise<void> {
  io.err('loading the demonstration corpus, for a graph that is empty or was cut off while it was loaded');
  const { reports, failures } = await loadPaths(store, [fromRoot('seeds/documents')], { maxDocumentBytes }, io);
  tellFailures(failures, io);
  io.err(`${reports.length - failures.length} documents loaded`);
}
