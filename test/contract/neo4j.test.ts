import { afterAll, beforeAll, describe } from 'vitest';
import { startNeo4j, type TestServer, withoutNeo4j } from '../support/neo4j.ts';
import { storeContract } from './suite.ts';

const lack = withoutNeo4j();
if (lack) console.warn(`\nNo Neo4j, so its contract is not tested: ${lack}\n`);

describe.skipIf(lack !== null)('Neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startNeo4j();
  }, 300_000);
  afterAll(() => server?.stop());

  storeContract({ name: 'neo4j', open: () => server.open(), skip: {} });
});
