import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../../server/cli/doctor/check.ts';
import { packageChecks } from '../../../server/cli/doctor/package.ts';
import { fromRoot } from '../../../server/root.ts';
import { openStore } from '../../../server/store/index.ts';
import { expectedSchema } from '../../../server/store/schema.ts';
import { signatory } from '../../support/cli.ts';
import { diagnose } from '../../support/doctor.ts';

const DOCUMENT = fromRoot('seeds/documents/2018-01-18-laos-cambodia-mou-2018.md');

let scratch: string;
let folder: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'signatory-doctor-'));
  folder = join(scratch, 'graph');
  expect((await signatory(['load', '--data', folder, DOCUMENT])).code).toBe(0);
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Every file below a folder: content and time of the last change. */
const pictureOf = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const info = statSync(join(path, name));
      const content = info.isFile() ? readFileSync(join(path, name)) : '';
      return [name, info.mtimeMs, createHash('sha256').update(content).digest('hex')];
    });

/** What hangs on how the checkout was built is not the matter here. */
const withoutPage = (ids: readonly string[]) => ids.filter((id) => id !== 'program.page');

describe('a graph in a folder', () => {
  it('is whole: everything is looked at, and the folder stays as it is', async () => {
    const before = pictureOf(folder);
    const { lines, failed, of } = await diagnose({ SIGNATORY_DATA: folder });
    expect(pictureOf(folder)).toEqual(before);
    expect(withoutPage(failed)).toEqual([]);
    expect(lines.filter(({ group, status }) => group === 'graph in a folder' && status !== 'ok')).toEqual([]);
    expect(of('graph.content')[0]?.found).toMatch(/^1 documents, \d+ passages, \d+ entities, \d+ relations$/);
    expect(of('graph.schema')[0]?.found).toBe(`${expectedSchema('grafeo').length} as they should be`);
    const engine = JSON.parse(readFileSync(fromRoot('node_modules/@grafeo-db/js/package.json'), 'utf8')) as {
      version: string;
    };
    expect(of('graph.version')[0]?.found).toBe(`${engine.version}, the graph was first made by ${engine.version}`);
  });

  it('is not there yet: nothing is made', async () => {
    const absent = join(scratch, 'absent', 'below');
    const { failed, of } = await diagnose({ SIGNATORY_DATA: absent });
    expect(withoutPage(failed)).toEqual([]);
    expect(of('graph.folder')[0]).toMatchObject({ status: 'ok', found: expect.stringContaining('can be made') });
    expect(of('graph.open')[0]).toMatchObject({
      status: 'unchecked',
      found: expect.stringContaining('signatory load'),
    });
    expect(of('graph.whole')[0]?.found).toBe('not checked, because "content" was not checked');
    expect(readdirSync(scratch)).toEqual(['graph']);
  });

  it('is open in a process, which is named, and is looked at once that has ended', async () => {
    const store = await openStore({ data: folder, queryTimeout: 20_000 });
    const { failed, of } = await diagnose({ SIGNATORY_DATA: folder });
    await store.close();
    expect(withoutPage(failed)).toEqual([]);
    const holder = process.platform === 'linux' ? `process ${process.pid} (` : 'another process';
    expect(of('graph.open')[0]).toMatchObject({ status: 'unchecked', found: expect.stringContaining(holder) });
    expect((await diagnose({ SIGNATORY_DATA: folder })).of('graph.open')[0]?.status).toBe('ok');
  });

  it('lacks indexes: the command that is named sets them up', async () => {
    const bare = join(scratch, 'bare');
    mkdirSync(bare);
    const db = grafeo.GrafeoDB.create(join(bare, 'graph.grafeo'));
    await db.executeCypher("CREATE (:Document {id: 'document/1', projection: 99})");
    db.close();
    const before = await diagnose({ SIGNATORY_DATA: bare });
    expect(before.of('graph.schema')).toHaveLength(expectedSchema('grafeo').length);
    expect(before.of('graph.text')).toMatchObject([{ status: 'warning' }, { status: 'warning' }]);
    expect(before.of('graph.rules')).toMatchObject([
      { status: 'warning', found: expect.stringContaining('newer Signatory') },
    ]);
    expect(before.of('graph.schema')[0]?.mend).toContain('"signatory status"');
    expect((await signatory(['status', '--data', bare])).code).toBe(0);
    const after = await diagnose({ SIGNATORY_DATA: bare });
    expect([...after.of('graph.schema'), ...after.of('graph.text')].map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  it('hangs in the air where something was deleted by other hands', async () => {
    const loose = join(scratch, 'loose');
    await signatory(['load', '--data', loose, DOCUMENT]);
    const db = grafeo.GrafeoDB.create(join(loose, 'graph.grafeo'));
    await db.executeCypher('MATCH (p:Passage) DETACH DELETE p');
    await db.executeCypher(
      "CREATE (:Entity {id: 'entity/by-hand', type: 'Person'}), (:Record {id: 'r'}), (:Passage {id: 'p'})",
    );
    db.close();
    const { code, failed, of } = await diagnose({ SIGNATORY_DATA: loose });
    expect(code).toBe(1);
    expect(withoutPage(failed)).toEqual(['graph.whole']);
    expect(of('graph.whole').map(({ found }) => found)).toEqual([
      expect.stringMatching(/^[1-9]\d* sentences that relations cite/),
      '1 entities are described by no document',
      '1 records belong to no entity',
      '1 passages belong to no document',
    ]);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, statSync(file).size / 2)],
    ['something else', (file: string) => writeFileSync(file, 'no graph at all')],
  ])('has a file that is %s: says how to go on, and leaves it as it is', async (_, spoil) => {
    const damaged = mkdtempSync(join(scratch, 'damaged-'));
    const file = join(damaged, 'graph.grafeo');
    writeFileSync(file, readFileSync(join(folder, 'graph.grafeo')));
    spoil(file);
    const before = pictureOf(damaged);
    const { failed, of } = await diagnose({ SIGNATORY_DATA: damaged });
    expect(withoutPage(failed)).toEqual(['graph.open']);
    expect(of('graph.open')[0]?.mend).toContain('signatory restore');
    expect(of('graph.content')[0]?.found).toBe('not checked, because "opening" failed');
    expect(pictureOf(damaged)).toEqual(before);
  });

  it('stands where a file is', async () => {
    const file = join(scratch, 'graph', 'graph.grafeo');
    const { failed, of } = await diagnose({ SIGNATORY_DATA: join(file, 'below') });
    expect(failed).toContain('graph.folder');
    expect(of('graph.folder')[0]).toMatchObject({
      found: `${file} is no folder`,
      mend: expect.stringContaining('SIGNATORY_DATA'),
    });
  });
});

describe('the port', () => {
  const listening = async (body: object, work: (port: number) => Promise<void>) => {
    const server = createServer((_, response) => response.end(JSON.stringify(body)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await work((server.address() as AddressInfo).port).finally(() => server.close());
  };
  const look = async (settings: Record<string, string>) =>
    (await diagnose({ SIGNATORY_DATA: folder, ...settings })).of('server.port')[0];

  it('is taken by another program, or by Signatory itself', async () => {
    await listening({ hello: 'world' }, async (port) => {
      expect(await look({ PORT: `${port}` })).toMatchObject({
        status: 'failed',
        mend: expect.stringContaining('set PORT'),
      });
    });
    await listening({ status: 'ok', version: '1.2.3' }, async (port) => {
      expect(await look({ PORT: `${port}` })).toMatchObject({
        status: 'ok',
        found: expect.stringContaining('Signatory 1.2.3 answers'),
      });
      expect(await look({ PORT: `${port}`, HOST: '0.0.0.0' })).toMatchObject({ status: 'ok' });
    });
  });

  it('is at an address of another machine', async () => {
    expect(await look({ HOST: '192.0.2.1' })).toMatchObject({
      status: 'failed',
      mend: expect.stringContaining('HOST=127.0.0.1'),
    });
  });
});

describe('the program', () => {
  it('is whole, but for what is built', async () => {
    const lines = await runChecks([packageChecks()]);
    expect(lines.filter(({ id, status }) => id !== 'program.page' && status !== 'ok')).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual([
      'program.node',
      'program.queries',
      'program.api',
      'program.vocabulary',
      'program.page',
      'program.seeds',
    ]);
  });

  it.each([
    ['18.20.4', 'failed'],
    ['20.18.3', 'failed'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('on Node.js %s: %s', async (node, status) => {
    const [line] = await runChecks([packageChecks(node)]);
    expect(line).toMatchObject({ id: 'program.node', status });
  });
});

describe('a table of checks', () => {
  it('runs every check: those that need what failed say so, one that throws has failed', async () => {
    const lines = await runChecks([
      {
        title: 'group',
        checks: [
          { id: 'a', title: 'first', run: () => Promise.reject(new Error('it broke\n  in two')) },
          { id: 'b', title: 'second', needs: ['a'], run: () => ({ status: 'ok', found: 'never' }) },
          { id: 'c', title: 'third', needs: ['b'], run: () => ({ status: 'ok', found: 'never' }) },
          {
            id: 'd',
            title: 'fourth',
            run: () => [
              { status: 'warning', found: 'w' },
              { status: 'ok', found: 'o' },
            ],
          },
          { id: 'e', title: 'fifth', needs: ['d'], run: () => ({ status: 'ok', found: 'after a warning' }) },
        ],
      },
    ]);
    expect(lines.map(({ id, status, found }) => [id, status, found])).toEqual([
      ['a', 'failed', 'it broke in two'],
      ['b', 'unchecked', 'not checked, because "first" failed'],
      ['c', 'unchecked', 'not checked, because "second" was not checked'],
      ['d', 'warning', 'w'],
      ['d', 'ok', 'o'],
      ['e', 'ok', 'after a warning'],
    ]);
  });
});
