/**
 * One file for the three things Vite does here: the page (`vite build`), the server and command line bundled for Node
 * (`vite build --mode server`), and the tests that need no browser (`vitest`).
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const server = {
  build: {
    ssr: 'server/cli/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'signatory.js' } },
  },
};

const page = {
  root: 'web',
  plugins: [preact()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
  worker: { format: 'es' as const },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
};

const tests = {
  // The libraries around GraphQL load its CommonJS build; tests must load the same one, for its types are compared by identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/{unit,contract,api}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig(({ mode }) => (mode === 'server' ? server : mode === 'test' ? tests : page));
