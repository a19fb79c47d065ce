/**
 * `npm run bench -- api [ROUNDS [neo4j]]`: what our API adds to the database. Five questions are asked of it, and the statements that
 * it sends for each are sent by the driver alone, in the same steps, to the same graph in the same engine; beside them Yoga answers with
 * a constant. Each for 1, 16 and 64 clients at once. What counts is API ÷ (driver + Yoga's constant), 1.3 at most: of the median times,
 * and, since those of a busy machine say little, of the processor's time of this process, in which the embedded engine works too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import { createApi } from '../../server/api/yoga.ts';
import type { Store } from '../../server/store/index.ts';
import { loadCorpus } from '../support/store.ts';
import { type Call, openPair, type Pair } from './api/bare.ts';
import { QUESTIONS } from './api/questions.ts';

const CLIENTS = [1, 16, 64];
/** Requests of one measurement: so many for each client, at least. */
const LEAST = 64;
const WARM_UP = 200;

/** Statements that were under way together, one after the other. */
type Steps = readonly (readonly Call[])[];
type Work = () => Promise<unknown>;

export async function measure([rounds = '5', engine = 'grafeo']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-'));
  const pair = await openPair(engine, folder, loadCorpus);
  try {
    const { store } = pair;
    console.log(
      `${store.engine} ${store.version}; the demonstration corpus; ${rounds} rounds, each way in turn; milliseconds an answer, p50 / p95\n`,
    );
    console.log(
      `${'question'.padEnd(42)}statements  clients      the driver alone     Yoga's constant             the API   ratio processor`,
    );
    for (const { name, query } of QUESTIONS) {
      const steps = await stepsOf(store, query);
      for (const clients of CLIENTS) {
        const line = await compared(pair, { query, steps, clients, rounds: Number(rounds) });
        console.log(
          `${(clients === 1 ? name : '').padEnd(42)}${String(steps.flat().length).padStart(6)} in ${steps.length} ${String(clients).padStart(6)}   ${line}`,
        );
      }
    }
  } finally {
    await pair.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the API asks of the store for a query, in the steps in which it does. */
async function stepsOf(store: Store, query: string): Promise<Steps> {
  const steps: Call[][] = [];
  let open = 0;
  let answered = true;
  const watched: Store = {
    ...store,
    async read(name, params, signal) {
      if (answered) steps.push([]);
      answered = false;
      steps.at(-1)?.push({ name, params });
      open += 1;
      try {
        return await store.read(name, params, signal);
      } finally {
        open -= 1;
        if (open === 0) answered = true;
      }
    },
  };
  const text = await asking(createApi({ store: watched, version: '0' }), query)();
  if (String(text).includes('"errors"')) throw new Error(String(text));
  return steps;
}

const asking =
  (api: { fetch(url: string, init: RequestInit): Response | Promise<Response> }, query: string) =>
  async (): Promise<string> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.text();
  };

interface Comparison {
  readonly query: string;
  readonly steps: Steps;
  readonly clients: number;
  readonly rounds: number;
}

async function compared({ store, bare }: Pair, { query, steps, clients, rounds }: Comparison): Promise<string> {
  const schema = createSchema({
    typeDefs: 'type Query { constant: String! }',
    resolvers: { Query: { constant: () => 'constant' } },
  });
  const ways: Record<'bare' | 'constant' | 'api', Work> = {
    async bare() {
      for (const step of steps) await Promise.all(step.map(bare));
    },
    constant: asking(createYoga({ schema, logging: false, maskedErrors: false }), '{ constant }'),
    api: asking(createApi({ store, version: '0' }), query),
  };
  const took = { bare: [] as number[], constant: [] as number[], api: [] as number[] };
  const spent = { bare: 0, constant: 0, api: 0 };
  for (let round = -1; round < rounds; round++)
    for (const [way, work] of Object.entries(ways) as [keyof typeof ways, Work][]) {
      const before = process.cpuUsage();
      const times = await latencies(work, clients, round < 0 ? WARM_UP : Math.max(LEAST, clients * 4));
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      took[way].push(...times);
      spent[way] += user + system;
    }
  const at = (way: keyof typeof ways, share: number) => quantile(took[way], share);
  const cell = (way: keyof typeof ways) => `${at(way, 0.5).toFixed(2)} / ${at(way, 0.95).toFixed(2)}`.padStart(19);
  const ratio = at('api', 0.5) / (at('bare', 0.5) + at('constant', 0.5));
  const work = spent.api / (spent.bare + spent.constant);
  return `${cell('bare')} ${cell('constant')} ${cell('api')} ${ratio.toFixed(2).padStart(7)} ${work.toFixed(2).padStart(9)}`;
}

/** Has so many clients ask at once, each again as soon as it is answered; gives how long each answer took, in milliseconds. */
async function latencies(work: Work, clients: number, requests: number): Promise<number[]> {
  const times: number[] = [];
  let begun = 0;
  const client = async () => {
    while (begun < requests) {
      begun += 1;
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
