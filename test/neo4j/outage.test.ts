/** The database goes away under load and comes back: a server of the product in a process of its own, asked all the time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fromRoot } from '../../server/root.ts';
import { missing, start, stop } from '../neo4j.mjs';
import { placeOf } from '../support/neo4j-proxied.ts';
import { builtProgram, type Program, startProgram } from '../support/program.ts';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { type Answered, startTraffic, truth } from '../support/traffic.ts';

type Server = Awaited<ReturnType<typeof start>>;

/** A server that may be killed must be one of our own. */
const lack = process.env.CI ? null : missing({});
const WORKERS = 6;

describe.skipIf(lack !== null)('an outage', { timeout: 600_000 }, () => {
  let neo4j: Server;
  let folder: string;
  let program: Program | null = null;
  let proxy: TcpProxy | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signatory-outage-'));
    builtProgram();
    neo4j = await start({ apart: true });
    // Loaded before, so that a test is about the outage only.
    const loader = startProgram(['load', fromRoot('seeds/documents')], settings(neo4j.uri));
    expect(await loader.ended).toEqual({ code: 0, signal: null });
  }, 600_000);
  afterEach(async () => {
    await program?.kill();
    await proxy?.close();
  });
  afterAll(async () => {
    if (neo4j) await stop(neo4j);
    rmSync(folder, { recursive: true, force: true });
  });

  const settings = (uri: string) => ({
    SIGNATORY_DATA: join(folder, 'unused'),
    NEO4J_URI: uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  });

  function serve(uri: string): Program {
    program = startProgram(['serve', '--port', '0'], settings(uri));
    return program;
  }

  /** Asks all the time while `begin` and `end` take the database away and give it back. */
  async function endure(running: Program, begin: () => unknown, end: () => Promise<unknown>): Promise<void> {
    const address = await running.address;
    const known = await truth(address);
    const traffic = startTraffic(address, known, WORKERS);
    const outcomes = (answers: readonly Answered[]) => [...new Set(answers.map(({ outcome }) => outcome))].sort();
    const ready = async () => (await fetch(`${address}/ready`)).status;

    await traffic.enough(2);
    expect(outcomes(traffic.take())).toEqual(['true']);

    await begin();
    await vi.waitFor(async () => expect(await ready()).toBe(503), { timeout: 60_000, interval: 200 });
    // Those that were under way when it went, or were asked in the moment before anybody could know.
    await wait(3_000);
    expect(outcomes(traffic.take()).filter((outcome) => !['away', 'cut', 'true'].includes(outcome))).toEqual([]);
    const early = running.resources();

    await traffic.enough(10);
    await wait(4_000);
    const during = traffic.take();
    expect(outcomes(during.filter(({ store }) => store))).toEqual(['away']);
    expect(outcomes(during.filter(({ store }) => !store))).toEqual(['true']);
    const late = running.resources();
    if (early && late) {
      expect(late.handles).toBeLessThan(early.handles + WORKERS + 10);
      expect(late.memory).toBeLessThan(early.memory + 100_000);
    }

    await end();
    await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 120_000, interval: 200 });
    await wait(1_000);
    expect(outcomes(traffic.take()).filter((outcome) => !['away', 'true'].includes(outcome))).toEqual([]);
    await traffic.enough(2);
    expect(outcomes(traffic.take())).toEqual(['true']);
    await traffic.stop();
    expect(running.process.exitCode).toBeNull();
  }

  /** What the log is to say of it. */
  function checkLog(running: Program): void {
    const log = running.log();
    const count = (event: string) => log.filter(({ msg }) => msg === event).length;
    expect(count('the database does not answer')).toBe(1);
    expect(count('the database answers again')).toBe(1);
    expect(log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(running.said()).not.toContain(neo4j.password);
    expect(running.said()).not.toContain('not-to-be-logged');
  }

  it('by a crash of the database is told of as that, and passes by itself', async () => {
    const running = serve(neo4j.uri);
    await endure(
      running,
      () => neo4j.outage?.begin(),
      async () => neo4j.outage?.end(),
    );
    checkLog(running);
    running.process.kill('SIGTERM');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  it('by a network that loses everything is told of as that, and passes by itself', async () => {
    proxy = await startProxy(placeOf(neo4j.uri));
    const running = serve(`bolt://127.0.0.1:${proxy.port}`);
    await endure(
      running,
      () => proxy?.block(),
      async () => proxy?.restore(),
    );
    checkLog(running);
  });

  it('does not keep a server from ending when it is told to', async () => {
    proxy = await startProxy(placeOf(neo4j.uri));
    const running = serve(`bolt://127.0.0.1:${proxy.port}`);
    const address = await running.address;
    proxy.block();
    const asked = await Promise.allSettled([fetch(`${address}/export/graph.json`), fetch(`${address}/ready`)]);
    expect(asked.map((each) => (each.status === 'fulfilled' ? each.value.status : 0))).toEqual([503, 503]);
    running.process.kill('SIGTERM');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });
});
