import { describe, expect, it } from 'vitest';
import { type Line, runChecks } from '../../../server/cli/doctor/check.ts';
import { settingsChecks } from '../../../server/cli/doctor/settings.ts';
import { inspectSettings } from '../../../server/config.ts';
import { isLoopback } from '../../../server/http/loopback.ts';
import { diagnose } from '../../support/doctor.ts';

const SECRET = 'Kn0wn-to-nobody';
const look = async (env: Record<string, string>): Promise<Line[]> => {
  const lines = await runChecks([settingsChecks(inspectSettings(env))]);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  return lines;
};
const notOk = async (env: Record<string, string>) =>
  (await look(env)).filter(({ status }) => status !== 'ok').map(({ id, status, found }) => `${id} ${status}: ${found}`);

describe('settings', () => {
  it('are all told of that cannot be used, not only the first, with what they are to be', async () => {
    const lines = await look({
      PORT: '99999',
      SIGNATORY_MAX_MB: 'abc',
      NEO4J_SHARE_DATABASE: 'maybe',
      NEO4J_POOL_SIZE: '0',
      NEO4J_URI: `bolt://neo4j:${SECRET}@db:7687`,
    });
    const bad = lines.filter(({ status }) => status === 'failed');
    expect(bad.map(({ found, expected }) => [found, expected])).toEqual([
      ['PORT is "99999"', 'a number up to 65535'],
      ['SIGNATORY_MAX_MB is "abc"', 'a number'],
      ['NEO4J_URI is another form', expect.stringMatching(/^bolt:\/\/host:7687 or /)],
      ['NEO4J_POOL_SIZE is "0"', 'a number from 1'],
      ['NEO4J_SHARE_DATABASE is "maybe"', '"yes" or "no"'],
    ]);
    for (const { mend } of bad) expect(mend).toMatch(/^set [A-Z0-9_]+ to that, or unset it/);
  });

  it('that are wrong are no reason to look at something that was not meant', async () => {
    const { code, of, lines } = await diagnose({ NEO4J_URI: 'http://db', PORT: 'x' });
    expect(code).toBe(1);
    expect(of('graph')[0]?.found).toBe('not checked, because NEO4J_URI cannot be used');
    expect(of('server')[0]?.found).toBe('not checked, because PORT cannot be used');
    expect(lines.some(({ id }) => id.startsWith('graph.') || id.startsWith('neo4j.'))).toBe(false);
  });

  it.each([
    ['NEO4J_USER', 'NEO4J_USERNAME'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['neo4j_password', 'NEO4J_PASSWORD'],
    ['NEO4J_PASWORD', 'NEO4J_PASSWORD'],
    ['SIGNATORY_DAAT', 'SIGNATORY_DATA'],
    ['SIGNATRY_QUERY_TIMEOUT', 'SIGNATORY_QUERY_TIMEOUT'],
    ['SIGNATORY_PORT', 'PORT'],
  ])('a name like %s is taken for a slip', async (name, meant) => {
    const [line] = (await look({ [name]: SECRET })).filter(({ id }) => id === 'settings.names');
    expect(line).toMatchObject({ status: 'warning', found: `${name} is no setting` });
    expect(line?.mend).toContain(`did you mean ${meant}?`);
  });

  it('leaves the names of other programs alone', async () => {
    expect(
      await notOk({
        NEO4J_HOME: '/x',
        NEO4J_AUTH: 'none',
        NEO4J_server_memory_pagecache_size: '1g',
        PROT: '1',
        GHOST: 'x',
      }),
    ).toEqual([]);
    expect(await notOk({ SIGNATORY_COLOUR: 'blue' })).toEqual([
      'settings.names warning: SIGNATORY_COLOUR is no setting',
    ]);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, ['settings.reach warning: HOST is 0.0.0.0: whoever']],
    [
      { NEO4J_PASSWORD: SECRET, NEO4J_POOL_SIZE: '5' },
      ['settings.neo4j warning: without NEO4J_URI, NEO4J_PASSWORD, NEO4J_POOL_SIZE have no effect'],
    ],
    [{ NEO4J_URI: 'neo4j://localhost' }, ['settings.neo4j warning: NEO4J_PASSWORD is empty']],
    [
      { NEO4J_URI: 'neo4j://db.example.org', NEO4J_PASSWORD: SECRET },
      ['settings.neo4j warning: NEO4J_URI leads to db.example.org without encryption'],
    ],
    [
      { NEO4J_URI: 'bolt+ssc://[::1]:7687', NEO4J_PASSWORD: SECRET },
      ['settings.neo4j warning: NEO4J_URI takes any certificate'],
    ],
    [{ NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: SECRET, SIGNATORY_DATA: 'x' }, []],
    [{ NEO4J_URI: 'bolt://[::1]:7687', NEO4J_PASSWORD: SECRET, HOST: '::1' }, []],
    [{}, []],
  ] as [Record<string, string>, string[]][])('%j', async (env, expected) => {
    const found = await notOk(env);
    expect(found).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(found[index]).toContain(words);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['localhost', true],
  ['app.localhost', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['127.example.org', false],
  ['localhost.example.org', false],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
])('%s is of this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
