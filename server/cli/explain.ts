/** `signatory explain`: why two things are or are not one. */
import { readConfig } from '../config.ts';
import { extractFacts } from '../extract/index.ts';
import { createIngest } from '../ingest.ts';
import { AppError } from '../model/errors.ts';
import type { EntityRecord } from '../model/graph.ts';
import { readBytes } from '../read/files.ts';
import { readDocument } from '../read/index.ts';
import { createResolver, type Explanation, pairOf, recordsOf, type Subject, subjectsOf } from '../resolve/index.ts';
import { type Command, DATA, DATA_HELP, EXIT, lineOf, Misuse, parse } from './command.ts';
import { candidateLines, explanationLines } from './explanation.ts';
import { withGraph } from './graph.ts';
import { filesOf, tellFailures } from './loading.ts';

const OPTIONS = { ...DATA, documents: { type: 'string' }, json: { type: 'boolean' } } as const;

/** What answers: the graph, or documents read on the spot. */
interface Known {
  names(wanted: string): Promise<readonly Subject[]>;
  explain(a: string, b: string): Promise<Explanation>;
}

export const explain: Command = {
  name: 'explain',
  summary: 'tells why two things are or are not one',
  help: `Usage: signatory explain [--data DIR] [--json] A B
       signatory explain [--json] A B --documents PATH…

Tells whether two persons, bodies, places, meetings or agreements are one, and why: what
each feature of the two adds to their score or takes from it, from what score on two are
joined or suggested to a person, what contradicts, what people decided, and of names that
are one through others, the chain. A and B are ids of entities or records, or names; where
several entities bear a name, they are listed with their ids, and the exit code is 1.
Changes nothing.

Options:
${DATA_HELP}
  --documents PATH… files and folders to read instead of a graph; no decisions of people
                    are known then
  --json            as JSON

Example:
  signatory explain "Vilay Lakhamfong" "Vilay Lahamphong"
  signatory explain "Sar Kheng" "Sar Sokha" --documents seeds/documents`,

  async run(args, io) {
    const { values, operands } = parse(args, OPTIONS, { least: 2, most: Number.POSITIVE_INFINITY, name: 'A or B' });
    const [a = '', b = '', ...more] = operands;
    const tell = async (known: Known) => {
      const [left, right] = [await known.names(a), await known.names(b)];
      const [one, other] = [only(a, left), only(b, right)];
      if (!one || !other) {
        for (const [wanted, subjects] of [[a, left] as const, [b, right] as const])
          if (subjects.length > 1) for (const line of candidateLines(wanted, subjects)) io.err(line);
        return EXIT.failed;
      }
      const [first, second] = pairOf(one, other);
      const explanation = await known.explain(first?.id ?? a, second?.id ?? b);
      io.out(values.json ? JSON.stringify(explanation, null, 2) : explanationLines(explanation).join('\n'));
      return EXIT.done;
    };
    if (values.documents === undefined) {
      if (more.length > 0) throw new Misuse(`unexpected argument "${more[0]}": two things only, but for --documents`);
      return withGraph({ data: values.data, create: false }, async (store) => tell(createIngest(store)));
    }
    const { records, failures } = await recordsIn([values.documents, ...more]);
    tellFailures(failures, io);
    const code = await tell(resolved(records));
    return failures.length === 0 ? code : EXIT.failed;
  },
};

/** The one that is meant; null where there are several. Throws `NOT_FOUND` where nothing is called so. */
function only(wanted: string, subjects: readonly Subject[]): Subject | null {
  if (subjects.length > 1) return null;
  const [subject] = subjects;
  if (subject) return subject;
  const closed = /^(?:country|topic)\//.test(wanted);
  throw new AppError('NOT_FOUND', closed ? 'countries and topics are fixed lists' : 'nothing is called so', {
    expected: 'an id or name of a person, body, place, meeting, agreement or commitment',
    found: wanted,
  });
}

function resolved(records: readonly EntityRecord[]): Known {
  const resolver = createResolver();
  resolver.add(records);
  const { assignment } = resolver.resolution();
  return {
    names: async (wanted) => subjectsOf(wanted, records, assignment),
    explain: async (a, b) => resolver.explain(a, b),
  };
}

async function recordsIn(paths: readonly string[]) {
  const { maxDocumentBytes: maxBytes } = readConfig();
  const { files, failures } = await filesOf(paths);
  const records: EntityRecord[] = [];
  for (const source of files)
    try {
      const document = readDocument({ source, bytes: await readBytes(source, { maxBytes }) }, { maxBytes });
      records.push(...recordsOf(extractFacts(document)));
    } catch (error) {
      const line = lineOf(error);
      failures.push(line.startsWith(source) ? line : `${source}: ${line}`);
    }
  return { records, failures };
}
