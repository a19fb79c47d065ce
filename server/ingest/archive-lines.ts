/** Bytes of a file as lines, none longer than is allowed, so that a hostile file does not fill the memory. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '../model/errors.ts';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line end. */
  readonly bytes: Uint8Array;
}

const LINE_END = 0x0a;

/**
 * Lines of the bytes, unpacked where they are gzip. `longest` gives the most bytes that the line of a number may have.
 * Throws `BAD_INPUT` for a longer one and for damaged gzip, naming file (`name`) and line.
 */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  { name, longest }: { readonly name: string; readonly longest: (line: number) => number },
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > longest(number))
      throw new AppError('BAD_INPUT', 'the line is too long', {
        where: `${name}, line ${number}`,
        expected: `at most ${longest(number)} bytes`,
        found: 'more',
      });
    parts.push(part);
  };
  try {
    for await (const chunk of await unpacked(source)) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
        add(chunk.subarray(start, end));
        yield { number, bytes: parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts) };
        number += 1;
        parts = [];
        length = 0;
        start = end + 1;
      }
      if (start < chunk.length) add(chunk.subarray(start));
    }
  } catch (error) {
    throw damaged(error, `${name}, line ${number}`);
  }
  if (length > 0) yield { number, bytes: Buffer.concat(parts) };
}

/** The bytes behind gzip, told by its first two bytes, or the bytes as they are. */
async function unpacked(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const chunks = source[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < 2) {
    const { value, done } = await chunks.next();
    if (done) break;
    head.push(value);
    length += value.length;
  }
  const [first, second] = Buffer.concat(head);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  if (first !== 0x1f || second !== 0x8b) return whole();
  // A fault on either side ends the iteration over what is unpacked.
  return pipeline(Readable.from(whole()), createGunzip(), () => undefined);
}

function damaged(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return cutOff(where);
  if (!code.startsWith('Z_')) return error;
  return new AppError(
    'BAD_INPUT',
    'the file is damaged',
    { where, expected: 'gzip to its end', found: error instanceof Error ? error.message : code },
    { cause: error },
  );
}

/** The refusal of a file that ends before its last line. */
export const cutOff = (where: string): AppError =>
  new AppError('BAD_INPUT', 'the file is cut off', {
    where,
    expected: 'a last line with counts and a hash',
    found: 'the end of the file',
  });
