/** Starts the built server as a user would, on a free port and with a folder of its own for its graph. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

const PROGRAM = fileURLToPath(new URL('../../dist/server/signatory.js', import.meta.url));
/** The seeds are read and written before it listens; a slow machine may take its time. */
const READY_LIMIT = 180_000;

export interface RunningServer {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** A server with the documents at `paths`; with the seeds where none are given. It listens, and holds them. */
export async function startServer(paths: readonly string[] = []): Promise<RunningServer> {
  if (!existsSync(PROGRAM)) throw new Error('dist/server/signatory.js is missing: run `npm run build` first');
  const data = mkdtempSync(join(tmpdir(), 'signatory-e2e-'));
  const graph = join(data, 'graph');
  if (paths.length > 0) execFileSync(process.execPath, [PROGRAM, 'load', '--data', graph, ...paths], { stdio: 'pipe' });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: { ...process.env, SIGNATORY_DATA: graph, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const end = () => stop(server, data);
  try {
    await untilLoaded(address, server);
  } catch (error) {
    await end();
    throw new Error(`${error instanceof Error ? error.message : error}\n${said.join('').slice(-4000)}`);
  }
  return { address, end };
}

async function untilLoaded(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_LIMIT;
  const body = JSON.stringify({ query: '{ stats { documents } }' });
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
      .then((response) => response.json() as Promise<{ data?: { stats?: { documents: number } } }>)
      .catch(() => null);
    if (answer?.data?.stats && answer.data.stats.documents > 0) return;
    await wait(250);
  }
  throw new Error(`the server had no documents after ${READY_LIMIT / 1000} s`);
}

async function stop(server: ChildProcess, data: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }
  rmSync(data, { recursive: true, force: true });
}
