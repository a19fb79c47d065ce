/** The tables: sorted, filtered, tied to graph and time, and what is taken away from them. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, type SignatoryPage, test } from './page.ts';

/** The rows of a CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  for (let at = 0; at < text.length; ) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw new Error(`not CSV at ${at}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') rows.push([]);
    at += Math.max(1, found[0].length);
  }
  return rows.filter((row) => row.length > 1);
}

const rowsIn = (page: Page): Locator => page.getByRole('table').locator('tbody tr.table-row');

async function csvOf(signatory: SignatoryPage): Promise<string[][]> {
  const [file] = await Promise.all([
    signatory.page.waitForEvent('download'),
    signatory.page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('signatures.csv');
  return parseCsv((await readFile(await file.path(), 'utf8')).replace(/^\uFEFF/, ''));
}

/** Agreement, kind and person of each row on the screen, in their order. */
async function rowsOf(signatory: SignatoryPage): Promise<string[][]> {
  const rows = await rowsIn(signatory.page).all();
  return Promise.all(
    rows.map(async (row) =>
      Promise.all([
        row.locator('[data-column="agreement"] .entity-link-name').innerText(),
        row.locator('td').nth(1).innerText(),
        row.locator('[data-column="person"] .entity-link-name').innerText(),
      ]),
    ),
  );
}

const columns = (csv: string[][]): string[][] => csv.slice(1).map((row) => [row[0] ?? '', row[1] ?? '', row[3] ?? '']);

test('the CSV has the rows of the table, in their order and as they are filtered', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  await expect(page.getByRole('table')).toBeVisible();
  const all = await csvOf(signatory);
  expect(all[0]?.slice(0, 4)).toEqual(['Agreement', 'Kind', 'Date', 'Person']);
  const shown = await rowsOf(signatory);
  expect(shown.length).toBeGreaterThan(10);
  expect(columns(all)).toEqual(shown);
  for (const row of all.slice(1)) expect(row.at(-1), `a quote for ${row[0]}`).not.toBe('');

  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('Sar Kheng');
  await expect(page.getByText(/^\d+ of \d+ signatures$/)).toBeVisible();
  await page.getByRole('button', { name: 'Person', exact: true }).click();
  const filtered = await csvOf(signatory);
  expect(columns(filtered)).toEqual(await rowsOf(signatory));
  expect(filtered.length).toBeGreaterThan(1);
  expect(filtered.length).toBeLessThan(all.length);
  for (const row of filtered.slice(1)) expect(row.join(' ')).toContain('Sar Kheng');
});

test('a row leads to the signature, its names to whom and what, its source to the sentence', async ({
  page,
  signatory,
}) => {
  await signatory.open('?below=signatures');
  const row = rowsIn(page).first();
  const agreement = await row.locator('[data-column="agreement"] .entity-link-name').innerText();
  await row.getByRole('button', { name: /^Agreement:/ }).click();
  await expect(signatory.heading()).toContainText(agreement);
  await row.locator('[data-column="kind"]').click();
  await expect(signatory.details.getByText('Relation', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/edge=signed/);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await row.getByTitle(/^Read in/).click();
  await expect(signatory.reader.locator('mark').first()).toBeVisible();
});

test('what is selected in the graph is marked in the table, and can be all that it shows', async ({
  page,
  signatory,
}) => {
  await signatory.open('?below=signatures');
  await expect(rowsIn(page).first()).toBeVisible();
  const all = await rowsIn(page).count();
  await signatory.find('Sar Kheng', /Sar Kheng/);
  const marked = page.locator('.table-row[aria-current="true"]');
  await expect(marked.first()).toBeInViewport();
  const some = await marked.count();
  expect(some).toBeLessThan(all);
  for (const row of await marked.all()) await expect(row).toContainText('Sar Kheng');
  await page.getByRole('checkbox', { name: 'Only the selection' }).check();
  await expect(rowsIn(page)).toHaveCount(some);
  await expect(page.getByText(new RegExp(`^${some} of ${all} signatures$`))).toBeVisible();
});

test('the table follows the timeline, and a date moves it', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  await expect(rowsIn(page).first()).toBeVisible();
  const all = await rowsIn(page).count();
  await signatory.drawWindow(2018, 2019);
  await expect.poll(() => rowsIn(page).count()).toBeLessThan(all);
  for (const date of await page.locator('td[data-column="date"]').allInnerTexts()) expect(date).toMatch(/201[89]/);
  await page.getByRole('checkbox', { name: 'Only in the window' }).uncheck();
  await expect(rowsIn(page)).toHaveCount(all);
  await page.getByTitle('Show 4 March 2023 in the timeline').first().click();
  await expect(
    signatory.timeline
      .getByText('1 March 2023 to 31 March 2023')
      .or(signatory.timeline.getByText('March 2023', { exact: true })),
  ).toBeVisible();
});

test('it is sorted and walked by keyboard', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  const head = page.getByRole('columnheader', { name: 'Person' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'none');
  const names = async () => (await rowsOf(signatory)).map((row) => row[2] ?? '');
  const ascending = await names();
  expect(ascending).toEqual([...ascending].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await names())[0]).toBe(ascending.at(-1));

  await rowsIn(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowsIn(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowsIn(page).last()).toBeFocused();
  await expect(rowsIn(page).last()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/edge=signed/);
});

