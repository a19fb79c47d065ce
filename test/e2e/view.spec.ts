/** One view, however it is reached and shown: by address, by keyboard, on a narrow screen, in the dark. */
import { expect, SignatoryPage, test, watch } from './page.ts';

test('a shared address restores the view', async ({ page, signatory, browser }) => {
  await signatory.open();
  await signatory.drawWindow(2020, 2022);
  await signatory.find('Vilay', /Vilay/);
  await page.getByRole('tab', { name: 'Signatures' }).click();
  await signatory
    .facts('Offices held')
    .getByRole('button', { name: /^Show .*source/ })
    .first()
    .click();
  await signatory.facts('Offices held').getByRole('button', { name: 'Read in document' }).first().click();
  await expect(page).toHaveURL(/node=person\/vilay.*document=.*at=\d+-\d+.*from=2020-01-01.*to=2022-12-31.*below=/);
  const sentence = await signatory.reader.locator('mark').first().innerText();
  await signatory.openList();
  const summary = await signatory.list.getByText(/\d+ entities, \d+ relations/).innerText();

  // Somebody else's browser, which knows nothing but the address.
  const elsewhere = await browser.newContext();
  const other = new SignatoryPage(await elsewhere.newPage());
  const troubles = watch(other.page);
  await other.open(new URL(page.url()).search);
  await expect(other.reader.locator('mark').first()).toHaveText(sentence);
  await expect(other.page.getByRole('table')).toBeVisible();
  await expect(other.timeline.getByText('2020 to 2022', { exact: true })).toBeVisible();
  await other.openList();
  await expect(other.list.getByText(summary)).toBeVisible();
  await other.page.getByRole('tab', { name: 'Details' }).click();
  await expect(other.heading()).toContainText('Vilay');
  expect(new URL(other.page.url()).search).toBe(new URL(page.url()).search);
  expect(troubles).toEqual([]);
  await elsewhere.close();
});

test('back leads to what was looked at before', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.find('Vilay', /Vilay/);
  await expect(signatory.heading()).toContainText('Vilay');
  await signatory.find('Sar Sokha', /Sar Sokha/);
  await expect(signatory.heading()).toContainText('Sar Sokha');
  await page.goBack();
  await expect(signatory.heading()).toContainText('Vilay');
});

test('the way to a sentence needs no pointer', async ({ page, signatory }) => {
  await signatory.open();
  await page.keyboard.press('/');
  await expect(signatory.search).toBeFocused();
  await page.keyboard.type('Vilay');
  await expect(page.getByRole('option').first()).toContainText('Vilay');
  await page.keyboard.press('Enter');
  await expect(signatory.heading()).toContainText('Vilay');

  const focused = page.locator(':focus');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      const label = await focused.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      );
      if (name.test(label)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/^Show \d+ source/);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(/Read in document/);
  await page.keyboard.press('Enter');
  await expect(signatory.reader.locator('mark').first()).toBeInViewport();
});

test('the graph is walked by its own keys and told in words', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  const graph = page.getByRole('application', { name: 'Graph' });
  await graph.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(signatory.heading()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing is wider than the screen, and every view can be reached', async ({ page, signatory }) => {
    await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
    const tabs = page.getByRole('navigation', { name: 'Views' });
    await expect(tabs).toBeVisible();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await signatory.search.fill('Vilay');
    await page.getByRole('option').first().click();
    for (const button of await tabs.getByRole('button').all()) {
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'page');
      expect(await wide(), `${await button.innerText()} overflows by`).toBeLessThanOrEqual(0);
    }
    await tabs.getByRole('button', { name: 'Details' }).click();
    await expect(signatory.heading()).toContainText('Vilay');
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark, its words are legible, and the theme can be changed', async ({ page, signatory }) => {
    await signatory.open();
    await signatory.find('Vilay', /Vilay/);
    await expect(signatory.heading()).toContainText('Vilay');
    /** Contrast of an element's words with what lies behind them, by WCAG 2. */
    const contrast = () =>
      signatory.heading().evaluate((element) => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('no canvas');
        const luminance = (colour: string): number => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const behind = (node: Element | null): string => {
          if (!node) return 'white';
          const colour = getComputedStyle(node).backgroundColor;
          return /, 0\)$|transparent/.test(colour) ? behind(node.parentElement) : colour;
        };
        const [ink, paper] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
        return { paper, ratio: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) };
      });
    const dark = await contrast();
    expect(dark.paper).toBeLessThan(0.1);
    expect(dark.ratio).toBeGreaterThan(4.5);
    await page.getByRole('button', { name: /^Theme/ }).click();
    await expect.poll(async () => (await contrast()).paper).toBeGreaterThan(0.6);
    expect((await contrast()).ratio).toBeGreaterThan(4.5);
  });
});
