import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  clockFinding,
  databaseFindings,
  ownerFinding,
  serverFinding,
  TRIED_SERVER,
} from '../../../server/cli/doctor/database.ts';
import { privilegeFindings } from '../../../server/cli/doctor/privileges.ts';
import { nameFinding, portFinding, protocolFinding } from '../../../server/cli/doctor/reach.ts';
import { fromRoot } from '../../../server/root.ts';
import { freePort } from '../../free-port.mjs';

type Row = Parameters<typeof databaseFindings>[0][number];
const row = (changed: Partial<Row> = {}): Row => ({
  name: 'neo4j',
  aliases: [],
  type: 'standard',
  access: 'read-write',
  address: 'a:7687',
  role: 'primary',
  writer: true,
  requested: 'online',
  status: 'online',
  message: '',
  home: true,
  ...changed,
});
const system = row({ name: 'system', type: 'system', home: false });

describe('the database', () => {
  const find = (rows: Row[], name: string | null = null, routed = true) => {
    const { state, role } = databaseFindings([...rows, system], name, routed);
    return [state.status, role.status, state.mend ?? role.mend ?? ''];
  };

  it('of the settings is found by name in any case, by alias, or as the home of the user', () => {
    expect(find([row()])).toEqual(['ok', 'ok', '']);
    expect(find([row({ home: false, name: 'records' })], 'Records')).toEqual(['ok', 'ok', '']);
    expect(find([row({ home: false, name: 'records', aliases: ['papers'] })], 'papers')).toEqual(['ok', 'ok', '']);
  });

  it.each([
    ['is not there', [row()], 'records', 'NEO4J_DATABASE'],
    ['is no home', [row({ home: false })], null, 'NEO4J_DATABASE'],
    ['is the system database', [row()], 'system', 'NEO4J_DATABASE'],
    ['was stopped', [row({ status: 'offline', requested: 'offline' })], null, 'START DATABASE neo4j'],
    ['does not start', [row({ status: 'offline', message: 'store is damaged' })], null, 'log of the server'],
    ['may not be written', [row({ access: 'read-only' })], null, 'SET ACCESS READ WRITE'],
    [
      'has a name to be quoted',
      [row({ name: 'my-graph', status: 'offline', requested: 'offline' })],
      null,
      'START DATABASE `my-graph`',
    ],
  ])('that %s', (_, rows, name, mend) => {
    const [state, , said] = find(rows, name);
    expect(state).toBe('failed');
    expect(said).toContain(mend);
  });

  const cluster = [
    row({ address: 'a:7687', writer: false }),
    row({ address: 'b:7687' }),
    row({ address: 'c:7687', role: 'secondary', writer: false }),
  ];
  it('of a cluster: who writes, who is away, and whether the address finds them', () => {
    expect(find(cluster)).toEqual(['ok', 'ok', '']);
    expect(databaseFindings(cluster, null, true).role.found).toBe(
      'on 3 servers: a:7687 primary; b:7687 primary, writes; c:7687 secondary',
    );
    expect(find(cluster, null, false)).toEqual(['ok', 'warning', expect.stringContaining('neo4j://')]);
    expect(find(cluster.map((each) => ({ ...each, writer: false })))).toEqual([
      'ok',
      'failed',
      expect.stringContaining('leader'),
    ]);
    const limping = cluster.map((each, index) => (index === 2 ? { ...each, status: 'offline' } : each));
    expect(databaseFindings(limping, null, true).state).toMatchObject({
      status: 'warning',
      found: expect.stringContaining('c:7687 offline'),
    });
  });
});

