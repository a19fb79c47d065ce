/**
 * Offices of two who are named together without one, told one by one in the sentence behind: "A and B met among books.
 * Turkey's Minister of Culture had taken the Minister of Culture of Kyrgyzstan to the library".
 */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore, useOf } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';

interface Told {
  readonly title: TitleChunk;
  readonly country: Iso2;
  readonly at: number;
}

/** The first office to the first of two and the second to the second, where each is of a state of its own. */
export function ofPair(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const byStart = new Map<number, Ref>();
  for (const { ref, mentions } of draft.persons) if (mentions[0]) byStart.set(mentions[0].start, ref);
  const named = new Set(draft.holdings.map(({ use }) => use.title.start));
  const countries = new Map(draft.persons.map(({ ref, country }) => [ref, country]));
  const taken = new Set<Ref>();
  const found: Holding[] = [];
  for (let sentence = 0; sentence + 1 < draft.chunks.length; sentence++) {
    const names = pairIn(draft.chunks[sentence] ?? []);
    const persons = names?.map(({ start }) => byStart.get(start));
    if (!names || !persons?.every((ref) => ref !== undefined && !holders.has(ref) && !taken.has(ref))) continue;
    const next = draft.chunks[sentence + 1] ?? [];
    const told = officesIn(next, named);
    if (told.length !== 2 || told[0]?.country === told[1]?.country || next.some(({ kind }) => kind === 'name'))
      continue;
    const own = persons.map((ref) => countries.get(ref as Ref) ?? null);
    const fits = told.every(({ country }, order) => own[order] === null || own[order] === country);
    if (!fits) continue;
    told.forEach(({ title, country, at }, order) => {
      const person = persons[order] as Ref;
      taken.add(person);
      const use = useOf(title, nationBefore(next, at), 'counterpart');
      found.push({ person, country, at: names[order] as Holding['at'], use: { ...use, country } });
    });
  }
  return found;
}

/** The two names of a sentence that "and" joins, where it has no others. */
function pairIn(chunks: readonly Chunk[]): Chunk[] | null {
  const names = chunks.filter(({ kind }) => kind === 'name');
  const [first, second] = names;
  if (!first || !second || names.length !== 2) return null;
  const at = chunks.indexOf(first);
  return isWord(chunks[at + 1], 'and') && chunks[at + 2] === second ? names : null;
}

/** The offices of a sentence that are of one ministry or state each, and that no name stands beside. */
function officesIn(chunks: readonly Chunk[], named: ReadonlySet<number>): Told[] {
  return chunks.flatMap((title, at) => {
    if (title.kind !== 'title' || title.head.plural || title.former || named.has(title.start)) return [];
    if (title.head.type === 'body' || (title.head.type !== 'state' && !title.field)) return [];
    const place = chunks[at + 2];
    const seat = isWord(chunks[at + 1], 'in') && place?.kind === 'place' ? place.country : null;
    const country = title.countries[0] ?? nationBefore(chunks, at).countries[0] ?? seat;
    return country ? [{ title, country, at }] : [];
  });
}
