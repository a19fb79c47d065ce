/** `signatory extract`: what the documents say, as fact sheets, without a graph. */
import { readConfig } from '../config.ts';
import { extractFacts } from '../extract/index.ts';
import { readBytes } from '../read/files.ts';
import { readDocument } from '../read/index.ts';
import { type Command, EXIT, lineOf, parse } from './command.ts';
import { filesOf, tellFailures } from './loading.ts';

export const extract: Command = {
  name: 'extract',
  summary: 'prints what documents say, as JSON Lines',
  help: `Usage: signatory extract PATH…

Prints a fact sheet for each document, one JSON object a line, in the order of the
arguments: persons, offices, bodies, meetings, agreements, commitments, each with the
sentences that say so. Needs no graph and changes nothing.

Example:
  signatory extract press-release.txt | jq .agreements`,

  async run(args, io) {
    const { operands } = parse(args, {}, { least: 1, most: Number.POSITIVE_INFINITY, name: 'PATH' });
    const maxBytes = readConfig().maxDocumentBytes;
    const { files, failures } = await filesOf(operands);
    const failed = [...failures];
    for (const source of files) {
      try {
        const document = readDocument({ source, bytes: await readBytes(source, { maxBytes }) }, { maxBytes });
        io.out(JSON.stringify(extractFacts(document)));
      } catch (error) {
        const line = lineOf(error);
        failed.push(line.startsWith(source) ? line : `${source}: ${line}`);
      }
    }
    tellFailures(failed, io);
    return failed.length === 0 ? EXIT.done : EXIT.failed;
  },
};
