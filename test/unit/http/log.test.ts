import { describe, expect, test } from 'vitest';
import { createLog } from '../../../server/http/log.ts';
import { inRequest, requestId } from '../../../server/http/scope.ts';
import { AppError } from '../../../server/model/errors.ts';

const PASSWORD = 'p@ss/w"rd-1 §';

function logged(level: 'info' | 'debug' | 'warn' = 'info') {
  const lines: string[] = [];
  const log = createLog({ level, secrets: [PASSWORD], write: (line) => lines.push(line) });
  return { log, lines, first: () => JSON.parse(lines[0] ?? 'null') as Record<string, unknown> };
}

describe('the log', () => {
  test('is one object a line, with level, time, what happened and its fields', () => {
    const { log, first } = logged();
    log.info('started', { port: 4000, settings: { demonstration: false } });
    expect(first()).toMatchObject({ level: 'info', msg: 'started', port: 4000, settings: { demonstration: false } });
    expect(new Date(String(first().time)).getTime()).toBeGreaterThan(0);
  });

  test('leaves out what is below its level', () => {
    const { log, lines } = logged('warn');
    log.info('request');
    log.debug('request');
    expect(lines).toEqual([]);
    log.warn('late');
    log.error('failed');
    expect(lines).toHaveLength(2);
  });

  test('bears the id of the request that is being answered', async () => {
    const { log, lines } = logged();
    await inRequest({ id: 'abc', operation: null }, async () => {
      await Promise.resolve();
      log.info('within');
    });
    log.info('without');
    expect(lines.map((line) => (JSON.parse(line) as { requestId?: string }).requestId)).toEqual(['abc', undefined]);
  });

  test.each([
    ['the password as it is', PASSWORD],
    ['in a sentence', `cannot sign in with ${PASSWORD}!`],
    ['as part of an address', `at bolt://neo4j:${encodeURIComponent(PASSWORD)}@db:7687`],
    ['unescaped in an address', `at bolt://neo4j:${PASSWORD}@db:7687`],
    ['in base 64', Buffer.from(PASSWORD).toString('base64')],
  ])('holds no password: %s', (_, text) => {
    const { log, lines } = logged();
    const cause = new Error(text);
    log.error(text, { text, list: [{ text }], error: new Error(text, { cause }) });
    const [line = ''] = lines;
    for (const form of [PASSWORD, JSON.stringify(PASSWORD).slice(1, -1), encodeURIComponent(PASSWORD)])
      expect(line).not.toContain(form);
    expect(line).not.toContain(Buffer.from(PASSWORD).toString('base64'));
    expect(line).toContain('[redacted]');
  });

  test.each([
    ['Authorization: Bearer eyJhbGciOi.JIUzI1NiJ9', 'eyJhbGciOi'],
    ['{"authorization":"Basic bmVvNGo6c2VjcmV0"}', 'bmVvNGo6'],
    ['neo4j+s://reader:hidden-one@example.org:7687 refused', 'hidden-one'],
    ['password=hidden-one, user=reader', 'hidden-one'],
    ["credentials: 'hidden one'", 'hidden one'],
    ['api_key: hidden-one', 'hidden-one'],
  ])('knows credentials by their form: %s', (text, secret) => {
    const { log, lines } = logged();
    log.error('failed', { text, error: new Error(text) });
    expect(lines[0]).not.toContain(secret);
  });

  test('tells what a database says without the values that it quotes', () => {
    const { log, lines, first } = logged();
    const cause = Object.assign(
      new Error(
        "Node(7) already exists with label `Entity` and property `search` = 'O'Brien's secret' and {name: Another One}",
      ),
      { name: 'Neo4jError', code: 'Neo.ClientError.Schema.ConstraintValidationFailed' },
    );
    log.error('failed', { error: new AppError('STORE_FAILED', 'query entity/save failed', { found: 'x' }, { cause }) });
    expect(lines[0]).not.toMatch(/Brien|Another/);
    expect(first().error).toMatchObject({
      class: 'AppError',
      code: 'STORE_FAILED',
      message: 'query entity/save failed',
      stack: expect.arrayContaining([expect.stringMatching(/^at .*log\.test/)]),
      cause: {
        class: 'Neo4jError',
        code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
        message: expect.stringMatching(/^Node\(7\) already exists with label `Entity` and property `search` = "…"/),
      },
    });
  });

  test('tells a bug in full', () => {
    const { log, first } = logged();
    log.error('failed', { error: new TypeError("Cannot read properties of undefined (reading 'name')") });
    expect(first().error).toMatchObject({ class: 'TypeError', message: expect.stringContaining("(reading 'name')") });
    log.error('failed', { error: 'a text that was thrown' });
  });

  test('cannot be made to hold another line, or to command a terminal', () => {
    const { log, lines, first } = logged();
    const forged = 'x\n{"level":"error","msg":"forged"}\r\u001b[2J\u009b2J\u2028\u202e';
    log.info(forged, { path: forged, error: new Error(forged) });
    expect(lines.join('').split('\n').filter(Boolean)).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(lines[0]?.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]|\\u001b|\\n/);
    expect(first().msg).toContain('forged');
  });

  test('bounds what it is given', () => {
    const { log, lines } = logged();
    let error = new Error('x'.repeat(1_000_000));
    for (let depth = 0; depth < 50; depth++) error = new Error('again', { cause: error });
    log.error('failed', { text: 'y'.repeat(1_000_000), error });
    expect(lines[0]?.length).toBeLessThan(20_000);
  });
});

describe('the id of a request', () => {
  test('is the one that came with it where that is well-formed', () => {
    for (const id of ['1-67891233-abcdef012345678912345678', 'a', 'req_1:2/3==']) expect(requestId(id)).toBe(id);
  });

  test.each([undefined, '', 'a b', 'a\n', '<script>', '"', 'x'.repeat(129), 'é', ['a', 'b']])(
    'is a new one instead of %j',
    (given) => expect(requestId(given)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/),
  );
});
