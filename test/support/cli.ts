/** The command line as a test runs it: arguments and environment in, exit code and what it printed out. */
import { vi } from 'vitest';
import type { Io } from '../../server/cli/io.ts';
import { run } from '../../server/cli/run.ts';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs `signatory …`. `env` is added to the environment for as long as it runs; undefined unsets a variable. `input` is
 * what a command that reads standard input piece by piece is given.
 */
export async function signatory(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  input: Uint8Array = new Uint8Array(),
): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async () => '',
    chunks: async function* () {
      yield input;
    },
    terminal: false,
    stopped: async () => undefined,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    const code = await run(args, io);
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    vi.unstubAllEnvs();
  }
}
