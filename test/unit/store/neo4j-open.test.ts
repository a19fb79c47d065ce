import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/model/errors.ts';
import { doorOf, knock } from '../../../server/store/neo4j-knock.ts';
import { versionOf } from '../../../server/store/neo4j-open.ts';

describe('the version of a server', () => {
  it.each([
    ['Neo4j/5.26.30', '5.26.30'],
    ['Neo4j/5.7.0', '5.7.0'],
    ['Neo4j/5.27-aura', '5.27-aura'],
    ['Neo4j/2025.07.1', '2025.07.1'],
    ['Neo4j/2026.08.1', '2026.08.1'],
  ])('%s will do', (agent, version) => {
    expect(versionOf(agent)).toBe(version);
  });

  it.each([
    ['Neo4j/4.4.38', 'too old', 'Neo4j 4.4.38'],
    ['Neo4j/5.6.0', 'too old', 'Neo4j 5.6.0'],
    ['Neo4j/v5.11.0 compatible graph database server - Memgraph', 'not a Neo4j', 'Memgraph'],
    ['', 'not a Neo4j', 'no name'],
  ])('%s will not, and it is said what was expected and found', (agent, words, found) => {
    let error: unknown;
    try {
      versionOf(agent);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).message).toContain(words);
    expect((error as AppError).details).toMatchObject({
      expected: 'Neo4j 5.7 or later',
      found: expect.stringContaining(found),
    });
  });
});

describe('the door of an address', () => {
  it.each([
    ['bolt://localhost', { host: 'localhost', port: 7687, tls: 'none' }],
    ['neo4j://graph.example:7000', { host: 'graph.example', port: 7000, tls: 'none' }],
    ['neo4j+s://x.databases.neo4j.io', { host: 'x.databases.neo4j.io', port: 7687, tls: 'trusted' }],
    ['bolt+ssc://127.0.0.1:80', { host: '127.0.0.1', port: 80, tls: 'any' }],
    ['bolt+s://[::1]:7688', { host: '::1', port: 7688, tls: 'trusted' }],
    ['neo4j://host:7687?policy=europe', { host: 'host', port: 7687, tls: 'none' }],
  ])('of %s', (uri, door) => {
    expect(doorOf(uri)).toEqual(door);
  });

  it('throws where there is none', () => {
    expect(() => doorOf('bolt://host:port')).toThrow();
  });
});

describe('a knock', () => {
  async function atDoor(answer: (socket: import('node:net').Socket) => void, limit = 300) {
    const server = createServer((socket) => {
      socket.on('error', () => undefined).resume();
      answer(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const door = { host: '127.0.0.1', port: (server.address() as AddressInfo).port, tls: 'none' } as const;
    try {
      return await knock(door, limit).then(
        () => 'answered',
        (error: unknown) => (error as { reason: string }).reason,
      );
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }

  it('is answered by whoever speaks Bolt, in however many pieces', async () => {
    const pieces = (socket: import('node:net').Socket) =>
      socket.once('data', () => {
        socket.write(Buffer.from([0, 0]));
        setTimeout(() => socket.write(Buffer.from([8, 5])), 20);
      });
    expect(await atDoor(pieces)).toBe('answered');
  });

  it('tells one who says nothing, hangs up, or speaks otherwise', async () => {
    expect(await atDoor(() => undefined)).toBe('silent');
    expect(await atDoor((socket) => socket.end())).toBe('closed');
    expect(await atDoor((socket) => socket.write('HTTP/1.1 400'))).toBe('not-bolt');
  });

  it('leaves nothing open', async () => {
    const count = () => process.getActiveResourcesInfo().filter((kind) => /TCPSocket|Timeout/.test(kind)).length;
    const before = count();
    await atDoor(() => undefined, 50);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count()).toBeLessThanOrEqual(before);
  });
});
