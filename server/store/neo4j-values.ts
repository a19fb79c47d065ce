/** Values on their way to and from a Neo4j server. */
import neo4j from 'neo4j-driver';
import type { StoreValue } from './store.ts';

/** The driver sends every JavaScript number as a float: whole ones are marked as integers, at any depth. */
export function toServer(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toServer);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toServer(member)]));
  return value;
}

/** Days become `YYYY-MM-DD`, instants ISO 8601, integers numbers; nodes and paths are never returned by our queries. */
export function fromServer(value: unknown): StoreValue {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
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
