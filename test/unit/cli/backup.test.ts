import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../server/cli/archive-file.ts';
import { createIngest } from '../../../server/ingest.ts';
import { openStore } from '../../../server/store/index.ts';
import { ARCHIVED } from '../../support/archive.ts';
import { signatory } from '../../support/cli.ts';
import { dumpOf } from '../../support/dump.ts';
import { goldInput } from '../../support/gold.ts';

const NAMES = ARCHIVED.slice(0, 4);
let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-backup-'));
  const store = await openStore({ data: at('graph'), queryTimeout: 60_000 });
  const ingest = createIngest(store);
  await ingest.load(NAMES.map(goldInput));
  const [person = '', other = ''] = (await store.read('graph/all-nodes', {})).flatMap(({ id, labels }) =>
    labels.includes('Person') ? [id] : [],
  );
  await ingest.judge({ kind: 'different', subjects: [person, other], by: 'an editor' });
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (args: readonly string[], input?: Uint8Array) => signatory(args, {}, input);

async function dumpIn(data: string) {
  const store = await openStore({ data: at(data), queryTimeout: 60_000 }, { create: false });
  const dump = await dumpOf(store);
  await store.close();
  return dump;
}

const backup = (file: string, ...options: string[]) => cli(['backup', '--data', at('graph'), ...options, file]);
const restore = (data: string, file: string, input?: Uint8Array) => cli(['restore', '--data', at(data), file], input);

describe('backup and restore', { timeout: 60_000 }, () => {
  it('bring a graph into another folder, by a file, a packed file, and standard output and input', async () => {
    expect(await backup(at('plain.jsonl'))).toMatchObject({
      code: 0,
      out: `${at('plain.jsonl')}: 4 documents, 1 decision`,
    });
    expect(await backup(at('packed.jsonl.gz'))).toMatchObject({ code: 0 });
    const plain = readFileSync(at('plain.jsonl'));
    expect(gunzipSync(readFileSync(at('packed.jsonl.gz'))).equals(plain)).toBe(true);
    const piped = await backup('-');
    expect(`${piped.out}\n`).toBe(plain.toString());

    const wanted = await dumpIn('graph');
    expect(await restore('one', at('packed.jsonl.gz'))).toMatchObject({
      code: 0,
      out: '4 restored, 0 unchanged, 1 decisions added',
      err: expect.stringContaining('[4/4] restored'),
    });
    expect(await restore('two', '-', plain)).toMatchObject({ code: 0 });
    expect(await dumpIn('one')).toEqual(wanted);
    expect(await dumpIn('two')).toEqual(wanted);
    expect(await restore('two', at('plain.jsonl'))).toMatchObject({
      code: 0,
      out: '0 restored, 4 unchanged, 0 decisions added',
    });
  });

  it('tell whether a backup is sound without a graph', async () => {
    await backup(at('checked.jsonl.gz'));
    const sound = await cli(['restore', '--data', at('none'), '--check', at('checked.jsonl.gz')]);
    expect(sound).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^.*checked\.jsonl\.gz: 4 documents, 1 decision, made by Signatory \d/),
    });
    const cut = readFileSync(at('checked.jsonl.gz')).subarray(0, -100);
    const unsound = await cli(['restore', '--data', at('none'), '--check', '-'], cut);
    expect(unsound).toMatchObject({ code: 1, out: '', err: expect.stringContaining('standard input, line ') });
    expect(existsSync(at('none'))).toBe(false);
  });

  it('do not replace a file unless told to, and write none where there is no graph', async () => {
    writeFileSync(at('kept'), 'kept');
    const refused = await backup(at('kept'));
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    expect(readFileSync(at('kept'), 'utf8')).toBe('kept');
    expect(await backup(at('kept'), '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(at('kept'), 'utf8')).toContain('signatory-backup');
    expect(await cli(['backup', '--data', at('none'), at('nothing')])).toMatchObject({ code: 1 });
    mkdirSync(at('folder'));
    expect(await backup(at('folder'), '--force')).toMatchObject({ code: 1 });
    expect(await backup(join(at('nowhere'), 'file'))).toMatchObject({ code: 1 });
    expect(existsSync(at('nothing'))).toBe(false);
  });

  it('leave no half file, under whatever name', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'a line\n'.repeat(100_000);
      expect(readdirSync(at('half'))).toHaveLength(1);
      expect(existsSync(join(at('half'), 'backup.gz'))).toBe(false);
      throw new Error('it broke');
    }
    mkdirSync(at('half'));
    await expect(writeWhole(join(at('half'), 'backup.gz'), failing(), false)).rejects.toThrow('it broke');
    expect(readdirSync(at('half'))).toEqual([]);
  });

  it('refuse what is no backup, with the line, and make no graph of it', async () => {
    await backup(at('sound.jsonl'));
    const [header = '', ...lines] = readFileSync(at('sound.jsonl'), 'utf8').split('\n');
    writeFileSync(at('changed.jsonl'), [header, ...lines.slice(1)].join('\n'));
    const changed = await restore('hostile', at('changed.jsonl'));
    expect(changed).toMatchObject({ code: 1, out: '' });
    expect(changed.err).toMatch(/changed\.jsonl, line 6: .*expected 1 judgements, found 0/);
    const missing = await restore('hostile', at('missing.jsonl'));
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('missing.jsonl') });
    expect(await restore('hostile', folder)).toMatchObject({ code: 1, err: expect.stringContaining('cannot be read') });
    expect(existsSync(at('hostile'))).toBe(false);
  });

  it.each([
    [['backup'], 'FILE is missing'],
    [['restore', 'a', 'b'], 'unexpected argument "b"'],
    [['restore', '--force', 'a'], "Unknown option '--force'"],
  ])('refuse %j', async (args, message) => {
    expect(await cli(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});
