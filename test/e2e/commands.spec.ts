/** The one box: names, sentences and commands, and what was chosen lately. */
import { expect, test } from './page.ts';

test('a command is found by its words and does what it says', async ({ page, signatory }) => {
  await signatory.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('arrange country');
  await expect(page.getByRole('option').first()).toHaveText(/Arrange by country/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-arrangement="circles"]')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('>undo');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-arrangement="force"]')).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('open documents');
  await page.keyboard.press('Enter');
  await expect(page.locator('#panel-documents')).toBeVisible();
});

test('words of a sentence lead to it in its document', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.search.fill('illegal immigration terrorism unconventional');
  const sentences = page.getByRole('group', { name: 'Sentences' });
  await sentences.getByRole('option').first().click();
  await expect(signatory.reader.locator('article')).toContainText('illegal immigration');
  await expect(page.locator('#open-sentence')).toBeVisible();
  expect(page.url()).toMatch(/at=\d+-\d+/);
});

test('what was chosen lately is offered again, and forgotten on demand', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.find('Vilay', /Vilay/);
  await page.reload();
  await signatory.search.click();
  const lately = page.getByRole('group', { name: 'Chosen lately' });
  await expect(lately.getByRole('option').first()).toHaveText(/Vilay/);
  await lately.getByRole('option', { name: /^Forget/ }).click();
  await expect(lately).toBeHidden();
});
