/**
 * Thousands of questions made by chance, good and bad, to a server on a port: nothing that is asked brings it down, is a fault
 * of its own, or makes it work without bound. The seed is fixed, so that what fails once fails again.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN_CODES } from '../../server/api/errors.ts';
import { apiSchema } from '../../server/api/schema.ts';
import { NO_LOG } from '../../server/http/log.ts';
import { type RunningServer, serve } from '../../server/http.ts';
import { ERROR_CODES } from '../../server/model/errors.ts';
import type { Store } from '../../server/store/index.ts';
import { counted } from '../support/api.ts';
import { brokenRequest, type FuzzRequest } from '../support/fuzz/broken.ts';
import { randomOf } from '../support/fuzz/random.ts';
import { type Values, validQuery } from '../support/fuzz/valid.ts';
import { knownOf } from '../support/graphql-questions.ts';
import { goldStore } from '../support/store.ts';

const SEED = 20_241_128;
const EACH = 2_000;
/** Requests under way at once. */
const AT_ONCE = 16;
/** What such a query may ask of the store, in the mean: a bound on work that does not depend on the machine. */
const MOST_READS = 10;
const OURS = ['INTERNAL_ERROR', 'STORE_FAILED', 'STORE_UNAVAILABLE'];
const CODES = new Set<string>([...ERROR_CODES, ...OWN_CODES]);

interface Outcome {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
}

let store: Store;
let server: RunningServer;
let values: Values;
let reads: readonly string[];
const faults: unknown[] = [];

beforeAll(async () => {
  const gold = counted(await goldStore());
  ({ store, reads } = gold);
  const log = { ...NO_LOG, error: (_: string, fields?: object) => void faults.push(fields) };
  server = await serve({ store, host: '127.0.0.1', port: 0, version: '1', page: 'none', log });
  const known = await knownOf(store);
  const some = (nodes: readonly { readonly id: string }[]) => nodes.slice(0, 12).map(({ id }) => JSON.stringify(id));
  const ids = [
    ...Object.values(known.entities).flatMap(some),
    ...some(known.documents),
    ...some(known.passages),
    ...some(known.relations),
  ];
  values = {
    ID: [...ids, '"country/kh"', '"nothing/at-all"', '""'],
    String: ['"Vilay"', '"MOU"', '"drugs"', '""', '"ministry of"', '"\\u0000"', '"Łódź 老挝"'],
    Int: ['1', '2', '3', '4', '5', '6', '7', '8', '10', '20', '0', '-1'],
    Float: ['0', '0.5', '1', '-1'],
    Boolean: ['true', 'false'],
    Date: ['"2018-01-17"', '"2024-12-31"', '"0001-01-01"'],
    DateTime: ['"2024-03-30T12:00:00Z"', '"2030-01-01T00:00:00Z"'],
    EDTF: ['"2021"', '"2018-01"', '"2021/2022"'],
    CountryCode: ['"KH"', '"LA"', '"VN"', '"ZZ"'],
    URL: ['"https://example.org/"'],
  };
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function send({ method, path, headers, body }: FuzzRequest): Promise<Outcome> {
  const response = await fetch(`${server.address}/graphql${path}`, { method, headers, body });
  const text = await response.text();
  const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '');
  return { status: response.status, codes, text };
}

/** Does all of it, so many at a time. */
async function all<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const answers = async () => {
  const body = JSON.stringify({ query: '{ stats { documents } }' });
  const { text } = await send({ method: 'POST', path: '', headers: { 'content-type': 'application/json' }, body });
  expect(JSON.parse(text)).toEqual({ data: { stats: { documents: 36 } } });
};

test(`${EACH} good queries are answered, or refused by a limit or a value that says so`, async () => {
  const random = randomOf(SEED);
  const queries = Array.from({ length: EACH }, () => validQuery(apiSchema(), values, random));
  const wrong: unknown[] = [];
  const before = reads.length;
  let answered = 0;
  await all(queries, async ({ query, variables }) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const { status, codes, text } = await send({ method: 'POST', path: '', headers, body });
    if (codes.length === 0) answered += 1;
    const bad = codes.filter((code) => OURS.includes(code) || code.startsWith('GRAPHQL_') || !CODES.has(code));
    if (status !== 200 || bad.length > 0) wrong.push({ query, variables, status, text: text.slice(0, 500) });
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(faults.slice(0, 3)).toEqual([]);
  expect(answered).toBeGreaterThan(EACH / 2);
  expect((reads.length - before) / EACH).toBeLessThan(MOST_READS);
  await answers();
}, 300_000);

test(`${EACH} broken requests are refused with a code, and none is a fault of the server`, async () => {
  const random = randomOf(SEED + 1);
  const requests = Array.from({ length: EACH }, () => brokenRequest(validQuery(apiSchema(), values, random), random));
  const wrong: unknown[] = [];
  let refused = 0;
  await all(requests, async (request) => {
    const { status, codes, text } = await send(request);
    if (codes.length > 0) refused += 1;
    const bad = codes.filter((code) => OURS.includes(code) || !CODES.has(code));
    if (status >= 500 || bad.length > 0 || (status >= 400 && codes.length === 0))
      wrong.push({ ...request, body: request.body?.slice(0, 500), status, text: text.slice(0, 500) });
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(faults.slice(0, 3)).toEqual([]);
  expect(refused).toBeGreaterThan(EACH / 2);
  await answers();
}, 300_000);
