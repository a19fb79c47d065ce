/** Answers of two engines, made comparable where engines rightly differ, and nowhere else. */

/** Labels of a node are a set: each engine lists them in its own order. */
export const comparableRows = (rows: unknown): unknown =>
  JSON.parse(
    JSON.stringify(rows, (key, value) => (key === 'labels' && Array.isArray(value) ? value.toSorted() : value)),
  );

/**
 * Answers of the API. Which engine it is (`stats.engine`) differs by its nature. So does how well a passage fits the
 * words of a search, for each engine has its own measure: of entities found by a passage (`TEXT`), which are found must
 * be the same, and that they come after all that are found by name; not their order, and not which passage is shown. Of a
 * page that does not show all of them, only their number.
 */
export const comparable = (answers: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answers, (key, value) => {
      if (key === 'engine' && typeof value === 'string')
        return value.replace(/^(?:neo4j|grafeo) \d+\.\d+.*$/, 'an engine');
      return key === 'search' && isSearch(value) ? comparableSearch(value) : value;
    }),
  );

interface Edge {
  readonly match: 'NAME' | 'ALIAS' | 'TEXT';
  readonly node: { readonly id: string };
}
interface Search {
  readonly edges: readonly Edge[];
  readonly nodes?: readonly { readonly id: string }[];
  readonly pageInfo?: object;
  readonly totalCount?: number;
}

const isSearch = (value: unknown): value is Search =>
  typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges);

function comparableSearch({ edges, nodes, pageInfo, totalCount }: Search): object {
  const byName = edges.filter(({ match }) => match !== 'TEXT');
  const byText = edges.slice(byName.length);
  if (byText.length === 0) return { edges, nodes, pageInfo, totalCount };
  if (byText.some(({ match }) => match !== 'TEXT')) throw new Error('something found by name comes after a text');
  const texts = byText.map(({ node }) => node).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = totalCount === edges.length;
  return { byName, texts: whole ? texts : texts.length, totalCount, shown: nodes?.length };
}
