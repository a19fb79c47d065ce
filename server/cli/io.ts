/** Where a command reads and writes: the terminal, or what a test puts in its place. */

export interface Io {
  /** Results, to standard output; a line end is added. */
  out(text: string): void;
  /** Everything else, to standard error; a line end is added. */
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<string>;
  /** Standard input piece by piece, as it comes. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Whether standard error is a terminal, on which a progress bar can be drawn. */
  readonly terminal: boolean;
  /** Resolves when the user or the system asks the process to stop. */
  stopped(): Promise<void>;
}

/** The process's own streams and signals. */
export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  async input() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  },
  chunks: () => process.stdin as AsyncIterable<Uint8Array>,
  terminal: process.stderr.isTTY === true,
  stopped: () =>
    new Promise((resolve) => {
      // The second signal finds no listener and ends the process at once.
      const stop = () => {
        for (const signal of SIGNALS) process.off(signal, stop);
        resolve();
      };
      for (const signal of SIGNALS) process.on(signal, stop);
    }),
});

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
