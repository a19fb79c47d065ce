/** One writer at a time within a process, in the order of asking; the engines' own locks keep processes apart. */
export interface Writers {
  /** Runs `work` after all that was asked before. */
  next<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when all that was asked so far has ended, well or not. */
  idle(): Promise<void>;
}

export function createWriters(): Writers {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    next(work) {
      const result = tail.then(work);
      tail = result.catch(() => undefined);
      return result;
    },
    async idle() {
      await tail;
    },
  };
}
