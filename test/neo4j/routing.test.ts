/**
 * Which server of a cluster is asked what. There is one server here: proxies before it stand for several, and the table
 * of who does what, which the server sends, is changed on its way: readers behind one, the writer behind another.
 */

import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/index.ts';
import { runAlone } from '../../server/store/neo4j-transaction.ts';
import { entity } from '../contract/suite.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { placeOf } from '../support/neo4j-proxied.ts';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.ts';

type Role = 'ROUTE' | 'READ' | 'WRITE';
/** What was said at one proxy, a byte a letter. */
type Heard = Record<'client' | 'server', string>;

/** An address in the table with its role, in either order; what stands between them is the encoding. */
const ENTRY =
  /(addresses[\s\S]{1,3})(?:localhost|127\.0\.0\.1):\d{5}([\s\S]{1,4}role[\s\S])(WRITE|READ|ROUTE)|(role[\s\S])(WRITE|READ|ROUTE)([\s\S]{1,4}addresses[\s\S]{1,3})(?:localhost|127\.0\.0\.1):\d{5}/g;

/** Beginnings of messages: a transaction, and a query with its settings. */
const BEGIN = '\xb1\x11';
const RUN = '\xb3\x10';
/** A setting: the mode, which is reading. */
const READING = '\x84mode\x81r';

describe.skipIf(withoutNeo4j() !== null)('a cluster', () => {
  const proxies = {} as Record<Role, TcpProxy>;
  const heard: Record<Role, Heard> = {
    ROUTE: { client: '', server: '' },
    READ: { client: '', server: '' },
    WRITE: { client: '', server: '' },
  };
  let server: TestServer;
  let store: Store;

  /** Ports of free choice have five digits, so that the lengths in the encoding stay true. */
  const addressOf = (role: string) => `127.0.0.1:${proxies[role as Role].port}`;
  const rewritten = (text: string) =>
    text.replace(ENTRY, (_, ...found: (string | undefined)[]) => {
      const [before, between, role = '', start, first = '', middle] = found;
      return before === undefined
        ? `${start}${first}${middle}${addressOf(first)}`
        : `${before}${addressOf(role)}${between}${role}`;
    });

  beforeAll(async () => {
    server = useNeo4j();
    await (await server.open()).close();
    for (const role of ['ROUTE', 'READ', 'WRITE'] as const)
      proxies[role] = await startProxy(placeOf(server.config.uri), {
        alter(bytes, from) {
          const text = bytes.toString('latin1');
          heard[role][from] += text;
          return from === 'server' ? Buffer.from(rewritten(text), 'latin1') : bytes;
        },
      });
    store = await server.reopen({ uri: `neo4j://${addressOf('ROUTE')}`, shareDatabase: true });
    await store.read('graph/revision', {});
  });
  beforeEach(() => {
    for (const said of Object.values(heard)) said.client = said.server = '';
  });
  afterAll(async () => {
    await store?.close();
    await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
    await server?.close();
  });
  const save = (id: string) => store.write((tx) => tx.run('entity/save', { rows: [entity(id, id)] }));

  it('is asked for what it holds at its readers, in reading mode', async () => {
    await store.read('graph/all-nodes', {});
    await store.searchText('entities', 'nobody', 5);
    expect(heard.READ.client.split(RUN)).toHaveLength(3);
    for (const said of heard.READ.client.split(RUN).slice(1)) expect(said).toContain(READING);
    expect(heard.WRITE.client).toBe('');
    expect(heard.ROUTE.client).not.toContain(RUN);
  });

  it('is told what is new at its writer', async () => {
    await save('person/a');
    expect(heard.WRITE.client).toContain(BEGIN);
    expect(heard.WRITE.client).toContain(RUN);
    expect(heard.WRITE.client).not.toContain(READING);
    expect(heard.READ.client).toBe('');
    expect(heard.ROUTE.client).not.toContain(RUN);
  });

  it('shows a reader what it wrote before: the read names the state that the write has left', async () => {
    await save('person/b');
    const [, bookmark = ''] = /bookmark[\x80-\xd0]?.?(FB:[\w+/=-]+|[\w:-]{10,})/.exec(heard.WRITE.server) ?? [];
    expect(bookmark).not.toBe('');
    expect(heard.READ.client).toBe('');
    expect(await store.read('entity/get', { ids: ['person/b'] })).toHaveLength(1);
    expect(heard.READ.client).toContain('bookmarks');
    expect(heard.READ.client).toContain(bookmark);
    // So does the next write: it comes after, whichever server writes by then.
    heard.WRITE.client = '';
    await save('person/c');
    expect(heard.WRITE.client).toContain(bookmark);
  });

  it('does without its readers until they are back', async () => {
    await proxies.READ.cut();
    await expect(store.read('graph/revision', {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await save('person/d');
    await proxies.READ.restore();
    expect(await store.read('entity/get', { ids: ['person/d'] })).toHaveLength(1);
  });

  it('goes on where the address of the settings is gone, as long as another one is known', async () => {
    await proxies.ROUTE.cut();
    await proxies.READ.cut();
    await proxies.READ.restore();
    await save('person/e');
    await proxies.ROUTE.restore();
    expect(await store.read('entity/get', { ids: ['person/e'] })).toHaveLength(1);
  });

  it('refuses to write where only reading was asked for', async () => {
    const { uri, username, password } = server.config;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const session = driver.session({ defaultAccessMode: 'READ' });
    const line = { lost: new Promise<never>(() => undefined), seen: () => undefined };
    const writing = runAlone(session, 'entity/save', { rows: [entity('person/x', 'X')] }, 5_000, line);
    await expect(writing).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('only reading'),
    });
    await driver.close();
    expect(await store.read('entity/get', { ids: ['person/x'] })).toEqual([]);
  });
});
