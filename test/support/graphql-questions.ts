/**
 * Questions to the API that leave out nothing that it offers, for comparing two graphs, or one graph on two engines.
 *
 *   const known = await knownOf(store);
 *   for (const question of QUESTIONS) expect(await answersTo(question, b, known)).toEqual(await answersTo(question, a, known));
 */
import { readFileSync } from 'node:fs';
import { EXAMPLES } from '../../server/api/examples.ts';
import { fromRoot } from '../../server/root.ts';
import type { Store } from '../../server/store/index.ts';
import { MORE_FACTS, NODE_DETAILS } from '../../web/api/details.ts';
import { DOCUMENT, DOCUMENTS } from '../../web/api/documents.ts';
import { GRAPH, STATS, TIMELINE } from '../../web/api/operations.ts';
import { SEARCH } from '../../web/api/search.ts';
import { SIGNATURES } from '../../web/api/signatures.ts';
import { type Answer, apiOf } from './api.ts';
import { CLOCKED } from './questions/clocks.ts';
import { EXPLORE } from './questions/explore.ts';
import type { Known } from './questions/known.ts';
import { LISTS } from './questions/lists.ts';
import { NODES } from './questions/nodes.ts';
import { WHOLE } from './questions/whole.ts';

export { type Known, knownOf } from './questions/known.ts';

export interface Question {
  readonly name: string;
  readonly query: string;
  /** The values with which it is asked, one after the other; without them it is asked once, with none. */
  readonly variables?: (known: Known) => readonly Readonly<Record<string, unknown>>[];
  /** Path of the connection that is asked on, by `$after`, until nothing follows. */
  readonly toTheEnd?: string;
  /** That it is refused, with this code; null where the refusal has none. */
  readonly refused?: string | null;
  /** That its answer is nothing, on purpose. */
  readonly silent?: true;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type GivenAnswer = Answer<Json>;

const typeOf = (id: string) => ({ isPerson: id.startsWith('person/') });
const entityIds = ({ entities }: Known, most: number) =>
  Object.values(entities).flatMap((nodes) => nodes.slice(0, most).map(({ id }) => id));

/** What the page asks. */
const PAGE: readonly Question[] = [
  {
    name: 'page: graph',
    query: GRAPH.query,
    variables: () => [
      { focus: null, limit: 300 },
      { focus: ['country/kh'], limit: 20 },
    ],
  },
  {
    name: 'page: timeline',
    query: TIMELINE.query,
    variables: () => ['MONTH', 'YEAR'].map((bucket) => ({ filter: { types: ['MEETING', 'AGREEMENT'] }, bucket })),
  },
  { name: 'page: stats', query: STATS.query },
  {
    name: 'page: search',
    query: SEARCH.query,
    variables: () => ['vil', 'sar kh', 'public sec'].map((text) => ({ text, first: 20 })),
  },
  { name: 'page: signatures', query: SIGNATURES.query, variables: () => [{ first: 10 }], toTheEnd: 'signatures' },
  { name: 'page: documents', query: DOCUMENTS.query, variables: () => [{ first: 10 }], toTheEnd: 'documents' },
  {
    name: 'page: document',
    query: DOCUMENT.query,
    variables: ({ documents }) => documents.slice(-6).map(({ id }) => ({ id, first: 500 })),
  },
  {
    name: 'page: details',
    query: NODE_DETAILS.query,
    variables: (known) => [
      ...entityIds(known, 3).map((id) => ({ id, first: 12, ...typeOf(id) })),
      ...known.relations.slice(0, 3).map(({ id }) => ({ id, first: 12, isPerson: false })),
    ],
  },
  {
    name: 'page: more facts',
    query: MORE_FACTS.query,
    variables: () => [{ id: 'country/vn', types: ['TOOK_PART', 'OF'], direction: 'ANY', first: 5 }],
    toTheEnd: 'node.relations',
  },
];

/** What the documentation and GraphiQL show. */
const SHOWN: readonly Question[] = [
  ...EXAMPLES.map(
    ({ query, variables }): Question => ({
      name: `example: ${/query (\w+)/.exec(query)?.[1]}`,
      query,
      variables: () => [JSON.parse(variables ?? '{}') as Record<string, unknown>],
    }),
  ),
  {
    name: 'README.md',
    query: /^```graphql\n([\s\S]*?)^```/m.exec(readFileSync(fromRoot('README.md'), 'utf8'))?.[1] ?? '',
  },
];

export const QUESTIONS: readonly Question[] = [...SHOWN, ...PAGE, ...LISTS, ...NODES, ...WHOLE, ...EXPLORE, ...CLOCKED];

/** Far more pages than any list here has. */
const MOST_PAGES = 500;

/** What a graph answers, one answer for each set of variables and each page. */
export async function answersTo(question: Question, store: Store, known: Known): Promise<GivenAnswer[]> {
  const ask = apiOf(store);
  const answers: GivenAnswer[] = [];
  for (const variables of question.variables?.(known) ?? [{}]) {
    let after: Json = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer: GivenAnswer = await ask<Json>(question.query, after === null ? variables : { ...variables, after });
      answers.push(answer);
      const info: Json = question.toTheEnd ? at(answer.data, `${question.toTheEnd}.pageInfo`) : null;
      if (at(info, 'hasNextPage') !== true) break;
      after = at(info, 'endCursor');
    }
  }
  return answers;
}

/** The value at a path of names with dots between; null where there is none. */
export function at(value: Json | undefined, path: string): Json {
  let found: Json = value ?? null;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return null;
    found = found[key] ?? null;
  }
  return found;
}
