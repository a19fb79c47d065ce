/** Several servers of the product, and a loader, on one database. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { builtProgram, type Program, startProgram } from '../support/program.ts';
import { loadedStore } from '../support/store.ts';

const SEEDS = 36;
const OVERVIEW = `{
  stats { documents entities relations }
  documents(first: 50) { nodes { id title } }
  signatures(first: 50) { totalCount nodes { on person { id name } agreement { id name } } }
}`;

interface Overview {
  readonly data: { readonly stats: { readonly documents: number }; readonly documents: { nodes: { title: string }[] } };
}

describe.skipIf(withoutNeo4j() !== null)('servers', { timeout: 300_000 }, () => {
  let neo4j: TestServer;
  let folder: string;
  const running: Program[] = [];

  beforeAll(async () => {
    neo4j = useNeo4j();
    folder = mkdtempSync(join(tmpdir(), 'signatory-servers-'));
    builtProgram();
    await (await neo4j.open()).close();
    await neo4j.run('MATCH (n) DETACH DELETE n');
  });
  afterAll(async () => {
    await Promise.all(running.map((program) => program.kill()));
    await neo4j?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(...args: string[]): Program {
    const program = startProgram(args, { ...neo4j.settings, SIGNATORY_DATA: join(folder, 'data'), PORT: '0' });
    running.push(program);
    return program;
  }
  const overview = async (address: string): Promise<Overview> => {
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(OVERVIEW)}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Overview;
  };

  it('that start together on an empty database fill it once, and leave nothing on their own disks', async () => {
    const [one, other] = [start('serve'), start('serve')];
    const [first, second] = await Promise.all([one.address, other.address]);
    const seen = await overview(first);
    expect(seen.data.stats.documents).toBe(SEEDS);
    expect(await overview(second)).toEqual(seen);
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect([one, other].flatMap((program) => program.log().filter(({ level }) => level !== 'info'))).toEqual([]);

    const alone = await loadedStore();
    const together = await neo4j.reopen();
    try {
      expect(await dumpOf(together)).toEqual(await dumpOf(alone));
      expect(await together.read('graph/demonstration', {})).toEqual([{ state: 'done' }]);
    } finally {
      await Promise.all([alone.close(), together.close()]);
    }
  });

  it('show at once what a loader beside them has loaded', async () => {
    const addresses = await Promise.all(running.slice(0, 2).map((program) => program.address));
    const article = join(folder, 'article.txt');
    writeFileSync(
      article,
      'Ministers meet again\n\nVIENTIANE, Jan. 9, 2024 - To Lam, Minister of Public Security of Vietnam, met Vilay Lakhamfong, Minister of Public Security of Laos, in Vientiane on Tuesday.\n',
    );
    const loader = start('load', article);
    expect(await loader.ended).toEqual({ code: 0, signal: null });
    const [first, second] = await Promise.all(addresses.map(overview));
    expect(first?.data.stats.documents).toBe(SEEDS + 1);
    expect(first?.data.documents.nodes.map(({ title }) => title)).toContain('Ministers meet again');
    expect(second).toEqual(first);
    for (const address of addresses) {
      const ready = (await (await fetch(`${address}/ready`)).json()) as { revision: number };
      expect(ready).toMatchObject({ status: 'ready', engine: 'neo4j', revision: expect.any(Number) });
    }
  });

  it('complete a load of the demonstration corpus that was cut off', async () => {
    const documents = await neo4j.run(
      'MATCH (d:Document) RETURN d.id AS id, d.title AS title, d.source AS source ORDER BY id',
    );
    const gone = documents.filter(({ source }) => String(source).includes('seeds')).slice(0, 2);
    const remover = start('remove', ...gone.map(({ id }) => String(id)));
    expect(await remover.ended).toEqual({ code: 0, signal: null });
    await neo4j.run("MATCH (l:Lock {id: 'graph'}) SET l.demonstration = 'unfinished'");
    const third = start('serve');
    expect((await overview(await third.address)).data.stats.documents).toBe(SEEDS + 1);
    expect(await neo4j.run('MATCH (l:Lock) RETURN l.demonstration AS state')).toEqual([{ state: 'done' }]);
  });

  it('end one by one: what is under way there is answered, and the others go on', async () => {
    const [leaving, staying] = running;
    if (!leaving || !staying) throw new Error('the servers were not started');
    const address = await leaving.address;
    const body = JSON.stringify({ query: OVERVIEW });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = ask(`${address}/graphql`, { method: 'POST', headers });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve);
      request.on('error', reject);
    });
    request.write(body.slice(0, 5));
    await (await fetch(`${address}/health`)).text();
    leaving.process.kill('SIGTERM');
    await vi.waitFor(() => expect(leaving.log().map(({ msg }) => msg)).toContain('stopping'), 60_000);
    await expect(fetch(`${address}/ready`)).rejects.toThrow();
    request.end(body.slice(5));
    const answer = await answered;
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    expect(JSON.parse(text)).toEqual(await overview(await staying.address));
    expect(await leaving.ended).toEqual({ code: 0, signal: null });
    expect(leaving.said()).not.toContain(neo4j.config.password);
    expect(leaving.log().at(-1)).toMatchObject({ msg: 'stopped' });
  });
});
