/**
 * The rows of an answer's connection, for tables and streams of lines.
 *
 *   { signatures: { nodes: [{ on, person: { name }, evidence: [{ quote }] }] } }
 *   → { on: '2018-01-17', 'person.name': 'Sar Kheng', 'evidence.quote': 'the first | the second' }
 */
import { AppError } from '../model/errors.ts';
import { csvLine } from './csv.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** A connection of an answer: its rows (nodes, or else edges), and where it goes on; `next` is null at its end. */
export interface ConnectionRows {
  readonly rows: readonly Fields[];
  readonly next: string | null;
}

const BETWEEN = ' | ';
/** Connections are at the top, or within what is at the top. */
const DEEPEST = 3;

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsIn = (value: Fields): readonly Json[] | null =>
  Array.isArray(value.nodes) ? value.nodes : Array.isArray(value.edges) ? value.edges : null;

/**
 * The one connection of an answer's `data`. Throws `BAD_INPUT` where there is none, or more than one side by side.
 */
export function connectionOf(data: unknown): ConnectionRows {
  const found = search(data as Json, 0);
  const [only] = found;
  if (!only || found.length > 1) {
    throw new AppError('BAD_INPUT', 'the answer is no table', {
      expected: 'one connection, asked for with nodes or edges',
      found: found.length === 0 ? 'none' : `${found.length} of them`,
    });
  }
  const { pageInfo } = only;
  const goesOn = isFields(pageInfo) && pageInfo.hasNextPage === true && typeof pageInfo.endCursor === 'string';
  return { rows: (rowsIn(only) ?? []).filter(isFields), next: goesOn ? String(pageInfo.endCursor) : null };
}

function search(value: Json | undefined, depth: number): Fields[] {
  if (!isFields(value) || depth > DEEPEST) return [];
  return rowsIn(value) ? [value] : Object.values(value).flatMap((inner) => search(inner, depth + 1));
}

/** A row with one value a column: fields within fields are named with dots, values of lists stand in one cell. */
export function flatRow(row: Fields): ReadonlyMap<string, string | number | null> {
  const cells = new Map<string, (string | number)[]>();
  const add = (path: string, value: Json): void => {
    if (Array.isArray(value)) for (const item of value) add(path, item);
    else if (isFields(value)) {
      const listed = rowsIn(value);
      if (listed) add(path, listed);
      else for (const [key, inner] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, inner);
    } else {
      const known = cells.get(path) ?? [];
      if (value !== null) known.push(typeof value === 'number' ? value : String(value));
      cells.set(path, known);
    }
  };
  add('', row);
  return new Map(
    [...cells].map(([path, values]) => [path, values.length > 1 ? values.join(BETWEEN) : (values[0] ?? null)]),
  );
}

/** The rows as comma-separated values under one line of column names, in the order in which the rows have them. */
export function connectionCsv(rows: readonly Fields[]): string {
  const flat = rows.map(flatRow);
  const columns = columnsOf(flat);
  return [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? null))].map(csvLine).join('');
}

/** Where one row has nothing for a whole ("office") and another its parts ("office.title"), the parts stand in its place. */
function columnsOf(rows: readonly ReadonlyMap<string, unknown>[]): string[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const placed = new Set<string>();
  for (const name of names) {
    const parts = names.filter((other) => other.startsWith(`${name}.`));
    for (const part of parts.length > 0 ? parts : [name]) placed.add(part);
  }
  return [...placed];
}
