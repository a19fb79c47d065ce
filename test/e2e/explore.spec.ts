/** From the first look to the sentence: graph, search, agreement, document. */
import { expect, test } from './page.ts';

test('the first page shows the graph of the seeds', async ({ page, signatory }) => {
  await signatory.open();
  await expect(page).toHaveTitle(/Signatory/);
  await expect(page.getByText(/^36 documents/)).toBeVisible();
  await signatory.drawn();
  await signatory.openList();
  await expect(signatory.listed(/Sar Kheng/)).toBeVisible();
  await expect(signatory.list).toContainText(/\d+ entities, \d+ relations/);
});

test('searching "Vilay" leads to his node', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.search.fill('Vilay');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Vilay');
  await expect(first).toContainText(/Person|Minister/);
  await signatory.search.press('Enter');
  await expect(signatory.heading()).toContainText('Vilay');
  await expect(page).toHaveURL(/node=person\/vilay/);
  await expect(signatory.facts('Offices held')).toContainText(/Minister/);
});

test('a memorandum shows who signed it, and the sentence that says so in its document', async ({ signatory }) => {
  await signatory.open();
  await signatory.find('Sar Kheng', /Sar Kheng/);
  await signatory
    .facts('Signed')
    .getByRole('button', { name: /^Agreement: memorandum/i })
    .first()
    .click();
  await expect(signatory.heading()).toContainText(/memorandum/i);
  const signatories = signatory.facts('Signatories');
  await expect(signatories.getByRole('button', { name: /^Person: Sar Kheng/ })).toBeVisible();
  await expect(signatories.getByRole('button', { name: /^Person: (?:Vilay|Somkeo)/ })).toBeVisible();

  await signatories.getByRole('button', { name: /^Show .*source.*Sar Kheng/ }).click();
  const source = signatories
    .getByRole('figure')
    .filter({ hasText: /\bsign/i })
    .first();
  const quote = await source.locator('blockquote').innerText();
  await source.getByRole('button', { name: 'Read in document' }).click();
  const open = signatory.reader.locator('mark');
  await expect(open.first()).toBeVisible();
  const words = (text: string) => text.replace(/[“”\s]+/g, ' ').trim();
  const marked = words((await open.allInnerTexts()).join(''));
  expect(marked).toMatch(/sign/i);
  expect(words(quote)).toContain(marked);
  await expect(open.first()).toBeInViewport();
});

test('a line of the graph leads to the sentences that say it', async ({ signatory }) => {
  await signatory.open();
  await signatory.openList();
  await signatory.listed(/Sar Kheng/).click();
  await signatory.list
    .getByRole('button', { name: /^Sar Kheng signed/ })
    .first()
    .click();
  await expect(signatory.details.getByText('Relation', { exact: true })).toBeVisible();
  await expect(
    signatory.details
      .locator('blockquote')
      .filter({ hasText: /\bsign/i })
      .first(),
  ).toBeVisible();
});
