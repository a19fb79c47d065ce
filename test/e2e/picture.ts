/** Takes the picture of the page that README.md shows. */
import { fileURLToPath } from 'node:url';
import { expect, test } from './page.ts';

test('docs/page.png', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  await signatory.find('Vilay', /Vilay/);
  await expect(signatory.heading()).toContainText('Vilay');
  const signed = signatory.facts('Signed');
  await signed
    .getByRole('button', { name: /^Show .*source/ })
    .first()
    .click();
  await signatory.heading().scrollIntoViewIfNeeded();
  await page.mouse.move(720, 5);
  // The view glides to what is selected.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: fileURLToPath(new URL('../../docs/page.png', import.meta.url)) });
});
