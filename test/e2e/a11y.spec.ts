/** No scene of the page breaks a rule of WCAG 2.2 A and AA, or a good practice, that a program can check (axe). */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type SignatoryPage, test } from './page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Marks on the bars of tenures stand at their days, however near to each other: "As a table" has the same in full size (WCAG 2.5.8, equivalent). */
const TOLD_ELSEWHERE = /class="tenure-/;

/** What axe complains of, in words: rule, what to do, where. */
async function complaints(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && TOLD_ELSEWHERE.test(html)))
      .map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

type Scene = (page: Page, signatory: SignatoryPage) => Promise<void>;
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
