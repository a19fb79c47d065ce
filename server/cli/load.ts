/** `signatory load`: documents into the graph. */
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import { withGraph } from './graph.ts';
import { loadPaths, tellFailures } from './loading.ts';

export const load: Command = {
  name: 'load',
  summary: 'reads documents into the graph',
  help: `Usage: signatory load [--data DIR] PATH…

Reads files, and folders with all that is in them, into the graph. Loading a document
twice changes nothing; a file that cannot be read is told of, and the rest are loaded.
The graph can be open in one process only: stop "signatory serve" before, or load by its API.

Options:
${DATA_HELP}

Example:
  signatory load seeds/documents press-release.txt`,

  async run(args, io) {
    const { values, operands } = parse(args, DATA, { least: 1, most: Number.POSITIVE_INFINITY, name: 'PATH' });
    return withGraph({ data: values.data, create: true }, async (store, config) => {
      const { reports, failures } = await loadPaths(store, operands, config, io);
      const count = (status: string) => reports.filter((report) => report.status === status).length;
      for (const { source, notes } of reports) for (const note of notes) io.err(`note on ${source}: ${note}`);
      tellFailures(failures, io);
      io.out(`${count('loaded')} loaded, ${count('unchanged')} unchanged, ${failures.length} failed`);
      return failures.length === 0 ? EXIT.done : EXIT.failed;
    });
  },
};
