/** `signatory query`: a GraphQL query against the graph. */
import { readFile } from 'node:fs/promises';
import { createApi, GRAPHQL_PATH } from '../api/yoga.ts';
import { type ConnectionRows, connectionCsv, connectionOf } from '../export/connection.ts';
import { BYTE_ORDER_MARK } from '../export/csv.ts';
import { createPast } from '../ingest/past.ts';
import { AppError } from '../model/errors.ts';
import { type Command, DATA, DATA_HELP, EXIT, lineOf, Misuse, parse } from './command.ts';
import { withGraph } from './graph.ts';
import { version } from './version.ts';

const FORMATS = ['json', 'csv', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];
/** Pages of one query at most. */
const MOST_PAGES = 10_000;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export const query: Command = {
  name: 'query',
  summary: 'asks the graph a GraphQL query',
  help: `Usage: signatory query [--data DIR] [--variables JSON] [--format FORMAT] FILE|-

Runs a GraphQL query, from a file or from standard input, and prints the answer.
The exit code is 1 where the answer has errors.

Options:
${DATA_HELP}
  --variables JSON  values of the query's variables, as a JSON object
  --format FORMAT   json: the answer as it is (default); csv: the rows of its connection as a
                    table, fields within fields named with dots; ndjson: each row a line of JSON.
                    A query that takes $after and asks for pageInfo { hasNextPage endCursor } is
                    asked on to the last page.

Example:
  echo '{ ministers { nodes { name offices { edges { title from to } } } } }' | signatory query --format csv -`,

  async run(args, io) {
    const options = { ...DATA, variables: { type: 'string' }, format: { type: 'string' } } as const;
    const { values, operands } = parse(args, options, { least: 1, most: 1, name: 'FILE' });
    const [file = '-'] = operands;
    const variables = parseVariables(values.variables);
    const format = parseFormat(values.format);
    const text = file === '-' ? await io.input() : await read(file);
    return withGraph({ data: values.data, create: false }, async (store) => {
      const api = createApi({
        store,
        version: version(),
        past: createPast(store),
        log: (error) => io.err(lineOf(error)),
      });
      const ask = async (own: Readonly<Record<string, unknown>>): Promise<Answer> => {
        const response = await api.fetch(`http://localhost${GRAPHQL_PATH}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query: text, variables: own }),
        });
        return (await response.json()) as Answer;
      };
      const first = await ask(variables);
      if (format === 'json' || first.errors?.length) {
        io.out(JSON.stringify(first, null, 2));
        return first.errors?.length ? EXIT.failed : EXIT.done;
      }
      const rows: ConnectionRows['rows'][number][] = [];
      for await (const page of pages(first, /\$after\b/.test(text), (after) => ask({ ...variables, after }))) {
        // Lines are printed as they come; a table knows its columns only at the end.
        if (format === 'ndjson') for (const row of page) io.out(JSON.stringify(row));
        else rows.push(...page);
      }
      if (format === 'csv') io.out(`${BYTE_ORDER_MARK}${connectionCsv(rows)}`.trimEnd());
      return EXIT.done;
    });
  },
};

/** The rows of the connection, page after page where the query can be asked on. */
async function* pages(first: Answer, goesOn: boolean, ask: (after: string) => Promise<Answer>) {
  let { rows, next } = connectionOf(first.data);
  yield rows;
  for (let page = 1; goesOn && next !== null && page < MOST_PAGES; page++) {
    const answer = await ask(next);
    if (answer.errors?.length)
      throw new AppError('BAD_INPUT', 'a later page was refused', { found: JSON.stringify(answer.errors) });
    ({ rows, next } = connectionOf(answer.data));
    yield rows;
  }
}

function parseFormat(text = 'json'): Format {
  const format = FORMATS.find((known) => known === text);
  if (!format) throw new Misuse(`--format is to be one of ${FORMATS.join(', ')}; found "${text}"`);
  return format;
}

function parseVariables(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told of below, as any other value that is no object.
  }
  throw new Misuse('--variables is to be a JSON object such as {"text": "Vilay"}');
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('NOT_FOUND', 'the query cannot be read', { where: file, expected: 'a file, or -' }, { cause });
  }
}
