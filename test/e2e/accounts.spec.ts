/** One meeting as two sources tell it: field by field, and their sentences side by side. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complaints } from './axe.ts';
import { expect, SignatoryPage, test } from './page.ts';
import { type RunningServer, startServer } from './server.ts';

const SEED = fileURLToPath(
  new URL('../../seeds/documents/2024-03-30-first-annual-clv-ministers-conference.md', import.meta.url),
);
const PARTICIPANT = ', and with Sar Sokha, Minister of Home Affairs and Deputy Prime Minister in Cambodia';
const seeds = process.env.SIGNATORY_E2E_URL;
let server: RunningServer;
let folder: string;

test.beforeAll(async () => {
  // The same report twice, the second without one of those who took part.
  const original = readFileSync(SEED, 'utf8');
  expect(original).toContain(PARTICIPANT);
  folder = mkdtempSync(join(tmpdir(), 'signatory-accounts-'));
  const accounts = [original, original.replace(PARTICIPANT, '').replace('title: "', 'title: "Another account: ')];
  const paths = accounts.map((text, at) => {
    const path = join(folder, `account-${at}.md`);
    writeFileSync(path, text);
    return path;
  });
  server = await startServer(paths);
  process.env.SIGNATORY_E2E_URL = server.address;
});
test.afterAll(async () => {
  process.env.SIGNATORY_E2E_URL = seeds;
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

const dialogOf = (signatory: SignatoryPage) => signatory.page.getByRole('dialog', { name: /^Sources side by side/ });

test('fields are told source by source, disagreements marked, and both texts stand side by side', async ({
  signatory,
}) => {
  await signatory.open();
  await signatory.find('first annual conference', /conference/i);
  await signatory.details.getByRole('button', { name: 'Compare 2 sources' }).click();
  const dialog = dialogOf(signatory);
  await expect(dialog.getByText('They disagree on 1 point')).toBeVisible();
  const row = dialog.getByRole('row', { name: /^Who took part/ });
  await expect(row).toContainText('They disagree');
  await expect(row.locator('mark')).toHaveText('Sar Sokha');
  await expect(dialog.getByRole('row', { name: /^Place/ })).toContainText('All say the same');
  expect(await complaints(signatory.page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Only what they disagree on' }).check();
  await expect(dialog.getByRole('row')).toHaveCount(2);

  const sides = dialog.locator('.accounts-side');
  await expect(sides).toHaveCount(2);
  const [one, other] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
  expect(one?.y).toBe(other?.y);
  for (const side of await sides.all()) {
    await expect(side.locator('.reader-other').first()).toBeInViewport();
    await expect(side.locator('.reader-other').first()).toContainText(/The ministers/);
  }
  await sides.nth(1).getByRole('button', { name: 'Read in document' }).click();
  await expect(dialog).toBeHidden();
  await expect(signatory.reader.locator('mark').first()).toBeVisible();
});

test('an agreement is compared by the meeting at which it came about; a name leads on', async ({ signatory }) => {
  await signatory.open();
  await signatory.find('Joint Statement', /Joint Statement/);
  await signatory.details.getByRole('button', { name: 'Compare 2 sources' }).click();
  const dialog = dialogOf(signatory);
  await expect(dialog.getByRole('heading', { name: 'First annual conference', exact: true })).toBeVisible();
  await dialog.locator('.accounts-side').first().getByRole('link', { name: 'Vilay Lahamphong' }).first().click();
  await expect(dialog).toBeHidden();
  await expect(signatory.heading()).toContainText('Vilay');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('they stand one below the other, and nothing is wider than the screen', async ({ page }) => {
    const signatory = new SignatoryPage(page);
    await page.goto(server.address);
    await signatory.search.fill('first annual conference');
    await page.getByRole('option').first().click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Details' }).click();
    await signatory.details.getByRole('button', { name: 'Compare 2 sources' }).click();
    const sides = dialogOf(signatory).locator('.accounts-side');
    await expect(sides.nth(1)).toBeAttached();
    expect(await complaints(page)).toEqual([]);
    const [one, other] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(other?.y).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
