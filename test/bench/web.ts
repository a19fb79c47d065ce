/**
 * How fast the explorer's canvas draws, beside plain cytoscape and sigma on the same made-up graphs in the same run:
 * `npm run bench -- web [NODES]…` (300 1000 3000 10000). A relation each 0.4 nodes. Times are of a headless Chromium on
 * this machine; without a graphics card WebGL is imitated, which is hard on sigma. What counts are the ratios in a row.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { fromRoot } from '../../server/root.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import type { Measurement } from './web/page/main.ts';

declare const measurement: Measurement;

const SIZES = [300, 1000, 3000, 10_000] as const;
/** The page as it draws at first (the most important 300), the same canvas with everything drawn, and the two others. */
const DRAWERS = ['page', 'whole', 'cytoscape', 'sigma'] as const;
type Name = (typeof DRAWERS)[number];
const SCREEN = { width: 1440, height: 900 };
/** Plain cytoscape's layout stops the page for minutes above this. */
const MOST_FOR_COSE = 300;
/** Each is measured so often, in turn, and the middle is taken. */
const ROUNDS = 3;

interface Found {
  readonly open: number;
  readonly pan: number;
  readonly script: number;
  readonly slide: number;
  readonly layout: number | null;
  readonly longest: number | null;
  readonly moved: number | null;
}

/** Runs all measurements and prints them. The arguments are the sizes, in nodes. */
export async function measure(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const outDir = fromRoot('dist', 'bench', 'web-page');
  const root = fromRoot('test', 'bench', 'web', 'page');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const server = createServer(sirv(outDir, { dev: true })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const found = await findBrowser();
  if (!found.path) throw new Error(`no browser: ${found.tried?.join('; ')}`);
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS });
  try {
    for (const size of sizes) await compare(browser, url, size);
  } finally {
    await browser.close();
    server.close();
  }
}

async function compare(browser: Browser, url: string, size: number): Promise<void> {
  const rounds = new Map<Name, Found[]>(DRAWERS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of DRAWERS) rounds.get(name)?.push(await once(browser, url, name, size));
  const of = (name: Name, value: (found: Found) => number | null): number | null =>
    middle((rounds.get(name) ?? []).flatMap((found) => value(found) ?? []));
  const rows: readonly (readonly [string, (found: Found) => number | null])[] = [
    ['first picture, ms', ({ open }) => open],
    ['panning, p95 frame, ms', ({ pan }) => pan],
    ['slider step, script, ms', ({ script }) => script],
    ['slider step, painted, ms', ({ slide }) => slide],
    ['layout, ms', ({ layout }) => layout],
    ['longest task meanwhile, ms', ({ longest }) => longest],
    ['old nodes moved by expanding', ({ moved }) => moved],
  ];
  console.log(
    `\n${`${size} nodes, ${size * 2.5} relations`.padEnd(31)}${DRAWERS.map((name) => name.padStart(11)).join('')}   page, whole / cytoscape`,
  );
  for (const [title, value] of rows) {
    const values = DRAWERS.map((name) => of(name, value));
    const [page = null, whole = null, plain = null] = values;
    const ratio = (ours: number | null): string => (ours !== null && plain ? (ours / plain).toFixed(2) : '-');
    console.log(`${title.padEnd(31)}${values.map(said).join('')}${ratio(page).padStart(8)}${ratio(whole).padStart(8)}`);
  }
}

async function once(browser: Browser, url: string, name: Name, size: number): Promise<Found> {
  const page = await browser.newPage({ viewport: SCREEN });
  page.setDefaultTimeout(300_000);
  await page.goto(url);
  await page.waitForFunction(() => 'measurement' in globalThis);
  const open = await page.evaluate(([drawer, nodes]) => measurement.open(drawer, nodes), [name, size] as const);
  await page.waitForTimeout(400);
  await page.evaluate(() => measurement.record());
  // From a corner, where no node is, and so slowly that every frame sees a move.
  await page.mouse.move(6, SCREEN.height - 6);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) await page.mouse.move(6 + step * 9, SCREEN.height - 6 - step * 5);
  const frames = await page.evaluate(() => measurement.recorded());
  await page.mouse.up();
  await page.waitForTimeout(400);
  const steps = await page.evaluate(() => measurement.slide());
  const isLong = name === 'cytoscape' && size > MOST_FOR_COSE;
  const layout = isLong ? null : await page.evaluate(() => measurement.layout());
  const moved = await page.evaluate(() => measurement.expand());
  await page.close();
  return {
    open,
    pan: frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0,
    script: middle(steps.map(({ script }) => script)) ?? 0,
    slide: middle(steps.map(({ whole }) => whole)) ?? 0,
    layout: layout?.whole ?? null,
    longest: layout?.longest ?? null,
    moved,
  };
}

const middle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? null;
const said = (value: number | null): string =>
  (value === null ? '-' : value < 100 ? value.toFixed(1) : value.toFixed(0)).padStart(11);
