/** The programs of docs/clients, run against a server on a port. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signatures } from '../../docs/clients/ledger.ts';
import { type RunningServer, serve } from '../../server/http.ts';
import { fromRoot } from '../../server/root.ts';
import type { Store } from '../../server/store/index.ts';
import { dataOf } from '../support/api.ts';
import { goldStore } from '../support/store.ts';

let store: Store;
let server: RunningServer;
let folder: string;
const address = () => `${server.address}/graphql`;
const total = async () =>
  (await dataOf(store)<{ signatures: { totalCount: number } }>('{ signatures { totalCount } }')).signatures.totalCount;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-clients-'));
  store = await goldStore();
  server = await serve({ store, host: '127.0.0.1', port: 0, version: '1', page: 'none' });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('the client in TypeScript reads the whole ledger, whatever the length of a page', async () => {
  const found = [];
  for await (const signature of signatures(address(), {}, 7)) found.push(signature);
  expect(found).toHaveLength(await total());
  expect(found.every(({ person, evidence }) => person.name !== '' && evidence.length > 0)).toBe(true);
  await expect(signatures(address(), { from: 'never' }).next()).rejects.toThrow('EDTF');
});

const python = (() => {
  try {
    execFileSync('python3', ['-c', 'import requests'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!python)('the client in Python loads a document and reads the whole ledger', async () => {
  const note = join(folder, 'note.txt');
  writeFileSync(
    note,
    'HANOI, Jan. 9, 2018 - To Lam and Sar Kheng signed a memorandum of understanding in Hanoi on Tuesday.',
  );
  const { execFile } = await import('node:child_process');
  const output = await new Promise<string>((resolve, reject) => {
    execFile('python3', [fromRoot('docs/clients/ledger.py'), address(), note], (error, out, err) =>
      error ? reject(new Error(err)) : resolve(out),
    );
  });
  const [loaded, ...lines] = output.trim().split('\n');
  expect(loaded).toBe(`${note} LOADED`);
  expect(lines).toHaveLength(await total());
});
