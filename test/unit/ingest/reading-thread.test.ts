/** Documents read in a thread: like here, without holding up what goes on here, within bounds, and whatever becomes of the thread. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../server/extract/index.ts';
import type { Reading } from '../../../server/ingest/plan.ts';
import { readingOf, type Unread } from '../../../server/ingest/reading/reading.ts';
import { createReadingThread, type ReadingThread, type ThreadOptions } from '../../../server/ingest/reading/thread.ts';
import { createIngest } from '../../../server/ingest.ts';
import { fromRoot } from '../../../server/root.ts';
import { openMemoryStore } from '../../../server/store/index.ts';
import { dumpOf } from '../../support/dump.ts';
import { goldInput, goldNames } from '../../support/gold.ts';
import { builtProgram } from '../../support/program.ts';

const MAX = 5_000_000;
const open: ReadingThread[] = [];
afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close();
});
function threadOf(options: Partial<ThreadOptions> = {}): ReadingThread {
  const thread = createReadingThread({ maxBytes: MAX, ...options });
  open.push(thread);
  return thread;
}

/** The script of the built program. */
function built(): URL {
  builtProgram();
  return pathToFileURL(fromRoot('dist/server/reading.js'));
}
/** A script that does with each document what its name says; anything else it tells back. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    const answerTo = ({ source, bytes }) => {
      if (source === 'endless') for (;;);
      if (source === 'greedy') for (const kept = []; ; ) kept.push(new Array(1e5).fill({ source }));
      if (source === 'deadly') process.exit(1);
      // Dies the first time only: the second thread for a document has a higher number.
      if (source === 'unlucky ' + threadId) process.exit(1);
      return { reading: { source, threadId, length: bytes.length } };
    };
    parentPort.on('message', ({ several }) => parentPort.postMessage(several.map(answerTo)));`)}`,
);
const input = (source: string) => ({ source, bytes: Buffer.from('Words') });
/** What reading one document comes to; throws what is thrown over it. */
async function readingBy(thread: ReadingThread, unread: Unread): Promise<Reading> {
  const [outcome] = await thread.read([unread]);
  if (outcome && 'reading' in outcome) return outcome.reading;
  throw outcome?.fault;
}
/** The number of the thread that read a document. */
const numberOf = async (thread: ReadingThread, source = 'any') =>
  ((await readingBy(thread, input(source))) as unknown as { threadId: number }).threadId;

const LONG = goldNames()
  .map((name) => readFileSync(fromRoot('seeds/documents', `${name}.md`), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
  .join('\n\n');

describe('a reading thread', () => {
  it('reads as it is read here, and refuses as here', async () => {
    const thread = threadOf({ script: built() });
    const unread = goldNames()
      .slice(0, 3)
      .map(goldInput)
      .map(({ source, bytes }) => ({ source, bytes }));
    expect(await thread.read(unread)).toEqual(unread.map((each) => ({ reading: readingOf(each, MAX, extractFacts) })));
    await expect(readingBy(thread, { source: 'blank.txt', bytes: Buffer.from(' ') })).rejects.toMatchObject({
      name: 'AppError',
      code: 'BAD_DOCUMENT',
      details: { where: 'blank.txt' },
    });
    const small = threadOf({ script: built(), maxBytes: 3 });
    await expect(readingBy(small, input('a.txt'))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      details: { where: 'a.txt' },
    });
  });

  it('leaves those here their turn while a long document is read', async () => {
    const thread = threadOf({ script: built() });
    const state = { done: false, turns: 0 };
    const reading = readingBy(thread, { source: 'long.md', bytes: Buffer.from(LONG) }).finally(() => {
      state.done = true;
    });
    for (; !state.done; state.turns++) await wait(5);
    // Read here, it would have been done before the first turn.
    expect(state.turns).toBeGreaterThan(3);
    expect((await reading).sheet.persons.length).toBeGreaterThan(20);
  });

  it('is started once, and kept', async () => {
    const thread = threadOf({ script });
    const first = await numberOf(thread);
    expect(await Promise.all([numberOf(thread), numberOf(thread)])).toEqual([first, first]);
  });

  it.each([
    ['endless', { seconds: 0.3 }, 'at most 0.3 seconds'],
    ['greedy', { megabytes: 24 }, 'at most 24 megabytes'],
  ])('refuses a document that is %s, naming it and the limit, and reads on', async (source, bounds, expected) => {
    const thread = threadOf({ script, ...bounds });
    const first = await numberOf(thread);
    const refused = readingBy(thread, input(source));
    const next = numberOf(thread);
    await expect(refused).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { where: source, expected } });
    expect(await next).toBeGreaterThan(first);
  });

  it('that dies is started again for the same document, once', async () => {
    const thread = threadOf({ script });
    const first = await numberOf(thread);
    const unlucky = await numberOf(thread, `unlucky ${first}`);
    expect(unlucky).toBeGreaterThan(first);
    await expect(readingBy(thread, input('deadly'))).rejects.toThrow('the thread that reads documents ended');
    expect(await numberOf(thread)).toBeGreaterThan(unlucky);
  });

  it('refuses of several only that over which it ends', async () => {
    const thread = threadOf({ script, seconds: 0.3 });
    const outcomes = await thread.read(['any', 'endless', 'deadly', 'other'].map(input));
    const sources = outcomes.map((each) => 'reading' in each && (each.reading as unknown as { source: string }).source);
    expect(sources).toEqual(['any', false, false, 'other']);
    expect(outcomes[1]).toMatchObject({ fault: { code: 'LIMIT_EXCEEDED', details: { where: 'endless' } } });
    expect(outcomes[2]).toMatchObject({ fault: { message: 'the thread that reads documents ended' } });
  });

  it('that is closed reads no more', async () => {
    const thread = threadOf({ script });
    await numberOf(thread);
    const reading = readingBy(thread, input('endless'));
    await wait(20);
    await thread.close();
    await expect(reading).rejects.toThrow();
    await expect(readingBy(thread, input('any'))).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

describe('a load by a thread', () => {
  it('that dies in the middle loses nothing', async () => {
    const names = goldNames().slice(0, 12);
    // Each thread is gone before it tells of the second thing it was asked for, which another has to read again.
    const mortal = `import { parentPort } from 'node:worker_threads';
      const tell = parentPort.postMessage.bind(parentPort);
      let told = 0;
      parentPort.postMessage = (answer) => (++told > 1 ? process.exit(1) : tell(answer));
      await import(${JSON.stringify(built().href)});`;
    const thread = threadOf({ script: new URL(`data:text/javascript,${encodeURIComponent(mortal)}`) });
    const [by, here] = [await openMemoryStore(), await openMemoryStore()];
    const reports = await createIngest(by, { read: thread.read }).load(names.map(goldInput));
    expect(reports.map(({ status }) => status)).toEqual(names.map(() => 'loaded'));
    await createIngest(here).load(names.map(goldInput));
    expect(await dumpOf(by)).toEqual(await dumpOf(here));
    await by.close();
    await here.close();
  });
});
