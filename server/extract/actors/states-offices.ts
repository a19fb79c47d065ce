/**
 * Offices told once for several states: "The prime ministers of A, B and C have signed …. It was signed by X of A, Y of B and
 * Z of C", "Finance ministers of the bloc met. A's X was host; Y of B came, too".
 */
import type { Iso2, PersonFact, Ref } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import { singular } from '../chunks/title-uses.ts';
import type { Draft, Holding } from '../draft.ts';
import { once } from '../once.ts';
import type { Introduction } from './introductions.ts';

/** Most sentences from the offices to those who hold them. */
const REACH = 3;
/** Sentences that tell whose meeting a report is of: their offices are meant to its end. */
const LEADING = 2;

/** The office of each of several states, for those persons of them who are named without one soon after. */
export function ofStates(draft: Draft, holders: ReadonlySet<Ref>): Holding[] {
  const found: Holding[] = [];
  const held = new Set(draft.holdings.map(({ use }) => use.title.start));
  const known = new Set(holders);
  for (const [sentence, chunks] of draft.chunks.entries())
    for (const [at, told] of chunks.entries()) {
      if (told.kind !== 'title' || !told.head.plural || held.has(told.start)) continue;
      // "the German and Polish transport ministers".
      const before = told.countries.length ? [] : nationBefore(chunks, at).countries;
      const title = before.length > 1 ? { ...told, countries: before } : told;
      if (!isOfStates(title)) continue;
      const here = holdersOf(draft, title, sentence, known);
      for (const { person } of here) known.add(person);
      found.push(...here);
    }
  return found;
}

/** Offices of several states that are said, or of those of a bloc that are not. */
const isOfStates = ({ countries, head, field, of }: TitleChunk): boolean =>
  countries.length > 1 ||
  // "The education ministers of the bloc": of those who belong to it.
  (!countries.length &&
    (!of || of.body === 'intergovernmental') &&
    (head.type === 'state' || (head.type === 'minister' && field !== null)));

/** One person a state, none of whom has an office; the one whose state is not said is of the one that is left. */
function holdersOf(draft: Draft, title: TitleChunk, sentence: number, holders: ReadonlySet<Ref>): Holding[] {
  const near = namedWithin(draft, sentence).flatMap(({ person: { ref, country }, first }) => {
    const at = first.name;
    if (at.start <= title.end) return [];
    if (holders.has(ref))
      if (first.titles.length > 0 || draft.holdings.some((each) => each.person === ref && isKindred(each, title)))
        return [];
    return [{ ref, country, at, said: first.country !== null && first.country === country }];
  });
  const { countries } = title;
  const left = countries.filter((state) => !near.some(({ country }) => country === state));
  const unsaid = near.filter(({ country }) => country === null || !countries.includes(country));
  // Where no states are told, and where but one holder is, only whoever the text puts in a state by words beside the name.
  const told = near.filter(
    ({ country, said }) => country !== null && (countries.length ? countries.includes(country) : said),
  );
  const direct = told.filter(({ said, country }) => said && !isTaken(draft, title, country));
  const chosen = countries.length && told.length > 1 ? told : direct;
  if (!chosen.length && unsaid.length === near.length) return inOrder(draft, title, near);
  // "The three interior ministers met. N had issued the invitations; M came": as many as are counted, whatever their states.
  const all = countries.length ? [] : asCounted(draft, title, near);
  if (all.length) return all;
  if (chosen.length < (countries.length ? 1 : 2)) return [];
  if (new Set(chosen.map(({ country }) => country)).size !== chosen.length) return [];
  const last = left.length === 1 && unsaid.length === 1 && unsaid[0]?.country === null ? unsaid[0] : null;
  return [...chosen, ...(last ? [{ ...last, country: left[0] as Iso2 }] : [])].map(({ ref, country, at }) =>
    holdingOf(title, ref, country, at),
  );
}

const holdingOf = (title: TitleChunk, person: Ref, country: Iso2 | null, at: Holding['at']): Holding => ({
  person,
  country,
  at,
  use: {
    title: { ...title, of: null },
    text: withoutBloc(title),
    country,
    body: null,
    range: title.titleSpan,
    how: 'shared',
  },
});

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };

