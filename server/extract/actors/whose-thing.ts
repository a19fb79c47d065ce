/** The body or state that "its" and "the mill's" are before an office: that of which the sentence or the one before it speaks. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { stateInName } from './state-in-name.ts';

/** A word that owns, at an index of a sentence. */
export interface Owned {
  readonly chunks: readonly Chunk[];
  readonly at: number;
  readonly sentence: number;
  readonly draft: Draft;
  /** The office is a ruler's or a minister's: "its minister", of a state. */
  readonly ruler: boolean;
}

export type State = { readonly state: Iso2 | null } | null;

/** Words between "its" and what it stands for in the same sentence. */
const MOST_BETWEEN = 14;
const MOST_BACK = 3;
const MOST_OF_DATELINE = 8;

/** "Its chairman": of the body or state named last before it in the sentence; at its head, or in words that are quoted, of the sentence before. */
export function itsOwner({ chunks, at, sentence, draft, ruler }: Owned): State {
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'country' && chunk.form === 'name') return { state: chunk.iso2 };
    if (chunk?.kind === 'body') return stateOfBody(chunk, chunks, back);
    const group = groupAt(chunks, back);
    if (group) return { state: group };
  }
  for (let back = sentence - 1; back >= Math.max(0, sentence - 2); back--) {
    const before = draft.chunks[back] ?? [];
    const owner = spokenOf(before, ruler);
    if (owner !== undefined) return owner;
    // "The union objects. "Nobody asked us," said its president, N": what is quoted is stepped over.
    if (at < 2 || before.some((chunk) => chunk.kind === 'body' || chunk.kind === 'name')) return null;
  }
  return null;
}

/** Of what a sentence speaks: its subject, else its only body; undefined where it speaks of none, null where of several. */
function spokenOf(chunks: readonly Chunk[], ruler: boolean): State | undefined {
  const dash = chunks.slice(0, MOST_OF_DATELINE).findIndex((chunk) => isWord(chunk, '—', '–', '--', '-', ':'));
  const first = isWord(chunks[dash + 1], 'the') ? dash + 2 : dash + 1;
  const subject = chunks[first];
  const next = chunks[first + 1];
  if (subject?.kind === 'body' || groupAt(chunks, first - 1)) {
    if (isWord(next, 'and') || isWord(next, ',')) return null;
    return subject?.kind === 'body' ? stateOfBody(subject, chunks, first) : { state: groupAt(chunks, first - 1) };
  }
  if (subject?.kind === 'country' && next?.kind === 'body' && !isWord(chunks[first + 2], 'and'))
    return subject.iso2 ? { state: subject.iso2 } : null;
  // "Thai officials made an offer. Their minister, N, …".
  if (ruler && subject?.kind === 'country' && subject.form === 'adjective' && next?.kind === 'word')
    return { state: subject.iso2 };
  if (subject?.kind === 'country' && subject.form === 'name' && !isWord(next, 'and', ',', "'s", "'"))
    return { state: subject.iso2 };
  const bodies = chunks.flatMap((chunk, index) => (chunk.kind === 'body' ? [{ chunk, index }] : []));
  if (!bodies.length) return ruler ? null : undefined;
  const [only] = bodies;
  return bodies.length === 1 && only && !ruler ? stateOfBody(only.chunk, chunks, only.index) : null;
}

/** "the Kenyan company": the state of a group without a name, whose adjective stands behind the index. */
function groupAt(chunks: readonly Chunk[], at: number): Iso2 | null {
  const [nation, noun] = [chunks[at + 1], chunks[at + 2]];
  return nation?.kind === 'country' &&
    nation.form === 'adjective' &&
    isWord(noun, ...FIRMS, ...OFFICES, ...GUILDS, ...MISSIONS)
    ? nation.iso2
    : null;
}

