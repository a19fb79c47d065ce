/** Bodies of requests, read within bounds. */
import type { IncomingMessage } from 'node:http';
import { AppError } from '../model/errors.ts';

/** The whole body. Rejects with `TOO_LARGE` as soon as it is seen to be longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (found: string) =>
    new AppError('TOO_LARGE', 'the request is too large', { where: 'body', expected: `at most ${most} bytes`, found });
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > most) throw tooLarge(`${announced} bytes`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge(`more than ${most} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
