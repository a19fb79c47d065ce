/**
 * A real Neo4j for tests and for trying things by hand (`npm run neo4j`).
 *
 *   const server = await start();     { uri, username, password, how, outage }
 *   await server.outage?.begin();     killed without warning, as a crash would; its data stays
 *   await server.outage?.end();       answers again at the same address
 *   await stop(server);
 *
 * In this order: the server of NEO4J_URI; a container where Docker answers; Neo4j Community put together from Maven
 * Central (Java 17 or later, Maven), kept under the user's cache folder. What is started listens on a free port of the
 * loopback address, has an empty database in a temporary folder, and is gone after `stop`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { freePort } from './free-port.mjs';
import { assemble, javaFor, wantedVersion } from './neo4j-assemble.mjs';

/** The long-term version that is tried; the container takes the newest fix of it. */
const IMAGE = 'neo4j:5.26-community';
const READY_LIMIT = 240_000;

const runs = (command, ...args) => spawnSync(command, args, { timeout: 20_000, encoding: 'utf8' });

/** Major version of the Java on PATH, or 0. */
function javaVersion() {
  const { status, stderr } = runs('java', '-version');
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}

/** Waits until the server answers a query; says what it last answered where it never does. */
async function untilReady({ uri, username, password }, hasEnded = () => false) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 3_000 });
  const deadline = Date.now() + READY_LIMIT;
  let last = 'no answer';
  try {
    while (Date.now() < deadline && !hasEnded()) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        last = error.message;
        await wait(300);
      }
    }
  } finally {
    await driver.close();
  }
  throw new Error(`Neo4j at ${uri} did not become ready: ${last}`);
}

async function startContainer(password) {
  // A port of our choice: one of Docker's would be another after an outage.
  const port = await freePort();
  const published = ['--publish', `127.0.0.1:${port}:7687`];
  const made = spawnSync('docker', ['run', '--detach', ...published, '--env', `NEO4J_AUTH=neo4j/${password}`, IMAGE], {
    timeout: 5 * 60_000,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`docker run ${IMAGE}: ${made.stderr.trim()}`);
  const id = made.stdout.trim();
  const remove = () => void runs('docker', 'rm', '--force', '--volumes', id);
  process.once('exit', remove);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    how: `Docker, ${IMAGE}`,
    hasEnded: () => false,
    kill: async () => void runs('docker', 'kill', id),
    run: async () => void runs('docker', 'start', id),
    async end() {
      process.removeListener('exit', remove);
      remove();
    },
  };
}

async function startFromMaven(password, say) {
  const { classpath, version, entry: program } = assemble(say);
  const home = mkdtempSync(join(tmpdir(), 'signatory-neo4j-'));
  const conf = join(home, 'conf');
  const port = await freePort();
  mkdirSync(conf);
  writeFileSync(
    join(conf, 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      // Not every version knows every setting.
      'server.config.strict_validation.enabled=false',
      'server.memory.pagecache.size=128m',
      '',
    ].join('\n'),
  );
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const admin = ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const set = spawnSync('java', admin, { env, timeout: 60_000, encoding: 'utf8' });
  if (set.status !== 0) throw new Error(`The password of Neo4j could not be set: ${set.stderr.trim()}`);

  const entry = [program, `--home-dir=${home}`, `--config-dir=${conf}`];
  let child = null;
  let exited = Promise.resolve();
  const run = async () => {
    child = spawn('java', ['-Xmx768m', '-cp', classpath, ...entry], { env, stdio: 'ignore' });
    exited = new Promise((resolve) => child.once('exit', resolve));
  };
  // Nothing of its data is kept in the end, so there is no need to wait for it to write everything down.
  const kill = async () => {
    child?.kill('SIGKILL');
    await exited;
  };
  process.once('exit', kill);
  const end = async () => {
    process.removeListener('exit', kill);
    await kill();
    rmSync(home, { recursive: true, force: true });
  };
  await run();
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    how: `Neo4j Community ${version} from Maven Central`,
    hasEnded,
    kill,
    run,
    end,
  };
}

/** What is missing for a server of one's own, or null where nothing is. `NEO4J_URI` needs nothing. */
export function missing(env = process.env) {
  if (env.NEO4J_URI || runs('docker', 'info').status === 0) return null;
  const java = javaFor(wantedVersion(env));
  const lacks = [
    javaVersion() >= java ? null : `Java ${java} or later`,
    runs('mvn', '-v').status === 0 ? null : 'Maven',
  ];
  const named = lacks.filter(Boolean).join(' and ');
  return named ? `no NEO4J_URI, no Docker daemon, and no ${named} to start one with` : null;
}

/** Runs one statement on a server and gives its first value. */
async function ask({ uri, username, password }, statement) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get(0) ?? null;
  } finally {
    await driver.close();
  }
}

/** The server of NEO4J_URI. Tests empty their database, so one that holds anything is refused; what they leave is deleted. */
async function given(env) {
  const server = { uri: env.NEO4J_URI, username: env.NEO4J_USERNAME || 'neo4j', password: env.NEO4J_PASSWORD ?? '' };
  await untilReady(server);
  if ((await ask(server, 'MATCH (n) RETURN count(n)')) > 0) {
    throw new Error(
      'The database of NEO4J_URI is not empty. Tests delete all that is in it: give them one of their own.',
    );
  }
  return { ...server, how: 'NEO4J_URI', outage: null, end: () => ask(server, 'MATCH (n) DETACH DELETE n') };
}

/**
 * A server with an empty database that a test may fill and empty as it likes, started here or that of `NEO4J_URI`; waits
 * until it answers. Throws where neither is possible, or where the given database is not empty. `outage` is null for a
 * server that is not ours to kill; `apart` starts one of one's own even where `NEO4J_URI` gives another.
 */
export async function start({ env = process.env, say = console.log, apart = false } = {}) {
  if (env.NEO4J_URI && !apart) return given(env);
  const lack = missing({ NEO4J_VERSION: env.NEO4J_VERSION });
  if (lack) throw new Error(`Neo4j cannot be started: ${lack}`);
  const username = 'neo4j';
  const password = randomBytes(12).toString('hex');
  const docker = runs('docker', 'info').status === 0;
  const started = docker ? await startContainer(password) : await startFromMaven(password, say);
  const { uri, how, end, hasEnded, kill, run } = started;
  const ready = () => untilReady({ uri, username, password }, hasEnded);
  try {
    await ready();
  } catch (error) {
    await end();
    throw error;
  }
  const outage = {
    begin: kill,
    async end() {
      await run();
      await ready();
    },
  };
  return { uri, username, password, how, outage, end };
}

/** Ends what `start` began; a server of `NEO4J_URI` goes on, empty as it was. */
export const stop = (server) => server.end();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Not the server of NEO4J_URI, whose database would be emptied at the end.
  const server = await start({ apart: true });
  console.log(`${server.how} is ready. Its database is empty and is thrown away when you press Ctrl-C.\n`);
  console.log(`  export NEO4J_URI=${server.uri}`);
  console.log(`  export NEO4J_USERNAME=${server.username}`);
  console.log(`  export NEO4J_PASSWORD=${server.password}`);
  const idle = setInterval(() => {}, 60_000);
  const finish = async () => {
    clearInterval(idle);
    await stop(server);
  };
  process.once('SIGINT', finish);
  process.once('SIGTERM', finish);
}
