/** What axe finds in a page: rules of WCAG 2.2 A and AA, and good practice. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Marks on the bars of tenures stand at their days, however near to each other: "As a table" has the same in full size (WCAG 2.5.8, equivalent). */
const TOLD_ELSEWHERE = /class="tenure-/;

/** What axe complains of `within` the elements of a selector, in words: rule, what to do, where. */
export async function complaints(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && TOLD_ELSEWHERE.test(html)))
      .map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
