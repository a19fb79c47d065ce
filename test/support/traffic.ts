/** People and scripts asking a server all the time: what they are answered, and whether it is true. */
import { setTimeout as wait } from 'node:timers/promises';

/** No answer may take longer than this, in milliseconds: one that does counts as hanging. */
const LONGEST = 30_000;
/** Longest that `enough` waits for answers. */
const PATIENCE = 90_000;

const LEDGER = `query Ledger {
  stats { documents entities relations }
  signatures(first: 20) { totalCount nodes { on person { name } agreement { name } evidence { quote } } }
}`;
const FINDS = `{ search(text: "vilay", first: 3) { nodes { id name } } }`;

type Ask = (address: string, signal: AbortSignal) => Promise<Response>;
const post =
  (query: string): Ask =>
  (address, signal) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer not-to-be-logged' },
      body: JSON.stringify({ query }),
      signal,
    });
const get =
  (path: string): Ask =>
  (address, signal) =>
    fetch(`${address}${path}`, { signal });

/** What is asked. `store` tells whether the answer takes the database. */
const QUESTIONS: readonly { readonly name: string; readonly store: boolean; readonly ask: Ask }[] = [
  { name: 'ledger', store: true, ask: post(LEDGER) },
  { name: 'search', store: true, ask: post(FINDS) },
  { name: 'csv', store: true, ask: get('/export/signatures.csv') },
  { name: 'graph', store: true, ask: get('/export/graph.json') },
  { name: 'ready', store: true, ask: get('/ready') },
  { name: 'health', store: false, ask: get('/health') },
  { name: 'page', store: false, ask: get('/') },
];

export interface Answered {
  readonly name: string;
  readonly store: boolean;
  /** `true`: as it should be; `away`: 503 in our form; `cut`: begun and broken off; else what is wrong with it. */
  readonly outcome: string;
}

export interface Traffic {
  /** Answers since the last call, to requests that were begun since then. */
  take(): Answered[];
  /** Waits until every question has been answered so often since the last `take`. */
  enough(times: number): Promise<void>;
  /** Ends it when what is under way is answered. */
  stop(): Promise<void>;
}

/** Members of an object have no order, and the revision counts on. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function textOf(name: string, text: string): string {
  if (!text.startsWith('{')) return text;
  const value = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(name === 'ready' ? { ...value, revision: 0 } : value, sorted);
}

/** What each question is answered while all is well. Throws where it is not. */
export async function truth(address: string): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const { name, store, ask } of QUESTIONS) {
    const response = await ask(address, AbortSignal.timeout(LONGEST));
    const text = await response.text();
    if ((store && response.status !== 200) || /"errors"/.test(store ? text.slice(0, 50) : ''))
      throw new Error(`${name} was answered ${response.status}: ${text.slice(0, 500)}`);
    known.set(name, `${response.status} ${textOf(name, text)}`);
  }
  return known;
}

/** Keeps `workers` requests under way at all times. */
export function startTraffic(address: string, known: ReadonlyMap<string, string>, workers: number): Traffic {
  let answered: Answered[] = [];
  let period = 0;
  let stopped = false;
  const work = async (first: number) => {
    for (let at = first; !stopped; at++) {
      const question = QUESTIONS[at % QUESTIONS.length];
      if (!question) continue;
      const { name, store, ask } = question;
      const begun = period;
      const outcome = await outcomeOf(name, () => ask(address, AbortSignal.timeout(LONGEST)), known.get(name) ?? '');
      if (begun === period || outcome.endsWith('hangs')) answered.push({ name, store, outcome });
      await wait(20);
    }
  };
  const all = Promise.all(Array.from({ length: workers }, (_, at) => work(at)));
  return {
    take() {
      const taken = answered;
      answered = [];
      period += 1;
      return taken;
    },
    async enough(times) {
      const deadline = Date.now() + PATIENCE;
      const few = () =>
        QUESTIONS.filter(({ name }) => answered.filter((answer) => answer.name === name).length < times);
      while (few().length > 0) {
        if (Date.now() > deadline)
          throw new Error(
            `hardly answered: ${few()
              .map(({ name }) => name)
              .join(', ')}`,
          );
        await wait(100);
      }
    },
    async stop() {
      stopped = true;
      await all;
    },
  };
}

async function outcomeOf(name: string, ask: () => Promise<Response>, right: string): Promise<string> {
  let status = 0;
  try {
    const response = await ask();
    status = response.status;
    const text = await response.text();
    if (`${status} ${textOf(name, text)}` === right) return 'true';
    if (status !== 503) return `${status}: ${text.slice(0, 300)}`;
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
    const ours = errors?.[0]?.extensions?.code === 'STORE_UNAVAILABLE' && data === undefined;
    return ours && response.headers.get('retry-after') ? 'away' : `503: ${text.slice(0, 300)}`;
  } catch (error) {
    if (error instanceof DOMException) return `${status}: hangs`;
    return status === 200 ? 'cut' : `${status}: ${String(error)}`;
  }
}
