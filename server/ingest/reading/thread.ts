/**
 * Documents read in a thread of their own, so that a long one holds up nobody. One thread: it is started with the first
 * document, kept for those after it, and ended by a document that takes too long or too much memory; the next one
 * starts another.
 */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../model/errors.ts';
import type { Reading } from '../plan.ts';
import { type Answer, readingIn, type Task } from './message.ts';
import type { Unread } from './reading.ts';

/** Reads documents, one after the other in the order asked. */
export interface ReadingThread {
  /**
   * Rejects with what reading it throws, and with `LIMIT_EXCEEDED` naming the document where it takes too long or too
   * much memory. A thread that dies over a document without either is started again for it once.
   */
  read(unread: Unread): Promise<Reading>;
  /** Ends the thread; what is being read is not waited for. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** The script of the thread; that of the built program unless another is given. */
  readonly script?: URL | undefined;
  /** Bytes of the largest document. */
  readonly maxBytes: number;
  /** Seconds, and megabytes of memory, that one document may take; in proportion to the largest unless given, at least 120 and 1000. */
  readonly seconds?: number;
  readonly megabytes?: number;
}

/** For each megabyte that a document may have; five of them were read in 20 seconds on one shared processor. */
const SECONDS = 24;
const MEGABYTES = 200;

/** Whether this is the built program, beside which the script of the thread lies; sources are read where they run. */
export const isBuilt = (): boolean => import.meta.url.endsWith('.js');

const stopping = () => new AppError('CANCELLED', 'the server is stopping');

/** The thread died, and not of a document's size. */
class Died extends Error {}

export function createReadingThread(options: ThreadOptions): ReadingThread {
  const { maxBytes } = options;
  const size = Math.max(5, Math.ceil(maxBytes / 1024 ** 2));
  const { seconds = SECONDS * size, megabytes = MEGABYTES * size } = options;
  const script = options.script ?? new URL('./reading.js', import.meta.url);
  let thread: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  function started(): Worker {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, name: 'reading' });
    // What befalls it between two documents is noticed with the next.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (thread === worker) thread = null;
    });
    return worker;
  }

  /** The answer of the thread, which is ended where none comes in time. */
  async function answerTo(task: Task): Promise<Answer> {
    if (closed) throw stopping();
    thread ??= started();
    const worker = thread;
    worker.ref();
    try {
      return await answerOf(worker, task);
    } catch (error) {
      if (thread === worker) thread = null;
      await worker.terminate();
      throw error;
    } finally {
      worker.unref();
    }
  }

  const answerOf = (worker: Worker, task: Task) =>
    new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(
        () => end(beyond(task, 'takes too long to be read', `${seconds} seconds`)),
        seconds * 1000,
      );
      const onError = (error: NodeJS.ErrnoException) =>
        end(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? beyond(task, 'takes too much memory to be read', `${megabytes} megabytes`)
            : new Died(error.message, { cause: error }),
        );
      const onExit = () => end(new Died('the thread that reads documents ended'));
      const onMessage = (answer: Answer) => end(answer);
      function end(outcome: Answer | Error): void {
        clearTimeout(late);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    });

  const beyond = ({ source }: Task, what: string, most: string): AppError =>
    new AppError('LIMIT_EXCEEDED', `The document ${what}`, {
      where: source,
      expected: `at most ${most}`,
      found: 'more',
    });

  async function read(task: Task): Promise<Reading> {
    try {
      return readingIn(await answerTo(task));
    } catch (error) {
      if (closed) throw stopping();
      if (!(error instanceof Died)) throw error;
      return readingIn(await answerTo(task));
    }
  }

  return {
    read({ source, bytes }) {
      const reading = queue.then(() => read({ source, bytes, maxBytes }));
      queue = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      closed = true;
      await thread?.terminate();
    },
  };
}