/** The state of a body where it is named; `state: null` for one of several states, null where none is told. */
export function stateOfBody(body: BodyChunk, chunks: readonly Chunk[], index: number): State {
  const nation = chunks[index - 1];
  if (body.countries.length) return body.countries.length === 1 ? { state: body.countries[0] ?? null } : null;
  if (body.body === 'intergovernmental' || /^(?:International|World|Global|Pan-)/u.test(body.name))
    return { state: null };
  if (nation?.kind === 'country') return { state: nation.iso2 };
  if (isWord(nation, "'s", "'") && chunks[index - 2]?.kind === 'country')
    return { state: (chunks[index - 2] as Extract<Chunk, { kind: 'country' }>).iso2 };
  const state = body.field ? null : stateInName(body);
  return state ? { state } : null;
}

const FIRMS =
  'company utility firm airline operator corporation group carrier enterprise contractor supplier bank insurer refiner miner producer maker manufacturer developer shipyard'.split(
    ' ',
  );
const OFFICES =
  'ministry agency authority board commission council office fund secretariat directorate department service administration committee institute university programme organisation organization body bank academy'.split(
    ' ',
  );
const GUILDS =
  'union federation association party chamber society confederation league movement club foundation guild'.split(' ');
const MISSIONS = ['embassy', 'consulate', 'delegation', 'mission', 'team', 'side', 'government', 'parliament'];

/** "The Thai utility's president", "the agency's envoy", "the mill's manager": `at` is where the word for the body stands. */
export function bodyMeant({ chunks, at, sentence, draft }: Owned): State {
  const noun = chunks[at];
  if (noun?.kind !== 'word' || !/^\p{Ll}[\p{L}-]+$/u.test(noun.key)) return null;
  const nation = chunks[at - 1];
  if (nation?.kind === 'country' && nation.form === 'adjective') return { state: nation.iso2 };
  if (!isWord(nation, 'the', 'this', 'that')) return null;
  for (let back = sentence; back >= Math.max(0, sentence - MOST_BACK); back--) {
    const before = back === sentence ? chunks.slice(0, at - 1) : (draft.chunks[back] ?? []);
    const bodies = before.flatMap((chunk, index) =>
      chunk.kind === 'body' && isCalled(chunk, noun.key) ? [{ chunk, index }] : [],
    );
    const [only, other] = bodies;
    if (only) return other && other.chunk.name !== only.chunk.name ? null : stateOfBody(only.chunk, before, only.index);
    const place = placeOfNoun(before, noun.key);
    if (place) return { state: place };
  }
  return null;
}

/** Whether a body may be called by a noun: by the last word of its name, or by its kind. */
function isCalled({ name, body, field }: BodyChunk, noun: string): boolean {
  if (new RegExp(`(?:^| )${noun}(?= |$)`, 'i').test(name)) return true;
  if (noun === 'ministry') return field !== null;
  if (body === 'company') return FIRMS.includes(noun);
  if (body === 'university') return noun === 'university' || noun === 'institute';
  if (body === 'party') return noun === 'party' || noun === 'movement';
  if (body === 'agency' || body === 'intergovernmental') return OFFICES.includes(noun) && noun !== 'university';
  return body === 'ngo' && GUILDS.includes(noun);
}

/** "a sugar mill near Thiès": the state where what is called by a noun stands, by what is said behind it; null where nothing is. */
function placeOfNoun(chunks: readonly Chunk[], noun: string): Iso2 | null {
  const at = chunks.findIndex((chunk) => isWord(chunk, noun));
  if (at < 0) return null;
  const nation = chunks[at - 1];
  if (nation?.kind === 'country' && nation.form === 'adjective') return nation.iso2;
  if (!isWord(chunks[at + 1], 'in', 'near', 'at', 'outside', 'of')) return null;
  const place = chunks[at + 2];
  if (place?.kind === 'place') return place.country;
  // "near Alpha in Senegal".
  const state = place?.kind === 'name' && isWord(chunks[at + 3], 'in', ',') ? chunks[at + 4] : place;
  return state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
}
