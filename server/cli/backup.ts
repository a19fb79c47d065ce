/** `signatory backup`: what the graph is made from, as one file. */
import { type ArchiveOptions, archiveLines, GraphChanged, longestLine } from '../ingest/archive.ts';
import { linesOf } from '../ingest/archive-lines.ts';
import type { Store } from '../store/index.ts';
import { assertWritable, bytesOf, STANDARD, withScratchFile, writeWhole } from './archive-file.ts';
import { type Command, DATA, DATA_HELP, EXIT, parse } from './command.ts';
import { withGraph } from './graph.ts';
import type { Io } from './io.ts';
import { createCounter } from './progress.ts';
import { version } from './version.ts';

/** How often it is begun again because somebody wrote meanwhile. */
const ATTEMPTS = 5;

export const backup: Command = {
  name: 'backup',
  summary: 'writes what the graph is made from into a file',
  help: `Usage: signatory backup [--data DIR] [--force] FILE|-

Writes every document with the facts read in it, and every decision that people have made,
as JSON Lines: all that a graph follows from. "signatory restore" makes the same graph of it,
in a folder or in Neo4j. The file is compressed where its name ends in .gz; - writes to
standard output. It appears under its name when it is whole, and holds one state of the
graph: where somebody writes to the graph meanwhile, it is begun again.

Options:
${DATA_HELP}
  --force           replaces the file if it is there

Example:
  signatory backup signatory-$(date +%F).jsonl.gz`,

  async run(args, io) {
    const options = { ...DATA, force: { type: 'boolean' } } as const;
    const { values, operands } = parse(args, options, { least: 1, most: 1, name: 'FILE' });
    const [file = STANDARD] = operands;
    const force = values.force === true;
    if (file !== STANDARD) await assertWritable(file, force);
    return withGraph({ data: values.data, create: false }, async (store, config) => {
      const maxLine = longestLine(config.maxDocumentBytes);
      const write = (to: string, replace: boolean) =>
        oneState(store, { product: version(), maxLine }, io, (lines) => writeWhole(to, lines, replace));
      if (file === STANDARD)
        await withScratchFile(async (scratch) => {
          // Nothing can be taken back that has gone out, so it goes out when it is known to be of one state.
          await write(scratch, true);
          const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
          for await (const { bytes } of linesOf(bytesOf(scratch), { name: file, longest: () => maxLine }))
            io.out(decoder.decode(bytes));
        });
      else io.out(`${file}: ${told(await write(file, force))}`);
      return EXIT.done;
    });
  },
};

export interface Counts {
  readonly documents: number;
  readonly judgements: number;
}

/** Counts for people: "36 documents, 3 decisions". */
export const told = ({ documents, judgements }: Counts): string =>
  `${documents} ${documents === 1 ? 'document' : 'documents'}, ${judgements} ${judgements === 1 ? 'decision' : 'decisions'}`;

/** Hands the lines of one state of the graph to `write`, again and again until nobody wrote meanwhile. */
async function oneState(
  store: Store,
  options: ArchiveOptions,
  io: Io,
  write: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<Counts> {
  const counter = createCounter(io, 'backed up');
  try {
    for (let attempt = 1; ; attempt += 1) {
      let counts: Counts = { documents: 0, judgements: 0 };
      const lines = archiveLines(store, {
        ...options,
        onProgress: counter.show,
        onCounts: (found) => {
          counts = found;
        },
      });
      try {
        await write(lines);
        return counts;
      } catch (error) {
        if (!(error instanceof GraphChanged) || attempt >= ATTEMPTS) throw error;
        io.err('the graph has changed meanwhile: beginning again');
      }
    }
  } finally {
    counter.end();
  }
}
