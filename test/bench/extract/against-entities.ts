/** From bytes to entities: documents read, their facts found and resolved one by one against a graph that holds thousands. */
import { extractTogether } from '../../../server/extract/index.ts';
import type { EntityRecord } from '../../../server/model/graph.ts';
import { readDocument } from '../../../server/read/index.ts';
import type { Source } from '../../../server/read/reader.ts';
import { createResolver, type Resolver, recordsOf } from '../../../server/resolve/index.ts';
import { variation } from '../../support/variations.ts';

const ENTITIES = 10_000;
/** Documents between two looks at how many entities there are. */
const STEP = 36;
/** Documents that a load takes into one transaction. */
const GROUP = 32;
const MAX = { maxBytes: Number.POSITIVE_INFINITY };

const recordsIn = (sources: readonly Source[]): EntityRecord[][] =>
  extractTogether(sources.map((source) => readDocument(source, MAX))).map(recordsOf);

/** Prints how fast the documents go through, and what part of it is resolving. */
export function againstEntities(corpus: readonly Source[], seconds: number): void {
  const resolver = createResolver();
  let entities = 0;
  let documents = 0;
  while (entities < ENTITIES) {
    const sources = Array.from({ length: STEP }, (_, turn): Source => {
      const { name, text } = variation(documents + turn);
      return { source: name, bytes: new TextEncoder().encode(text) };
    });
    for (const records of recordsIn(sources)) resolver.add(records);
    documents += STEP;
    entities = new Set(resolver.resolution().assignment.values()).size;
  }
  resolver.moved();
  const bytes = corpus.reduce((sum, source) => sum + source.bytes.length, 0);
  console.log(`\nread, found, resolved   against ${entities} entities of ${documents} documents`);
  for (const [name, size] of [
    ['one by one', 1],
    [`${GROUP} at a time, as a load does`, GROUP],
  ] as const) {
    const passes: Pass[] = [];
    const until = performance.now() + (seconds * 1000) / 2;
    do passes.push(passOver(corpus, size, resolver));
    while (performance.now() < until);
    const median = passes.sort((a, b) => total(a) - total(b))[passes.length >> 1];
    if (!median) continue;
    const share = Math.round((100 * median.resolving) / total(median));
    const speed = (bytes / total(median) / 1000).toFixed(2);
    console.log(`  ${name.padEnd(30)}${speed} MB/s, ${share} % of it resolving (median of ${passes.length})`);
  }
}

/** Milliseconds of the processor. */
interface Pass {
  reading: number;
  resolving: number;
}
const total = ({ reading, resolving }: Pass): number => reading + resolving;

/** Takes the corpus in, so many documents between two looks at who is who, and out again, which is not measured. */
function passOver(corpus: readonly Source[], size: number, resolver: Resolver): Pass {
  const pass: Pass = { reading: 0, resolving: 0 };
  const added: string[] = [];
  for (let at = 0; at < corpus.length; at += size) {
    const from = process.cpuUsage();
    const read = recordsIn(corpus.slice(at, at + size));
    pass.reading += milliseconds(from);
    const between = process.cpuUsage();
    for (const records of read) resolver.add(records);
    resolver.resolution();
    resolver.moved();
    pass.resolving += milliseconds(between);
    added.push(...read.flatMap(([record]) => record?.document ?? []));
  }
  for (const document of added) resolver.remove(document);
  resolver.resolution();
  return pass;
}

function milliseconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
