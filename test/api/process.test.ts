/** `signatory serve` as a process: how it begins, what it writes, how it ends. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtProgram, type Program, startProgram } from '../support/program.ts';

let folder: string;
let program: Program | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-process-'));
  builtProgram();
});
afterEach(() => program?.kill());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(settings: Record<string, string> = {}, ...args: string[]): Program {
  program = startProgram(['serve', ...args], {
    SIGNATORY_DATA: join(folder, 'graph'),
    SIGNATORY_DEMONSTRATION: 'no',
    PORT: '0',
    ...settings,
  });
  return program;
}

/** A question of which only a part has been sent: it is under way until `finish` is called. */
function halfAsked(address: string) {
  const body = JSON.stringify({ query: '{ stats { documents } }' });
  const request: ClientRequest = ask(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  answer.catch(() => undefined);
  request.write(body.slice(0, 5));
  return { answer, finish: () => request.end(body.slice(5)) };
}

/** Until the server has taken what was sent so far: an answer to a later request shows it. */
const taken = async (address: string) => void (await (await fetch(`${address}/health`)).text());

describe('a server', { timeout: 120_000 }, () => {
  test('begins with an empty graph where it is told to, and says what runs, as JSON and without secrets', async () => {
    const { address, log } = start({ NEO4J_PASSWORD: 'not-to-be-seen' });
    const query = encodeURIComponent('{ stats { documents } }');
    expect(await (await fetch(`${await address}/graphql?query=${query}`)).json()).toEqual({
      data: { stats: { documents: 0 } },
    });
    expect(log()).toContainEqual(
      expect.objectContaining({
        level: 'info',
        msg: 'started',
        version: expect.stringMatching(/^\d/),
        address: await address,
        engine: 'grafeo',
        settings: expect.objectContaining({ queryTimeout: 20_000, grace: 25_000, demonstration: false }),
      }),
    );
    expect(program?.said()).not.toContain('not-to-be-seen');
    expect(existsSync(join(folder, 'graph', 'demonstration-unfinished'))).toBe(false);
  });

  test('writes what it is asked to write', async () => {
    const { address, process: child, ended, said } = start({ SIGNATORY_LOG: 'silent' }, '--no-demonstration');
    await (await fetch(`${await address}/nothing`)).text();
    child.kill('SIGTERM');
    await ended;
    expect(said()).toBe(`Signatory is at ${await address}\n`);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'told to stop by %s, answers what it was asked and ends',
    async (signal) => {
      const { address, process: child, ended, log } = start();
      const asked = halfAsked(await address);
      await taken(await address);
      child.kill(signal);
      await vi.waitFor(() => expect(log().map(({ msg }) => msg)).toContain('stopping'), 60_000);
      await expect(fetch(`${await address}/health`)).rejects.toThrow();
      asked.finish();
      const answer = await asked.answer;
      expect(answer.statusCode).toBe(200);
      expect(answer.headers.connection).toBe('close');
      answer.resume();
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(log().at(-1)).toMatchObject({ level: 'info', msg: 'stopped' });
      expect(log().filter(({ level }) => level !== 'info')).toEqual([]);
    },
  );

  test('ends at once at the second signal', async () => {
    const { address, process: child, ended, log } = start();
    const asked = halfAsked(await address);
    await taken(await address);
    child.kill('SIGTERM');
    await vi.waitFor(() => expect(log().map(({ msg }) => msg)).toContain('stopping'), 60_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: null, signal: 'SIGTERM' });
    await expect(asked.answer).rejects.toThrow();
  });

  test('breaks off what takes longer than it waits, says so, and ends all the same', async () => {
    const { address, process: child, ended, log } = start({ SIGNATORY_GRACE: '200' });
    const asked = halfAsked(await address);
    await taken(await address);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
    await expect(asked.answer).rejects.toThrow();
    expect(log().filter(({ level }) => level === 'warn')).toEqual([expect.objectContaining({ open: 1 })]);
  });

  test('says why it cannot begin, and ends', async () => {
    const { ended, said } = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-to-be-seen' });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(said()).toMatch(/^signatory serve: .*NEO4J_URI/m);
    expect(said()).toMatch(/^\{"level":"error".*"msg":"the server cannot go on"\}$/m);
    expect(said()).not.toContain('not-to-be-seen');
  });

  test('does not go on after a fault that nothing caught', async () => {
    const fault = 'process.on("SIGUSR2",()=>{Promise.reject(new Error("nobody caught it"))})';
    const {
      address,
      process: child,
      ended,
      log,
    } = start({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` });
    const asked = halfAsked(await address);
    await taken(await address);
    child.kill('SIGUSR2');
    await vi.waitFor(() => expect(log().map(({ msg }) => msg)).toContain('stopping'), 60_000);
    asked.finish();
    expect((await asked.answer).statusCode).toBe(200);
    (await asked.answer).resume();
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(log().filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ error: expect.objectContaining({ class: 'Error', message: 'nobody caught it' }) }),
    ]);
  });
});
