/** `signatory restore`: a graph from a backup, on either engine. */

import { readConfig } from '../config.ts';
import { longestLine } from '../ingest/archive.ts';
import { restoreArchive, verifyArchive } from '../ingest/restore.ts';
import { createIngest } from '../ingest.ts';
import { bytesOf, keptIn, STANDARD, withScratchFile } from './archive-file.ts';
import { told } from './backup.ts';
import { type Command, DATA, DATA_HELP, EXIT, type ExitCode, parse } from './command.ts';
import { withGraph } from './graph.ts';
import { createCounter } from './progress.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'puts a backup into the graph',
  help: `Usage: signatory restore [--data DIR] [--check] FILE|-

Puts the documents and decisions of a backup into the graph of the settings: an empty one,
which becomes the graph that was backed up, or one that holds something, which is added to.
The backup is read to its end and checked before anything is written. What is there already
stays; a document that is there with other content is refused, and nothing is written. Facts
are those of the backup; nothing is read anew. Cut off, it is completed by running it again.

Options:
${DATA_HELP}
  --check           only tells whether the backup is sound; needs no graph

Example:
  signatory restore signatory-2026-01-31.jsonl.gz`,

  async run(args, io) {
    const options = { ...DATA, check: { type: 'boolean' } } as const;
    const { values, operands } = parse(args, options, { least: 1, most: 1, name: 'FILE' });
    const [file = STANDARD] = operands;
    const reading = {
      name: file === STANDARD ? 'standard input' : file,
      maxLine: longestLine(readConfig().maxDocumentBytes),
    };

    const run = async (first: AsyncIterable<Uint8Array>, again: () => AsyncIterable<Uint8Array>): Promise<ExitCode> => {
      const header = await verifyArchive(first, reading);
      if (values.check) {
        io.out(`${reading.name}: ${told(header)}, made by Signatory ${header.product}`);
        return EXIT.done;
      }
      return withGraph({ data: values.data, create: true }, async (store) => {
        const counter = createCounter(io, 'restored');
        try {
          const ingest = createIngest(store);
          const report = await restoreArchive(store, ingest, again, { ...reading, onProgress: counter.show });
          counter.end();
          const { restored, unchanged, judgements } = report;
          io.out(`${restored} restored, ${unchanged} unchanged, ${judgements} decisions added`);
          return EXIT.done;
        } finally {
          counter.end();
        }
      });
    };
    if (file !== STANDARD) return run(bytesOf(file), () => bytesOf(file));
    return withScratchFile((scratch) => run(keptIn(scratch, io.chunks()), () => bytesOf(scratch)));
  },
};