test('how a table is looked at is in the address, and comes back from it', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  await page.getByRole('columnheader', { name: 'Person' }).getByRole('button').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Plan');
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('cooperation');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(
    /below=signatures&find=cooperation&sort=person&columns-away=[a-zA-Z,]*kind.*&pick=kind%3APlan/,
  );
  const told = await rowsOf(signatory);
  expect(told.length).toBeGreaterThan(1);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Person' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('Plan');
  expect(await rowsOf(signatory)).toEqual(told);
});

test('columns are chosen, and files hold what is shown', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Plan');
  await expect(page.getByText(/^\d+ of \d+ signatures$/)).toBeVisible();
  expect((await csvOf(signatory))[0]?.slice(0, 2)).toEqual(['Agreement', 'Date']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('signatures.json');
  const told = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>[];
  expect(told).toHaveLength(await rowsIn(page).count());
  for (const one of told) {
    expect(Object.keys(one)).not.toContain('kind');
    expect(Object.keys(one.source as object).sort()).toEqual(['published', 'publisher', 'quote', 'title', 'url']);
    expect(one.source).toMatchObject({ quote: expect.stringMatching(/./), publisher: expect.stringMatching(/./) });
  }
});

test('the documents open in the reader, by title, publisher and year', async ({ page, signatory }) => {
  await signatory.open('?below=documents');
  await expect(page.getByText('36 documents', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('xinhua 2018');
  const row = rowsIn(page).first();
  await expect(row).toContainText(/2018/);
  const title = await row.locator('[data-column="title"]').innerText();
  await row.locator('[data-column="publisher"]').click();
  await expect(signatory.reader.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(row).toHaveAttribute('aria-current', 'true');
});

test('meetings: by topic, with who took part and the sentence that tells of it', async ({ page, signatory }) => {
  await signatory.open('?below=meetings');
  await expect(page.getByText(/^\d+ meetings$/)).toBeVisible();
  const all = await rowsIn(page).count();
  await page.getByRole('combobox', { name: 'Topics' }).selectOption({ index: 1 });
  await expect.poll(() => rowsIn(page).count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('');
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('border provinces');
  const row = rowsIn(page).first();
  await row.locator('[data-column="kind"]').click();
  await expect(signatory.heading()).toContainText('Border Provinces');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await row.getByTitle(/^Read in/).click();
  // Names within the name make several runs of it.
  await expect
    .poll(async () => (await signatory.reader.locator('mark').allInnerTexts()).join(''))
    .toContain('Border Provinces');
});

test('commitments: by topic and by what later documents tell of them', async ({ page, signatory }) => {
  await signatory.open('?below=commitments');
  await expect(page.getByText(/^\d+ commitments$/)).toBeVisible();
  const all = await rowsIn(page).count();
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('Law enforcement');
  await expect.poll(() => rowsIn(page).count()).toBeLessThan(all);
  for (const topics of await page.locator('td[data-column="topics"]').allInnerTexts())
    expect(topics).toMatch(/Law enforcement|and \d+ more/);
  await page.getByRole('combobox', { name: 'Topics' }).selectOption('');
  await page.getByRole('combobox', { name: 'Since then' }).selectOption('Reported on');
  await expect.poll(() => rowsIn(page).count()).toBeLessThan(10);
  for (const state of await page.locator('td[data-column="state"]').allInnerTexts()) expect(state).toBe('Reported on');
  const row = rowsIn(page).first();
  const from = await row.locator('[data-column="source"]').innerText();
  await row
    .getByTitle(/^Read in/)
    .first()
    .click();
  const opened = signatory.reader.getByRole('heading', { level: 2 });
  await expect(signatory.reader.locator('mark').first()).toBeInViewport();
  const report = await opened.innerText();
  await row.locator('[data-column="source"] button').click();
  await expect(opened, `the source is ${from}, not the report`).not.toHaveText(report);
  await expect(signatory.reader.locator('mark').first()).toBeInViewport();
});

test('office holders: by country and body, in office within the window', async ({ page, signatory }) => {
  await signatory.open('?below=offices');
  await expect(page.getByText(/^\d+ offices$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Laos');
  await page.getByRole('combobox', { name: 'Body' }).selectOption('Ministry of Public Security (Laos)');
  await expect(rowsIn(page).filter({ hasText: 'Vilay Lakhamfong' })).toHaveCount(1);
  const inAll = await rowsIn(page).count();
  await signatory.drawWindow(2021, 2023);
  await expect.poll(() => rowsIn(page).count()).toBeLessThan(inAll);
  const row = rowsIn(page).filter({ hasText: 'Vilay Lakhamfong' });
  await row.locator('[data-column="office"]').click();
  await expect(page).toHaveURL(/edge=holds-office/);
  await row.getByTitle(/^Read in/).click();
  await expect(signatory.reader.locator('mark').first()).toBeInViewport();
  expect((await signatory.reader.locator('mark').allInnerTexts()).join('')).toMatch(/Minister/);
});
