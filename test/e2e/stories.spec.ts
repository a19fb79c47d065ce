/** Stories: recorded, changed, played, taken away and published as one file that carries its evidence. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { complaints } from './axe.ts';
import { expect, type Page, type SignatoryPage, test } from './page.ts';

const panel = (page: Page) => page.locator('#panel-stories');

async function twoSteps(page: Page, signatory: SignatoryPage): Promise<void> {
  await signatory.open();
  await signatory.drawn();
  await signatory.find('Vilay', /Vilay/);
  await expect(signatory.heading()).toContainText('Vilay');
  await page.getByRole('tab', { name: 'Stories' }).click();
  await panel(page).getByLabel('Title of the story').fill('Two & two <b>ministers</b>');
  await panel(page).getByRole('button', { name: 'Add what is seen' }).click();
  // The title of what was just added takes the focus, and what is typed before would go there.
  await expect(panel(page).getByLabel('Title of step 1')).toBeFocused();
  await panel(page)
    .getByLabel('Text of step 1')
    .fill('He signed.\n\nThen others did </script><script>window.bad = 1</script>');
  await signatory.find('Sar Kheng', /Sar Kheng/);
  await expect(signatory.heading()).toContainText('Sar Kheng');
  await page.getByRole('tab', { name: 'Stories' }).click();
  await panel(page).getByRole('button', { name: 'Add what is seen' }).click();
  await expect(panel(page).getByLabel('Title of step 2')).toHaveValue(/Sar Kheng/);
}

test('steps are added, renamed, moved, deleted and brought back, and kept in this browser', async ({
  page,
  signatory,
}) => {
  await twoSteps(page, signatory);
  await panel(page).getByLabel('Title of step 2').fill('The other side');
  await panel(page).getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(panel(page).getByLabel('Title of step 1')).toHaveValue('The other side');
  await panel(page).getByRole('button', { name: 'Delete step 1' }).click();
  await expect(panel(page).getByLabel(/^Title of step/)).toHaveCount(1);
  await panel(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(panel(page).getByLabel('Title of step 1')).toHaveValue('The other side');
  await page.reload();
  await page.getByRole('tab', { name: 'Stories' }).click();
  await expect(panel(page).getByLabel(/^Title of step/)).toHaveCount(2);
  expect(await complaints(page, '#panel-stories')).toEqual([]);
});

test('a story is played by keys, and what was seen before comes back', async ({ page, signatory }) => {
  await twoSteps(page, signatory);
  const before = page.url();
  await panel(page).getByRole('button', { name: 'Play', exact: true }).click();
  const player = page.getByRole('dialog', { name: /Two & two/ });
  await expect(player).toBeFocused();
  await expect(player.getByRole('heading')).toContainText('Vilay');
  await expect(page).toHaveURL(/node=person\/vilay/);
  await page.keyboard.press('ArrowRight');
  await expect(player.getByRole('heading')).toContainText('Sar Kheng');
  await expect(page.getByRole('status').filter({ hasText: 'Step 2 of 2' })).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(player.getByRole('heading')).toContainText('Vilay');
  await page.keyboard.press('Escape');
  await expect(player).toBeHidden();
  await expect(panel(page).getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await expect.poll(() => page.url()).toBe(before);
});

test('the published file walks, quotes and asks for nothing', async ({ page, signatory, browser }, info) => {
  // The file is drawn, fetched with its quotes and looked through twice.
  test.slow();
  await twoSteps(page, signatory);
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }),
    panel(page).getByRole('button', { name: 'Publish as one HTML file' }).click(),
  ]);
  const path = info.outputPath('story.html');
  await writeFile(path, await readFile(await file.path()));

  const elsewhere = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  other.on('console', (message) => troubles.push(message.text()));
  other.on('pageerror', (error) => troubles.push(error.message));
  await other.goto(pathToFileURL(path).href);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Two & two <b>ministers</b>');
  await expect(other.getByRole('img')).toHaveCount(2);
  await other.keyboard.press('ArrowRight');
  await expect(other.locator('#step-1')).toBeFocused();
  await other.keyboard.press('ArrowRight');
  await expect(other.locator('#step-2')).toBeFocused();
  await expect(other.getByRole('status')).toHaveText(/Step 2 of 2: .*Sar Kheng/);
  const evidence = other.locator('#step-2 details');
  await evidence.locator('summary').click();
  await expect(evidence.locator('blockquote').first()).toBeVisible();
  const quotes = await evidence.locator('blockquote').count();
  expect(quotes).toBeGreaterThan(20);
  expect(await evidence.locator('cite').count()).toBe(quotes);
  await expect(evidence.getByText(/Sar Kheng signed/).first()).toBeVisible();
  expect(await other.evaluate(() => 'bad' in window)).toBe(false);
  expect(await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme });
    expect(await complaints(other)).toEqual([]);
  }
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(troubles).toEqual([]);
  await elsewhere.close();
});

test('a story goes by file and by address; what is no story is refused in words', async ({
  page,
  signatory,
  browser,
}) => {
  await twoSteps(page, signatory);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Save file' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  const choose = (name: string, content: string) =>
    panel(page)
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('bad.json', '{"format":"signatory-story","version":9}');
  await expect(panel(page).getByRole('alert')).toContainText('version 9');
  await panel(page).getByRole('button', { name: 'Start anew' }).click();
  await expect(panel(page).getByText('No step yet')).toBeVisible();
  await choose('good.json', text);
  await expect(panel(page).getByLabel(/^Title of step/)).toHaveCount(2);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (words: string) => void document.body.setAttribute('data-copied', words) },
    });
  });
  await panel(page).getByRole('button', { name: 'Copy address' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-copied', /#story=/);
  const address = (await page.locator('body').getAttribute('data-copied')) ?? '';
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(other.getByRole('dialog', { name: /Two & two/ }).getByRole('heading')).toContainText('Vilay');
  await elsewhere.close();
});
