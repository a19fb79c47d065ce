/** From anything to the sentence that says it: the reader's marks, their ties to the graph, citations. */
import { expect, type Page, test } from './page.ts';

/** The address of the document whose title has these words. */
async function openDocument(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill(words);
  await page.getByRole('table').locator('tbody .table-link').first().click();
}

test('names and facts are marked by kind, each kind with a line of its own and a switch', async ({
  page,
  signatory,
}) => {
  await signatory.open('?below=documents');
  await openDocument(page, 'sign security plan');
  const text = signatory.reader.locator('.reader-text');
  const person = text.locator('.reader-name.kind-person').first();
  const place = text.locator('.reader-name.kind-place').first();
  await expect(person).toBeVisible();
  const line = (locator: typeof person) =>
    locator.evaluate((element) => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
      return `${textDecorationStyle} ${textDecorationThickness}`;
    });
  expect(await line(person)).not.toBe(await line(place));
  await expect(text.locator('.reader-fact-signatures').first()).toBeVisible();
  await expect(text.getByRole('button', { name: /^Signatures and parties: \d+ facts/ }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Marks' }).click();
  await page.getByRole('checkbox', { name: /^People/ }).uncheck();
  await expect(text.locator('.reader-name.kind-person')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Signatures/ }).uncheck();
  await expect(text.locator('.reader-fact-signatures')).toHaveCount(0);
  await signatory.reader.getByRole('button', { name: 'None' }).click();
  await expect(text.locator('a, button')).toHaveCount(0);
  await signatory.reader.getByRole('button', { name: 'All', exact: true }).click();
  await expect(person).toBeVisible();
});

test('what a sentence says is listed under it, and leads to the line in the graph', async ({ page, signatory }) => {
  await signatory.open('?below=documents');
  await openDocument(page, 'sign security plan');
  await signatory.reader
    .getByRole('button', { name: /^Signatures and parties: \d+ facts/ })
    .first()
    .click();
  const facts = signatory.reader.getByRole('list', { name: 'Signatures and parties' });
  await facts.getByRole('button').first().click();
  await expect(page).toHaveURL(/edge=/);
  await expect(signatory.details.locator('blockquote').first()).toBeVisible();
});

test('a mark lights up its node, and a node its marks', async ({ page, signatory }) => {
  await signatory.open('?below=documents');
  await openDocument(page, 'sign security plan');
  await signatory.drawn();
  const name = signatory.reader.locator('a.reader-name.kind-person').filter({ hasText: 'Sar Sokha' }).first();
  const graph = page.getByRole('application', { name: 'Graph' });
  const picture = async () => (await graph.screenshot()).toString('base64');
  await page.mouse.move(5, 5);
  const unlit = await signatory.settled(picture);
  await name.hover();
  await expect(name).toHaveAttribute('data-lit', '');
  await expect.poll(picture).not.toBe(unlit);
  const lit = await signatory.settled(picture);
  await page.mouse.move(5, 5);
  await expect.poll(picture).not.toBe(lit);
  await expect(signatory.reader.locator('[data-lit]')).toHaveCount(0);
  await name.focus();
  await expect(name).toHaveAttribute('data-lit', '');
  // The other way: the same name under the pointer in the list of what the graph shows.
  await signatory.openList();
  await signatory.listed(/Sar Sokha/).hover();
  await expect(name).toHaveAttribute('data-lit', '');
});

test('a citation is copied as text and as BibTeX, with words, title, publisher, date and address', async ({
  page,
  signatory,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signatory.open('?below=signatures');
  await page
    .getByTitle(/^Read in/)
    .first()
    .click();
  await expect(signatory.reader.locator('mark').first()).toBeVisible();
  const title = await signatory.reader.getByRole('heading', { level: 2 }).innerText();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await signatory.reader.getByRole('button', { name: 'Cite' }).click();
  await signatory.reader.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(copied).toMatch(/^“.+” .+ https?:\S+$/);
  expect(await copied()).toContain(title.replace(/\s+/g, ' '));
  await signatory.reader.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await expect.poll(copied).toMatch(/^@misc\{\w+-\w+,\n/);
  for (const field of ['author', 'title', 'year', 'url', 'note']) expect(await copied()).toContain(`  ${field} = {`);
});

test('two presses lead from a node and from a line to the sentence, and it can be cited there', async ({
  page,
  signatory,
}) => {
  await signatory.open();
  await signatory.openList();
  await signatory.listed(/Sar Kheng/).click();
  await signatory.details
    .getByRole('button', { name: /^Show \d+ source/ })
    .first()
    .click();
  await expect(signatory.details.locator('blockquote').first()).toBeVisible();
  await signatory.details.getByRole('button', { name: 'Cite' }).first().click();
  await expect(signatory.details.getByText(/^@misc/)).toBeVisible();
  await signatory.list
    .getByRole('button', { name: /^Sar Kheng signed/ })
    .first()
    .click();
  await expect(signatory.details.getByText('Relation', { exact: true })).toBeVisible();
  await expect(signatory.details.locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
});

test('two presses lead from a bar of the timeline to the sentence', async ({ page, signatory }) => {
  for (const part of ['agreements', 'meetings', 'commitments']) {
    await signatory.open();
    const bar = signatory.timeline.locator(`.timeline-${part}`).last();
    const box = await bar.boundingBox();
    if (!box) throw new Error(`no bar of ${part}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator(`#panel-${part}`)).toBeVisible();
    await expect(page).toHaveURL(/from=\d{4}-\d{2}-01/);
    await page
      .locator(`#panel-${part}`)
      .getByTitle(/^Read in/)
      .first()
      .click();
    await expect(signatory.reader.locator('mark').first()).toBeInViewport();
  }
});
