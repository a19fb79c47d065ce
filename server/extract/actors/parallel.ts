/**
 * Names in a row that stand for states in a row: "Peru and Ecuador … Presidents A and B", "the Mongolia-Russia Commission's
 * co-chairs, A and B". As many names as states, in the same order.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk, CountryChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { BySentence, NamedHere } from './company.ts';
import type { Cluster } from './names-joined.ts';
import { joined, namesIn } from './ties.ts';

/** The states by which the names of rows are told, by name: only rows that have a title, and whose titles name no state. */
export function parallelStates(
  clusters: readonly Cluster[],
  bySentence: BySentence,
  draft: Draft,
  known: ReadonlyMap<Cluster, Iso2>,
): Map<Cluster, Iso2> {
  const byStart = new Map<number, Cluster>();
  for (const cluster of clusters) for (const { name } of cluster.introductions) byStart.set(name.start, cluster);
  const found = new Map<Cluster, Iso2>();
  const tell = (sentence: number, row: readonly number[]) => {
    const states =
      statesBefore(draft, sentence, row[0] ?? 0, row.length) ??
      (isTheirs(draft.chunks[sentence] ?? [], row[0] ?? 0)
        ? statesOfThose(bySentence.get(sentence - 1) ?? [], row.length, known)
        : null);
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
  // "their foreign ministers: A, B and C": names that share a title.
  for (const [sentence, group] of bySentence) {
    const shared = [...group].sort((a, b) => a.at - b.at).filter(({ each }) => each.titles[0]?.how === 'shared');
    const first = shared[0]?.each.titles[0]?.range.start;
    const row = shared.filter(({ each }) => each.titles[0]?.range.start === first).map(({ at }) => at);
    if (row.length > 1 && !seen.has(row[0] as number) && isTheirs(draft.chunks[sentence] ?? [], row[0] as number))
      tell(sentence, row);
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

/** "So did their foreign ministers: A, B and C": of those spoken of before. */
function isTheirs(chunks: readonly Chunk[], start: number): boolean {
  const first = chunks.findIndex((chunk) => chunk.start === start);
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    if (chunks[at]?.kind === 'title') return isWord(chunks[at - 1], 'their') || isWord(chunks[at - 2], 'their');
    if (chunks[at]?.kind === 'name') return false;
  }
  return false;
}

/** The states of the persons of a sentence, in their order, where they are as many and all are known. */
function statesOfThose(named: readonly NamedHere[], count: number, known: ReadonlyMap<Cluster, Iso2>): Iso2[] | null {
  const states = [...named].sort((a, b) => a.at - b.at).map(({ cluster }) => known.get(cluster));
  const found = states.filter((state) => state !== undefined);
  return found.length === count && found.length === states.length && new Set(found).size === count ? found : null;
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
