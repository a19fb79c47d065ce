/** How much may be asked at once: the bounds by name, and the refusal that says which one, what was asked and what is allowed. */
import { AppError } from '../../model/errors.ts';

export interface Limits {
  /** Characters of a query. */
  readonly length: number;
  /** Words, names and marks of a query. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields beside one another, those of fragments included. */
  readonly breadth: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  /** Directives. */
  readonly directives: number;
  /** Fields that the answers to one request may hold, estimated before they are made. */
  readonly cost: number;
  /** Operations sent in one request. */
  readonly batch: number;
  /** Milliseconds for the whole of an operation. */
  readonly time: number;
}

export const DEFAULT_LIMITS: Limits = {
  length: 100_000,
  tokens: 4000,
  depth: 16,
  breadth: 150,
  aliases: 300,
  directives: 64,
  cost: 250_000,
  batch: 10,
  time: 20_000,
};

/** What each is told with: how to ask instead. */
const MESSAGES: Readonly<Record<keyof Limits, string>> = {
  length: 'the query is too long',
  tokens: 'the query is too long',
  depth: 'the query is nested too deeply',
  breadth: 'the query asks for too many fields side by side',
  aliases: 'the query names too many fields anew: ask for several things by a list, or in several requests',
  directives: 'the query has too many directives',
  cost: 'the query asks for too much at once: ask for fewer, in pages',
  batch: 'too many operations in one request: send them in several',
  time: 'the query took too long: ask for less',
};

/** The refusal of what goes beyond a bound. */
export const beyond = (limit: keyof Limits, found: string | number, most: number, unit = ''): AppError =>
  new AppError('LIMIT_EXCEEDED', MESSAGES[limit], {
    where: limit,
    expected: `at most ${most}${unit}`,
    found: `${found}${unit}`,
  });

/** The refusal where `found` goes beyond the bound of that name; else null. */
export const exceeded = (limits: Limits, limit: keyof Limits, found: number): AppError | null =>
  found > limits[limit] ? beyond(limit, found, limits[limit]) : null;
