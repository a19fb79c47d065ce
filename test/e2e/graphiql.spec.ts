/** The editor in which the API is explored. */
import { expect, test } from './page.ts';

test('GraphiQL opens with example queries, and the first is answered', async ({ page }) => {
  await page.goto(`${process.env.SIGNATORY_E2E_URL}/graphql`);
  const run = page.getByRole('button', { name: /^Execute query/ });
  await expect(run).toBeVisible();
  expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(5);
  await run.click();
  await expect(page.getByRole('region', { name: /result/i })).toContainText('"totalCount"');
});
