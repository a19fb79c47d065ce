/** Files of backups: written whole or not at all, read from a file or from standard input. */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AppError } from '../model/errors.ts';

/** The name that stands for standard input or output. */
export const STANDARD = '-';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Throws `BAD_INPUT` where something is there already and `force` does not say that it may go, `NOT_FOUND` where there is no such folder. */
export async function assertWritable(file: string, force: boolean): Promise<void> {
  const info = await stat(file).catch(() => null);
  if (info?.isDirectory())
    throw new AppError('BAD_INPUT', 'a folder is there', { where: file, expected: 'the name of a file' });
  if (info && !force)
    throw new AppError('BAD_INPUT', 'a file is there already: name another, or replace it by --force', { where: file });
  if (!(await exists(dirname(file))))
    throw new AppError('NOT_FOUND', 'there is no such folder', { where: dirname(file) });
}

/**
 * Writes lines beside the file and gives them its name when all are on disk, so that under the name there is never half a
 * backup; gzip where the name ends in `.gz`. What fails leaves nothing.
 */
export async function writeWhole(file: string, lines: AsyncIterable<string>, force: boolean): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const packed = file.endsWith('.gz') ? [createGzip()] : [];
    // On disk before it gets its name.
    await pipeline([Readable.from(lines), ...packed, createWriteStream(part, { flush: true })]);
    await assertWritable(file, force);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The bytes of a file. Reading throws `NOT_FOUND` where it cannot be opened. */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(code)) throw error;
    throw new AppError('NOT_FOUND', 'the backup cannot be read', { where: file, expected: 'a file' }, { cause: error });
  }
}

/** Runs `work` with a name for a file in a folder of its own, which is gone afterwards. */
export async function withScratchFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  try {
    return await work(join(folder, 'backup.jsonl'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bytes as they come, each kept in the file on its way. */
export async function* keptIn(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'w');
  try {
    for await (const chunk of bytes) {
      await handle.writeFile(chunk);
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}
