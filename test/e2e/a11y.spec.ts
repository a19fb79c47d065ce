/** No scene of the page breaks a rule of WCAG 2.2 A and AA, or a good practice, that a program can check (axe). */
import { complaints } from './axe.ts';
import { expect, type Page, type SignatoryPage, test } from './page.ts';

type Scene = (page: Page, signatory: SignatoryPage) => Promise<unknown>;
const SCENES: Readonly<Record<string, Scene>> = {
  'the first page': async () => undefined,
  'the list of what the graph shows': (_, signatory) => signatory.openList(),
  'a person and a document': async (page, signatory) => {
    await signatory.find('Vilay', /Vilay/);
    await expect(signatory.heading()).toContainText('Vilay');
    await signatory.details
      .getByRole('button', { name: /^Show .* source/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Read in document/ })
      .first()
      .click();
    await expect(signatory.reader.locator('article')).toBeVisible();
  },
  'the suggestions of a search': async (page, signatory) => {
    await signatory.search.fill('public security');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'the tools of the graph': async (page) => {
    await page.getByRole('button', { name: /^Thin out/ }).click();
  },
  'the keys': async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'two windows compared': async (page, signatory) => {
    await signatory.open('?from=2023-01-01&to=2024-12-31&against=2011-01-01/2012-12-31');
    await expect(signatory.timeline.getByText(/^Between 2011–2012 and 2023–2024/)).toBeVisible();
    await signatory.timeline.getByRole('button', { name: 'Lists' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Comparison' })).toBeVisible();
  },
  'a story': async (page) => {
    await page.getByRole('tab', { name: 'Stories' }).click();
    await page.getByRole('button', { name: 'Add what is seen' }).click();
    await expect(page.getByLabel('Text of step 1')).toBeVisible();
  },
  'the kinds of picture': (page) => page.getByRole('button', { name: 'Save as a picture' }).click(),
  'what can be loaded': async (page) => {
    await page.getByRole('button', { name: 'Load documents' }).click();
    await expect(page.getByText(/^Text, Markdown and web pages/)).toBeVisible();
  },
  'the page in Khmer': async (page) => {
    await page.goto(`${process.env.SIGNATORY_E2E_URL}/?lang=km`);
    await expect(page.locator('[data-ready="yes"]')).toBeVisible();
  },
};

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const [name, scene] of Object.entries(SCENES)) {
      test(`${name} has no fault that axe finds, ${scheme}`, async ({ page, signatory }) => {
        await signatory.open();
        await scene(page, signatory);
        expect(await complaints(page)).toEqual([]);
      });
    }
    test(`no panel below has a fault that axe finds, ${scheme}`, async ({ page, signatory }) => {
      await signatory.open();
      const tabs = page.locator('.centre').getByRole('tab');
      for (let index = 0; index < (await tabs.count()); index += 1) {
        const tab = tabs.nth(index);
        await tab.click();
        await expect(page.getByRole('tabpanel').locator('[aria-busy="true"]')).toHaveCount(0);
        expect(await complaints(page), (await tab.innerText()) || String(index)).toEqual([]);
      }
    });
  });
}

test.describe('on a first visit', () => {
  test.use({ isFirstVisit: true });
  test('the tour has no fault that axe finds', async ({ page, signatory }) => {
    await signatory.open();
    await expect(page.locator('.tour')).toBeVisible();
    expect(await complaints(page)).toEqual([]);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('no view has a fault that axe finds, narrow', async ({ page }) => {
    await page.goto(process.env.SIGNATORY_E2E_URL ?? '');
    await expect(page.locator('[data-ready="yes"]')).toBeVisible();
    const tabs = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
    for (const tab of await tabs.all()) {
      await tab.click();
      expect(await complaints(page), await tab.innerText()).toEqual([]);
    }
  });
});

test('axe does find a fault where there is one', async ({ page, signatory }) => {
  await signatory.open();
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>'));
  expect((await complaints(page)).join()).toContain('button-name');
});
