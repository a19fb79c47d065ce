/** Questions built in words: gaps, GraphQL, answer, graph, files, address. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const panel = (page: Page) => page.locator('#panel-ask');
const gap = (page: Page, name: RegExp) => panel(page).getByRole('combobox', { name });

async function choose(page: Page, name: RegExp, text: string, option: RegExp): Promise<void> {
  await gap(page, name).fill(text);
  await panel(page).getByRole('option', { name: option }).first().click();
}

test('a sentence with gaps finds meetings, each with its sentence, and the address asks the same', async ({
  page,
  signatory,
}) => {
  await signatory.open('?below=ask');
  await panel(page).getByRole('button', { name: 'Meetings', exact: true }).click();
  await expect(panel(page)).toContainText('Fill the first gap');
  await choose(page, /^Meetings between/, 'Cambodia', /^Cambodia/);
  const rows = panel(page).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const ofOne = await rows.count();
  await choose(page, /^and/, 'Laos', /^Lao/);
  await expect.poll(() => rows.count()).toBeLessThan(ofOne);
  await panel(page)
    .getByRole('textbox', { name: /^since/ })
    .fill('March 2010');
  await panel(page)
    .getByRole('textbox', { name: /^since/ })
    .press('Enter');
  await expect(page).toHaveURL(/ask=meetings&ask-between=country\/kh&ask-and=country\/la&ask-since=2010-03/);

  await rows.first().getByRole('button', { name: /, \d/ }).last().click();
  await expect(signatory.reader.locator('article')).toBeVisible();

  await page.reload();
  await expect(gap(page, /^and/)).toHaveValue(/Lao/);
  await expect(rows.first()).toBeVisible();
});

test('the GraphQL of a question is shown, can be copied, and is answered in GraphiQL', async ({ page, signatory }) => {
  await signatory.open('?below=ask&ask=commitments&ask-of=country/vn&ask-about=topic/border');
  await panel(page).getByRole('button', { name: 'GraphQL' }).click();
  await expect(panel(page).locator('pre')).toContainText('countries: ["VN"]');
  const opened = page.waitForEvent('popup');
  await panel(page)
    .getByRole('link', { name: /^Open in GraphiQL/ })
    .click();
  const editor = await opened;
  await editor.getByRole('button', { name: /^Execute query/ }).click();
  await expect(editor.getByRole('region', { name: /result/i })).toContainText('"totalCount"');
});

test('the answer alone is drawn, and goes into a file', async ({ page, signatory }) => {
  await signatory.open('?below=ask&ask=offices&ask-in=country/kh');
  await expect(panel(page).locator('tbody tr').first()).toBeVisible();
  await panel(page).getByRole('button', { name: 'Show in graph' }).click();
  await expect(page).toHaveURL(/only=/);
  const file = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download CSV' }).click();
  expect((await file).suggestedFilename()).toMatch(/ask-offices\.csv$/);
});

test('an example is understood; what is not understood is said', async ({ page, signatory }) => {
  await signatory.open('?below=ask');
  await panel(page)
    .getByRole('button', { name: /^Meetings between Cambodia and Laos/ })
    .click();
  await expect(gap(page, /^Meetings between/)).toHaveValue('Cambodia');
  await expect(gap(page, /^about/)).not.toHaveValue('');
  await expect(panel(page).locator('tbody tr').first()).toBeVisible();

  await panel(page)
    .getByRole('textbox', { name: /^since/ })
    .fill('once');
  await panel(page)
    .getByRole('textbox', { name: /^since/ })
    .press('Enter');
  await expect(panel(page).getByRole('textbox', { name: /^since/ })).toHaveAttribute('aria-invalid', 'true');
});

test('a question typed into the search box becomes a sentence with its gaps filled', async ({ page, signatory }) => {
  await signatory.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('commitments of Vietnam about borders since 2010');
  await expect(page.getByRole('option').first()).toHaveText(/^Ask: commitments of Vietnam/);
  await page.keyboard.press('Enter');
  await expect(gap(page, /^Commitments of/)).toHaveValue('Vietnam');
  await expect(page).toHaveURL(/ask=commitments&ask-of=country\/vn&ask-about=topic\/border&ask-since=2010/);
  await expect(panel(page).locator('tbody tr').first()).toBeVisible();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a question has the screen to itself', async ({ page }) => {
    await page.goto(`${process.env.SIGNATORY_E2E_URL}/?below=ask&ask=signed&ask-for=country/kh`);
    await page.getByRole('button', { name: 'Tables' }).click();
    await expect(panel(page).locator('tbody tr').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
