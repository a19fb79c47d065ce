/**
 * Every query of docs/cypher.md, asked of the demonstration corpus: it answers what the page says, in read mode, without
 * a warning. After a change that is meant to change answers, UPDATE_DOCS=1 writes them anew; read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../server/root.ts';
import type { Store } from '../../server/store/index.ts';
import { type PageQuery, queriesOf, tableOf, withAnswers } from '../support/cypher-doc.ts';
import { parseGrass } from '../support/grass.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { loadCorpus } from '../support/store.ts';

const PATH = fromRoot('docs/cypher.md');
const page = readFileSync(PATH, 'utf8');
const queries = queriesOf(page);
const update = Boolean(process.env.UPDATE_DOCS);

describe.skipIf(withoutNeo4j() !== null)('docs/cypher.md', () => {
  let server: TestServer;
  let store: Store;
  let driver: Driver;
  /** `CYPHER 25` where the server knows it: the page is to hold for both. */
  let languages: readonly string[];
  const answers: string[] = [];

  beforeAll(async () => {
    server = useNeo4j();
    store = await server.open(60_000);
    await loadCorpus(store);
    const { uri, username, password } = server.config;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    languages = Number.parseInt(store.version, 10) >= 2025 ? ['', 'CYPHER 25 '] : [''];
  });
  afterAll(async () => {
    if (update && answers.length === queries.length) writeFileSync(PATH, withAnswers(page, answers));
    await Promise.all([store?.close(), driver?.close(), server?.close()]);
  });

  /** The rows and what the server has to say about the query. */
  async function asked({ query, params }: PageQuery, language: string) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await session.executeRead(async (tx) => {
        const values: Record<string, unknown> = {};
        for (const [name, expression] of params) {
          const [record] = (await tx.run(`RETURN ${expression} AS value`)).records;
          const value: unknown = record?.get('value');
          values[name] = Number.isInteger(value) ? neo4j.int(Number(value)) : value;
        }
        return await tx.run(language + query, values);
      });
    } finally {
      await session.close();
    }
  }

  it('names every label, relation and property of the graph, and the stylesheet every label', async () => {
    const kept = 'WHERE NOT n:Lock AND NOT n:Change';
    const [labels = {}] = await server.run(
      `MATCH (n) ${kept} UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS names`,
    );
    const [types = {}] = await server.run('MATCH ()-[r]->() RETURN collect(DISTINCT type(r)) AS names');
    const [properties = {}] = await server.run(
      `MATCH (n) ${kept} UNWIND keys(n) AS key WITH collect(DISTINCT key) AS own
       MATCH ()-[r]->() UNWIND keys(r) AS key WITH own, collect(DISTINCT key) AS others RETURN own + others AS names`,
    );
    const model = page.slice(page.indexOf('## The model'), page.indexOf('## From a relation'));
    const inText = model.replace(/```[\s\S]*?```/g, '');
    const named = new Set([
      ...[...inText.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(':')),
      ...(model.match(/\b[A-Z_]{2,}\b/g) ?? []),
    ]);
    const missing = [labels, types, properties]
      .flatMap(({ names }) => names as string[])
      .filter((name) => !named.has(name));
    expect(missing).toEqual([]);
    const styled = parseGrass(readFileSync(fromRoot('docs/signatory.grass'), 'utf8')).map((rule) => rule.labels.join());
    expect((labels.names as string[]).filter((label) => !styled.includes(label))).toEqual([]);
  });

  it('has the queries of its chapters', () => {
    expect(queries.filter(({ title }) => /^\d+\. /.test(title)).map(({ title }) => Number.parseInt(title, 10))).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(queries).toHaveLength(18);
  });

  it.each(queries)('$title', async (question) => {
    for (const language of languages) {
      const { records, summary } = await asked(question, language);
      const [first] = records;
      expect(summary.notifications).toEqual([]);
      expect(summary.queryType).toBe('r');
      expect(summary.counters.containsUpdates()).toBe(false);
      expect(records.length).toBeGreaterThan(0);
      const answer = tableOf(
        (first?.keys ?? []).map(String),
        records.map((record) => record.toObject()),
      );
      if (update && language === '') answers.push(answer);
      else expect(answer).toBe(question.answer);
    }
  });

  it.each(queries)(
    '$title: every value that may change is a parameter, and the answer has a bound and an order',
    ({ query, params }) => {
      const named = [...new Set([...query.matchAll(/\$(\w+)/g)].map(([, name]) => name))];
      expect(params.map(([name]) => name).sort()).toEqual(named.sort());
      expect(query).toMatch(/^\/\/ .+\./);
      expect(query).toMatch(/^ORDER BY /m);
    },
  );
});
