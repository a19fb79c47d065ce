import { expect, test, vi } from 'vitest';
import { ask, operation } from '../../../../web/api/client.ts';
import { reasonOf } from '../../../../web/ui/reason.ts';
import { texts } from '../../../../web/ui/texts.ts';

const STATS = operation<unknown>('query Stats { stats { documents } }');

/** What the page says where the server answers so. */
async function saidOf(answer: () => Response | Promise<Response>): Promise<string> {
  vi.stubGlobal('fetch', async () => answer());
  try {
    await ask(STATS, {});
    return 'nothing';
  } catch (error) {
    return reasonOf(error as Error);
  } finally {
    vi.unstubAllGlobals();
  }
}
const failure = (code: string, message: string, status: number) => () =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status });

test('a database that is away is told of as that, not in the words for whoever runs the server', async () => {
  const said = await saidOf(failure('STORE_UNAVAILABLE', 'check NEO4J_URI', 503));
  expect(said).toBe(texts.errors.unavailable);
  expect(said).not.toContain('NEO4J');
});

test('what was wrong with a question is told as the server says it', async () => {
  expect(await saidOf(failure('LIMIT_EXCEEDED', 'ask for less', 200))).toContain('ask for less');
});

test('no answer, or one of a proxy, is told of as no answer', async () => {
  expect(await saidOf(() => Promise.reject(new TypeError('failed')))).toBe(texts.errors.network);
  expect(await saidOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))).toBe(texts.errors.network);
});
