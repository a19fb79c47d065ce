/**
 * Offices told once for several states: "The prime ministers of A, B and C have signed …. It was signed by X of A, Y of B and
 * Z of C", "Finance ministers of the bloc met. A's X was host; Y of B came, too".
 */
import type { Iso2, PersonFact, Ref } from '../../model/factsheet.ts';
import type { TitleChunk } from '../chunks/chunks.ts';
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
    for (const title of chunks) {
      if (title.kind !== 'title' || !title.head.plural || !isOfStates(title) || held.has(title.start)) continue;
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
  if (chosen.length < (countries.length ? 1 : 2)) return [];
  if (new Set(chosen.map(({ country }) => country)).size !== chosen.length) return [];
  const last = left.length === 1 && unsaid.length === 1 && unsaid[0]?.country === null ? unsaid[0] : null;
  return [...chosen, ...(last ? [{ ...last, country: left[0] as Iso2 }] : [])].map(({ ref, country, at }) => ({
    person: ref,
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
  }));
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
