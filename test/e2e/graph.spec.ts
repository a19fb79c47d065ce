/** The graph as a tool: what is put away and brought back, gathered, opened, arranged, and every step of it undone. */
import type { Page } from '@playwright/test';
import { expect, type SignatoryPage, test } from './page.ts';

const graphOf = (page: Page) => page.getByRole('application', { name: 'Graph' });
const toolsOf = (page: Page) => page.getByRole('toolbar', { name: 'Graph tools' });
const actionsOf = (page: Page) => page.getByRole('region', { name: 'What to do with it' });
/** What a screen reader was told last. */
const said = (page: Page) => page.locator('.visually-hidden[role="status"]');

async function start(page: Page, signatory: SignatoryPage, query = ''): Promise<void> {
  await signatory.open(query);
  await expect(graphOf(page)).toHaveAttribute('data-ready', 'yes');
}

/** How many entities and relations the list says there are. */
async function listed(signatory: SignatoryPage): Promise<{ entities: number; relations: number }> {
  const words = await signatory.list.getByText(/\d+ entit\w+, \d+ relation/).innerText();
  const [entities = 0, relations = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return { entities, relations };
}

test('what is hidden is gone from graph and list, and undo brings it back', async ({ page, signatory }) => {
  await start(page, signatory);
  await signatory.openList();
  const before = await listed(signatory);
  await signatory.listed(/Sar Kheng/).click();
  await actionsOf(page).getByRole('button', { name: 'Hide' }).click();
  await expect(signatory.listed(/^Sar Kheng/)).toBeHidden();
  await expect(page).toHaveURL(/hide=person\/sar-kheng/);
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Undone: hiding');
  await expect(signatory.listed(/^Sar Kheng/)).toBeVisible();
  expect(await listed(signatory)).toEqual(before);
  await toolsOf(page).getByRole('button', { name: 'Redo' }).click();
  await expect(signatory.listed(/^Sar Kheng/)).toBeHidden();
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(signatory.listed(/^Sar Kheng/)).toBeVisible();
});

test('a node is focused, expanded by what its mark promises, and collapsed', async ({ page, signatory }) => {
  await start(page, signatory);
  await signatory.openList();
  const all = await listed(signatory);
  await signatory.listed(/^Joint Statement of eight points/).click();
  await actionsOf(page).getByRole('button', { name: 'Focus' }).click();
  await expect.poll(async () => (await listed(signatory)).entities).toBeLessThan(all.entities);
  const near = await listed(signatory);
  const expand = actionsOf(page).getByRole('button', { name: /^Show \d+ more/ });
  const promised = Number((await expand.innerText()).match(/\d+/)?.[0]);
  await expand.click();
  await expect(said(page)).toContainText(`${promised} neighbour`);
  await expect.poll(async () => (await listed(signatory)).entities).toBe(near.entities + promised);
  await expect(expand).toBeHidden();
  await actionsOf(page).getByRole('button', { name: 'Collapse' }).click();
  await expect(said(page)).toContainText(/put away/);
  await expect.poll(async () => (await listed(signatory)).entities).toBeLessThan(near.entities + promised);
});

test('the lasso picks, and only what connects those picked stays', async ({ page, signatory }) => {
  await start(page, signatory);
  await signatory.openList();
  const all = await listed(signatory);
  await signatory.list.getByRole('button', { name: 'Close' }).click();
  const box = await graphOf(page).boundingBox();
  if (!box) throw new Error('the graph has no size');
  await toolsOf(page)
    .getByRole('button', { name: /^Lasso/ })
    .click();
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.6, 0.5));
  await page.mouse.down();
  for (const point of [at(0.75, 0.5), at(0.75, 0.7), at(0.6, 0.7)]) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
  await expect(actionsOf(page)).toContainText(/\d+ picked/);
  await expect(said(page)).toContainText(/\d+ picked/);
  await actionsOf(page).getByRole('button', { name: 'Only what connects' }).click();
  await expect(said(page)).toContainText(/between them/);
  await signatory.openList();
  expect((await listed(signatory)).entities).toBeLessThan(all.entities);
  await toolsOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => listed(signatory)).toEqual(all);
});

