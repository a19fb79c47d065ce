/** Files of a disk as inputs of a load. */
import { readBytes } from '../read/files.ts';
import type { IngestInput } from './types.ts';

/** Inputs that read each file when its turn comes; one that is larger than `maxBytes` is refused before it is read. */
export const fileInputs = (paths: readonly string[], maxBytes: number): IngestInput[] =>
  paths.map((path) => ({ source: path, bytes: () => readBytes(path, { maxBytes }) }));
