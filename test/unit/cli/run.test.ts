import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Command, Misuse, parse } from '../../../server/cli/command.ts';
import type { Io } from '../../../server/cli/io.ts';
import { COMMANDS, run } from '../../../server/cli/run.ts';
import { fromRoot } from '../../../server/root.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function cli(args: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async () => input,
    chunks: async function* () {},
    terminal: false,
    stopped: async () => undefined,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the command line', () => {
  test('lists its commands, and shows the help of each with an example', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(`${name.padEnd(10)}${summary}`);
      for (const args of [
        [name, '--help'],
        [name, 'x', '-h'],
        ['help', name],
      ]) {
        const shown = await cli(args);
        expect(shown.code).toBe(0);
        expect(shown.out).toMatch(new RegExp(`^Usage: signatory ${name}[\\s\\S]*Example:\\n  .*signatory ${name}`));
      }
    }
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
    expect(await cli(['--version'])).toEqual({ code: 0, out: version, err: '' });
  });

  test('does not know every word, and suggests one that it knows', async () => {
    const { code, err } = await cli(['lod']);
    expect(code).toBe(2);
    expect(err).toContain('there is no command "lod"; did you mean "load"?');
    expect((await cli(['dance'])).err).not.toContain('did you mean');
    expect((await cli([])).code).toBe(2);
  });

  test.each([
    [['load'], 'PATH is missing'],
    [['load', '--nope', 'x'], "Unknown option '--nope'"],
    [['status', 'x'], 'unexpected argument "x"'],
    [['query', 'a', 'b'], 'unexpected argument "b": one FILE only'],
    [['query', '-', '--variables', '[1]'], '--variables is to be a JSON object'],
    [['query', '-', '--variables', '{'], '--variables is to be a JSON object'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await cli(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(`See "signatory ${args[0]} --help"`);
  });

  test('an error of a command is one line and exit code 1, a bug too', async () => {
    const failing: Command = { name: 'fail', summary: '', help: '', run: () => Promise.reject(new Error('it broke')) };
    const err: string[] = [];
    const io = {
      out: () => undefined,
      err: (text: string) => err.push(text),
      input: async () => '',
      chunks: async function* () {},
      terminal: false,
      stopped: async () => undefined,
    };
    expect(await run(['fail'], io, [failing])).toBe(1);
    expect(err).toEqual(['signatory fail: it broke']);
  });
});

test('options and operands are told apart', () => {
  const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const;
  const most = { least: 1, most: 2, name: 'PATH' };
  expect(parse(['a', '--data', 'd', '--json', '--', '-b'], options, most)).toEqual({
    values: { data: 'd', json: true },
    operands: ['a', '-b'],
  });
  expect(() => parse(['--data'], options, most)).toThrow(Misuse);
});

describe('extract', () => {
  const document = fromRoot('seeds/documents/2018-01-18-laos-cambodia-mou-2018.md');

  test('prints a fact sheet a line, in the order of its arguments, each span as it stands in the text', async () => {
    const second = fromRoot('seeds/documents/2014-05-18-laos-acting-security-minister.md');
    const { code, out } = await cli(['extract', document, second]);
    expect(code).toBe(0);
    const sheets = out
      .split('\n')
      .map((line) => JSON.parse(line) as { document: { source: string }; persons: { name: string }[] });
    expect(sheets.map((sheet) => sheet.document.source)).toEqual([document, second]);
    expect(sheets[0]?.persons.map(({ name }) => name)).toContain('Somkeo Silavong');
  });

  test('goes on past what it cannot read, and says what that was', async () => {
    const binary = join(folder, 'picture.png');
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    const { code, out, err } = await cli(['extract', binary, join(folder, 'none.txt'), document]);
    expect(code).toBe(1);
    expect(out.split('\n')).toHaveLength(1);
    expect(err).toContain('2 failed:');
    expect(err).toContain('picture.png');
    expect(err).toContain('none.txt');
  });
});

describe('a graph from the command line', () => {
  const data = () => join(folder, 'graph');
  const document = fromRoot('seeds/documents/2018-01-18-laos-cambodia-mou-2018.md');

  test('there is none before a load', async () => {
    const { code, err } = await cli(['status', '--data', data()]);
    expect(code).toBe(1);
    expect(err).toContain('load documents first');
  });

  test('load, ask, load again, remove', async () => {
    const loaded = await cli(['load', '--data', data(), document, join(folder, 'none.txt')]);
    expect(loaded).toMatchObject({ code: 1, out: '1 loaded, 0 unchanged, 1 failed' });
    expect(loaded.err).toContain('none.txt');
    expect(await cli(['load', '--data', data(), document])).toMatchObject({
      code: 0,
      out: '0 loaded, 1 unchanged, 0 failed',
    });

    const status = await cli(['status', '--data', data(), '--json']);
    expect(JSON.parse(status.out)).toMatchObject({ documents: 1, data: data() });

    const query = 'query ($first: Int!) { documents(first: $first) { nodes { id title } } }';
    const asked = await cli(['query', '--data', data(), '--variables', '{"first": 1}', '-'], query);
    const { data: answer } = JSON.parse(asked.out) as {
      data: { documents: { nodes: { id: string; title: string }[] } };
    };
    expect(asked.code).toBe(0);
    const id = answer.documents.nodes[0]?.id ?? '';
    expect(answer.documents.nodes[0]?.title).toBe('Lao and Cambodian ministers review a year and sign for 2018');

    const wrong = await cli(['query', '--data', data(), '-'], '{ nothing }');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)).toMatchObject({ errors: [{ message: expect.stringContaining('nothing') }] });

    expect(await cli(['remove', '--data', data(), id, 'document/none'])).toMatchObject({
      code: 1,
      out: '1 removed, 1 missing',
    });
    expect(JSON.parse((await cli(['status', '--data', data(), '--json'])).out)).toMatchObject({
      documents: 0,
      entities: 0,
      relations: 0,
    });
  });
});
