/** The page in other languages: the words change, the view stays. */
import { expect, test } from './page.ts';

test('another language is chosen in the bar, kept, and leaves the view as it is', async ({ page, signatory }) => {
  await signatory.open('?as=circles');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('vi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('tab', { name: 'Chi tiết' })).toBeVisible();
  await expect(page.locator('[data-arrangement="circles"]')).toBeVisible();
  await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('an address may ask for a language', async ({ page }) => {
  await page.goto(`${process.env.SIGNATORY_E2E_URL}/?lang=vi`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.goto(`${process.env.SIGNATORY_E2E_URL}/?lang=xx`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
