/** `test` for the browser: every test fails on an error in the console, an uncaught one, or a request that fails. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Words that a test needs again and again: the parts of the page by what they are called. */
export class SignatoryPage {
  readonly page: Page;
  readonly search: Locator;
  readonly details: Locator;
  readonly reader: Locator;
  readonly list: Locator;
  readonly timeline: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: /^Search/ });
    this.details = page.locator('#panel-details');
    this.reader = page.locator('#panel-reader');
    this.list = page.getByRole('region', { name: 'What the graph shows' });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
  }

  /** Opens an address of the page and waits until the graph is there. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${process.env.SIGNATORY_E2E_URL}/${query}`);
    await expect(this.page.getByRole('application', { name: 'Graph' })).toBeVisible();
    await expect(this.page.getByText(/^\d+ documents · /)).toBeVisible();
  }

  /** How many points of the canvas are drawn on. */
  inked(): Promise<number> {
    return this.page.getByRole('application', { name: 'Graph' }).evaluate((element) => {
      let points = 0;
      for (const canvas of element.querySelectorAll('canvas')) {
        const context = canvas.getContext('2d');
        if (!context || canvas.width === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) points += 1;
      }
      return points;
    });
  }

  /** What `look` sees once it sees the same three times, a quarter of a second apart. */
  async settled(look: () => Promise<string>): Promise<string> {
    let seen = await look();
    let same = 0;
    await expect
      .poll(
        async () => {
          const now = await look();
          same = now === seen ? same + 1 : 0;
          seen = now;
          return same;
        },
        { intervals: [250], message: 'what is looked at comes to rest' },
      )
      .toBeGreaterThanOrEqual(2);
    return seen;
  }

  /** Waits until the graph is laid out and drawn: dots, lines and labels cover far more than a few hundred points. */
  async drawn(): Promise<void> {
    await expect(this.page.locator('[data-ready="yes"]')).toBeVisible();
    await expect.poll(() => this.inked()).toBeGreaterThan(2_000);
  }

  /** Opens the list that says in words what the graph shows. */
  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: 'As a list' }).click();
    await expect(this.list).toBeVisible();
  }

  /** The first entity in the list with such a name. */
  listed(name: RegExp): Locator {
    return this.list.getByRole('button', { name }).first();
  }

  /** Types a name and takes the first suggestion that matches. */
  async find(text: string, suggestion: RegExp): Promise<void> {
    await this.search.fill(text);
    await this.page.getByRole('option', { name: suggestion }).first().click();
  }

  /** The heading of what is selected. */
  heading(): Locator {
    return this.details.getByRole('heading', { level: 2 });
  }

  /** A group of facts in the details, by its heading. */
  facts(name: string): Locator {
    return this.details.getByRole('region', { name: new RegExp(`^${name}`) });
  }

  /** Draws a window over the timeline, from the first of one year to the end of another. */
  async drawWindow(firstYear: number, lastYear: number): Promise<void> {
    const brush = this.timeline.getByRole('group', { name: 'Timeline' });
    const first = brush.getByRole('slider', { name: 'First day shown' });
    const [least, most] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await first.getAttribute(name))),
    );
    const box = await brush.boundingBox();
    if (!box || least === undefined || most === undefined) throw new Error('the timeline has no size');
    const at = (date: string): number =>
      box.x + ((Date.parse(date) / 86_400_000 - least) / (most + 1 - least)) * box.width;
    const y = box.y + box.height / 2;
    await this.page.mouse.move(at(`${firstYear}-01-10`), y);
    await this.page.mouse.down();
    await this.page.mouse.move((at(`${firstYear}-01-10`) + at(`${lastYear}-12-20`)) / 2, y, { steps: 5 });
    await this.page.mouse.move(at(`${lastYear}-12-20`), y, { steps: 5 });
    await this.page.mouse.up();
  }
}

/** Collects what the console and the network of a page complain of. */
export function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The page gives up a request itself when its answer is not wanted any more.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = ['data:', 'blob:'].includes(url.protocol) || url.origin === process.env.SIGNATORY_E2E_URL;
    if (!own) troubles.push(`asks another host: ${request.url()}`);
  });
  return troubles;
}

export const test = base.extend<{ signatory: SignatoryPage; isFirstVisit: boolean }>({
  /** Whether the tour of a first visit may come; elsewhere it would stand in the way. */
  isFirstVisit: [false, { option: true }],
  page: async ({ page, context, isFirstVisit }, use) => {
    const troubles = watch(page);
    if (!isFirstVisit) await context.addInitScript(() => localStorage.setItem('signatory.tour', 'seen'));
    await use(page);
    expect(troubles, 'what the console and the network complained of').toEqual([]);
  },
  signatory: async ({ page }, use) => {
    await use(new SignatoryPage(page));
  },
});

export { expect, type Locator, type Page };
