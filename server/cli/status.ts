/** `signatory status`: what the graph holds. */
import { readStats } from '../store/stats.ts';
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import { withGraph } from './graph.ts';

export const status: Command = {
  name: 'status',
  summary: 'tells what the graph holds',
  help: `Usage: signatory status [--data DIR] [--json]

Tells how many documents, entities and relations the graph holds, and from which days.

Options:
${DATA_HELP}
  --json            as JSON

Example:
  signatory status --json | jq .documents`,

  async run(args, io) {
    const options = { ...DATA, json: { type: 'boolean' } } as const;
    const { values } = parse(args, options, { least: 0, most: 0, name: 'argument' });
    return withGraph({ data: values.data, create: false }, async (store, config) => {
      const stats = await readStats(store, null);
      // An address holds no user or password: the settings refuse one that does.
      const data = config.neo4j?.uri ?? config.data;
      if (values.json) io.out(JSON.stringify({ data, ...stats }));
      else {
        const rows: [string, string | number][] = [
          ['graph', `${data} (${stats.engine})`],
          ['documents', stats.documents],
          ['passages', stats.passages],
          ['entities', stats.entities],
          ...stats.byType.map(({ type, count }): [string, number] => [`  ${type}`, count]),
          ['relations', stats.relations],
          ['events', stats.from && stats.to ? `${stats.from} to ${stats.to}` : 'none'],
        ];
        for (const [name, value] of rows) io.out(`${name.padEnd(16)}${value}`);
      }
      return EXIT.done;
    });
  },
};