describe('the server', () => {
  it.each([
    ['4.4.38', 'failed'],
    ['5.6.0', 'failed'],
    [`${TRIED_SERVER}.30`, 'ok'],
    ['5.27-aura', 'warning'],
    ['2025.07.1', 'warning'],
    ['', 'warning'],
  ])('of version %s: %s', (version, status) => {
    expect(serverFinding(version, 'community').status).toBe(status);
  });

  it('is tried in the version that the tests put together', () => {
    const version = /VERSION\s*=[^;]*?'(\d+\.\d+)\.\d+'/s.exec(
      readFileSync(fromRoot('test/neo4j-assemble.mjs'), 'utf8'),
    )?.[1];
    expect(version).toBe(TRIED_SERVER);
  });

  it.each([
    [1_000_500, 'ok'],
    [1_030_000, 'ok'],
    [1_040_000, 'warning'],
    [960_000, 'warning'],
  ])('has a clock: asked between 1000000 and 1001000 it says %i: %s', (now, status) => {
    expect(clockFinding(now, 1_000_000, 1_001_000).status).toBe(status);
  });

  it('holds a graph of ours, of others, or none', () => {
    const status = (ours: boolean, filled: boolean, share = false) =>
      ownerFinding({ ours, filled }, share, null).status;
    expect([status(true, true), status(false, false), status(false, true), status(false, true, true)]).toEqual([
      'ok',
      'ok',
      'failed',
      'warning',
    ]);
  });
});

describe('rights', () => {
  const granted = (...actions: string[]) => actions.map((action) => ({ access: 'GRANTED', action, graph: 'neo4j' }));
  const missing = (rows: Parameters<typeof privilegeFindings>[0]) =>
    privilegeFindings(rows, 'neo4j').flatMap(({ status, found }) =>
      status === 'ok' ? [] : [/may not (.*),/.exec(found)?.[1]],
    );

  it('of a reader, a writer and an architect', () => {
    expect(missing(granted('access', 'match'))).toEqual([
      'write',
      'use new names',
      'create indexes',
      'create constraints',
    ]);
    expect(missing(granted('access', 'match', 'write', 'token', 'index', 'constraint'))).toEqual([]);
    expect(
      missing([
        { access: 'GRANTED', action: 'graph_actions', graph: '*' },
        { access: 'GRANTED', action: 'database_actions', graph: '*' },
      ]),
    ).toEqual([]);
  });

  it('of another database do not count, and what is denied wins', () => {
    expect(
      missing(granted('graph_actions', 'database_actions').map((each) => ({ ...each, graph: 'other' }))),
    ).toHaveLength(6);
    expect(
      missing([...granted('graph_actions', 'database_actions'), { access: 'DENIED', action: 'write', graph: '*' }]),
    ).toEqual(['write']);
  });
});

describe('the way to the server', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });
  /** A server that does this to whoever writes to it. */
  const behaving = async (answer: (socket: Socket) => void): Promise<number> => {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.once('data', () => answer(socket));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const door = (port: number, tls: 'none' | 'trusted' | 'any' = 'none') => ({ host: '127.0.0.1', port, tls });

  it.each([
    ['speaks Bolt', (socket: Socket) => socket.write(Buffer.from([0, 0, 4, 5])), 'ok', ''],
    ['closes without a word, as one that wants TLS', (socket: Socket) => socket.destroy(), 'failed', '+s'],
    ['is a web server', (socket: Socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'), 'failed', '7687'],
    ['sends a TLS alert', (socket: Socket) => socket.write(Buffer.from([0x15, 3, 3, 0, 2, 2, 10])), 'failed', '+s'],
  ])('which %s', async (_, answer, status, mend) => {
    const finding = await protocolFinding(door(await behaving(answer)));
    expect(finding.status).toBe(status);
    expect(finding.mend ?? '').toContain(mend);
  });

  it('asked for TLS that it does not speak', async () => {
    const port = await behaving((socket) => socket.end(Buffer.from([0, 0, 0, 0])));
    expect(await protocolFinding(door(port, 'trusted'))).toMatchObject({
      status: 'failed',
      mend: expect.stringContaining('leave +s or +ssc out'),
    });
  });

  it('whose port nobody listens at, or whose name nobody knows', async () => {
    const port = await freePort();
    expect(await portFinding(door(port))).toMatchObject({
      status: 'failed',
      found: `127.0.0.1:${port} does not take connections (ECONNREFUSED)`,
    });
    expect(await portFinding(door(await behaving(() => undefined)))).toMatchObject({ status: 'ok' });
    expect(await nameFinding({ ...door(1), host: 'no-such-host.invalid' })).toMatchObject({
      status: 'failed',
      mend: expect.stringContaining('NEO4J_URI'),
    });
    expect(await nameFinding(door(1))).toMatchObject({ status: 'ok' });
  });
});
