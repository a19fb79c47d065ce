/** `signatory remove`: documents out of the graph. */
import { createIngest } from '../ingest.ts';
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import { withGraph } from './graph.ts';
import { tellFailures } from './loading.ts';

export const remove: Command = {
  name: 'remove',
  summary: 'takes documents out of the graph',
  help: `Usage: signatory remove [--data DIR] ID…

Takes documents out of the graph, with exactly what only they said. Ids are those of
documents, as "signatory query" and the page give them.

Options:
${DATA_HELP}

Example:
  signatory remove document/cambodia-and-laos-sign-for-2022-by-video-link-0f3c2a91be`,

  async run(args, io) {
    const { values, operands } = parse(args, DATA, { least: 1, most: Number.POSITIVE_INFINITY, name: 'ID' });
    return withGraph({ data: values.data, create: false }, async (store) => {
      const reports = await createIngest(store).remove(operands);
      const missing = reports.filter(({ status }) => status === 'missing');
      tellFailures(
        missing.map(({ id }) => `${id}: no such document`),
        io,
      );
      io.out(`${reports.length - missing.length} removed, ${missing.length} missing`);
      return missing.length === 0 ? EXIT.done : EXIT.failed;
    });
  },
};
