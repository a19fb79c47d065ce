/** Titles in a row: "Deputy Prime Minister and Minister of Interior", with the country or body that stands before them. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleUse } from '../actors/introductions.ts';
import type { BodyChunk, Chunk, TitleChunk } from './chunks.ts';

import { isOfNameBefore } from './of-name.ts';
import { shareCountry, singular } from './title-uses.ts';

import { isLetters, isOwner, isRegional } from './whose-title.ts';

export function isWord(chunk: Chunk | undefined, ...keys: readonly string[]): boolean {
  if (chunk?.kind !== 'word') return false;
  // A walk, and no `includes`: asked for every chunk, and so the engine makes no list of the words.
  for (let index = 0; index < keys.length; index++) if (keys[index] === chunk.key) return true;
  return false;
}

const LEAD = new Set(
  `the a an its his her their our also both currently concurrently then now another one this that same new former current incumbent
   outgoing incoming late acting own respective host country's longtime veteran last sole first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
   thirteenth fourteenth fifteenth twentieth departing retiring arriving resident long-serving elect designate newly appointed visiting fellow either
   esteemed distinguished respected honourable honorable right re-elected newly-elected newly-appointed`.split(/\s+/),
);
const JOINS = ['and', '&', '/', 'cum', '-', '–'];

/** "the host country's …", "the Authority's …": a state or a body without its name. */
function isStateOf(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunks[at + 1], "'s", "'")) return false;
  const chunk = chunks[at];
  if (chunk?.kind === 'word') return isOwner(chunk.key);
  if (chunk?.kind !== 'thing') return false;
  const words = chunk.words.join(' ').toLowerCase();
  return words === 'grand duchy' || (chunk.words.length === 1 && isOwner(words));
}

export interface TitleGroup {
  readonly uses: readonly TitleUse[];
  /** The same before a state that is said once is known for all of them. */
  readonly told: readonly TitleUse[];
  /** Index of the first chunk that belongs to it, its country included, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Where each title's own words begin, by chunk index. */
  readonly starts: readonly number[];
  readonly definite: boolean;
  /** How many of its titles stand before the last break: a comma, or a country said anew. */
  readonly split: number;
}

/** Index after determiners, qualifiers, and a country or its possessive at `from`. */
export function skipLead(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let turn = 0; turn < 8; turn++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'word' && (LEAD.has(chunk.key) || chunk.key === "'s" || chunk.key === "'")) at++;
    else if (isStateOf(chunks, at)) at++;
    // "N, Hon'ble Minister of Commerce".
    else if (chunk?.kind === 'honorific' && chunks[at + 1]?.kind === 'title') at++;
    else if (chunk?.kind === 'country' || (chunk?.kind === 'place' && isWord(chunks[at + 1], "'s", "'"))) at++;
    else if (chunk?.kind === 'body' && (isWord(chunks[at + 1], "'s", "'") || chunks[at + 1]?.kind === 'title')) at++;
    else if (isWord(chunk, 'and') && chunks[at - 1]?.kind === 'country' && chunks[at + 1]?.kind === 'country') at++;
    // "N, the Bavarian premier".
    else if (isRegional(chunks, at) && chunks[at + 1]?.kind === 'title') at++;
    // "the LCAD's Executive Secretary": letters that no list knows.
    else if (
      chunk?.kind === 'name' &&
      isLetters(chunk.words) &&
      isWord(chunks[at + 1], "'s") &&
      chunks[at + 2]?.kind === 'title'
    )
      at += 2;
    // "the secretary-general's special representative": whose it is.
    else if (chunk?.kind === 'title' && isWord(chunks[at + 1], "'s", "'") && chunks[at + 2]?.kind === 'title') at += 2;
    else break;
  }
  return at;
}

export interface Before {
  readonly countries: readonly Iso2[];
  readonly body: BodyChunk | null;
  readonly from: number;
  /** "the", "his", "Vietnam's" … : the title speaks of one certain holder. */
  readonly definite: boolean;
  /** A part of the state: "Zanzibar President". */
  readonly local?: boolean;
}

