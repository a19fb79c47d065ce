/** `signatory query`: a GraphQL query against the graph. */
import { readFile } from 'node:fs/promises';
import { createApi, GRAPHQL_PATH } from '../api/yoga.ts';
import { AppError } from '../model/errors.ts';
import { type Command, DATA, DATA_HELP, EXIT, lineOf, Misuse, parse } from './command.ts';
import { withGraph } from './graph.ts';
import { version } from './version.ts';

export const query: Command = {
  name: 'query',
  summary: 'asks the graph a GraphQL query',
  help: `Usage: signatory query [--data DIR] [--variables JSON] FILE|-

Runs a GraphQL query, from a file or from standard input, and prints the answer as JSON.
The exit code is 1 where the answer has errors.

Options:
${DATA_HELP}
  --variables JSON  values of the query's variables, as a JSON object

Example:
  echo '{ ministers { nodes { name offices { title from to } } } }' | signatory query -`,

  async run(args, io) {
    const options = { ...DATA, variables: { type: 'string' } } as const;
    const { values, operands } = parse(args, options, { least: 1, most: 1, name: 'FILE' });
    const [file = '-'] = operands;
    const variables = parseVariables(values.variables);
    const text = file === '-' ? await io.input() : await read(file);
    return withGraph({ data: values.data, create: false }, async (store) => {
      const api = createApi({ store, version: version(), log: (error) => io.err(lineOf(error)) });
      const response = await api.fetch(`http://localhost${GRAPHQL_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      const answer = (await response.json()) as { readonly errors?: readonly unknown[] };
      io.out(JSON.stringify(answer, null, 2));
      return answer.errors?.length ? EXIT.failed : EXIT.done;
    });
  },
};

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
