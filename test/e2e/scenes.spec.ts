/**
 * Named scenes of the page against the pictures of them in `test/e2e/scenes/`. Machines draw letters differently, so a part of
 * the picture may differ, and a larger one where the machine has other typefaces than that on which they were taken (Debian's
 * fonts-noto-core); what moves, vanishes or changes its colour shows all the same. `npm run scenes` takes them anew.
 */
import type { Page } from '@playwright/test';
import { expect, type SignatoryPage, test } from './page.ts';

/** Part of the points that may differ: in the same typeface, and in another, in which lines break and names stand elsewhere. */
const TOLERANCE = { same: 0.06, other: 0.15 } as const;

/** The typeface in which the pictures were taken. */
const TYPEFACE = 'Noto Sans';

/** Whether the machine has that typeface: where it has not, text asked for in it is as wide as in any that stands in. */
const hasTypeface = (page: Page): Promise<boolean> =>
  page.evaluate((name) => {
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (family: string): number => {
      if (context) context.font = `40px ${family}`;
      return context?.measureText('Signed by both ministers, 2011').width ?? 0;
    };
    return ['monospace', 'serif'].every((other) => widthIn(`"${name}", ${other}`) !== widthIn(other));
  }, TYPEFACE);

async function looksAsBefore(page: Page, name: string): Promise<void> {
  await page.mouse.move(2, 2);
  const isSame = await hasTypeface(page);
  if (!isSame) test.info().annotations.push({ type: 'typeface', description: `${TYPEFACE} is not installed here` });
  await expect(page).toHaveScreenshot(`${name}.png`, {
    maxDiffPixelRatio: isSame ? TOLERANCE.same : TOLERANCE.other,
    threshold: 0.25,
    animations: 'disabled',
    // The graph is drawn anew once its names are chosen.
    timeout: 30_000,
  });
}

const ready = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${process.env.SIGNATORY_E2E_URL}/${query}`);
  await expect(page.locator('[data-ready="yes"]')).toBeVisible();
};

const SCENES: Readonly<Record<string, (page: Page, signatory: SignatoryPage) => Promise<unknown>>> = {
  first: (page) => ready(page),
  'by-time': (page) => ready(page, '?as=time'),
  'by-country': (page) => ready(page, '?as=circles'),
  person: async (page, signatory) => {
    await ready(page);
    await signatory.find('Vilay', /Vilay/);
    await expect(signatory.facts('Signed')).toBeVisible();
  },
  signatures: async (page) => {
    await ready(page, '?below=signatures');
    await expect(page.getByRole('table').getByRole('row').nth(3)).toBeVisible();
  },
};

/** Scenes that are looked at in the dark too. */
const DARK = ['first', 'person'];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`scenes in the ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const [name, scene] of Object.entries(SCENES)) {
      if (scheme === 'dark' && !DARK.includes(name)) continue;
      test(`${name} looks as before, ${scheme}`, async ({ page, signatory }) => {
        await scene(page, signatory);
        await looksAsBefore(page, `${name}-${scheme}`);
      });
    }
  });
}

test.describe('scenes on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('first looks as before, narrow', async ({ page }) => {
    await ready(page);
    await looksAsBefore(page, 'first-narrow');
  });
});