/** The country or body that stands right before a chunk: "Lao …", "Thailand's …", "the Thai and Cambodian …", "ASEAN's …". */
export function nationBefore(chunks: readonly Chunk[], index: number): Before {
  let at = index - 1;
  while (
    at >= 0 &&
    isWord(
      chunks[at],
      'former',
      'new',
      'current',
      'acting',
      'then',
      'own',
      'late',
      'outgoing',
      'incoming',
      'newly',
      'appointed',
      'visiting',
      'departing',
      'retiring',
      'arriving',
      'interim',
      'incumbent',
      'long-serving',
      'two',
      'respective',
    )
  )
    at--;
  const chunk = chunks[at];
  if (isWord(chunk, "'s", "'")) {
    const owner = chunks[at - 1];
    if (owner?.kind === 'country') return list(chunks, at - 1, () => true);
    if (owner?.kind === 'place' && owner.country)
      return { countries: [owner.country], body: null, from: at - 1, definite: true };
    if (owner?.kind === 'body') return { countries: owner.countries, body: owner, from: at - 1, definite: true };
    // "the Lao prime minister's adviser", "the UN secretary-general's envoy".
    if (owner?.kind === 'title') {
      const { countries, body, from } = nationBefore(chunks, at - 1);
      return {
        countries: owner.countries.length ? owner.countries : countries,
        body: owner.of ?? body,
        from,
        definite: true,
      };
    }
  }
  // "Zanzibar President X", "Moscow Mayor Y".
  const head = chunks[index];
  if (chunk?.kind === 'place' && chunk.country && at === index - 1 && head?.kind === 'title' && !head.countries.length)
    return { countries: [chunk.country], body: null, from: at, definite: true, local: true };
  if (chunk?.kind === 'country') {
    return list(chunks, at, (from) => isWord(chunks[from - 1], 'the', 'his', 'her', 'their'));
  }
  if (at === index - 1 && isRegional(chunks, at)) return { countries: [], body: null, from: at, definite: true };
  if (chunk?.kind === 'body')
    return { countries: chunk.countries, body: chunk, from: at, definite: isWord(chunks[at - 1], 'the') };
  return {
    countries: [],
    body: null,
    from: index,
    definite: isWord(chunks[index - 1], 'the', 'his', 'her', 'their', 'its'),
  };
}

/** Countries in a row that end at `at`: "Thai and Cambodian", "Vietnam, Laos and Cambodia". */
function list(chunks: readonly Chunk[], at: number, definite: (from: number) => boolean): Before {
  const countries: Iso2[] = [];
  let from = at;
  for (let index = at; index >= 0 && countries.length < 12; ) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'country') break;
    countries.unshift(chunk.iso2);
    from = index;
    let next = index - 1;
    // "the Korean and the Chinese ministers"
    const other = chunks[next - 2];
    if (
      isWord(chunks[next], 'the') &&
      isWord(chunks[next - 1], 'and') &&
      other?.kind === 'country' &&
      other.form === 'adjective' &&
      chunk.form === 'adjective'
    )
      next--;
    if (isWord(chunks[next], 'and', '&')) {
      if (isOfNameBefore(chunks, next - 1, chunk)) break;
      next--;
    }
    if (isWord(chunks[next], ',', '-', '–')) {
      const before = chunks[isWord(chunks[next - 1], "'s", "'") ? next - 2 : next - 1];
      // "After a visit to Panama, Costa Rican President N": the comma joins no name to an adjective.
      if (
        isWord(chunks[next], ',') &&
        before?.kind === 'country' &&
        before.form === 'name' &&
        chunk.form === 'adjective'
      )
        break;
      // "DAVOS, Switzerland - Rwanda's minister": behind a dateline.
      if (!isWord(chunks[next], ',') && chunks[0] && isWord(chunks[next - 2], ',') && next <= 4) break;
      next--;
    }
    if (isWord(chunks[next], "'s", "'")) next--;
    if (next === index - 1) break;
    index = next;
  }
  return { countries, body: null, from, definite: definite(from) };
}

