import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openMemoryStore, openStore } from '../../server/store/index.ts';
import { queryContract } from './query-suite.ts';
import { entity, storeContract } from './suite.ts';
import { valueContract } from './values.ts';

storeContract({ name: 'grafeo', open: () => openMemoryStore(), skip: {} });
valueContract({ name: 'grafeo', open: () => openMemoryStore(), skip: {} });
queryContract({
  name: 'grafeo',
  open: () => openMemoryStore(),
  openShuffled: () => openMemoryStore({ shuffleUnordered: true }),
  skip: {},
});

const folder = mkdtempSync(join(tmpdir(), 'signatory-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const config = (name: string) => ({ data: join(folder, name), queryTimeout: 10_000 });
const nodes = async (name: string) => {
  const store = await openStore(config(name), { create: false });
  const rows = await store.read('graph/all-nodes', {});
  await store.close();
  return rows.map(({ id }) => id);
};

describe('the embedded graph in a folder', () => {
  it('keeps what was written when it is closed and opened again, as often as one likes', async () => {
    const store = await openStore(config('kept'));
    await store.write((tx) => tx.run('entity/save', { rows: [entity('person/a', 'Alpha')] }));
    await store.close();
    expect(await nodes('kept')).toEqual(['person/a']);
    const again = await openStore(config('kept'));
    expect(await again.searchText('entities', 'alpha', 1)).toMatchObject([{ id: 'person/a' }]);
    await again.close();
    expect(await nodes('kept')).toEqual(['person/a']);
  });

  it('says which folder is in use, and what to do', async () => {
    const store = await openStore(config('locked'));
    const fault = await openStore(config('locked')).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(fault)).toContain(join(folder, 'locked'));
    expect(String(fault)).toContain('in use by another process');
    expect(String(fault)).toContain('SIGNATORY_DATA');
    await store.close();
    await (await openStore(config('locked'))).close();
  });

  it('does not make a graph where it shall only open one', async () => {
    await expect(openStore(config('none'), { create: false })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('refuses a folder that cannot be one', async () => {
    writeFileSync(join(folder, 'file'), 'not a folder');
    await expect(openStore(config('file'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
