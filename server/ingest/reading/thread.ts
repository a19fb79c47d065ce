/**
 * Documents read in a thread of their own, so that a long one holds up nobody. One thread: it is started with the first
 * document, kept for those after it, and ended by a document that takes too long or too much memory; the next one
 * starts another. Several documents are read together, as where they are read without a thread.
 */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../model/errors.ts';
import { type Answer, outcomeIn, type Task } from './message.ts';
import type { Outcome, Unread } from './reading.ts';

/** Reads documents, what is asked for together together, in the order asked. */
export interface ReadingThread {
  /**
   * What became of each: a fault is what reading it throws, or `LIMIT_EXCEEDED` naming the document that takes too long or
   * too much memory. Where the thread ends over several, each is read by itself, so that only the faulty one is lost; where
   * it dies over one, of neither, it is started again for it once.
   */
  read(several: readonly Unread[]): Promise<Outcome[]>;
  /** Ends the thread; what is being read is not waited for. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** The script of the thread; that of the built program unless another is given. */
  readonly script?: URL | undefined;
  /** Bytes of the largest document. */
  readonly maxBytes: number;
  /** Seconds, and megabytes of memory, that what is read together may take; in proportion to the largest unless given, at least 120 and 1000. */
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

  /** The answers of the thread, which is ended where none comes in time. */
  async function answersTo(task: Task): Promise<Answer[]> {
    if (closed) throw stopping();
    thread ??= started();
    const worker = thread;
    worker.ref();
    try {
      return await answersOf(worker, task);
    } catch (error) {
      if (thread === worker) thread = null;
      await worker.terminate();
      throw error;
    } finally {
      worker.unref();
    }
  }

  const answersOf = (worker: Worker, task: Task) =>
    new Promise<Answer[]>((resolve, reject) => {
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
      const onMessage = (answers: Answer[]) => end(answers);
      function end(outcome: Answer[] | Error): void {
        clearTimeout(late);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    });

  const beyond = ({ several }: Task, what: string, most: string): AppError =>
    new AppError('LIMIT_EXCEEDED', `The document ${what}`, {
      where: several[0]?.source ?? '',
      expected: `at most ${most}`,
      found: 'more',
    });

  async function read(several: readonly Unread[], again = true): Promise<Outcome[]> {
    try {
      return (await answersTo({ several, maxBytes })).map(outcomeIn);
    } catch (error) {
      if (closed) return several.map(() => ({ fault: stopping() }));
      if (several.length > 1) {
        // Over which of them shows where each is read by itself.
        const outcomes: Outcome[] = [];
        for (const one of several) outcomes.push(...(await read([one])));
        return outcomes;
      }
      return error instanceof Died && again ? read(several, false) : [{ fault: error }];
    }
  }

  return {
    read(several) {
      const reading = queue.then(() => read(several));
      queue = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      closed = true;
      await thread?.terminate();
    },
  };
}
