/**
 * Names in a row that stand for states in a row: "Peru and Ecuador … Presidents A and B", "the Mongolia-Russia Commission's
 * co-chairs, A and B". As many names as states, in the same order.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk, CountryChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { BySentence } from './company.ts';
import type { Cluster } from './names-joined.ts';
import { joined, namesIn } from './ties.ts';

/** The states by which the names of rows are told, by name: only rows that have a title, and whose titles name no state. */
export function parallelStates(clusters: readonly Cluster[], bySentence: BySentence, draft: Draft): Map<Cluster, Iso2> {
  const byStart = new Map<number, Cluster>();
  for (const cluster of clusters) for (const { name } of cluster.introductions) byStart.set(name.start, cluster);
  const found = new Map<Cluster, Iso2>();
  const tell = (sentence: number, row: readonly number[]) => {
    const states = statesBefore(draft, sentence, row[0] ?? 0, row.length);
    if (!states) return;
    row.forEach((start, order) => {
      const named = byStart.get(start);
      if (named && !found.has(named)) found.set(named, states[order] as Iso2);
    });
  };
  const seen = new Set<number>();
  for (const cluster of clusters) {
    for (const { row, name, titles } of cluster.introductions) {
      const [head] = row;
      if (row.length < 2 || head === undefined || seen.has(head) || !titles.length) continue;
      seen.add(head);
      tell(name.sentence, row);
    }
  }
  // "President A and President B": each with a title of its own.
  for (const [sentence, group] of bySentence) {
    if (group.length < 2) continue;
    const named = namesIn(draft.chunks[sentence] ?? [], group);
    for (const [at, a] of named.entries()) {
      const b = named[at + 1];
      if (b && !seen.has(a.each.name.start) && joined(draft.chunks[sentence] ?? [], a, b))
        tell(sentence, [a.each.name.start, b.each.name.start]);
    }
  }
  return found;
}

/** The last row of so many states before a name in its sentence, the only one after it, or the only one of the sentence before. */
function statesBefore(draft: Draft, sentence: number, start: number, count: number): Iso2[] | null {
  const chunks = draft.chunks[sentence] ?? [];
  const here = rowsOf(chunks.filter((chunk) => chunk.start < start)).at(-1);
  if (here) return here.length === count ? here : null;
  const after = rowsOf(chunks.filter((chunk) => chunk.start > start));
  if (after.length === 1 && after[0]?.length === count) return after[0];
  if (chunks.some((chunk) => chunk.kind === 'country')) return null;
  const earlier = rowsOf(draft.chunks[sentence - 1] ?? []);
  return earlier.length === 1 && earlier[0]?.length === count ? (earlier[0] as Iso2[]) : null;
}

/** Rows of two or more states that "and", commas or a hyphen join. */
function rowsOf(chunks: readonly Chunk[]): Iso2[][] {
  const rows: Iso2[][] = [];
  for (let at = 0; at < chunks.length; at++) {
    if (!isState(chunks[at])) continue;
    const row: Iso2[] = [];
    let closed = false;
    for (let next = at; ; ) {
      const state = chunks[next];
      if (!isState(state)) break;
      row.push(state.iso2);
      at = next;
      let join = next + 1;
      if (isWord(chunks[join], ',')) join++;
      if (isWord(chunks[join], 'and', '&', '-', '–')) {
        join++;
        closed = true;
      }
      if (isWord(chunks[join], 'the')) join++;
      if (join === next + 1) break;
      next = join;
    }
    if (row.length > 1 && closed && new Set(row).size === row.length) rows.push(row);
  }
  return rows;
}

const isState = (chunk: Chunk | undefined): chunk is CountryChunk => chunk?.kind === 'country';
