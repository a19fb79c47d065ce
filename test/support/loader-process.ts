/** Loads in processes of their own, begun together, for tests and figures of several loaders at once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fromRoot } from '../../server/root.ts';
import type { LoadOutcome } from './load-paths.ts';

export interface LoaderProcess {
  /** Resolves when it has opened the graph and waits for `begin`. */
  readonly ready: Promise<void>;
  begin(): void;
  /** Resolves when that many documents are stored. */
  stored(documents: number): Promise<void>;
  /** Ends it without warning; resolves when it is gone. */
  kill(): Promise<void>;
  /** What the load came to; rejects where the process ended before. */
  readonly outcome: Promise<LoadOutcome>;
}

/** A process that will load the files into the Neo4j of the settings, at most so many in one transaction. */
export function startLoader(
  settings: Readonly<Record<string, string>>,
  paths: readonly string[],
  groupDocuments: number,
): LoaderProcess {
  const code = `import { runnerImport } from 'vite';
    const options = { root: ${JSON.stringify(fromRoot())}, configFile: false, logLevel: 'error' };
    const { module } = await runnerImport(${JSON.stringify(fromRoot('test/support/load-paths.ts'))}, options);
    await module.loadPaths(${JSON.stringify(paths)}, ${groupDocuments});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fromRoot(),
    env: { ...process.env, ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let seen: string[] = [];
  let waiting: (() => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    seen = [...seen, line];
    for (const wake of waiting.splice(0)) wake();
  });
  async function line(wanted: (line: string) => boolean): Promise<string> {
    for (;;) {
      const found = seen.find(wanted);
      if (found !== undefined) return found;
      const news = new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      });
      const gone = ended.then(() => new Promise((resolve) => setTimeout(resolve, 200)).then(() => true));
      if ((await Promise.race([news.then(() => false), gone])) && !seen.some(wanted))
        throw new Error(`the loader ended after: ${seen.at(-1) ?? 'nothing'}`);
    }
  }
  const outcome = line((text) => text.startsWith('{')).then((text) => JSON.parse(text) as LoadOutcome);
  // Whoever kills it does not ask what it came to.
  outcome.catch(() => undefined);
  return {
    ready: line((text) => text === 'ready').then(() => undefined),
    begin: () => void child.stdin.write('begin\n'),
    stored: (documents) => line((text) => text === `loaded ${documents}`).then(() => undefined),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    outcome,
  };
}