/** Those named soon behind who are as many as the offices are said to be, no two of one state. */
function asCounted(
  draft: Draft,
  title: TitleChunk,
  near: readonly { readonly ref: Ref; readonly country: Iso2 | null; readonly at: Introduction['name'] }[],
): Holding[] {
  const chunks = draft.chunks[title.sentence] ?? [];
  const before = chunks[chunks.findIndex(({ start }) => start === title.start) - 1];
  const count = before?.kind === 'word' ? (COUNTS[before.key] ?? 0) : 0;
  const soon = near.filter(({ at }) => at.sentence - title.sentence <= REACH);
  const states = soon.flatMap(({ country }) => country ?? []);
  if (!count || soon.length !== count || new Set(states).size !== states.length || !states.length) return [];
  return soon.map(({ ref, country, at }) => holdingOf(title, ref, country, at));
}

/** "The energy ministers of A and B met. X and Y agreed": as many names in one row as states, each of the state in its place. */
function inOrder(
  draft: Draft,
  title: TitleChunk,
  near: readonly { readonly ref: Ref; readonly country: Iso2 | null; readonly at: Introduction['name'] }[],
): Holding[] {
  const { countries } = title;
  const row = near.slice(0, countries.length);
  const [first] = row;
  if (countries.length < 2 || row.length !== countries.length || !first) return [];
  const chunks = draft.chunks[first.at.sentence] ?? [];
  const joined = row.every(({ at, country }, order) => {
    const next = row[order + 1];
    const between = next ? chunks.slice(chunks.indexOf(at) + 1, chunks.indexOf(next.at)) : [];
    return (
      country === null &&
      at.sentence === first.at.sentence &&
      first.at.sentence - title.sentence <= REACH &&
      (!next || between.some((chunk) => isWord(chunk, 'and', ','))) &&
      between.every((chunk) => chunk.kind === 'honorific' || isWord(chunk, 'and', ','))
    );
  });
  return joined ? row.map(({ ref, at }, order) => holdingOf(title, ref, countries[order] as Iso2, at)) : [];
}

/** "education ministers of the bloc": each is the minister of his own state. */
function withoutBloc(title: TitleChunk): string {
  const text = singular(title);
  const at = title.of ? text.indexOf(title.of.name) : -1;
  return at < 1 ? text : text.slice(0, at).replace(/ (?:of|from|in) (?:the )?$/u, '');
}

interface Named {
  readonly person: PersonFact;
  readonly first: Introduction;
  /** Its place among the persons of the text. */
  readonly index: number;
}

/** Persons by the sentence that names them first. */
const namedIn = once((draft): ReadonlyMap<number, readonly Named[]> => {
  const introduced = new Map([...draft.introductions].reverse().map((each) => [each.name.start, each]));
  const named = new Map<number, Named[]>();
  for (const [index, person] of draft.persons.entries()) {
    const first = introduced.get(person.mentions[0]?.start ?? -1);
    if (!first) continue;
    const { sentence } = first.name;
    named.set(sentence, [...(named.get(sentence) ?? []), { person, first, index }]);
  }
  return named;
});

/** Those who are named first in a sentence or soon behind it. */
const namedWithin = (draft: Draft, sentence: number): Named[] =>
  Array.from(
    { length: (sentence < LEADING ? draft.chunks.length : REACH) + 1 },
    (_, on) => namedIn(draft).get(sentence + on) ?? [],
  )
    .flat()
    .sort((a, b) => a.index - b.index);

/** Whether an office is of the kind of a title: both of a ministry, or both of a state. */
const isKindred = ({ use }: Holding, { head }: TitleChunk): boolean => use.title.head.type === head.type;

/** Whether somebody else is known to hold that office in a state. */
const isTaken = (draft: Draft, { head, field }: TitleChunk, state: Iso2 | null): boolean =>
  draft.holdings.some(
    ({ use, country }) =>
      (use.country ?? country) === state &&
      use.title.head.type === head.type &&
      (head.type !== 'minister' || use.title.field === field) &&
      (head.type !== 'state' || use.title.head.singular === head.singular),
  );
