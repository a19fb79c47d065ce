/** Settings: the only reader of the environment. One frozen object; every setting is documented in README, "Settings". */
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './model/errors.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds that requests under way are given beyond the longest query, where nothing else is said. */
const GRACE_BEYOND = 5_000;

/** How much the log tells, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

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
  /** Whether `serve` fills an empty graph with the demonstration corpus. */
  SIGNATORY_DEMONSTRATION: z.enum(['yes', 'no']).default('yes'),
  /** How much `serve` writes to its log. */
  SIGNATORY_LOG: z.enum(LOG_LEVELS).optional(),
  /** Longest that requests under way may go on once the server is told to stop, in milliseconds. */
  SIGNATORY_GRACE: z.coerce.number().int().min(0).max(3_600_000).optional(),
  /** How long the server still takes requests after `/ready` has begun to say no, in milliseconds. */
  SIGNATORY_DRAIN: z.coerce.number().int().min(0).max(600_000).default(0),
  /** What whoever loads or removes documents by the API has to show; without it only this machine may. */
  SIGNATORY_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,256}$/, 'expected 16 to 256 letters, digits and marks without a space')
    .optional(),
  /** Largest request with documents in it, in megabytes. */
  SIGNATORY_UPLOAD_MB: z.coerce.number().positive().max(500).default(25),
  /** Whether documents may be fetched from addresses within the own network. */
  SIGNATORY_FETCH_PRIVATE: z.enum(['yes', 'no']).default('no'),
  /** Origins of other sites whose pages may ask the API, with commas between; `*` is every one. */
  SIGNATORY_CORS: z
    .string()
    .regex(
      /^(\*|https?:\/\/[^\s,/]+(\s*,\s*https?:\/\/[^\s,/]+)*)$/,
      'expected *, or origins such as https://example.org with commas between',
    )
    .optional(),
  /** Most requests of one address within a minute; 0 is no bound. */
  SIGNATORY_RATE: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** How many proxies stand before the server and tell the address of whoever asks. */
  SIGNATORY_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Seconds for which answers to queries by GET may be kept without asking again. */
  SIGNATORY_MAX_AGE: z.coerce.number().int().min(0).max(31_536_000).default(0),
  /** File of persisted documents: a JSON object of ids and queries. */
  SIGNATORY_PERSISTED: z.string().min(1).optional(),
  /** Whether only persisted documents are answered. */
  SIGNATORY_PERSISTED_ONLY: z.enum(['yes', 'no']).default('no'),
  /** Address of a Neo4j server, cluster or Aura; without it the embedded graph is used. */
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@\s]+$/,
      'expected bolt://host:7687 or neo4j://host:7687, each also with +s or +ssc, and no user or password in it',
    )
    .optional(),
  /** User of the Neo4j server. */
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  /** Password of that user. */
  NEO4J_PASSWORD: z.string().default(''),
  /** Database on the Neo4j server; the user's home database unless named. */
  NEO4J_DATABASE: z.string().min(1).max(63).optional(),
  /** Most connections kept to one Neo4j server. */
  NEO4J_POOL_SIZE: z.coerce.number().int().min(1).max(1_000).default(50),
  /** Rows fetched from Neo4j at a time. */
  NEO4J_FETCH_SIZE: z.coerce.number().int().min(1).max(100_000).default(1_000),
  /** `yes` to write into a Neo4j database that holds something else. */
  NEO4J_SHARE_DATABASE: z.enum(['yes', 'no']).default('no'),
});

/** Settings whose values are never repeated in messages. */
const SECRET = new Set(['NEO4J_PASSWORD', 'NEO4J_URI', 'SIGNATORY_TOKEN']);

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
  /** Whether `serve` fills an empty graph with the demonstration corpus. */
  readonly demonstration: boolean;
  /** Null leaves it to whether somebody is watching. */
  readonly logLevel: LogLevel | null;
  /** Milliseconds that requests under way are given when the server stops. */
  readonly grace: number;
  /** Milliseconds for which a server that is told to stop still takes requests. */
  readonly drain: number;
  /** What whoever changes the graph by the API has to show; null lets only this machine. */
  readonly token: string | null;
  /** Bytes of the largest request with documents in it. */
  readonly maxUploadBytes: number;
  /** Whether documents may be fetched from addresses within the own network. */
  readonly fetchPrivate: boolean;
  /** Origins whose pages may ask the API. */
  readonly origins: readonly string[];
  /** Most requests of one address within a minute; 0 is no bound. */
  readonly rate: number;
  /** Proxies that stand before the server. */
  readonly proxies: number;
  /** Seconds. */
  readonly maxAge: number;
  /** Path of the file of persisted documents. */
  readonly persisted: string | null;
  readonly persistedOnly: boolean;
  /** The Neo4j to use; null for the embedded graph. */
  readonly neo4j: Neo4jConfig | null;
}

