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

test('cumulative time goes from the beginning to the end of the window, is in the address and can be undone', async ({
  page,
  signatory,
}) => {
  await signatory.open('?from=2014-01-01&to=2015-12-31');
  await signatory.openList();
  const of2011 = signatory.listed(/Le Hong Anh|Lê Hồng Anh/i);
  const of2025 = signatory.listed(/L[uư][oơ]ng Tam Quang/i);
  await expect(of2011).toBeHidden();
  await signatory.timeline.getByRole('button', { name: 'Cumulative' }).click();
  await expect(of2011).toBeVisible();
  await expect(of2025).toBeHidden();
  await expect(page).toHaveURL(/to=2015-12-31&time=cumulative/);
  await expect(signatory.timeline.getByRole('slider', { name: 'First day shown' })).toBeHidden();
  await page.reload();
  await expect(signatory.timeline.getByRole('button', { name: 'Cumulative' })).toHaveAttribute('aria-pressed', 'true');
  await signatory.timeline.getByRole('button', { name: 'Window', exact: true }).click();
  await expect(page).not.toHaveURL(/cumulative/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/time=cumulative/);
});

test('the timeline plays, speeds up and changes its mode by keyboard', async ({ page, signatory }) => {
  await signatory.open('?from=2011-01-01&to=2011-12-31');
  const last = signatory.timeline.getByRole('slider', { name: 'Last day shown' });
  await last.focus();
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/from=2005-01-01&to=2011-12-31&time=cumulative/);
  await page.keyboard.press('>');
  await expect(page).toHaveURL(/speed=24/);
  await page.keyboard.press(' ');
  await expect.poll(async () => Number(await last.getAttribute('aria-valuenow'))).toBeGreaterThan(15_500);
  await page.keyboard.press(' ');
  await expect(signatory.timeline.getByRole('button', { name: 'Play' })).toBeVisible();
});
