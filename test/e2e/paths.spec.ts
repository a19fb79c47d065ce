/** How two are connected: all shortest ways, each step with its sentence. */
import type { Page } from '@playwright/test';
import { expect, type SignatoryPage, test } from './page.ts';

const panel = (page: Page) => page.locator('#panel-paths');

/** From the details of the first to the ways that lead to the second. */
async function connect(page: Page, signatory: SignatoryPage): Promise<void> {
  await signatory.find('Sar Kheng', /Sar Kheng/);
  await signatory.details.getByRole('button', { name: 'How is this connected to' }).click();
  const other = panel(page).getByRole('combobox', { name: 'Other end' });
  await expect(other).toBeFocused();
  await other.fill('Vilay');
  await panel(page).getByRole('option', { name: /Vilay/ }).first().click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(/shortest ways?, \d+ steps?/);
}

test('from somebody to somebody else: every shortest way, each step with the sentence that says it', async ({
  page,
  signatory,
}) => {
  await signatory.open();
  await connect(page, signatory);
  await expect(page).toHaveURL(/way-from=person\/sar-kheng.*way-to=person\/vilay/);
  const first = panel(page).getByRole('listitem').filter({ hasText: 'Way 1' }).first();
  await expect(first).toContainText('Sar Kheng');
  await first
    .getByRole('button', { name: /^\d+ sources? for: Sar Kheng/ })
    .first()
    .click();
  await expect(first.locator('blockquote').first()).toBeVisible();
  await first.getByRole('button', { name: 'Read in document' }).first().click();
  await expect(signatory.reader.locator('mark').first()).toBeVisible();
});

test('the ways alone are drawn, limits change them, and the address brings them back', async ({ page, signatory }) => {
  await signatory.open();
  await connect(page, signatory);
  const found = panel(page).getByRole('heading', { level: 2 });
  await panel(page).getByRole('button', { name: 'Show in graph' }).click();
  await expect(page).toHaveURL(/only=/);
  await signatory.openList();
  await expect(signatory.list).toContainText(/shows\d{1,2} entities/);
  await page.getByRole('button', { name: 'As a list' }).click();

  const before = await found.innerText();
  await panel(page)
    .getByRole('button', { name: /^Not through/ })
    .first()
    .click();
  await expect(page).toHaveURL(/round=/);
  await panel(page)
    .getByRole('button', { name: /^Allow ways through/ })
    .first()
    .click();
  await expect(found).toHaveText(before);
  await panel(page).getByRole('button', { name: 'Agreements' }).click();
  await panel(page).getByRole('button', { name: 'Meetings' }).click();
  await panel(page).getByRole('combobox', { name: 'Steps at most' }).selectOption('1');
  await expect(panel(page)).toContainText('No way of 1 step or fewer leads from one to the other');
  await expect(page).toHaveURL(/steps=1.*not-by=meeting,agreement/);

  await page.reload();
  await expect(panel(page)).toContainText('No way of 1 step or fewer');
  await expect(panel(page).getByRole('combobox', { name: 'One end' })).toHaveValue('Sar Kheng');
});

test('two that are picked in the graph are connected by a press', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  await page.getByRole('application', { name: 'Graph' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'How are they connected' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(/shortest ways?/);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the ways have the screen to themselves', async ({ page, signatory }) => {
    await page.goto(`${process.env.SIGNATORY_E2E_URL}`);
    await expect(page.locator('[data-ready="yes"]')).toBeVisible();
    await signatory.find('Sar Kheng', /Sar Kheng/);
    await page.getByRole('button', { name: 'Details' }).first().click();
    await signatory.details.getByRole('button', { name: 'How is this connected to' }).click();
    await panel(page).getByRole('combobox', { name: 'Other end' }).fill('Vilay');
    await panel(page).getByRole('option', { name: /Vilay/ }).first().click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(/shortest ways?/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
