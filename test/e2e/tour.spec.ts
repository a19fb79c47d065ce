/** The tour of a first visit. */
import { expect, test } from './page.ts';

test.use({ isFirstVisit: true });

test('a first visit is shown around in four steps, and only once', async ({ page, signatory }) => {
  await signatory.open();
  const card = page.getByRole('dialog', { name: /Who met whom/ });
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  const titles: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    const shown = page.locator('.tour');
    titles.push(await shown.getByRole('heading').innerText());
    await expect(shown).toBeInViewport({ ratio: 1 });
    await shown.getByRole('button', { name: step < 3 ? 'Next' : 'Begin' }).click();
  }
  expect(new Set(titles).size).toBe(4);
  await expect(page.locator('.tour')).toBeHidden();
  await page.reload();
  await expect(page.getByText(/^\d+ documents/)).toBeVisible();
  await expect(page.locator('.tour')).toBeHidden();
});

test('the tour goes by keyboard, ends by it, and comes again when asked for', async ({ page, signatory }) => {
  await signatory.open();
  await expect(page.locator('.tour')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'And when' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tour')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show the tour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Who met whom/ })).toBeVisible();
});

test('a shared view is shown as it is, without a tour', async ({ page, signatory }) => {
  await signatory.open('?as=time');
  await expect(page.locator('[data-arrangement="time"]')).toBeVisible();
  await expect(page.locator('.tour')).toBeHidden();
});