/** A setting that cannot be used. */
export interface SettingProblem {
  readonly name: string;
  /** What it is to be. */
  readonly expected: string;
  /** Its value in quotes; of a secret only that it is of another form. */
  readonly found: string;
}

/** Settings as they were given, good or bad. */
export interface SettingsReport {
  /** Every setting that cannot be used, in the order of the settings. */
  readonly problems: readonly SettingProblem[];
  /** Names of the settings that have a value. */
  readonly given: readonly string[];
  /** Names of all other variables of the environment. */
  readonly others: readonly string[];
  /** What the good ones say; the bad ones count as not set. */
  readonly config: Config;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Null takes the user's home database. */
  readonly database: string | null;
  readonly poolSize: number;
  readonly fetchSize: number;
  readonly shareDatabase: boolean;
}

/**
 * Reads the settings; throws `BAD_SETTING` naming the variable, what was expected and what was found.
 * An empty variable counts as not set. `over` holds what the command line says, which wins.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  over: Readonly<Record<string, string | undefined>> = {},
): Config {
  const given = givenSettings(env, over);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [problem] = problemsOf(parsed.error, given);
    throw new AppError('BAD_SETTING', `${problem?.name} cannot be used: ${problem?.expected}`, {
      where: problem?.name ?? 'settings',
      found: problem?.found ?? 'another form',
    });
  }
  return configOf(parsed.data);
}

/** What `readConfig` would make of the same environment, without throwing: all that is wrong with it, not only the first. */
export function inspectSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  over: Readonly<Record<string, string | undefined>> = {},
): SettingsReport {
  const given = givenSettings(env, over);
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? [] : problemsOf(parsed.error, given);
  const bad = new Set(problems.map(({ name }) => name));
  const good = Object.fromEntries(Object.entries(given).filter(([name]) => !bad.has(name)));
  return {
    problems: problems.toSorted((a, b) => SETTINGS.indexOf(a.name) - SETTINGS.indexOf(b.name)),
    given: SETTINGS.filter((name) => name in given),
    others: Object.keys(env).filter((name) => !SETTINGS.includes(name)),
    config: configOf(schema.parse(good)),
  };
}

type Given = Readonly<Record<string, string | undefined>>;

/** Settings that have a value. What the command line says wins; an empty variable counts as not set. */
function givenSettings(env: Given, over: Given): Given {
  const said = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  return Object.fromEntries(
    Object.entries({ ...env, ...said }).filter(([key, value]) => key in schema.shape && value !== ''),
  );
}

const problemsOf = (error: z.ZodError, given: Given): SettingProblem[] =>
  error.issues.map(({ path, message }) => {
    const name = String(path[0] ?? 'settings');
    return { name, expected: message, found: SECRET.has(name) ? 'another form' : `"${given[name] ?? ''}"` };
  });

function configOf(value: z.infer<typeof schema>): Config {
  return Object.freeze({
    data: resolve(value.SIGNATORY_DATA),
    host: value.HOST,
    port: value.PORT,
    maxDocumentBytes: Math.floor(value.SIGNATORY_MAX_MB * MEGABYTE),
    queryTimeout: value.SIGNATORY_QUERY_TIMEOUT,
    demonstration: value.SIGNATORY_DEMONSTRATION === 'yes',
    logLevel: value.SIGNATORY_LOG ?? null,
    grace: value.SIGNATORY_GRACE ?? value.SIGNATORY_QUERY_TIMEOUT + GRACE_BEYOND,
    drain: value.SIGNATORY_DRAIN,
    token: value.SIGNATORY_TOKEN ?? null,
    maxUploadBytes: Math.floor(value.SIGNATORY_UPLOAD_MB * MEGABYTE),
    fetchPrivate: value.SIGNATORY_FETCH_PRIVATE === 'yes',
    origins: (value.SIGNATORY_CORS ?? '').split(',').flatMap((origin) => origin.trim() || []),
    rate: value.SIGNATORY_RATE,
    proxies: value.SIGNATORY_PROXIES,
    maxAge: value.SIGNATORY_MAX_AGE,
    persisted: value.SIGNATORY_PERSISTED === undefined ? null : resolve(value.SIGNATORY_PERSISTED),
    persistedOnly: value.SIGNATORY_PERSISTED_ONLY === 'yes',
    neo4j:
      value.NEO4J_URI === undefined
        ? null
        : {
            uri: value.NEO4J_URI,
            username: value.NEO4J_USERNAME,
            password: value.NEO4J_PASSWORD,
            database: value.NEO4J_DATABASE ?? null,
            poolSize: value.NEO4J_POOL_SIZE,
            fetchSize: value.NEO4J_FETCH_SIZE,
            shareDatabase: value.NEO4J_SHARE_DATABASE === 'yes',
          },
  });
}
