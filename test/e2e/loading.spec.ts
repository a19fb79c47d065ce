/** Documents loaded and taken out by the page, on a server of its own: that of the other tests keeps its graph. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';
import { complaints } from './axe.ts';
import { expect, type Page, test } from './page.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/server/signatory.js', import.meta.url));
const TEXT =
  'HANOI, Jan. 9, 2018 - Minister of Public Security To Lam and Sar Kheng, Minister of Interior of Cambodia, signed a memorandum of understanding on cooperation for 2018 in Hanoi on Tuesday.';
const OTHER =
  'VIENTIANE, March 5, 2019 - Minister of Public Security To Lam met Vilay Lakhamfong, Minister of Public Security of Laos, in Vientiane on Tuesday.';
const TOKEN = 'a-token-for-the-tests';

let server: ChildProcess;
let data: string;
let shared: string | undefined;

/** A server with an empty graph. */
async function serve(more: Record<string, string> = {}): Promise<void> {
  data = mkdtempSync(join(tmpdir(), 'signatory-loading-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: {
      ...process.env,
      SIGNATORY_DATA: join(data, 'graph'),
      SIGNATORY_DEMONSTRATION: 'no',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...more,
    },
    stdio: 'ignore',
  });
  shared = process.env.SIGNATORY_E2E_URL;
  process.env.SIGNATORY_E2E_URL = address;
  for (let tries = 0; tries < 120; tries += 1) {
    if (
      await fetch(`${address}/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(250);
  }
  throw new Error('the server is not ready');
}

test.afterEach(async ({ page }) => {
  // While it is open it asks for what is new: of a server that is gone, or at an address that is not that of the tests any more.
  await page.close();
  if (shared) process.env.SIGNATORY_E2E_URL = shared;
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Load documents' });

async function drop(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const carried = new DataTransfer();
    for (const [name, text] of all) carried.items.add(new File([text], name));
    return carried;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop documents to load them')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('files are dropped, the graph grows, and a document is taken out again', async ({ page }) => {
  await serve();
  await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
  await expect(page.getByText('Nothing is loaded yet').first()).toBeVisible();
  await drop(page, [
    ['a.txt', TEXT],
    ['empty.txt', ' '],
    ['picture.png', 'x'],
  ]);
  await expect(dialog(page)).toContainText('at most 5 MB each');
  await expect(dialog(page)).toContainText('Of a format that cannot be read');
  await dialog(page).getByRole('button', { name: 'Load 2 documents' }).click();
  const progress = dialog(page).getByRole('region', { name: 'Progress' });
  await expect(progress).toContainText('2 of 2 documents dealt with · 1 changed the graph · 1 failed');
  await expect(progress).toContainText('Loaded · 2 persons');
  await expect(progress.locator('[data-status=FAILED]')).toContainText('Not a text');

  await dialog(page)
    .getByRole('textbox', { name: /^Paste/ })
    .fill(OTHER);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Load 1 document' }).click();
  await expect(progress).toContainText('1 of 1 document dealt with · 1 changed the graph');
  await expect(page.getByText(/^2 documents/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await complaints(page, 'dialog[open]')).toEqual([]);
  }

  await dialog(page).getByText('Take a document out').click();
  await dialog(page)
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(dialog(page)).toContainText(/relations? that only this document says will go/);
  await dialog(page).getByRole('button', { name: 'Remove it' }).click();
  await expect(progress).toContainText('Taken out of the graph');
  await expect(page.getByText(/^1 document ·/)).toBeVisible();
});

test('the bounds are those of the server, and what goes beyond them is not sent', async ({ page }) => {
  await serve({ SIGNATORY_MAX_MB: '0.001', SIGNATORY_UPLOAD_MB: '0.0015' });
  await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
  await expect(page.getByText('Nothing is loaded yet').first()).toBeVisible();
  await drop(page, [
    ['long.txt', TEXT.repeat(8)],
    ['a.txt', TEXT.repeat(4)],
    ['b.txt', OTHER.repeat(6)],
  ]);
  await expect(dialog(page)).toContainText('at most 1 kB each, 500 at once and 2 kB together');
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'long.txt' })).toContainText('Too large');
  await expect(dialog(page).getByRole('alert')).toContainText('Together they are larger than 2 kB');
  await expect(dialog(page).getByRole('button', { name: 'Load 2 documents' })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Leave out b.txt' }).click();
  await dialog(page).getByRole('button', { name: 'Load 1 document' }).click();
  await expect(dialog(page)).toContainText('1 changed the graph');
});

test('where the server wants a token it is asked for, and kept nowhere', async ({ browser }) => {
  await serve({ SIGNATORY_TOKEN: TOKEN });
  // A page that is not watched: what is refused is told in the console.
  const page = await browser.newPage();
  await page.addInitScript(() => localStorage.setItem('signatory.tour', 'seen'));
  await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
  await page.getByRole('button', { name: 'Load documents' }).click();
  await dialog(page)
    .getByRole('textbox', { name: /^Paste/ })
    .fill(TEXT);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Load 1 document' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('has its token');
  await dialog(page)
    .getByLabel(/Token of the server/)
    .fill(TOKEN);
  await dialog(page).getByRole('button', { name: 'Load 1 document' }).click();
  await expect(dialog(page)).toContainText('1 changed the graph');
  expect(page.url()).not.toContain(TOKEN);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(TOKEN);
  await page.close();
});
