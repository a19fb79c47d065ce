/**
 * The state of somebody of whom no office tells it: that of the body whose he is said to be ("N of the Kenya Ports Authority",
 * "N, who teaches at the University of Botswana"), or the one in brackets behind the name ("N (Kenya, Health)").
 */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { countWhile } from '../text/sorted-places.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';

const OF = new RegExp(
  [
    // "N of the Ports Authority", "N of the opposition Reform Party".
    '^,? (?:of|from) (?:the )?(?:opposition |ruling |governing )?$',
    // "N, who teaches law at the University", "N, who heads the Board".
    '^, who (?:teaches|taught|lectures|works|worked|studies|studied|follows|researches|speaks|spoke)(?: [\\p{Ll}-]+){0,4} (?:at|for|with) (?:the )?$',
    '^, who (?:also )?(?:heads|chairs|runs|leads|directs|manages|edits) (?:the )?$',
    // "N, an executive at the Company", "N, a professor of law at the University".
    '^, (?:an?|the) (?:[\\p{Ll}-]+ ){1,5}(?:at|with|from) (?:the )?$',
  ].join('|'),
  'u',
);
const BRACKET = /^ \($/;
/** What may follow a state in brackets: "(Kenya)", "(Kenya, Health)". */
const CLOSES = /^(?:\)|, [\p{L} ,-]{2,60}\))/u;

/** States by the persons of whom they are told so; who is told to be of two is left out. */
export function statesByBody({ document, mentions, organizations, countries }: Draft): ReadonlyMap<Ref, Iso2> {
  const homes = new Map<Ref, Iso2 | null>([
    ...organizations.map(({ ref, country, kind }) => [ref, kind === 'intergovernmental' ? null : country] as const),
    ...countries.map(({ ref, iso2 }) => [ref, iso2] as const),
  ]);
  const found = new Map<Ref, Iso2 | null>();
  // A body whose name says its state: "Samoa Workers' Congress", "the Grain Union of Kazakhstan".
  const named = countries
    .flatMap(({ ref, mentions: own }) => own.map(({ start }) => ({ ref, start })))
    .sort((a, b) => a.start - b.start);
  const saysState = (body: DraftMention): boolean => {
    const first = countWhile(named, ({ start }) => start < body.start);
    const until = countWhile(named, ({ start }) => start < body.end + OF_STATE);
    return (
      named.slice(first, until).some(({ ref }) => homes.get(ref) === homes.get(body.ref)) ||
      isCalledAfter(document.text.slice(body.start, body.end), homes.get(body.ref) ?? null)
    );
  };
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [at, person] of sorted.entries()) {
    if (person.kind !== 'person') continue;
    const next = sorted.slice(at + 1, at + 1 + NEAR).find(({ start }) => start >= person.end);
    const state = next && homes.get(next.ref);
    if (!next || !state) continue;
    const between = document.text.slice(person.end, next.start);
    const behind = document.text.slice(next.end, next.end + MOST_BEHIND);
    const told =
      next.kind === 'organization'
        ? next.form === 'name' && OF.test(between) && saysState(next)
        : next.kind === 'country' && next.form === 'name' && BRACKET.test(between) && CLOSES.test(behind);
    if (told) found.set(person.ref, found.has(person.ref) && found.get(person.ref) !== state ? null : state);
  }
  return new Map([...found].flatMap(([ref, state]) => (state ? [[ref, state] as const] : [])));
}
/** "the University of Nairobi", "Hanoi Medical University": whether a town or the state itself is in the name. */
function isCalledAfter(name: string, state: Iso2 | null): boolean {
  const { places, countries } = lexicon();
  const keys = name.split(/[^\p{L}\p{M}'’-]+/u).map(keyOf);
  return keys.some(
    (_, at) =>
      longest(places, keys, at, keys.length)?.value.country === state ||
      longest(countries, keys, at, keys.length)?.value.iso2 === state,
  );
}

/** How many mentions behind a name are looked at for the first that does not overlap it. */
const NEAR = 4;
const MOST_BEHIND = 70;
/** How far behind a body its state may begin: " of the ". */
const OF_STATE = 9;
