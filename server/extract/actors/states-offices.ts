/** Offices told once for several states: "The prime ministers of A, B and C have signed …. It was signed by X of A, Y of B and Z of C." */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import { singular } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';

/** Most sentences from the offices to those who hold them. */
const REACH = 3;

/** The office of each of several states, for those persons of them who are named without one soon after. */
export function ofStates(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const found: Holding[] = [];
  for (const [sentence, chunks] of draft.chunks.entries())
    for (const title of chunks) {
      if (title.kind !== 'title' || !title.head.plural || title.countries.length < 2) continue;
      if (isHeld(draft, title)) continue;
      found.push(...holdersOf(draft, title, sentence, holders));
    }
  return found;
}

const isHeld = (draft: Draft, title: TitleChunk): boolean =>
  draft.holdings.some(({ use }) => use.title.start === title.start);

/** One person a state, none of whom has an office; the one whose state is not said is of the one that is left. */
function holdersOf(draft: Draft, title: TitleChunk, sentence: number, holders: ReadonlySet<Ref>): Holding[] {
  const near = draft.persons.flatMap(({ ref, country, mentions }) => {
    const first = draft.introductions.find(({ name }) => name.start === mentions[0]?.start)?.name;
    const within = first && first.sentence >= sentence && first.sentence - sentence <= REACH && first.start > title.end;
    return within && !holders.has(ref) ? [{ ref, country, at: first }] : [];
  });
  const left = title.countries.filter((state) => !near.some(({ country }) => country === state));
  const unsaid = near.filter(({ country }) => country === null || !title.countries.includes(country));
  const told = near.filter(({ country }) => country !== null && title.countries.includes(country));
  if (told.length < 2 || new Set(told.map(({ country }) => country)).size !== told.length) return [];
  const last = left.length === 1 && unsaid.length === 1 && unsaid[0]?.country === null ? unsaid[0] : null;
  return [...told, ...(last ? [{ ...last, country: left[0] as Iso2 }] : [])].map(({ ref, country, at }) => ({
    person: ref,
    country,
    at,
    use: { title, text: singular(title), country, body: null, range: title.titleSpan, how: 'shared' },
  }));
}
