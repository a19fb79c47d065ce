/** What the first picture costs to fetch, and what the page may do: measured as a browser gets it. */
import { gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

/** Kilobytes, gzipped, of scripts and styles that are fetched before the first picture. */
const MOST = 350;

test('the first load is small, comes from here alone, and runs no script or style written into the page', async ({
  page,
}) => {
  const sizes = new Map<string, number>();
  const fetched: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\.(?:js|css)$/.test(pathname)) return;
    fetched.push(
      response.body().then((body) => {
        sizes.set(pathname, gzipSync(body).length / 1000);
      }),
    );
  });
  const answer = await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
  await expect(page.locator('[data-ready="yes"]')).toBeVisible();
  await Promise.all(fetched);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(2);
  expect(all, [...sizes].map(([path, size]) => `${path} ${size.toFixed(0)} kB`).join(', ')).toBeLessThan(MOST);
  console.log(`first load: ${all.toFixed(0)} kB gzipped in ${sizes.size} files`);

  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
});
