/**
 * `npm test`: every check and every suite, one after the other, then a table and as last line `N passed, N failed, N skipped`.
 *
 *   npm test                    all of it
 *   npm test -- unit api        only these: types, lint, generated, build, unit, api, contract, neo4j, e2e
 *
 * A part that fails does not keep the next from running. With CI=true a missing browser or Neo4j is a failure instead of a skip.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { lastLine, readPlaywright, readVitest, table } from './tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Longer than any suite takes, even on a busy machine: what hangs is ended, and the rest still runs. */
const LIMIT = 25 * 60_000;
const VITEST_SUITES = ['unit', 'api', 'contract'];
const PARTS = ['types', 'lint', 'generated', 'build', ...VITEST_SUITES, 'neo4j', 'e2e'];
const inCi = /^(1|true)$/i.test(process.env.CI ?? '');

/** Runs a tool of the package with the screen for its output; resolves to whether it ended well. */
function run(title, script, args, env = {}) {
  console.log(`\n=== ${title}`);
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code, signal) => {
      if (signal) console.log(`\n!!! ${title} was ended by ${signal}; at most ${LIMIT / 60_000} minutes are given`);
      resolve(code === 0);
    });
  });
}

const bin = (path) => join('node_modules', path);

/** One check that passes or fails as a whole. */
async function check(suite, ...command) {
  const passed = await run(suite, ...command);
  return { suite, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, notes: [] };
}

async function build() {
  const vite = bin('vite/bin/vite.js');
  const page = await run('build: page', vite, ['build', '--logLevel', 'warn']);
  const server = page && (await run('build: server', vite, ['build', '--mode', 'server', '--logLevel', 'warn']));
  return { suite: 'build', passed: server ? 1 : 0, failed: server ? 0 : 1, skipped: 0, notes: [] };
}

async function vitest(suites, scratch, mode = 'test') {
  const report = join(scratch, `vitest-${mode}.json`);
  const folders = suites.map((suite) => `test/${suite}/`);
  const args = ['run', '--mode', mode, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await run(suites.join(', '), bin('vitest/vitest.mjs'), [...args, ...folders]);
  return readVitest(readReport(report), suites, ended);
}

async function browserTests(scratch) {
  const suite = 'e2e';
  const browser = await findBrowser();
  if (!browser.path) {
    const reason = `no browser: ${browser.tried.join('; ')}`;
    console.log(`\n!!! The browser tests were ${inCi ? 'due but could not run' : 'SKIPPED'}: ${reason}\n`);
    return [{ suite, passed: 0, failed: inCi ? 1 : 0, skipped: inCi ? 0 : 1, notes: [reason] }];
  }
  console.log(`\n>>> browser: ${browser.path} (${browser.how})`);
  const report = join(scratch, 'playwright.json');
  const ended = await run(suite, bin('@playwright/test/cli.js'), ['test', '--config', 'test/e2e', '--project=tests'], {
    CHROMIUM_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return [readPlaywright(readReport(report), suite, ended)];
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // The tool ended before it wrote one; the tally counts that as a failure.
  }
}

async function main(wanted) {
  const unknown = wanted.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')} (expected ${PARTS.join(', ')})`);
    return 2;
  }
  const runs = (part) => wanted.length === 0 || wanted.includes(part);
  const scratch = mkdtempSync(join(tmpdir(), 'signatory-test-'));
  const rows = [];
  const started = Date.now();
  try {
    if (runs('types')) rows.push(await check('types', bin('typescript/bin/tsc'), []));
    if (runs('lint')) rows.push(await check('lint', bin('@biomejs/biome/bin/biome'), ['check', '.']));
    if (runs('generated')) rows.push(await check('generated', 'server/generate.mjs', ['--check']));
    // The tests in a browser and those that start the program run what was built.
    if (runs('build') || runs('neo4j') || runs('e2e')) rows.push(await build());
    const suites = VITEST_SUITES.filter(runs);
    if (suites.length > 0) rows.push(...(await vitest(suites, scratch)));
    if (runs('neo4j')) rows.push(...(await vitest(['neo4j'], scratch, 'neo4j')));
    if (runs('e2e')) rows.push(...(await browserTests(scratch)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`\n${table(rows)}\nin ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(lastLine(rows));
  return rows.some((row) => row.failed > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
