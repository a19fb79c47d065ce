/** A graph goes from either engine to the other by a backup, and comes out the same. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { ARCHIVED, fileOf, fillJudged, goldIngest, linesOfBackup, restored } from '../support/archive.ts';
import { dumpOf } from '../support/dump.ts';
import { goldInput } from '../support/gold.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';

describe.skipIf(withoutNeo4j() !== null)('backup and restore on Neo4j', () => {
  let server: TestServer;
  let folder: string;
  let lines: string[];
  let dump: Awaited<ReturnType<typeof dumpOf>>;
  const opened: Store[] = [];
  const kept = (store: Store) => {
    opened.push(store);
    return store;
  };
  const timeless = (all: readonly string[]) => all.slice(0, -1).map((line) => line.replace(/"revision":\d+,/, ''));

  beforeAll(async () => {
    server = useNeo4j();
    folder = mkdtempSync(join(tmpdir(), 'signatory-restore-'));
    const embedded = await openMemoryStore();
    await fillJudged(embedded);
    lines = await linesOfBackup(embedded);
    dump = await dumpOf(embedded);
    await embedded.close();
  });
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server?.close();
  });

  it('bring the graph of a folder to the server and back, decisions included', async () => {
    const neo4j = kept(await server.open());
    expect(await restored(neo4j, fileOf(lines))).toMatchObject({ restored: ARCHIVED.length - 1, judgements: 4 });
    expect(await dumpOf(neo4j)).toEqual(dump);
    const back = await linesOfBackup(neo4j);
    expect(timeless(back)).toEqual(timeless(lines));
    const embedded = kept(await openMemoryStore());
    await restored(embedded, fileOf(back));
    expect(await dumpOf(embedded)).toEqual(dump);
  });

  it('complete what a restore left that was killed', async () => {
    const neo4j = kept(await server.open());
    const file = join(folder, 'backup.jsonl');
    writeFileSync(file, fileOf(lines));
    const code = `import { runnerImport } from 'vite';
      const options = { root: ${JSON.stringify(fromRoot())}, configFile: false, logLevel: 'error' };
      const { module } = await runnerImport(${JSON.stringify(fromRoot('test/support/restore-file.ts'))}, options);
      await module.restoreFile(${JSON.stringify(file)});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fromRoot(),
      env: { ...process.env, ...server.settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const killed = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL')));
    let seen = '';
    for await (const chunk of child.stdout) {
      seen += String(chunk);
      if (seen.includes('restored 3\n')) break;
    }
    child.kill('SIGKILL');
    expect(await killed).toBe(true);
    const half = (await neo4j.read('document/ids', {})).length;
    expect(half).toBeGreaterThanOrEqual(3);
    expect(half).toBeLessThan(ARCHIVED.length - 1);
    const { unchanged } = await restored(neo4j, fileOf(lines));
    expect(unchanged).toBeGreaterThanOrEqual(half);
    expect(await dumpOf(neo4j)).toEqual(dump);
  });

  it('hold one state of the graph while others load, or say that they could not', async () => {
    const neo4j = kept(await server.open());
    const [loader, other] = [kept(await server.reopen()), goldIngest(neo4j)];
    await other.load(ARCHIVED.slice(0, 4).map(goldInput));
    let loading = true;
    const load = goldIngest(loader)
      .load(ARCHIVED.slice(4).map(goldInput))
      .finally(() => {
        loading = false;
      });
    const whole: string[][] = [];
    let refused = 0;
    while (loading)
      await linesOfBackup(neo4j).then(
        (found) => whole.push(found),
        (error: unknown) => {
          refused += 1;
          expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
        },
      );
    await load;
    whole.push(await linesOfBackup(neo4j));
    expect(whole.length + refused).toBeGreaterThan(1);
    // The others are loaded by one transaction: there is no state between.
    for (const found of whole)
      expect([4, ARCHIVED.length]).toContain(found.filter((line) => line.startsWith('{"document"')).length);
  });
});
