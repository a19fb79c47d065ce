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
  /** Resolves when the user or the system asks the process to stop; rejects with what was thrown and caught by nobody. */
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
    new Promise((resolve, reject) => {
      let since: number | null = null;
      const stop = (signal: NodeJS.Signals) => {
        if (since === null) {
          since = performance.now();
          resolve();
        } else if (performance.now() - since > ONE_PRESS) {
          // With no listener left it ends the process at once.
          for (const name of SIGNALS) process.off(name, stop);
          process.kill(process.pid, signal);
        }
      };
      for (const signal of SIGNALS) process.on(signal, stop);
      // What a promise that nobody waits for was rejected with comes here too.
      process.on('uncaughtException', (error) => {
        // A second fault, or one while it stops, leaves nothing to wait for.
        if (since !== null) {
          process.stderr.write(`signatory: ended by ${error.name} while it stopped\n`);
          process.exit(1);
        }
        since = performance.now();
        reject(error);
      });
    }),
});

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** `npm start` passes on the signal that a terminal has sent to both: within so many milliseconds two are one. */
const ONE_PRESS = 300;
