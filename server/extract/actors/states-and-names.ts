/**
 * A title said once, and behind it a row of states each with its name: "the ministers of transport of Zambia (X), Tanzania (Y)
 * and the DRC (Z)", "the presidents of Peru, X; of Chile, Y; and of Mexico, Z".
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, useOf } from '../chunks/groups.ts';
import { beforeHonorifics, type Find, nameAfterHonorifics, skipThe } from './open-introductions.ts';

/** Of an office of which nothing is said before it. */
const ALONE = { countries: [], body: null, from: 0, definite: false } as const;
/** Most states in a row. */
const MOST = 30;

interface Row {
  readonly pairs: readonly (readonly [name: number, country: Iso2])[];
  /** The index behind the row. */
  readonly to: number;
}

/** Gives a plural title to the names that stand after states in a row; null where there are none. */
export function statesAndNames(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>): number | null {
  const title = chunks[index];
  if (title?.kind !== 'title' || !title.head.plural) return null;
  const group = groupAt(chunks, index, 'before');
  if (!group) return null;
  // The first state may be part of the title: "ministers of transport of Zambia (".
  const [first = null, ...others] = title.countries;
  const row =
    rowOf(chunks, group.to, title.countries.at(-1) ?? null, bracketedName, 1) ??
    (others.length ? null : rowOf(chunks, group.to, first, nameSetOff, 2));
  if (!row) return null;
  for (const [name, country] of row.pairs) {
    const entry = at(name);
    if (!entry) continue;
    entry.titles.push(...group.uses.map((use) => ({ ...use, how: 'shared' as const, country })));
    // "Dominica (Senator X)": what he is besides.
    const own = chunks[beforeHonorifics(chunks, name)];
    if (own?.kind === 'title' && own !== title && !own.head.plural) entry.titles.push(useOf(own, ALONE, 'before'));
    entry.country = country;
    entry.cue = true;
  }
  for (let each = index; each < group.to; each++) taken.add(each);
  return row.to;
}

/** Where a state's name stands, and where what is said of it ends; null where none does. */
type NameAfterState = (chunks: readonly Chunk[], from: number) => readonly [name: number, to: number] | null;

/** "Zambia (X)" */
const bracketedName: NameAfterState = (chunks, from) => {
  const own = chunks[from + 1];
  const first = own?.kind === 'title' && !own.head.plural ? from + 2 : from + 1;
  const name = isWord(chunks[from], '(') ? nameAfterHonorifics(chunks, first) : null;
  return name !== null && isWord(chunks[name + 1], ')') ? [name, name + 2] : null;
};

/** "Peru, X", and what parts it from the next state or ends the row. */
const nameSetOff: NameAfterState = (chunks, from) => {
  const name = nameAfterHonorifics(chunks, isWord(chunks[from], ',', ':', '–', '—') ? from + 1 : from);
  return name !== null && !isWord(chunks[name + 1], "'s", "'") ? [name, name + 1] : null;
};

/** The row that begins at `from`, if it has at least so many names. `told` is the first state, where the title has it. */
function rowOf(
  chunks: readonly Chunk[],
  from: number,
  told: Iso2 | null,
  nameAt: NameAfterState,
  least: number,
): Row | null {
  const pairs: [number, Iso2][] = [];
  let country = told;
  let to = from;
  for (let next = from; pairs.length < MOST; ) {
    if (pairs.length && isWord(chunks[next], ',', ';')) next++;
    if (pairs.length && isWord(chunks[next], 'and')) next++;
    if (isWord(chunks[next], 'of', 'from', 'for')) next++;
    next = skipThe(chunks, next);
    const state = chunks[next];
    if (state?.kind === 'country' && state.form === 'name') {
      country = state.iso2;
      next++;
    }
    const found = country ? nameAt(chunks, next) : null;
    if (!found || !country) break;
    pairs.push([found[0], country]);
    country = null;
    next = to = found[1];
  }
  return pairs.length >= least ? { pairs, to } : null;
}
