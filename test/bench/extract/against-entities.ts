/**
 * From bytes to entities: documents read, their facts found and resolved against a graph that holds thousands; one by one,
 * and in the groups in which a load does it once it is under way.
 */
import { extractTogether } from '../../../server/extract/index.ts';
import { GROUPS } from '../../../server/ingest/loading.ts';
import type { EntityRecord } from '../../../server/model/graph.ts';
import { readDocument } from '../../../server/read/index.ts';
import type { Source } from '../../../server/read/reader.ts';
import { createResolver, type Resolver, recordsOf } from '../../../server/resolve/index.ts';
import { variation } from '../../support/variations.ts';

const ENTITIES = 10_000;
/** Documents between two looks at how many entities there are. */
const STEP = 36;
const MAX = { maxBytes: Number.POSITIVE_INFINITY };

const recordsIn = (sources: readonly Source[]): EntityRecord[][] =>
  extractTogether(sources.map((source) => readDocument(source, MAX))).map(recordsOf);

/** Documents that nobody has seen, from that number on. */
const variations = (from: number, count: number): Source[] =>
  Array.from({ length: count }, (_, turn) => {
    const { name, text } = variation(from + turn);
    return { source: name, bytes: new TextEncoder().encode(text) };
  });

/** Prints how fast the documents go through, and what part of it is resolving. */
export function againstEntities(corpus: readonly Source[], seconds: number): void {
  const resolver = createResolver();
  let entities = 0;
  let documents = 0;
  while (entities < ENTITIES) {
    const sources = variations(documents, STEP);
    for (const records of recordsIn(sources)) resolver.add(records);
    documents += STEP;
    entities = new Set(resolver.resolution().assignment.values()).size;
  }
  resolver.moved();
  console.log(`\nread, found, resolved   against ${entities} entities of ${documents} documents`);
  const { reading, writing } = GROUPS;
  const ways: readonly [string, readonly Source[], number, number][] = [
    ['one by one', corpus, 1, 1],
    [
      `${reading.documents} read, ${writing.documents} resolved at a time, as a load does`,
      variations(documents, reading.documents),
      reading.documents,
      writing.documents,
    ],
  ];
  for (const [name, sources, read, resolved] of ways) {
    const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
    const passes: Pass[] = [];
    const until = performance.now() + (seconds * 1000) / 2;
    do passes.push(passOver(sources, read, resolved, resolver));
    while (performance.now() < until);
    const median = passes.sort((a, b) => total(a) - total(b))[passes.length >> 1];
    if (!median) continue;
    const share = Math.round((100 * median.resolving) / total(median));
    const speed = (bytes / total(median) / 1000).toFixed(2);
    console.log(`  ${name.padEnd(52)}${speed} MB/s, ${share} % of it resolving (median of ${passes.length})`);
  }
}

/** Milliseconds of the processor. */
interface Pass {
  reading: number;
  resolving: number;
}
const total = ({ reading, resolving }: Pass): number => reading + resolving;

/**
 * Takes documents in, so many read together and so many between two looks at who is who, and out again, which is not
 * measured.
 */
function passOver(sources: readonly Source[], together: number, resolved: number, resolver: Resolver): Pass {
  const pass: Pass = { reading: 0, resolving: 0 };
  const added: string[] = [];
  for (let at = 0; at < sources.length; at += together) {
    const from = process.cpuUsage();
    const read = recordsIn(sources.slice(at, at + together));
    pass.reading += milliseconds(from);
    const between = process.cpuUsage();
    for (let first = 0; first < read.length; first += resolved) {
      for (const records of read.slice(first, first + resolved)) resolver.add(records);
      resolver.resolution();
      resolver.moved();
    }
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
