/** Paths into a graph, with what failed told in the end: the way of `load`, and of `serve` with an empty graph. */
import type { Config } from '../config.ts';
import { createIngest, type DocumentReport, fileInputs } from '../ingest.ts';
import { findDocuments } from '../read/files.ts';
import type { Store } from '../store/index.ts';
import { lineOf } from './command.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';

export interface LoadResult {
  readonly reports: readonly DocumentReport[];
  /** A line for everything that failed, paths that are not there included. */
  readonly failures: readonly string[];
}

/** Loads files and folders, one after the other; what fails does not hold up the rest. */
export async function loadPaths(
  store: Store,
  paths: readonly string[],
  { maxDocumentBytes }: Pick<Config, 'maxDocumentBytes'>,
  io: Io,
): Promise<LoadResult> {
  const { files, failures } = await filesOf(paths);
  const progress = createProgress(io, files.length);
  try {
    const ingest = createIngest(store, { maxDocumentBytes });
    const reports = await ingest.load(fileInputs(files, maxDocumentBytes), progress.show);
    const failed = reports.filter(({ status }) => status === 'failed');
    return { reports, failures: [...failures, ...failed.map(({ source, error }) => failureLine(source, error))] };
  } finally {
    progress.end();
  }
}

/** The documents among the paths; paths that are not there, or hold none, are told of instead of thrown. */
export async function filesOf(paths: readonly string[]): Promise<{ files: string[]; failures: string[] }> {
  const files = new Set<string>();
  const failures: string[] = [];
  for (const path of paths) {
    try {
      const found = await findDocuments([path]);
      if (found.length === 0) failures.push(`${path}: holds no documents`);
      for (const file of found) files.add(file);
    } catch (error) {
      failures.push(lineOf(error));
    }
  }
  return { files: [...files], failures };
}

const failureLine = (source: string, error: string | null) =>
  error?.startsWith(source) ? error : `${source}: ${error ?? 'failed'}`;

/** Tells of failures on standard error, after a line that says how many there are. */
export function tellFailures(failures: readonly string[], io: Io): void {
  if (failures.length === 0) return;
  io.err(`${failures.length} failed:`);
  for (const failure of failures) io.err(`  ${failure}`);
}
