/** The demonstration corpus in Neo4j and in the embedded engine: one graph, and one answer to every question. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { queryFiles } from '../../server/store/cypher.ts';
import type { Store } from '../../server/store/index.ts';
import type { Cases, SharedQueryName } from '../contract/queries.ts';
import { comparable, comparableRows } from '../support/comparable.ts';
import { corpusCases } from '../support/corpus-cases.ts';
import { dumpOf } from '../support/dump.ts';
import { answersTo, type Known, knownOf, QUESTIONS } from '../support/graphql-questions.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { loadCorpus, loadedStore } from '../support/store.ts';

const names = [...queryFiles().values()]
  .filter(({ mode, name }) => mode === 'read' && !name.startsWith('schema/'))
  .map(({ name }) => name as SharedQueryName);

/** One clock for both: when a document was loaded is kept with it. */
const loadedAt = () => new Date('2026-01-01');

describe.skipIf(withoutNeo4j() !== null)('the corpus on Neo4j and on the embedded engine', () => {
  let server: TestServer;
  let neo4j: Store;
  let grafeo: Store;
  let known: Known;
  let cases: Cases;

  beforeAll(async () => {
    server = useNeo4j();
    [neo4j, grafeo] = await Promise.all([server.open(60_000), loadedStore({ now: loadedAt })]);
    await loadCorpus(neo4j, { now: loadedAt });
    known = await knownOf(grafeo);
    const [first, second] = known.entities.Meeting;
    const decision = { kind: 'different', subjects: [first?.id ?? '', second?.id ?? ''], by: 'an editor' } as const;
    for (const store of [neo4j, grafeo]) await createIngest(store, { now: loadedAt }).judge(decision);
    cases = await corpusCases(grafeo, known);
  });
  afterAll(() => Promise.all([neo4j?.close(), grafeo?.close(), server?.close()]));

  it('is one graph', async () => {
    const [theirs, ours] = [await dumpOf(neo4j), await dumpOf(grafeo)];
    expect(theirs).toEqual(ours);
    expect(ours.nodes.length).toBeGreaterThan(1000);
    expect(ours.relations.length).toBeGreaterThan(2000);
  });

  describe('gives the same rows in the same order', () => {
    it.each(names)('%s', async (name) => {
      let found = 0;
      for (const params of cases[name]) {
        const [theirs, ours] = await Promise.all([neo4j, grafeo].map((store) => store.read(name, params as never)));
        expect({ params, rows: comparableRows(theirs) }).toEqual({ params, rows: comparableRows(ours) });
        found += (ours as readonly { readonly page?: readonly unknown[] }[]).reduce(
          (sum, { page }) => sum + (page ? page.length : 1),
          0,
        );
      }
      expect(found).toBeGreaterThan(0);
    });
  });

  describe('gives the same answers', () => {
    it.each(QUESTIONS)('$name', async (question) => {
      const [theirs, ours] = await Promise.all([neo4j, grafeo].map((store) => answersTo(question, store, known)));
      expect(comparable(theirs)).toEqual(comparable(ours));
    });
  });
});
