/** The program as users run it: built, in a process of its own, its log in hand. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fromRoot } from '../../server/root.ts';

const PROGRAM = fromRoot('dist/server/signatory.js');
const READY_LIMIT = 240_000;

let upToDate = false;

/** The built program, built anew where the sources are newer; looked at once. */
export function builtProgram(): string {
  if (upToDate) return PROGRAM;
  const built = existsSync(PROGRAM) ? statSync(PROGRAM).mtimeMs : 0;
  const changed = readdirSync(fromRoot('server'), { recursive: true, encoding: 'utf8' }).some(
    (name) => statSync(fromRoot('server', name)).mtimeMs > built,
  );
  if (changed) {
    const vite = [fromRoot('node_modules/vite/bin/vite.js'), 'build', '--mode', 'server', '--logLevel', 'warn'];
    const { status, stderr } = spawnSync(process.execPath, vite, { cwd: fromRoot(), encoding: 'utf8' });
    if (status !== 0) throw new Error(`the program could not be built: ${stderr}`);
  }
  upToDate = true;
  return PROGRAM;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Program {
  readonly process: ChildProcess;
  /** Where it serves, once it says so; rejects where it ends before. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  /** All that it wrote, to both streams. */
  said(): string;
  /** The lines of its log, as objects; throws where a line of standard error is none. */
  log(): Record<string, unknown>[];
  /** How many files and sockets it has open, and kilobytes of memory; null where the system does not tell. */
  resources(): { readonly handles: number; readonly memory: number } | null;
  /** Ends it if it still runs. */
  kill(): Promise<void>;
}

/** Starts `signatory ARGS` with these settings and no others. */
export function startProgram(args: readonly string[], settings: Readonly<Record<string, string>>): Program {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...settings };
  const child = spawn(process.execPath, [builtProgram(), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  const address = untilServing(child, () => out).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}\n${err.slice(-4_000)}`);
  });
  address.catch(() => undefined);
  return {
    process: child,
    address,
    ended,
    said: () => out + err,
    log: () =>
      err
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    resources() {
      const proc = join('/proc', String(child.pid));
      if (!existsSync(proc)) return null;
      const memory = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(join(proc, 'status'), 'utf8'))?.[1];
      return { handles: readdirSync(join(proc, 'fd')).length, memory: Number(memory ?? 0) };
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilServing(child: ChildProcess, out: () => string): Promise<string> {
  const deadline = Date.now() + READY_LIMIT;
  while (Date.now() < deadline) {
    const address = /^Signatory is at (\S+)$/m.exec(out())?.[1];
    if (address) return address;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    await wait(50);
  }
  throw new Error('it did not begin to serve');
}
