/** Tables where room is scarce: ten thousand rows, and a narrow screen. */
import { expect, type Locator, type Page, SignatoryPage, test } from './page.ts';

const rowsIn = (page: Page): Locator => page.getByRole('table').locator('tbody tr.table-row');

test('ten thousand rows are drawn as far as they are in sight, and told as what they are', async ({
  page,
  signatory,
}) => {
  const COUNT = 10_000;
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== 'Signatures') return route.continue();
    asked += 1;
    return route.fulfill({
      json: {
        data: {
          signatures: {
            totalCount: COUNT,
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: Array.from({ length: COUNT }, (_, at) => madeUp(at)),
          },
        },
      },
    });
  });
  await signatory.open('?below=signatures');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  expect(asked).toBe(1);
  expect(await rowsIn(page).count()).toBeLessThan(80);
  await rowsIn(page).first().focus();
  await page.keyboard.press('End');
  const last = page.locator(`[aria-rowindex="${COUNT + 1}"]`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`[aria-rowindex="${COUNT}"]`)).toBeFocused();
  expect(await rowsIn(page).count()).toBeLessThan(80);
  // Scrolled away, it keeps the focus: the keys go on from there, and it is where the Tab key comes back to.
  const scroller = page.locator('.table-scroll');
  await scroller.hover();
  await page.mouse.wheel(0, -400_000);
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeLessThan(200_000);
  await expect(page.locator('[aria-rowindex="4000"]')).toHaveCount(0);
  await expect(page.locator(`[aria-rowindex="${COUNT}"]`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`[aria-rowindex="${COUNT - 1}"]`)).toBeFocused();
  await expect(page.locator(`[aria-rowindex="${COUNT - 1}"]`)).toBeInViewport();
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('signatory 4321');
  await expect(page.getByText(/^1 of 10,000 signatures$/)).toBeVisible();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('tables stand behind one tab, rows as cards', async ({ page }) => {
    await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Tables' }).click();
    await page.getByRole('tab', { name: 'Documents' }).click();
    await expect(page.getByText('36 documents', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Signatures' }).click();
    const row = rowsIn(page).first();
    const box = await row.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    const lead = await row.locator('[data-card="lead"]').boundingBox();
    const source = await row.locator('[data-column="source"]').boundingBox();
    expect(lead && source && source.y > lead.y).toBe(true);
    await row.getByTitle(/^Read in/).click();
    await expect(new SignatoryPage(page).reader.locator('mark').first()).toBeInViewport();
  });
});

/** A signature that nobody gave, to fill a long table. */
const madeUp = (at: number) => ({
  id: `signed/${at}`,
  on: `20${String(at % 25).padStart(2, '0')}-03-01`,
  inferred: false,
  confidence: 0.9,
  agreement: {
    id: `agreement/${at}`,
    name: `memorandum number ${at}${' of many words'.repeat(at % 5)}`,
    kind: 'MOU',
    date: null,
  },
  person: { id: `person/${at % 700}`, name: `Signatory ${at}`, isMinister: false },
  office: null,
  onBehalfOf: null,
  evidence: [],
});
