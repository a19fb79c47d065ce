/** Offices told once of two: "Zimbabwe's energy minister N and Zambia's M", "N, the energy minister of Zimbabwe, and M of Zambia". */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** The office of the first of two to the second, who is named beside with a state of his own and no office. */
export function elided(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const persons = new Map(draft.persons.map((person) => [person.mentions[0]?.start ?? -1, person]));
  const byName = new Map(draft.holdings.map((holding) => [holding.at.start, holding]));
  return draft.introductions.flatMap((next) => {
    const person = persons.get(next.name.start);
    if (!person || holders.has(person.ref) || next.titles.length || !person.country) return [];
    const chunks = draft.chunks[next.name.sentence] ?? [];
    const at = chunks.indexOf(next.name);
    const state = stateOf(chunks, at);
    if (!state || state.iso2 !== person.country) return [];
    const first = namedBefore(chunks, state.from);
    const holding = first && byName.get(first.start);
    if (!holding || !isOfState(holding, state.iso2)) return [];
    const { use } = holding;
    return [
      {
        person: person.ref,
        country: state.iso2,
        at: next.name,
        use: { ...use, title: { ...use.title, of: null }, country: state.iso2, body: null, how: 'shared' as const },
      },
    ];
  });
}

/** The state beside a name, and where the two begin: "Zambia's M", "M of Zambia". */
function stateOf(chunks: readonly Chunk[], at: number): { readonly iso2: Iso2; readonly from: number } | null {
  const head = beforeHonorifics(chunks, at);
  const owner = isWord(chunks[head], "'s", "'") ? chunks[head - 1] : undefined;
  if (owner?.kind === 'country' && owner.form === 'name') return { iso2: owner.iso2, from: head - 1 };
  const of = isWord(chunks[at + 1], 'of') ? chunks[isWord(chunks[at + 2], 'the') ? at + 3 : at + 2] : undefined;
  return of?.kind === 'country' && of.form === 'name' ? { iso2: of.iso2, from: head + 1 } : null;
}

/** The name that "and" joins with what begins at an index, over the office that may stand between commas. */
function namedBefore(chunks: readonly Chunk[], from: number): Chunk | null {
  if (!isWord(chunks[from - 1], 'and')) return null;
  let at = isWord(chunks[from - 2], ',') ? from - 3 : from - 2;
  // "N, the energy minister of Zimbabwe, and".
  for (let back = 0; back < 7 && at >= 0; back += 1, at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return chunk;
    if (chunk?.kind !== 'title' && chunk?.kind !== 'country' && !isWord(chunk, ',', 'the', 'of', "'s", "'"))
      return null;
  }
  return null;
}

/** Whether the office is a ministry's or a state's, and of another state. */
const isOfState = ({ use, country }: Holding, state: Iso2): boolean => {
  const { head, field, former, of } = use.title;
  const own = use.country ?? country;
  return (
    own !== null &&
    own !== state &&
    !former &&
    !use.body &&
    (!of || of.body === 'ministry') &&
    ((head.type === 'minister' && field !== null) || head.type === 'state')
  );
};
