/** The thread that reads documents: the entry of a bundle of its own, `dist/server/reading.js`. One document a message. */
import { parentPort } from 'node:worker_threads';
import { extractFacts } from '../../extract/index.ts';
import { type Answer, faultAnswer, type Task } from './message.ts';
import { readingOf } from './reading.ts';

function answerTo({ source, bytes, maxBytes }: Task): Answer {
  try {
    // A buffer comes out as plain bytes on this side.
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { reading: readingOf({ source, bytes: content }, maxBytes, extractFacts) };
  } catch (error) {
    return faultAnswer(error);
  }
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerTo(task)));