/** The titles in a row whose first one, or its lead, stands at `from`; null where none does. */
export function groupAt(chunks: readonly Chunk[], from: number, how: TitleUse['how']): TitleGroup | null {
  const uses: TitleUse[] = [];
  const starts: number[] = [];
  let definite = false;
  let split = 0;
  let comma = false;
  let at = from;
  let to = from;
  for (let turn = 0; turn < 12; turn++) {
    const index = skipLead(chunks, at);
    const title = chunks[index];
    if (title?.kind !== 'title') break;
    const before = nationBefore(chunks, index);
    // "forces loyal to Congo's president, French President X": of another state, and somebody else.
    const state = uses.find(({ country }) => country)?.country;
    if (state && before.countries.length && before.countries[0] !== state) break;
    if (!uses.length) definite = before.definite;
    else if (comma || before.countries.length) split = uses.length;
    uses.push(useOf(title, before, how));
    starts.push(turn === 0 ? Math.min(before.from, index) : at);
    to = index + 1;
    // "Director (Policy)"; not "ministers of Kenya (N), Rwanda (M)".
    if (isWord(chunks[to], '(') && isWord(chunks[to + 2], ')') && !(title.head.plural && isFullName(chunks[to + 1]))) {
      // "the Minister of Transport (Burundi)".
      const [use, state] = [uses[uses.length - 1], chunks[to + 1]];
      if (use && state?.kind === 'country' && state.form === 'name' && !title.head.plural)
        uses[uses.length - 1] = { ...use, country: use.country ?? state.iso2 };
      to += 3;
    }
    // "Vice-President (Operations 1) N".
    else if (
      how === 'before' &&
      isWord(chunks[to], '(') &&
      isWord(chunks[to + 3], ')') &&
      chunks[to + 1]?.kind !== 'title' &&
      /^(?:name|honorific)$/.test(chunks[to + 4]?.kind ?? '')
    )
      to += 4;
    at = to;
    comma = isWord(chunks[at], ',');
    if (comma && endsWith(chunks, index, title)) break;
    if (comma) at++;
    if (JOINS.some((join) => isWord(chunks[at], join))) at = skipTime(chunks, at + 1);
    else if (isWord(chunks[at], 'as') && isWord(chunks[at + 1], 'well') && isWord(chunks[at + 2], 'as')) at += 3;
    // "Deputy Prime Minister and at the same time its Minister of Infrastructure".
    if (
      isWord(chunks[at], 'at') &&
      isWord(chunks[at + 1], 'the') &&
      isWord(chunks[at + 2], 'same') &&
      isWord(chunks[at + 3], 'time')
    )
      at += 4;
    // "State Minister of Foreign Affairs Ambassador X"
    const rank = how === 'before' && at === to ? chunks[at] : undefined;
    if (at === to && !(rank?.kind === 'title' && /^(?:ambassador|senator|professor|judge)$/.test(rank.head.singular)))
      break;
  }
  return uses.length
    ? {
        uses: shareCountry(uses),
        told: uses,
        from: starts[0] ?? from,
        to,
        starts,
        definite,
        split: split || uses.length - 1,
      }
    : null;
}

/** "and, for the month of July, its Acting Prime Minister": index after the commas between which it is told since when or until when. */
function skipTime(chunks: readonly Chunk[], at: number): number {
  if (!isWord(chunks[at], ',') || !isWord(chunks[at + 1], 'for', 'since', 'until', 'from', 'during', 'as', 'in'))
    return at;
  for (let to = at + 2; to < at + 9; to++) {
    if (isWord(chunks[to], ',')) return to + 1;
    if (chunks[to]?.kind !== 'word' && chunks[to]?.kind !== 'thing') return at;
  }
  return at;
}

const isFullName = (chunk: Chunk | undefined): boolean => chunk?.kind === 'name' && chunk.words.length > 1;

/** "in the presence of the two presidents, Health Minister X": several holders, and after the comma one of something else. */
function endsWith(chunks: readonly Chunk[], at: number, { head }: TitleChunk): boolean {
  if (!head.plural) return false;
  const next = chunks[skipLead(chunks, at + 2)];
  return (next?.kind === 'title' && !next.head.plural) || isWord(chunks[at - 1], 'both', 'two', 'three');
}

export const useOf = (title: TitleChunk, before: Before, how: TitleUse['how']): TitleUse => ({
  title,
  text: title.head.plural ? singular(title) : title.title,
  country: title.countries[0] ?? before.countries[0] ?? null,
  body: before.body,
  range: title.titleSpan,
  how,
  ...(before.local && { local: true }),
});
