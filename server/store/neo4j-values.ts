/** Values on their way to and from a Neo4j server. */
import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { StoreValue } from './store.ts';

/** Properties that measure rather than count: a whole number among their values is a float too. */
const MEASURES: ReadonlySet<string> = new Set(['confidence', 'confidences']);

/**
 * The driver sends every JavaScript number as a float: whole ones are marked as integers, at any depth, but for those
 * of a measure and those in a list with others that are not whole.
 */
export function toServer(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return number(value, MEASURES.has(key));
  if (Array.isArray(value)) {
    const measured = MEASURES.has(key) || value.some((member) => typeof member === 'number' && !isCount(member));
    return value.map((member) => (typeof member === 'number' ? number(member, measured) : toServer(member)));
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toServer(member, name)]));
  return value;
}

/** Whole, and exact on both sides. */
const isCount = (value: number): boolean => Number.isSafeInteger(value);

function number(value: number, measured: boolean) {
  // Nothing below zero is no other nothing: integers know one only.
  return isCount(value) && !measured ? neo4j.int(value) : value + 0;
}

/**
 * Days become `YYYY-MM-DD`, instants `YYYY-MM-DDThh:mm:ssZ` with as much of a second as there is, integers numbers, what is
 * missing null; nodes and paths are never returned by our queries. Lists and maps are changed where they stand, since the
 * driver has made them for us alone: an answer holds thousands of values, nearly all of which are right as they are.
 */
export function fromServer(value: unknown): StoreValue {
  if (typeof value !== 'object') return (value ?? null) as string | number | boolean | null;
  if (value === null) return null;
  if (Array.isArray(value)) {
    for (const [at, member] of value.entries()) if (isOther(member)) value[at] = fromServer(member);
    return value;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>;
    for (const key of Object.keys(map)) if (isOther(map[key])) map[key] = fromServer(map[key]);
    return map as StoreValue;
  }
  return scalar(value);
}

/** A record by the names of its columns: the driver's own way, of generators, takes several times as long. */
export function rowOf(record: DriverRecord): Record<string, StoreValue> {
  const row: Record<string, StoreValue> = {};
  for (const [at, key] of record.keys.entries()) row[String(key)] = fromServer(record.get(at));
  return row;
}

/** Whether a value may have to become another. */
const isOther = (value: unknown): boolean => value === undefined || (typeof value === 'object' && value !== null);

/** A value that the driver has a class for. */
function scalar(value: object): StoreValue {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDateTime(value))
    return value
      .toStandardDate()
      .toISOString()
      .replace(/\.?0*Z$/, 'Z');
  if (neo4j.isDate(value)) return dayOf(value);
  if (neo4j.isLocalDateTime(value)) return value.toString();
  throw new TypeError(`a query returned a value of the class ${value.constructor.name}`);
}

/** What the driver writes too, without its arithmetic of 64 bits, which takes three times as long. */
function dayOf(date: Record<'year' | 'month' | 'day', unknown>): string {
  const [year, month, day] = [Number(date.year), Number(date.month), Number(date.day)];
  if (year < 0 || year > 9999) return date.toString();
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/**
 * Words as a query of the full-text index: every mark that the query language gives a meaning is taken as a letter,
 * and so are its words AND, OR and NOT. Empty where there is no word.
 */
export const wordsQuery = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 64)
    .join(' ');
