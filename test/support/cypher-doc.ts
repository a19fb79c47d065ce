/** A page of questions in Cypher: its queries with the parameters above them and the tables of their answers below. */

export interface PageQuery {
  /** The last heading before it. */
  readonly title: string;
  /** Name and Cypher expression of each `:param` line of the block above. */
  readonly params: readonly (readonly [name: string, expression: string])[];
  readonly query: string;
  /** What stands below it: the table, and how many rows it leaves out. Empty where there is none. */
  readonly answer: string;
  /** Index of the line after the query, and of the line after its answer. */
  readonly from: number;
  readonly to: number;
}

/** Rows that a page shows of an answer. */
const SHOWN = 8;

/** The queries of a page in their order. */
export function queriesOf(page: string): PageQuery[] {
  const lines = page.split('\n');
  const found: PageQuery[] = [];
  let title = '';
  let params: PageQuery['params'] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('#')) title = line.replace(/^#+ /, '');
    if (!line.startsWith('```') || line === '```') continue;
    const end = lines.indexOf('```', at + 1);
    const block = lines.slice(at + 1, end);
    if (line === '```text')
      params = block.flatMap((each) => {
        const [, name, expression] = /^:param (\w+) => (.+)$/.exec(each) ?? [];
        return name && expression ? [[name, expression] as const] : [];
      });
    if (line === '```cypher') {
      let to = end + 1;
      if (lines[to + 1]?.startsWith('|')) {
        to++;
        while (lines[to]?.startsWith('|')) to++;
        if (lines[to] === '' && /^\*… and \d+ more/.test(lines[to + 1] ?? '')) to += 2;
      }
      found.push({
        title,
        params,
        query: block.join('\n'),
        answer: lines.slice(end + 1, to).join('\n'),
        from: end + 1,
        to,
      });
      params = [];
    }
    at = end;
  }
  return found;
}

/** An answer as a page shows it: an empty line, the table, and how many rows are left out. */
export function tableOf(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
  const more = rows.length - SHOWN;
  return [
    '',
    line(columns),
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.slice(0, SHOWN).map((row) => line(columns.map((column) => cellOf(row[column])))),
    ...(more > 0 ? ['', `*… and ${more} more ${more === 1 ? 'row' : 'rows'}*`] : []),
  ].join('\n');
}

/** Lists with commas, but with semicolons where a member has a comma itself; days and numbers as they are written. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) {
    const members = value.map(cellOf);
    return members.join(members.some((member) => member.includes(',')) ? '; ' : ', ');
  }
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

/** The page with other answers below its queries. */
export function withAnswers(page: string, answers: readonly string[]): string {
  const lines = page.split('\n');
  const queries = queriesOf(page);
  for (let index = queries.length - 1; index >= 0; index--) {
    const { from, to } = queries[index] as PageQuery;
    lines.splice(from, to - from, ...(answers[index] ?? '').split('\n'));
  }
  return lines.join('\n');
}
