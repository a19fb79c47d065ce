/** Values on their way to and from a Neo4j server. */
import neo4j from 'neo4j-driver';
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

/** Days become `YYYY-MM-DD`, instants `YYYY-MM-DDThh:mm:ssZ` with as much of a second as there is, integers numbers; nodes and paths are never returned by our queries. */
export function fromServer(value: unknown): StoreValue {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDateTime(value))
    return value
      .toStandardDate()
      .toISOString()
      .replace(/\.?0*Z$/, 'Z');
  if (neo4j.isDate(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (Array.isArray(value)) return value.map(fromServer);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fromServer(member)]));
  return value as string | number | boolean;
}

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
