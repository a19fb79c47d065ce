/**
 * One file for the three things Vite does here: the page (`vite build`), the server and command line bundled for Node
 * (`vite build --mode server`), and the tests that need no browser (`vitest`, and `vitest --mode neo4j` on a real Neo4j).
 */
import { writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { PARSED_LISTS, parseLists } from './server/model/parsed-lists.ts';
import { fromRoot } from './server/root.ts';

const server = {
  plugins: [
    {
      name: 'parsed word lists',
      writeBundle: () => writeFileSync(fromRoot(PARSED_LISTS), JSON.stringify(parseLists())),
    },
  ],
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      // The thread that reads documents has what it needs to itself, and what both need stands beside them.
      input: { signatory: 'server/cli/main.ts', reading: 'server/ingest/reading/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
    },
  },
};

const page = {
  root: 'web',
  plugins: [preact()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
  worker: { format: 'es' as const },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
};

const EXTRACT = 'test/unit/extract/**/*.test.ts';

const tests = {
  // The libraries around GraphQL load its CommonJS build; tests must load the same one, for its types are compared by identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // The reader has half a thousand files and keeps nothing between two texts: loaded once a worker, not once a test file.
      { extends: true as const, test: { name: 'extract', include: [EXTRACT], isolate: false } },
      {
        extends: true as const,
        test: { name: 'rest', include: ['test/{unit,contract,api}/**/*.test.{ts,tsx}'], exclude: [EXTRACT] },
      },
    ],
  },
};

/** Tests on a real Neo4j: one server for all, so one file after the other. */
const neo4jTests = {
  resolve: tests.resolve,
  test: {
    include: ['test/neo4j/**/*.test.ts'],
    globalSetup: 'test/support/neo4j-setup.ts',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
};

export default defineConfig(({ mode }) => ({ server, test: tests, neo4j: neo4jTests })[mode] ?? page);
