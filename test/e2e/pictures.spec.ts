/** Pictures of the graph: what is saved can be opened elsewhere and says what it shows. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from './page.ts';

async function saved(page: Page, name: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  await page.keyboard.press('Escape');
  return readFile(await file.path());
}

test('the graph is saved as an SVG with its names, lines, legend and caption', async ({ page, signatory, browser }) => {
  await signatory.open();
  await signatory.drawn();
  await signatory.drawWindow(2018, 2022);
  await page.waitForTimeout(600);
  const svg = (await saved(page, /^SVG/)).toString();
  expect(svg).toMatch(/<title id="picture-title">What the graph shows/);
  expect(svg).toMatch(/Window of time: .*2018 to .*2022/);
  expect(svg).toMatch(/Source: \d+ documents/);
  expect(svg).not.toMatch(/<script|href=|NaN|undefined|url\(/);

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 1100 } });
  const other = await elsewhere.newPage();
  await other.setContent(`<!doctype html><body style="margin:0">${svg}`);
  await expect(other.getByRole('img', { name: /What the graph shows/ })).toBeVisible();
  const texts = await other.locator('svg text').allTextContents();
  expect(texts.length).toBeGreaterThan(25);
  expect(await other.locator('svg text').filter({ hasText: 'Signature' }).count()).toBeGreaterThan(0);
  expect(await other.locator('svg path, svg polygon, svg ellipse').count()).toBeGreaterThan(100);
  await elsewhere.close();
});

test('the same as a PNG of twice its size', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  const png = await saved(page, /^PNG/);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2880);
  expect(png.length).toBeGreaterThan(50_000);
});

test('on paper there is the picture alone, on white', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed =
        document.querySelector<HTMLImageElement>('.print-picture')?.src.slice(0, 18) ?? 'no';
    };
  });
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  await page.getByRole('button', { name: /^Print/ }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'data:image/svg+xml');
  await expect(page.locator('.print-picture')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('toolbar', { name: 'Graph tools' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeHidden();
});

test.describe('in the dark, on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('the picture is that of paper all the same', async ({ page, signatory }) => {
    await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
    await signatory.drawn();
    const svg = (await saved(page, /^SVG/)).toString();
    expect(svg).toContain('fill="#fff"');
    expect(svg).toContain('rgb(34, 31, 26)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
