/** All pages of a connection, one after the other. */
import type { PageInfo } from '../api/shapes.ts';

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** The nodes of every page, in order; stops once `most` or more are there. */
export async function allPages<T>(load: (after: string | null) => Promise<Page<T>>, most: number): Promise<T[]> {
  const nodes: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await load(after);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && nodes.length < most);
  return nodes;
}
