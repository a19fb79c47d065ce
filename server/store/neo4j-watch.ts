/** Waiting for an answer that may never come. */
import { Unreachable } from './neo4j-knock.ts';

export interface Watch {
  /** Longest wait in all, in milliseconds. */
  readonly limit: number;
  /** Milliseconds until it is asked for the first time whether an answer can still come; each later pause is twice as long. */
  readonly firstPause: number;
  /** Rejects where no answer can come any more. */
  readonly ask: () => Promise<void>;
}

/** What `work` comes to; rejects with what `ask` says, or with `Unreachable` at the limit. What `work` does later is nobody's concern. */
export function watched<T>(work: Promise<T>, { limit, firstPause, ask }: Watch): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const end = (tell: () => void) => {
      over = true;
      clearTimeout(timer);
      tell();
    };
    const arm = (waited: number, pause: number) => {
      const next = Math.min(pause, limit - waited);
      timer = setTimeout(() => {
        if (waited + next >= limit) end(() => reject(new Unreachable('silent')));
        else
          ask().then(
            () => {
              if (!over) arm(waited + next, pause * 2);
            },
            (error: unknown) => end(() => reject(error)),
          );
      }, next);
    };
    arm(0, firstPause);
    work.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}

/** Resolves when `work` has ended, well or not, or else after so many milliseconds; leaves no timer behind. */
export function ended(work: Promise<unknown>, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limit);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}
