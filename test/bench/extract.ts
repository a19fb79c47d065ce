/**
 * How fast documents are read and facts found: `npm run bench -- extract [SECONDS]`. Machines differ and are shared, so
 * time is the processor's, not the clock's, and what counts are the ratios: of the first document to a later one, of a
 * long document to a short one (1 where time is linear), of a stage to a plain walk that only cuts text into sentences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Stage } from '../../server/extract/draft.ts';
import { extractFacts, extractTogether } from '../../server/extract/index.ts';
import { whole } from '../../server/extract/passes.ts';
import { runPipeline, STAGES } from '../../server/extract/pipeline.ts';
import { splitFrontMatter } from '../../server/read/front-matter.ts';
import { readDocument } from '../../server/read/index.ts';
import type { Source } from '../../server/read/reader.ts';
import { recordsOf } from '../../server/resolve/index.ts';
import { fromRoot } from '../../server/root.ts';
import { againstEntities } from './extract/against-entities.ts';
import { besideCompromise } from './extract/beside-compromise.ts';

const MAX = { maxBytes: Number.POSITIVE_INFINITY };
const DEFAULT_SECONDS = 10;
const LENGTHS = [200_000, 1_000_000, 5_000_000] as const;
/** Shapes that no press release has are tried only so far: what is not linear shows there already. */
const SHORTER = LENGTHS.slice(0, 2);

/** Runs all measurements and prints them. The one argument is how long the corpus is repeated, in seconds. */
export function measure([seconds]: readonly string[]): void {
  const corpus = corpusSources();
  const bytes = corpus.reduce((sum, source) => sum + source.bytes.length, 0);
  const [first = corpus[0]] = corpus;
  if (!first) return;
  const start = spent(() => factsOf(first));
  const pass = () => spent(() => corpus.forEach(factsOf));
  const cold = pass();
  const passes = repeat(pass, Number(seconds) || DEFAULT_SECONDS);
  const warm = passes.sort((a, b) => a - b)[passes.length >> 1] ?? cold;
  const one = (warm * first.bytes.length) / bytes;
  console.log(`corpus                ${corpus.length} documents, ${kilo(bytes)}`);
  console.log(
    `first document        ${start.toFixed(0)} ms, ${times(start, one)} a later one: word lists are read, code is cold`,
  );
  console.log(`first pass after it   ${cold.toFixed(0)} ms, ${times(cold, warm)} a later one`);
  console.log(`steady                ${warm.toFixed(1)} ms a pass, ${rate(bytes, warm)} (median of ${passes.length})`);
  const together = repeat(() => spent(() => factsOfAll(corpus)), Number(seconds) || DEFAULT_SECONDS);
  const grouped = together.sort((a, b) => a - b)[together.length >> 1] ?? warm;
  console.log(
    `all at a time         ${grouped.toFixed(1)} ms a pass, ${rate(bytes, grouped)} (median of ${together.length})`,
  );
  stages(corpus);
  againstEntities(corpus, Number(seconds) || DEFAULT_SECONDS);
  lengths(corpus);
  besideCompromise();
}

/** Each step's time, against that of cutting the same text into sentences and words. */
function stages(corpus: readonly Source[]): void {
  const times = new Map<string, number>();
  const add = (name: string, ms: number) => times.set(name, (times.get(name) ?? 0) + ms);
  const timed = STAGES.map(
    (stage): Stage =>
      (draft) => {
        let result = draft;
        add(
          stage.name,
          wall(() => (result = whole(stage(draft)))),
        );
        return result;
      },
  );
  for (let turn = 0; turn < 5; turn += 1) {
    for (const source of corpus) {
      const from = performance.now();
      const document = readDocument(source, MAX);
      add('readDocument', performance.now() - from);
      runPipeline(document, timed);
      const sheet = extractFacts(document);
      add(
        'recordsOf',
        wall(() => recordsOf(sheet)),
      );
    }
  }
  const all = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const plain = times.get('sentencesStage') ?? all;
  console.log('\nstep                  share   against cutting sentences');
  for (const [name, ms] of times)
    console.log(
      `${name.padEnd(20)}${`${((100 * ms) / all).toFixed(1)} %`.padStart(8)}${(ms / plain).toFixed(2).padStart(8)}`,
    );
}

/** Documents of growing length, each shape against itself: 1 says that twice the text takes twice the time. */
function lengths(corpus: readonly Source[]): void {
  const text = corpus.map(({ bytes }) => splitFrontMatter(new TextDecoder().decode(bytes), '').body).join('\n\n');
  const shapes: Readonly<Record<string, string>> = {
    'the corpus again and again': text,
    'one line': text.replace(/\n+/g, ' '),
    'one line without a full stop': text.replace(/[.\n]+/g, ' '),
    'short lines': 'Talks in Hanoi\nVientiane and Phnom Penh, too\n'.padEnd(400, ' of some length'),
    'titles in a row': 'Deputy Prime Minister and Minister of Interior ',
    'names in a row': 'Sar Kheng, his counterpart To Lam, ',
    brackets: '(["',
    'one instrument a sentence': 'The two ministries signed a plan on border trade in Hanoi. ',
  };
  console.log('\ndocument                        MB/s, and time a byte against that of 200 KB');
  for (const [name, shape] of Object.entries(shapes)) {
    const speeds = (shape === text ? LENGTHS : SHORTER).map((length) => {
      const source = { source: 'long.txt', bytes: new TextEncoder().encode(shape.repeat(length / shape.length + 1)) };
      const ms = spent(() => factsOf(source));
      return { ms: ms / source.bytes.length, said: rate(source.bytes.length, ms) };
    });
    const base = speeds[0]?.ms ?? 1;
    console.log(`${name.padEnd(30)}${speeds.map(({ ms, said }) => `  ${said} (${(ms / base).toFixed(2)})`).join('')}`);
  }
}

const factsOf = (source: Source): void => {
  recordsOf(extractFacts(readDocument(source, MAX)));
};

/** As a load does it, in groups. */
const factsOfAll = (sources: readonly Source[]): void => {
  for (const sheet of extractTogether(sources.map((source) => readDocument(source, MAX)))) recordsOf(sheet);
};

function corpusSources(): Source[] {
  const folder = fromRoot('seeds', 'documents');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.sort().map((source) => ({ source, bytes: readFileSync(`${folder}/${source}`) }));
}

/** Milliseconds of the processor that an action takes. */
function spent(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of the clock: for shares, which need a finer one. */
function wall(action: () => void): number {
  const from = performance.now();
  action();
  return performance.now() - from;
}

function repeat(action: () => number, seconds: number): number[] {
  const until = performance.now() + seconds * 1000;
  const found = [action()];
  while (performance.now() < until) found.push(action());
  return found;
}

const kilo = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const rate = (bytes: number, ms: number): string => `${(bytes / ms / 1000).toFixed(2)} MB/s`;
const times = (a: number, b: number): string => `${(a / b).toFixed(1)} times`;
