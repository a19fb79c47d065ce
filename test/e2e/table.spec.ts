/** The table "who signed what", and what is taken away from it. */
import { readFile } from 'node:fs/promises';
import { expect, type SignatoryPage, test } from './page.ts';

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
  const rows = await signatory.page.getByRole('table').locator('tbody tr.ledger-row').all();
  return Promise.all(
    rows.map(async (row) =>
      Promise.all([
        row.locator('.ledger-agreement .entity-link-name').innerText(),
        row.locator('td').nth(1).innerText(),
        row.locator('.ledger-person .entity-link-name').innerText(),
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

test('a row leads to the agreement, and its source to the sentence', async ({ page, signatory }) => {
  await signatory.open('?below=signatures');
  const row = page.getByRole('table').locator('tbody tr.ledger-row').first();
  const agreement = await row.locator('.ledger-agreement .entity-link-name').innerText();
  await row.getByRole('button', { name: /^Agreement:/ }).click();
  await expect(signatory.heading()).toContainText(agreement);
  await row
    .getByRole('button', { name: /^Read in/ })
    .or(row.locator('.ledger-source'))
    .first()
    .click();
  await expect(signatory.reader.locator('mark').first()).toBeVisible();
});
