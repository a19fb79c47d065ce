/** `signatory serve`: the page and the API. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Config, readConfig } from '../config.ts';
import { createLog, type Log } from '../http/log.ts';
import { serve as startServer } from '../http.ts';
import { fromRoot } from '../root.ts';
import { openStore, type Store } from '../store/index.ts';
import { type Command, DATA, DATA_HELP, EXIT, type ExitCode, parse } from './command.ts';
import { fillIfEmpty } from './demonstration.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** Milliseconds that the database is given to take its leave. */
const FAREWELL = 5_000;

export const serve: Command = {
  name: 'serve',
  summary: 'serves the page and the API',
  help: `Usage: signatory serve [--data DIR] [--host HOST] [--port PORT] [--no-demonstration]

Serves the page at /, the API at /graphql and exports at /export/…, until it is told to
stop (Ctrl-C): requests under way are then answered first. A second Ctrl-C ends it at once.
An empty graph is filled with the demonstration corpus first.

Documents are loaded and removed by the API too, for whoever shows SIGNATORY_TOKEN; without
one only for this machine, while the server listens to nobody else.

/health says whether the server lives, /ready whether its database answers. What happens
is told on standard error, as JSON, a line each; on a terminal only what is wrong.

Options:
${DATA_HELP}
  --host HOST       address to listen on (default: HOST, or 127.0.0.1)
  --port PORT       port to listen on, 0 for a free one (default: PORT, or 4000)
  --no-demonstration  leaves an empty graph empty (as SIGNATORY_DEMONSTRATION=no)

Example:
  signatory serve --port 8080`,

  async run(args, io) {
    const options = {
      ...DATA,
      host: { type: 'string' },
      port: { type: 'string' },
      'no-demonstration': { type: 'boolean' },
    } as const;
    const { values } = parse(args, options, { least: 0, most: 0, name: 'argument' });
    const config = readConfig(undefined, {
      SIGNATORY_DATA: values.data,
      HOST: values.host,
      PORT: values.port,
      SIGNATORY_DEMONSTRATION: values['no-demonstration'] ? 'no' : undefined,
    });
    const log = createLog({
      level: config.logLevel ?? (io.terminal ? 'warn' : 'info'),
      secrets: [config.neo4j?.password, config.token].flatMap((secret) => secret ?? []),
    });
    // Whoever gathers the log finds one form in it; whoever sits at the terminal reads plain words.
    const told: Io = io.terminal ? io : { ...io, err: (text) => log.info(text) };
    try {
      const store = await openStore(config);
      try {
        if (config.demonstration) await fillIfEmpty(store, config, told, log);
        return await untilStopped(store, config, told, log);
      } finally {
        await takeLeave(store, log);
        log.info('stopped');
      }
    } catch (error) {
      // The line that everybody is shown leaves out what caused it.
      if (!io.terminal) log.error('the server cannot go on', { error });
      throw error;
    }
  },
};

async function untilStopped(store: Store, config: Config, io: Io, log: Log): Promise<ExitCode> {
  // Only now: a signal during a load ends the process as it is, and the next load completes the graph.
  const stopped = io.stopped().then(
    () => EXIT.done,
    (error: unknown) => {
      // Nobody knows in what state the process is: it answers what it was asked, and ends.
      log.error('a fault that nothing caught: the server stops', { error });
      return EXIT.failed;
    },
  );
  const server = await startServer({ ...config, store, log, version: version(), page: fromRoot('dist/web') });
  log.info('started', {
    version: version(),
    node: process.version,
    address: server.address,
    engine: store.engine,
    engineVersion: store.version,
    database: placeOf(config),
    settings: settingsOf(config),
  });
  io.out(`Signatory is at ${server.address}`);
  const code = await stopped;
  if (io.terminal) io.err('stopping');
  await server.close();
  return code;
}

/** Where the graph is, without whatever else an address may hold. */
function placeOf({ neo4j, data }: Config): string {
  if (!neo4j) return data;
  const { protocol, host } = new URL(neo4j.uri);
  return `${protocol}//${host}${neo4j.database === null ? '' : ` (${neo4j.database})`}`;
}

const settingsOf = ({ neo4j, maxDocumentBytes, queryTimeout, grace, drain, demonstration, ...config }: Config) => ({
  maxDocumentBytes,
  queryTimeout,
  grace,
  drain,
  demonstration,
  token: config.token !== null,
  maxUploadBytes: config.maxUploadBytes,
  fetchPrivate: config.fetchPrivate,
  origins: config.origins,
  rate: config.rate,
  proxies: config.proxies,
  maxAge: config.maxAge,
  persistedOnly: config.persistedOnly,
  ...(neo4j && { poolSize: neo4j.poolSize, fetchSize: neo4j.fetchSize }),
});

/** Closes the store. One whose database no longer answers does not keep the server from ending. */
async function takeLeave(store: Store, log: Log): Promise<void> {
  const farewell = wait(FAREWELL, 'late', { ref: false });
  try {
    const outcome = await Promise.race([store.close(), farewell]);
    if (outcome === 'late') log.warn('the database did not let go in time');
  } catch (error) {
    log.warn('the database could not be closed', { error });
  }
}
