/** The window of time. */
import { expect, test } from './page.ts';

test('dragging the window to 2011 hides 2024', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.openList();
  const of2011 = signatory.listed(/Plan.*2011|Le Hong Anh|Lê Hồng Anh/i);
  const of2024 = signatory.listed(/Annual/i);
  await expect(of2011).toBeVisible();
  await expect(of2024).toBeVisible();
  await signatory.drawWindow(2011, 2011);
  await expect(page).toHaveURL(/from=2011-01-01&to=2011-12-31/);
  await expect(of2024).toBeHidden();
  await expect(of2011).toBeVisible();
  await signatory.timeline.getByRole('button', { name: 'Show all of time' }).click();
  await expect(of2024).toBeVisible();
  await expect(page).not.toHaveURL(/from=/);
});

test('the window moves by keyboard', async ({ page, signatory }) => {
  await signatory.open('?from=2011-01-01&to=2011-12-31');
  const move = signatory.timeline.getByRole('slider', { name: 'Window of time' });
  const before = await move.getAttribute('aria-valuetext');
  await move.focus();
  await page.keyboard.press('PageUp');
  await expect(move).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page).toHaveURL(/from=201[12]-.*to=2012-/);
});

test('playing moves the window forward', async ({ page, signatory }) => {
  await signatory.open('?from=2011-01-01&to=2011-12-31');
  await signatory.timeline.getByRole('button', { name: 'Play' }).click();
  const last = signatory.timeline.getByRole('slider', { name: 'Last day shown' });
  await expect.poll(async () => Number(await last.getAttribute('aria-valuenow'))).toBeGreaterThan(15_400);
  await signatory.timeline.getByRole('button', { name: 'Pause' }).click();
  await expect(signatory.timeline.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page.getByRole('application', { name: 'Graph' })).toBeVisible();
});
