/** How far a load is: a bar on a terminal, lines elsewhere; on standard error, so that results stay apart. */
import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress } from '../ingest.ts';
import type { Io } from './io.ts';

export interface Progress {
  readonly show: (progress: IngestProgress) => void;
  readonly end: () => void;
}

export function createProgress(io: Io, total: number): Progress {
  if (!io.terminal)
    return {
      show: ({ done, report }) => io.err(`[${done}/${total}] ${report.status} ${report.source}`),
      end: () => undefined,
    };
  const bar = new SingleBar(
    {
      format: 'reading {bar} {value}/{total}  {file}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { file: '' });
  return {
    show: ({ done, report }) => bar.update(done, { file: report.source.slice(-60) }),
    end: () => bar.stop(),
  };
}

export interface Counter {
  readonly show: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends it; ending it twice is no error. */
  readonly end: () => void;
}

/** The same for work on documents that have no names to show; `doing` is what is done with them. */
export function createCounter(io: Io, doing: string): Counter {
  if (!io.terminal) return { show: ({ done, total }) => io.err(`[${done}/${total}] ${doing}`), end: () => undefined };
  const options = { format: `${doing} {bar} {value}/{total}`, stream: process.stderr, hideCursor: true };
  let bar: SingleBar | null = null;
  return {
    show({ done, total }) {
      if (!bar) {
        bar = new SingleBar({ ...options, clearOnComplete: true }, Presets.shades_classic);
        bar.start(total, 0);
      }
      bar.update(done);
    },
    end() {
      bar?.stop();
      bar = null;
    },
  };
}
