import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore, openStore } from '../../server/store/index.ts';
import { dumpOf } from '../support/dump.ts';
import { goldInput, goldNames, goldSheet } from '../support/gold.ts';

const NAMES = goldNames().filter((_, index) => index % 3 === 0);
const folder = mkdtempSync(join(tmpdir(), 'signatory-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads in a child process, which is killed without warning `delay` ms after it has loaded `documents`; true if it was. */
async function loadAndKill(data: string, documents: number, delay: number): Promise<boolean> {
  const code = `import { runnerImport } from 'vite';
    const options = { root: ${JSON.stringify(fromRoot())}, configFile: false, logLevel: 'error' };
    const { module } = await runnerImport(${JSON.stringify(fromRoot('test/support/load-seeds.ts'))}, options);
    await module.loadSeeds(${JSON.stringify(data)}, ${JSON.stringify(NAMES)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fromRoot(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<boolean>((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  let seen = '';
  for await (const chunk of child.stdout) {
    seen += String(chunk);
    if (!seen.includes(`loaded ${documents}\n`)) continue;
    await wait(delay);
    child.kill('SIGKILL');
    break;
  }
  return ended;
}

describe('a load that is killed', () => {
  it.each([
    [1, 0],
    [3, 20],
    [6, 45],
  ])(
    'after %i documents and %i ms leaves what the next load completes',
    async (documents, delay) => {
      const data = join(folder, `after-${documents}`);
      expect(await loadAndKill(data, documents, delay)).toBe(true);
      const store = await openStore({ data, queryTimeout: 60_000 });
      expect((await store.read('document/ids', {})).length).toBeGreaterThanOrEqual(documents);
      const reports = await createIngest(store, { extract: goldSheet }).load(NAMES.map(goldInput));
      expect(reports.filter(({ status }) => status === 'unchanged').length).toBeGreaterThanOrEqual(documents);
      expect(reports.filter(({ status }) => status === 'failed')).toEqual([]);

      const undisturbed = await openMemoryStore();
      await createIngest(undisturbed, { extract: goldSheet }).load(NAMES.map(goldInput));
      expect(await dumpOf(store)).toEqual(await dumpOf(undisturbed));
      await store.close();
      await undisturbed.close();
    },
    120_000,
  );
});
