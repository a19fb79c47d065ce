/** "The ministers of transport of Zambia (X), Tanzania (Y) and the DRC (Z)": each name in brackets after its state. */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord } from '../chunks/groups.ts';
import { type Find, nameAfterHonorifics } from './open-introductions.ts';

/** Gives a plural title to the names that stand in brackets after states in a row; null where there are none. */
export function bracketedNames(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>): number | null {
  const title = chunks[index];
  if (title?.kind !== 'title' || !title.head.plural) return null;
  const group = groupAt(chunks, index, 'before');
  if (!group) return null;
  let next = group.to;
  // The first state may be part of the title: "ministers of transport of Zambia (".
  let country = title.countries[title.countries.length - 1] ?? null;
  let found = 0;
  for (let turn = 0; turn < 12; turn++) {
    if (isWord(chunks[next], ',')) next++;
    if (isWord(chunks[next], 'and')) next++;
    if (isWord(chunks[next], 'of', 'the')) next++;
    if (isWord(chunks[next], 'the')) next++;
    const state = chunks[next];
    if (state?.kind === 'country') {
      country = state.iso2;
      next++;
    }
    if (!isWord(chunks[next], '(') || !country) break;
    const name = nameAfterHonorifics(chunks, next + 1);
    const entry = name === null ? null : at(name);
    if (!entry || name === null || !isWord(chunks[name + 1], ')')) break;
    const own = country;
    entry.titles.push(...group.uses.map((use) => ({ ...use, how: 'shared' as const, country: own })));
    entry.country ??= own;
    entry.cue = true;
    country = null;
    next = name + 2;
    found++;
  }
  if (!found) return null;
  for (let each = index; each < group.to; each++) taken.add(each);
  return next;
}
