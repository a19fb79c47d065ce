/**
 * `npm run bench -- api [ROUNDS [neo4j]]`: what our API adds to the database. Five questions are asked of it, and beside it stand
 *
 *   the driver alone    the statements that the API sends for the question, with the same values, to the same graph in the same
 *                       engine, each once those have answered that had answered when the API sent it; all rows are taken in;
 *   Yoga's constant     Yoga as it comes, asked the same question, with the same answer held in memory and nothing else to resolve;
 *   both in one         the same, but the driver runs those statements before the constant is given.
 *
 * Each for 1, 16 and 64 clients at once, in short turns one after the other, so that what else the machine does falls on all alike. What
 * counts is the API ÷ both in one, 1.3 at most: of the median times, and, since those of a busy machine say little, of the processor's
 * time of this process, in which the embedded engine works too. The API ÷ the sum of the first two is told beside it. It comes out
 * higher, and not by anything that the API does: a loop of nothing but statements, or of nothing but constants, keeps its threads awake
 * and its memory warm, which no server can that does both in turn. How much that is, both in one shows: it is no program of ours.
 * Node is run as `npm start` runs it.
 *
 * Two things were once counted otherwise. The constant was one word, so that all it costs GraphQL to give out and write down a list of
 * twenty rows counted as ours, though any resolver pays it. And the driver was let send at once what the API can send only when it
 * knows earlier rows, which no program could.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../server/api/yoga.ts';
import { loadCorpus } from '../support/store.ts';
import { asking } from './api/asking.ts';
import { openPair, type Pair } from './api/bare.ts';
import { constantly, type Work } from './api/constant.ts';
import { QUESTIONS } from './api/questions.ts';
import { levelsOf, type Recorded, recordedOf, replay } from './api/statements.ts';

const CLIENTS = [1, 16, 64];
/** Requests of one turn: so many for each client. */
const EACH = 1;
const LEAST = 16;
/** Turns of each way in a round. */
const TURNS = 3;
/** Requests of each way before it is timed: enough for the engine of JavaScript to have made its best of the code. */
const WARM_UP = 400;

const WAYS = ['bare', 'constant', 'both', 'api'] as const;
type Way = (typeof WAYS)[number];
type PerWay<T> = Readonly<Record<Way, T>>;

export async function measure([rounds = '5', engine = 'grafeo']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-'));
  const pair = await openPair(engine, folder, loadCorpus);
  try {
    const { store } = pair;
    console.log(
      `${store.engine} ${store.version}; the demonstration corpus; ${rounds} rounds, each way in turn; milliseconds an answer, p50 / p95; ratios of p50 and of processor time\n`,
    );
    console.log(
      `${'question'.padEnd(42)}statements  clients   the driver alone    Yoga's constant        both in one            the API   ÷ both in one   ÷ the sum`,
    );
    for (const { name, query } of QUESTIONS) {
      const recorded = await recordedOf(store, query);
      const { statements } = recorded;
      for (const clients of CLIENTS) {
        const line = await compared(waysOf(pair, query, recorded), clients, Number(rounds) * TURNS);
        console.log(
          `${(clients === 1 ? name : '').padEnd(42)}${String(statements.length).padStart(6)} in ${levelsOf(statements)} ${String(clients).padStart(6)}  ${line}`,
        );
      }
    }
  } finally {
    await pair.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function waysOf({ store, bare }: Pair, query: string, { statements, answer }: Recorded): PerWay<Work> {
  const driver = () => replay(statements, bare);
  return {
    bare: driver,
    constant: constantly(query, answer, async () => undefined),
    both: constantly(query, answer, driver),
    api: asking(createApi({ store, version: '0' }), query),
  };
}

async function compared(ways: PerWay<Work>, clients: number, turns: number): Promise<string> {
  const took: PerWay<number[]> = { bare: [], constant: [], both: [], api: [] };
  const spent: Record<Way, number> = { bare: 0, constant: 0, both: 0, api: 0 };
  for (const way of WAYS) await latencies(ways[way], clients, WARM_UP);
  for (let turn = 0; turn < turns; turn++)
    for (const way of WAYS) {
      const before = process.cpuUsage();
      took[way].push(...(await latencies(ways[way], clients, Math.max(LEAST, clients * EACH))));
      const { user, system } = process.cpuUsage(before);
      spent[way] += user + system;
    }
  const at = (way: Way, share: number) => quantile(took[way], share);
  const cell = (way: Way) => `${at(way, 0.5).toFixed(2)} / ${at(way, 0.95).toFixed(2)}`.padStart(18);
  const ratios = (median: number, processor: number) => `${median.toFixed(2)} ${processor.toFixed(2)}`;
  const inOne = ratios(at('api', 0.5) / at('both', 0.5), spent.api / spent.both);
  const sum = ratios(
    at('api', 0.5) / (at('bare', 0.5) + at('constant', 0.5)),
    spent.api / (spent.bare + spent.constant),
  );
  return `${WAYS.map(cell).join(' ')}${inOne.padStart(16)}${sum.padStart(12)}`;
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
