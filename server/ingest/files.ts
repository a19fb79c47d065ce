/** Files of a disk as inputs of a load. */
import { readFile, stat } from 'node:fs/promises';
import { AppError, messageOf } from '../model/errors.ts';
import type { IngestInput } from './types.ts';

/** Inputs that read each file when its turn comes; one that is larger than `maxBytes` is refused before it is read. */
export const fileInputs = (paths: readonly string[], maxBytes: number): IngestInput[] =>
  paths.map((path) => ({ source: path, bytes: () => readBounded(path, maxBytes) }));

async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  let size: number;
  try {
    size = (await stat(path)).size;
    if (size <= maxBytes) return await readFile(path);
  } catch (error) {
    throw new AppError(
      'BAD_DOCUMENT',
      `the file cannot be read: ${messageOf(error)}`,
      { where: path },
      { cause: error },
    );
  }
  const found = `${size} bytes`;
  throw new AppError('TOO_LARGE', 'the file is too large', {
    expected: `at most ${maxBytes} bytes`,
    found,
    where: path,
  });
}
