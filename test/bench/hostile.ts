/**
 * `npm run bench -- hostile [TEXTS [KILOBYTES]]`: how long the rules take a kilobyte over texts that nobody writes, as
 * multiples of what ordinary text of the same length takes. A pattern that runs away shows as a large number, and as one
 * that grows with the length.
 */
import { extractFacts } from '../../server/extract/index.ts';
import { readDocument } from '../../server/read/index.ts';
import { goldDocument, goldNames } from '../support/gold.ts';
import { hostileText } from '../support/hostile.ts';

const LONGER = 4;
const SHOWN = 8;

function spent(text: string): number {
  // A letter first: nothing but white space is no document.
  const source = { source: 'hostile.txt', bytes: new TextEncoder().encode(`x${text}`) };
  const from = process.cpuUsage();
  extractFacts(readDocument(source, { maxBytes: Number.POSITIVE_INFINITY }));
  const { user, system } = process.cpuUsage(from);
  return (user + system) / text.length;
}

export function measure([texts = '600', kilobytes = '20']: readonly string[]): void {
  const length = Number(kilobytes) * 1_000;
  const corpus = goldNames()
    .map((name) => goldDocument(name).text)
    .join('\n\n');
  const ordinary = corpus.repeat(Math.ceil(length / corpus.length)).slice(0, length);
  for (let turn = 0; turn < 30; turn += 1) spent(ordinary);
  const base = Array.from({ length: 9 }, () => spent(ordinary)).sort((a, b) => a - b)[4] ?? 1;
  const found = Array.from({ length: Number(texts) }, (_, seed) => ({
    seed,
    times: spent(hostileText(seed, length)) / base,
  }));
  found.sort((a, b) => b.times - a.times);
  const middle = found[found.length >> 1]?.times ?? 0;
  console.log(`${found.length} hostile texts of ${kilobytes} KB; time a kilobyte against ordinary text of that length`);
  console.log(`  median ${middle.toFixed(2)}, longest ${(found[0]?.times ?? 0).toFixed(2)} times\n`);
  console.log(`the ${SHOWN} longest, and the same text ${LONGER} times as long (a byte)`);
  for (const { seed, times } of found.slice(0, SHOWN)) {
    const text = hostileText(seed, length * LONGER);
    console.log(
      `  ${times.toFixed(2).padStart(6)}  ${(spent(text) / base).toFixed(2).padStart(6)}  ${JSON.stringify(text.slice(0, 60))}`,
    );
  }
}
