/** The embedded graph on the disk: one file, with a log of the last writes beside it while it is open. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the engine keeps its one file inside the folder of the settings. */
export const graphFile = (folder: string): string => join(folder, 'graph.grafeo');

/** Where the log of writes lies that the file does not hold yet. */
export const logFolder = (folder: string): string => `${graphFile(folder)}.wal`;

const MAGIC = 'GRAF';
/** Bytes 40 to 72 of the file's header: the version that made it, padded with zeros (container format 3 of the engine). */
const VERSION = { start: 40, end: 72 } as const;

/** Version of the engine that made the graph's file; null where there is none, or it does not say. */
export async function fileMadeBy(folder: string): Promise<string | null> {
  const file = await open(graphFile(folder), 'r').catch(() => null);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(VERSION.end), 0, VERSION.end, 0);
    if (bytesRead < VERSION.end || buffer.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
    return /^\d+\.\d+\.\d+[\w.+-]*/.exec(buffer.toString('latin1', VERSION.start, VERSION.end))?.[0] ?? null;
  } finally {
    await file.close();
  }
}
