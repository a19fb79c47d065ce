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
  const one = measured(corpus, 1, 1, resolver, seconds / 2);
  say('one by one', one);
  const label = `${reading.documents} read, ${writing.documents} resolved at a time, as a load does`;
  const all = measured(variations(documents, reading.documents), reading.documents, writing.documents, resolver, LOAD);
  const third = Math.ceil(all.length / 3);
  say(label, all.slice(0, third));
  say(
    `  after ${Math.round(megabytes(all.slice(0, 2 * third)))} MB, when little is left to compile`,
    all.slice(-third),
  );
}

/** Seconds for which groups are read: the engine goes on compiling what thousands of rules need for about a minute. */
const LOAD = 90;

/** Reads the sources again and again, so many together and so many between two looks at who is who. */
function measured(
  sources: readonly Source[],
  together: number,
  resolved: number,
  resolver: Resolver,
  seconds: number,
): Pass[] {
  const bytes = sources.reduce((sum, source) => sum + source.bytes.length, 0);
  const passes: Pass[] = [];
  const until = performance.now() + seconds * 1000;
  do passes.push({ bytes, ...passOver(sources, together, resolved, resolver) });
  while (performance.now() < until);
  return passes;
}

const megabytes = (passes: readonly Pass[]): number => passes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;

function say(way: string, passes: readonly Pass[]): void {
  const median = [...passes].sort((a, b) => total(a) - total(b))[passes.length >> 1];
  if (!median) return;
  const share = Math.round((100 * median.resolving) / total(median));
  const speed = (median.bytes / total(median) / 1000).toFixed(2);
  console.log(`  ${way.padEnd(52)}${speed} MB/s, ${share} % of it resolving (median of ${passes.length})`);
}

/** Milliseconds of the processor. */
interface Spent {
  reading: number;
  resolving: number;
}
interface Pass extends Spent {
  readonly bytes: number;
}
const total = ({ reading, resolving }: Spent): number => reading + resolving;

/**
 * Takes documents in, so many read together and so many between two looks at who is who, and out again, which is not
 * measured.
 */
function passOver(sources: readonly Source[], together: number, resolved: number, resolver: Resolver): Spent {
  const pass: Spent = { reading: 0, resolving: 0 };
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
