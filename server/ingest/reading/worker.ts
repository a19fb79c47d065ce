/** The thread that reads documents: the entry of a bundle of its own, `dist/server/reading.js`. Some documents a message. */
import { parentPort } from 'node:worker_threads';
import { answerOf, type Task } from './message.ts';
import { readTogether } from './several.ts';

let read: ReturnType<typeof readTogether> | null = null;

parentPort?.on('message', async ({ several, maxBytes }: Task) => {
  read ??= readTogether(maxBytes);
  // Buffers come out as plain bytes on this side.
  const unread = several.map(({ source, bytes }) => ({
    source,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }));
  parentPort?.postMessage((await read(unread)).map(answerOf));
});
