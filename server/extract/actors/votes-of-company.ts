/** Votes by a guest, a host or a companion whom a sentence calls by state and office alone: "N accompanied the Samoan Minister", "the Lao delegation called on N". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import type { Introduction } from './introductions.ts';

const COMPANION = 3;
const NOT_THE_GUEST = -3;
const GROUPS = [
  'delegation',
  'minister',
  'guest',
  'guests',
  'visitor',
  'visitors',
  'side',
  'team',
  'party',
  'president',
  'premier',
  'envoy',
  'ministry',
  'leader',
];
const isPeople = (chunk: Chunk | undefined): boolean => isWord(chunk, ...PEOPLE);
const PEOPLE = `officials leaders ministers lawmakers parliamentarians senators journalists businessmen businesspeople
  entrepreneurs investors experts students officers diplomats delegates members executives`.split(/\s+/);
const SENT = ['delegation', 'delegations', 'team', 'mission', 'group', 'visitors', 'guests', 'representatives'];
const HOSTED = [
  'received',
  'audience',
  'call',
  'called',
  'welcomed',
  'hosted',
  'met',
  'meeting',
  'greeted',
  'talks',
  'saw',
  'guest',
  'conferred',
];
const COMPANY = ['accompanied', 'escorted', 'flanked', 'accompanies'];

/** What a sentence says of a person by those whom it calls "the Samoan Minister" or "the Lao delegation". */
export function companyVotes(
  chunks: readonly Chunk[],
  { name }: Introduction,
  vote: (country: Iso2 | null | undefined, weight: number) => void,
): void {
  const index = chunks.findIndex((chunk) => chunk.start === name.start);
  if (index < 0) return;
  vote(othersFrom(chunks, index), COMPANION);
  const parties = partiesOf(chunks);
  if (!parties.length) return;
  const company = chunks.findIndex((chunk) => isWord(chunk, ...COMPANY));
  for (const { at, state } of parties) {
    const [from, to] = at < index ? [at, index] : [index, at];
    const between = chunks.slice(from + 1, to);
    if (between.some((each) => isWord(each, ';', 'that', 'while'))) continue;
    if (company > from && company < to) {
      // Whoever is named between them is the one accompanied, or who accompanies.
      const other = chunks.findIndex((each, place) => place > from && place < company && each.kind === 'name');
      if (other < 0) vote(state, COMPANION);
    } else if (
      !between.some((each) => each.kind === 'name') &&
      between.some((each) => isWord(each, ...HOSTED, ...(at > index ? GAVE : [])))
    )
      vote(state, NOT_THE_GUEST);
  }
}

/** "N and other delegates from Nigeria": the state of those with whom somebody is counted. */
function othersFrom(chunks: readonly Chunk[], index: number): Iso2 | null {
  let at = index + 1;
  if (isWord(chunks[at], ',')) at++;
  if (!isWord(chunks[at], 'and') || !isWord(chunks[at + 1], 'other', 'others', 'fellow')) return null;
  for (at += 2; at < index + 9; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') return isWord(chunks[at - 1], 'from', 'of') ? chunk.iso2 : null;
    if (chunk?.kind !== 'word' || isWord(chunk, ',', '.', ';')) return null;
  }
  return null;
}

const GAVE = ['gave', 'granted', 'hosts', 'receives', 'meets', 'meet', 'receive', 'receiving', 'hosting'];

/** All of a sentence who are called by state and office alone, and where: asked for each person in it. */
const partiesOf = once((chunks: readonly Chunk[]): readonly { readonly at: number; readonly state: Iso2 }[] =>
  chunks.flatMap((_, at) => {
    const state = partyAt(chunks, at);
    return state ? [{ at, state }] : [];
  }),
);

const isNamed = (next: Chunk | undefined): boolean =>
  next?.kind === 'name' || next?.kind === 'honorific' || isWord(next, ',');

/** "the French minister", "the head of the Moldovan ministry": the state of somebody without a name there; null where none is. */
export function partyAt(chunks: readonly Chunk[], at: number): Iso2 | null {
  const chunk = chunks[at];
  if (chunk?.kind === 'title')
    return chunk.countries.length === 1 &&
      !isNamed(chunks[at + 1]) &&
      chunks[at - 1]?.kind !== 'name' &&
      !isWord(chunks[at - 1], ',')
      ? (chunk.countries[0] ?? null)
      : null;
  // "received a delegation of Peruvian columnists", "hosted a team from Japan".
  if (chunk?.kind === 'country' && isWord(chunks[at - 1], 'of', 'from') && isWord(chunks[at - 2], ...SENT))
    return chunk.iso2;
  // "a meeting with opinion leaders from Peru".
  if (chunk?.kind === 'country' && isWord(chunks[at - 1], 'from') && isPeople(chunks[at - 2])) return chunk.iso2;
  // "met with Guatemala's Foreign Minister".
  if (chunk?.kind === 'country' && chunk.form === 'name' && isWord(chunks[at + 1], "'s", "'"))
    return chunks[at + 2]?.kind === 'title' && !isNamed(chunks[isWord(chunks[at + 3], ',') ? at + 4 : at + 3])
      ? chunk.iso2
      : null;
  if (chunk?.kind !== 'country' || chunk.form !== 'adjective') return null;
  const whom = chunks[at + 1];
  if (whom?.kind !== 'title' && !isWord(whom, ...GROUPS)) return null;
  return chunks[at + 2]?.kind === 'name' || chunks[at + 2]?.kind === 'honorific' ? null : chunk.iso2;
}
