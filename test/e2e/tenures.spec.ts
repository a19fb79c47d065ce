/** Office holders as bars of their tenures. */
import { expect, test } from './page.ts';

test('the tenures of a ministry, with their marks; a bar and a mark lead to the sentence in two clicks', async ({
  page,
  signatory,
}) => {
  await signatory.open('?from=2017-01-01&to=2019-12-31');
  await page.getByRole('tab', { name: 'Tenures' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Tenures' });
  await panel.getByLabel('Offices of').selectOption({ label: 'Ministry of Public Security, VN (5)' });
  await expect(page).toHaveURL(/below=tenures&tenures=organization/);
  const office = panel.getByRole('group', { name: 'Minister of Public Security', exact: true });
  const bar = office.getByRole('button', { name: /^To Lam, Minister of Public Security\. Seen in office/ });
  await bar.hover({ position: { x: -10, y: 6 } });
  await expect(
    panel.getByText(/^To Lam, Minister of Public Security\. Seen in office .*not told\. \d+ meetings/),
  ).toBeVisible();
  await bar.click({ position: { x: -10, y: 6 } });
  await expect(signatory.details.getByRole('button', { name: 'Read in document' }).first()).toBeVisible();
  await office
    .getByRole('button', { name: /: To Lam signed / })
    .first()
    .click();
  await expect(page).toHaveURL(/edge=signed/);
  await signatory.details.getByRole('button', { name: 'Read in document' }).first().click();
  await expect(signatory.reader).toBeVisible();
});

test('the selected body is shown, by keyboard and as a table', async ({ page, signatory }) => {
  await signatory.open('?below=tenures');
  const panel = page.getByRole('tabpanel', { name: 'Tenures' });
  const bars = panel.getByRole('button', { name: /Seen in office/ });
  await expect(bars.nth(3)).toBeVisible();
  await bars.first().focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/edge=/);

  await panel.getByRole('button', { name: 'As a table' }).click();
  const table = panel.getByRole('table', { name: /^Office holders/ });
  await table.getByRole('button', { name: 'Person: To Lam' }).first().click();
  await expect(signatory.heading()).toHaveText('To Lam');
});

test('tenures fit a narrow screen', async ({ page, signatory }) => {
  await signatory.open();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Tables' }).click();
  await page.getByRole('tab', { name: 'Tenures' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Tenures' });
  await expect(panel.getByRole('button', { name: /Seen in office/ }).first()).toBeVisible();
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
