/** Settings: the only reader of the environment. One frozen object; every setting is documented in README, "Settings". */
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './model/errors.ts';

const MEGABYTE = 1024 * 1024;

const schema = z.object({
  /** Folder of the embedded graph. */
  SIGNATORY_DATA: z.string().min(1).default('.signatory'),
  /** Address to listen on; loopback unless said otherwise. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Port to listen on; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Largest document that is read, in megabytes. */
  SIGNATORY_MAX_MB: z.coerce.number().positive().max(100).default(5),
  /** Longest that one query may run, in milliseconds. */
  SIGNATORY_QUERY_TIMEOUT: z.coerce.number().int().min(100).max(600_000).default(20_000),
});

/** Names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape);

export interface Config {
  /** Absolute path of the embedded graph's folder. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** Bytes. */
  readonly maxDocumentBytes: number;
  /** Milliseconds. */
  readonly queryTimeout: number;
}

/**
 * Reads the settings; throws `BAD_SETTING` naming the variable, what was expected and what was found.
 * An empty variable counts as not set. `over` holds what the command line says, which wins.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  over: Readonly<Record<string, string | undefined>> = {},
): Config {
  const said = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  const given = Object.fromEntries(
    Object.entries({ ...env, ...said }).filter(([key, value]) => key in schema.shape && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'settings');
    throw new AppError('BAD_SETTING', `${name} cannot be used: ${issue?.message ?? 'invalid'}`, {
      where: name,
      found: `"${given[name] ?? ''}"`,
    });
  }
  const value = parsed.data;
  return Object.freeze({
    data: resolve(value.SIGNATORY_DATA),
    host: value.HOST,
    port: value.PORT,
    maxDocumentBytes: Math.floor(value.SIGNATORY_MAX_MB * MEGABYTE),
    queryTimeout: value.SIGNATORY_QUERY_TIMEOUT,
  });
}
