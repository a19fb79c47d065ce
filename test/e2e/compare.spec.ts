/** Two windows of time compared. */
import { expect, test } from './page.ts';

test('a window is kept and compared with another: in words, in lists, in the legend and in the address', async ({
  page,
  signatory,
}) => {
  await signatory.open('?from=2011-01-01&to=2012-12-31');
  await signatory.timeline.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/from=2013-01-01&to=2014-12-31&against=2011-01-01\/2012-12-31/);
  await signatory.drawWindow(2023, 2024);
  const words = signatory.timeline.getByText(/^Between 2011–2012 and 2023–2024: \d+ people new, \d+ gone/);
  await expect(words).toBeVisible();
  await expect(signatory.timeline.getByRole('img', { name: 'Compared with 2011 to 2012' })).toBeVisible();
  await expect(page.getByText('New: in 2023–2024, not in 2011–2012')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Between 2011–2012 and 2023–2024');

  await signatory.timeline.getByRole('button', { name: 'Lists' }).click();
  const gone = page.getByRole('region', { name: /Gone/ });
  await gone.getByRole('button', { name: /^Person: L[êe] H[ồo]ng Anh/ }).click();
  await expect(signatory.heading()).toHaveText(/L[êe] H[ồo]ng Anh/);

  await signatory.openList();
  await expect(signatory.listed(/new.*L[uư][oơ]ng Tam Quang|new.*Sar Sokha/i)).toBeVisible();
  await expect(signatory.listed(/gone.*L[êe] H[ồo]ng Anh/i)).toBeVisible();
});

test('a comparison comes back from its address, changes places, is undone and ends with one click', async ({
  page,
  signatory,
}) => {
  await signatory.open('?from=2023-01-01&to=2024-12-31&against=2011-01-01/2012-12-31');
  await expect(signatory.timeline.getByText(/^Between 2011–2012 and 2023–2024/)).toBeVisible();
  await signatory.drawn();
  await signatory.timeline.getByRole('button', { name: 'Move the other window' }).click();
  await expect(page).toHaveURL(/from=2011-01-01&to=2012-12-31&against=2023-01-01\/2024-12-31/);
  await signatory.timeline.getByRole('button', { name: 'End comparison' }).click();
  await expect(page).not.toHaveURL(/against=/);
  await expect(signatory.timeline.getByText(/^Between/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/against=2023-01-01/);
  await signatory.timeline.getByRole('slider', { name: 'Window of time' }).press('k');
  await expect(page).not.toHaveURL(/against=/);
});
