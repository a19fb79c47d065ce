/** What follows a name in lists and clauses: "N - Minister", "N, Minister, Rwanda", "who hold the same portfolio". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk, CountryChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Introduction } from './introductions.ts';
import { namesBefore } from './names-before.ts';
import { type Find, skipThe } from './open-introductions.ts';

/** "of the Department of Education, who": index after "who"; 0 where none stands. */
export function afterBody(chunks: readonly Chunk[], from: number): number {
  if (!isWord(chunks[from], 'of', 'from')) return 0;
  const body = skipThe(chunks, from + 1);
  return chunks[body]?.kind === 'body' && isWord(chunks[body + 1], ',') && isWord(chunks[body + 2], 'who')
    ? body + 3
    : 0;
}

/** "Jamaica's X and Guyana's Y, who hold the same portfolio": all of the row. */
export function sameOf(chunks: readonly Chunk[], index: number, from: number, at: Find): void {
  if (!isWord(chunks[from], 'the') || !isWord(chunks[from + 1], 'same')) return;
  for (const name of [...namesBefore(chunks, index), index]) {
    const entry = at(name);
    if (entry && !entry.titles.length) entry.same = { at: chunks[from]?.start ?? 0, country: null };
  }
}

/** "N - Minister of Health", "N: Minister of Health (Rwanda)": a line that begins with a name and goes on with its office. */
export function opensLine(chunks: readonly Chunk[], index: number, next: number): boolean {
  if (!isWord(chunks[next], '-', ':') || chunks[next + 1]?.kind !== 'title') return false;
  for (let at = index - 1; at >= 0; at--)
    if (
      chunks[at]?.kind !== 'honorific' &&
      !isWord(chunks[at], '-', '–', '—', '•', '*', '.', ')', '(') &&
      !/^\d+$/.test(wordOf(chunks[at]))
    )
      return false;
  return !chunks.some((chunk, at) => at > next + 1 && chunk.kind === 'name');
}

const wordOf = (chunk: Chunk | undefined): string => (chunk?.kind === 'word' ? chunk.key : '');

/** "Minister of Agriculture, Rwanda, signed": the state set off after an office; null where it begins a row of states. */
export function stateApart(chunks: readonly Chunk[], from: number): CountryChunk | null {
  const at = skipThe(chunks, from + 1);
  const state = chunks[at];
  if (!isWord(chunks[from], ',') || state?.kind !== 'country' || state.form !== 'name') return null;
  const next = chunks[at + 1];
  if (isWord(next, 'and')) return chunks[at + 2]?.kind === 'country' ? null : state;
  if (isWord(next, ',')) return chunks[at + 2]?.kind === 'country' ? null : state;
  // "Minister of Trade, Republic of Rwanda on behalf of its government".
  if (isWord(next, 'on') && isWord(chunks[at + 2], 'behalf')) return state;
  return next === undefined || isWord(next, ';', '.', ')') ? state : null;
}

/** "who holds the same post in Thailand", "who has the same job", "who holds the portfolio in Cuba": the office of another; null where none is said. */
export function sameSaid(chunks: readonly Chunk[], index: number): Introduction['same'] {
  const verb = chunks[index];
  if (!verb || !isWord(verb, ...HOLDS, 'has', 'had', 'does', 'fills')) return null;
  const holds = isWord(verb, ...HOLDS);
  if (
    isWord(chunks[index + 1], 'the') &&
    isWord(chunks[index + 2], 'same') &&
    (holds || isWord(chunks[index + 3], ...SEATS))
  )
    return { at: verb.start, country: stateWithin(chunks, index + 3) };
  if (!holds || !isWord(chunks[index + 1], 'the', 'that') || !isWord(chunks[index + 2], ...SEATS)) return null;
  const state = isWord(chunks[index + 3], 'in', 'for') ? chunks[skipThe(chunks, index + 4)] : undefined;
  return state?.kind === 'country' && state.form === 'name' ? { at: verb.start, country: state.iso2 } : null;
}

const HOLDS = ['holds', 'held', 'hold'];
const SEATS = ['job', 'post', 'office', 'portfolio', 'position', 'rank', 'title', 'role', 'function', 'brief'];

const stateWithin = (chunks: readonly Chunk[], from: number): Iso2 | null =>
  chunks.slice(from, from + 6).find((chunk) => chunk.kind === 'country')?.iso2 ?? null;