test('a bundle is opened into its relations and closed again', async ({ page, signatory }) => {
  await start(page, signatory);
  await signatory.openList();
  await signatory.listed(/Sar Kheng/).click();
  await actionsOf(page)
    .getByRole('button', { name: /^Open \d+ relations/ })
    .click();
  await expect(said(page)).toContainText('drawn one by one');
  await actionsOf(page).getByRole('button', { name: 'Bundle again' }).click();
  await expect(said(page)).toContainText('Bundled');
});

test('countries are gathered into one node each, and one of them unfolds', async ({ page, signatory }) => {
  await start(page, signatory);
  await toolsOf(page).getByRole('button', { name: 'Gather' }).click();
  await page.getByRole('radio', { name: 'By country' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/gather=country/);
  await signatory.find('Sar Kheng', /Sar Kheng/);
  await actionsOf(page).getByRole('button', { name: 'Unfold' }).click();
  await expect(said(page)).toContainText('Cambodia unfolded');
  await actionsOf(page).getByRole('button', { name: 'Fold' }).click();
  await expect(said(page)).toContainText('Cambodia folded');
});

test('the graph is arranged by time, country and rank, by keys, and the address keeps it', async ({
  page,
  signatory,
}) => {
  await start(page, signatory);
  await graphOf(page).focus();
  for (const [key, name] of [
    ['2', 'time'],
    ['3', 'circles'],
    ['4', 'hierarchy'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(graphOf(page)).toHaveAttribute('data-arrangement', name);
    await expect(page).toHaveURL(new RegExp(`as=${name}`));
  }
  await page.reload();
  await expect(graphOf(page)).toHaveAttribute('data-arrangement', 'hierarchy');
  await toolsOf(page)
    .getByRole('button', { name: /^Arrange/ })
    .click();
  await page.getByRole('combobox', { name: 'Ministry' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/of=/);
  await page.keyboard.press('Escape');
  await graphOf(page).focus();
  await page.keyboard.press('1');
  await expect(graphOf(page)).toHaveAttribute('data-arrangement', 'force');
  await expect(page).not.toHaveURL(/as=/);
});

test('hairballs are thinned by ties, kinds of line and certainty', async ({ page, signatory }) => {
  await start(page, signatory);
  await signatory.openList();
  const all = await listed(signatory);
  await toolsOf(page)
    .getByRole('button', { name: /^Thin out/ })
    .click();
  await page.getByRole('slider', { name: 'Fewest ties' }).fill('4');
  await expect.poll(async () => (await listed(signatory)).entities).toBeLessThan(all.entities);
  const thinned = await listed(signatory);
  await page.getByRole('checkbox', { name: 'Belongs to' }).uncheck();
  await expect.poll(async () => (await listed(signatory)).relations).toBeLessThan(thinned.relations);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(async () => listed(signatory)).toEqual(all);
});

test('what is uncertain or inferred is told so, and can be left out', async ({ page, signatory }) => {
  // The demonstration knows nothing so doubtful: a signature and an office are made so on the way.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as {
      data?: { graph?: { edges?: { type: string; confidence: number; inferred: boolean }[] } };
    };
    for (const edge of body.data?.graph?.edges ?? []) {
      if (edge.type === 'SIGNED') edge.confidence = 0.4;
      if (edge.type === 'TOOK_PART') edge.inferred = true;
    }
    await route.fulfill({ response, json: body });
  });
  await start(page, signatory);
  await signatory.openList();
  await signatory.listed(/^Sar Kheng/).click();
  await expect(signatory.list.getByText(/^Sar Kheng signed .*\(uncertain\)$/).first()).toBeVisible();
  await expect(signatory.list.getByText(/^Sar Kheng took part .*\(inferred\)$/).first()).toBeVisible();
  const all = await listed(signatory);
  await toolsOf(page)
    .getByRole('button', { name: /^Thin out/ })
    .click();
  await page.getByRole('checkbox', { name: 'Only what is certain' }).check();
  await expect.poll(async () => (await listed(signatory)).relations).toBeLessThan(all.relations);
  await expect(signatory.list.getByText(/\((?:uncertain|inferred)\)$/)).toHaveCount(0);
});

test('everything is done by keyboard: pick, pin, push, let go', async ({ page, signatory }) => {
  await start(page, signatory);
  await graphOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText(/relations? shown/);
  await page.keyboard.press('Space');
  await expect(actionsOf(page)).toContainText('1 picked');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(actionsOf(page)).toContainText('2 picked');
  await page.keyboard.press('p');
  await expect(said(page)).toContainText('2 pinned');
  await expect(actionsOf(page).getByRole('button', { name: 'Unpin' })).toBeVisible();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Undone: places');
  await page.keyboard.press('Escape');
  await expect(actionsOf(page)).toBeHidden();
});

test('a node that is dragged is pinned where it is put', async ({ page, signatory }) => {
  await start(page, signatory, '?show=person');
  await signatory.find('Sar Kheng', /Sar Kheng/);
  await expect(actionsOf(page).getByRole('button', { name: 'Pin', exact: true })).toBeVisible();
  await graphOf(page).focus();
  await page.keyboard.press('f');
  await expect(said(page)).toContainText(/^Only/);
  const box = await graphOf(page).boundingBox();
  if (!box) throw new Error('the graph has no size');
  // Alone, it stands near the middle of what is shown whole.
  const x = box.x + box.width / 2;
  let y = box.y + box.height / 2 - 40;
  while ((await graphOf(page).getAttribute('data-over')) !== 'yes' && y < box.y + box.height / 2 + 80) {
    y += 5;
    await page.mouse.move(x, y);
  }
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(actionsOf(page).getByRole('button', { name: 'Unpin' })).toBeVisible();
  await toolsOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(said(page)).toContainText('Undone: places');
  await expect(actionsOf(page).getByRole('button', { name: 'Pin', exact: true })).toBeVisible();
});

test('what was drawn follows the pointer, and stands where it is let go', async ({ page, signatory }) => {
  await signatory.open();
  await signatory.drawn();
  const graph = graphOf(page);
  const box = await graph.boundingBox();
  if (!box) throw new Error('the graph has no size');
  /** Points that elements are drawn on, by their number from the upper left. */
  const inked = (): Promise<number[]> =>
    graph.evaluate((element) => {
      const drawn = element.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
      // A copy is read: of what is read often the browser says that it should have been told.
      const copy = Object.assign(document.createElement('canvas'), { width: drawn?.width, height: drawn?.height });
      const context = copy.getContext('2d');
      if (!drawn || !context) return [];
      context.drawImage(drawn, 0, 0);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      const points: number[] = [];
      for (let at = 0; at * 4 < data.length; at += 1) if ((data[at * 4 + 3] ?? 0) > 160) points.push(at);
      return points;
    });
  const { width, height } = { width: Math.round(box.width), height: Math.round(box.height) };
  /** What part of the points of before is drawn now so much farther right and down, of those still in sight. */
  const moved = async (before: readonly number[], right: number, down: number): Promise<number> => {
    const now = new Set(await inked());
    const there = before
      .map((at) => [(at % width) + right, Math.floor(at / width) + down] as const)
      .filter(([left, top]) => left >= 0 && top >= 0 && left < width && top < height);
    expect(there.length).toBeGreaterThan(500);
    return there.filter(([left, top]) => now.has(top * width + left)).length / there.length;
  };
  await signatory.settled(async () => (await inked()).join());
  const before = await inked();
  // A corner in which nothing is.
  await page.mouse.move(box.x + 8, box.y + box.height - 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 158, box.y + box.height - 150, { steps: 6 });
  await expect.poll(() => moved(before, 150, -90)).toBeGreaterThan(0.97);
  expect(await moved(before, 0, 0)).toBeLessThan(0.6);
  await page.mouse.up();
  await signatory.settled(async () => (await inked()).join());
  expect(await moved(before, 150, -90)).toBeGreaterThan(0.8);
  // Brought back, it is whole again as soon as the pointer rests, still down: what had left the screen was in no picture.
  await page.mouse.move(box.x + 158, box.y + box.height - 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 8, box.y + box.height + 30, { steps: 6 });
  await expect.poll(() => moved(before, 0, 0)).toBeGreaterThan(0.95);
  await page.mouse.up();
});
