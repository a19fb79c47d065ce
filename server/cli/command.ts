/** What a command of `signatory` is. */
import { parseArgs } from 'node:util';
import { AppError } from '../model/errors.ts';
import type { Io } from './io.ts';

/** Exit codes: 0 all done, 1 something failed, 2 the command line cannot be understood. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` shows: use, what it does, options, an example. */
  readonly help: string;
  /** Runs with the arguments after its name. Rejects with `Misuse` where they cannot be understood. */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** A command line that cannot be understood; exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type Values<O extends Options> = { readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean };

/** Options and operands of a command line. Throws `Misuse` for unknown options, missing values, or too few or too many operands. */
export function parse<O extends Options>(
  args: readonly string[],
  options: O,
  operands: { readonly least: number; readonly most: number; readonly name: string },
): { readonly values: Values<O>; readonly operands: readonly string[] } {
  let parsed: { readonly values: unknown; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  if (positionals.length < operands.least) throw new Misuse(`${operands.name} is missing`);
  if (positionals.length > operands.most)
    throw new Misuse(
      `unexpected argument "${positionals[operands.most]}"${operands.most === 0 ? '' : `: one ${operands.name} only`}`,
    );
  return { values: values as Values<O>, operands: positionals };
}

/** The option that every command on a graph has. */
export const DATA = { data: { type: 'string' } } as const;

/** Its line in `--help`. */
export const DATA_HELP = '  --data DIR        folder of the graph (default: SIGNATORY_DATA, or .signatory)';

/** One line for a failure: what an error made on purpose has to say, or the message of any other. */
export const lineOf = (error: unknown): string =>
  error instanceof AppError ? error.describe() : error instanceof Error ? error.message : String(error);
