/** "Foreign Ministers A, B and C of Kenya, Uganda and Rwanda": as many states as names, each to each. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { rowFrom } from './name-rows.ts';
import { type Find, skipThe } from './open-introductions.ts';

/** Gives each name of a row its state, in their order, where a row of as many states follows "of". */
export function statesOfRow(chunks: readonly Chunk[], at: Find): void {
  for (let index = 0; index < chunks.length; index++) {
    if (chunks[index]?.kind !== 'name') continue;
    const row = rowFrom(chunks, index);
    const last = row.at(-1) ?? index;
    index = last;
    if (row.length < 2 || !isWord(chunks[last + 1], 'of', 'from')) continue;
    const states = statesFrom(chunks, last + 2);
    if (states.length !== row.length) continue;
    row.forEach((name, order) => {
      const entry = at(name);
      if (entry) entry.country = states[order] ?? null;
    });
  }
}

/** The states of a row that "and" closes; empty where it goes on otherwise. */
function statesFrom(chunks: readonly Chunk[], from: number): Iso2[] {
  const found: Iso2[] = [];
  for (let next = skipThe(chunks, from), closed = false; ; ) {
    const chunk = chunks[next];
    if (chunk?.kind !== 'country' || chunk.form !== 'name') return [];
    found.push(chunk.iso2);
    if (closed) return found;
    const comma = isWord(chunks[next + 1], ',') ? 1 : 0;
    closed = isWord(chunks[next + 1 + comma], 'and', '&');
    if (!comma && !closed) return [];
    next = skipThe(chunks, next + 1 + comma + Number(closed));
  }
}

/** The states of a row that goes on from its first, and of which each has one word or mark before it. */
export function statesBefore(chunks: readonly Chunk[], from: number): string[] {
  const states: string[] = [];
  for (let index = from - 1; ; index += 2) {
    const state = chunks[index];
    if (state?.kind !== 'country' || state.form !== 'name') return [];
    states.push(state.iso2);
    if (!isWord(chunks[index + 1], ',', 'and') || chunks[index + 2]?.kind !== 'country') return states;
  }
}
