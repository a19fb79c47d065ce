/** Words that say for a whole stretch of a sentence whose side it speaks of: "Guyana: …", "For Kenya, …", "on the Mongolian side …". */

import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import { elidedSides } from './elided-sides.ts';
import { setOffFor } from './signed-for.ts';

/** A stretch that speaks of one side, by the index of its first chunk; it ends where the next begins. */
interface Marker {
  readonly from: number;
  readonly country: Iso2 | null;
}

/** The state whose side is spoken of at a chunk of a sentence; null where nothing says it. */
export function sideAt(chunks: readonly Chunk[], index: number): Iso2 | null {
  let side: Iso2 | null = null;
  for (const { from, country } of markersOf(chunks)) if (from <= index) side = country;
  return side;
}

const markersOf = once((chunks: readonly Chunk[]): readonly Marker[] => {
  const markers: Marker[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const marker = startsClause(chunks, at)
      ? (heading(chunks, at) ?? onTheSide(chunks, at) ?? madeUp(chunks, at))
      : fromTheSide(chunks, at);
    if (marker) markers.push(marker);
    markers.push(...elidedSides(chunks, at));
    const led = ledBy(chunks, at);
    if (led) markers.push(...led);
  }
  return markers;
});

const startsClause = (chunks: readonly Chunk[], at: number): boolean =>
  at === 0 || isWord(chunks[at - 1], ';', '.', ':', '–', '—', '-', '*', '**', '•', ',', 'and', 'while');

/** "Guyana: X, Minister …; Y, …" at the head of a sentence or after a semicolon. */
function heading(chunks: readonly Chunk[], at: number): Marker | null {
  if (at > 0 && !isWord(chunks[at - 1], ';', '*', '**', '•', '-', '–')) return null;
  const country = chunks[at];
  if (country?.kind !== 'country' || country.form === 'adjective' || !isWord(chunks[at + 1], ':')) return null;
  return { from: at, country: country.iso2 };
}

/** "It was attended from the Turkish side by …": wherever in the sentence. */
function fromTheSide(chunks: readonly Chunk[], at: number): Marker | null {
  const country = chunks[at + 2];
  return isWord(chunks[at], 'from', 'on', 'for') &&
    isWord(chunks[at + 1], 'the') &&
    country?.kind === 'country' &&
    isWord(chunks[at + 3], 'side')
    ? { from: at, country: country.iso2 }
    : null;
}

/** "Rwanda's delegation comprises N, …", "The delegation of Mali includes …", "Others on the Ugandan team are …": all who follow. */
function madeUp(chunks: readonly Chunk[], from: number): Marker | null {
  if (from > 0) return null;
  let country: Iso2 | null = null;
  let group = -1;
  for (let at = 0; at < Math.min(chunks.length, 12); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || chunk?.kind === 'title') return null;
    if (chunk?.kind === 'country') {
      if (country !== null && chunk.iso2 !== country) return null;
      country = chunk.iso2;
    } else if (isWord(chunk, 'delegation', 'team', 'side', 'party')) group = at;
    else if (group >= 0 && isWord(chunk, 'includes', 'included', 'comprises', 'comprised', 'consisted', 'consists'))
      return country ? { from: at, country } : null;
    else if (group >= 0 && isWord(chunk, 'are', 'were') && isWord(chunks[0], 'others', 'other', 'also', 'members'))
      return country ? { from: at, country } : null;
  }
  return null;
}

/** Most words between a delegation and by whom it is led. */
const MOST_BETWEEN = 24;

/** "The Serbian delegation to the session, held in Jakarta, was headed by N", "Libya's side was chaired by the head of the Bank, N": N, and nobody behind him. */
function ledBy(chunks: readonly Chunk[], at: number): readonly Marker[] | null {
  if (!isWord(chunks[at], 'by') || !isWord(chunks[at - 1], 'led', 'headed', 'chaired', 'represented', 'presided'))
    return null;
  for (let back = at - 2; back >= Math.max(1, at - MOST_BETWEEN); back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'name' || chunk?.kind === 'title') return null;
    // "the Kenyan team was led by A, the Thai one by B".
    const one = isWord(chunk, 'one') && chunks[back - 1]?.kind === 'country' && isWord(chunks[back - 2], 'the');
    if (!one && !isWord(chunk, 'delegation', 'team', 'side', 'contingent', 'party')) continue;
    const country = stateOfGroup(chunks, back);
    const name = chunks.findIndex((each, index) => index > at && each.kind === 'name');
    return country && name > 0
      ? [
          { from: at, country },
          { from: name + 1, country: null },
        ]
      : null;
  }
  return null;
}

/** The state of a delegation: "the Libyan side", "Libya's official delegation", "the delegation of Libya". */
function stateOfGroup(chunks: readonly Chunk[], group: number): Iso2 | null {
  const behind = chunks[isWord(chunks[group + 2], 'the') ? group + 3 : group + 2];
  if (isWord(chunks[group + 1], 'of', 'from') && behind?.kind === 'country') return behind.iso2;
  for (let at = group - 1; at >= Math.max(0, group - 3); at--) {
    const nation = chunks[at];
    if (nation?.kind === 'country') return nation.iso2;
    if (!isWord(nation, "'s", "'", 'official', 'high-level', 'ministerial', 'government', 'visiting', 'technical'))
      break;
  }
  return null;
}

/** "For Kenya, …", "on behalf of the Kazakh side …", "on the Mongolian side …". */
function onTheSide(chunks: readonly Chunk[], at: number): Marker | null {
  let next = at;
  if (isWord(chunks[next], 'on') && isWord(chunks[next + 1], 'behalf') && isWord(chunks[next + 2], 'of')) next += 3;
  else if (isWord(chunks[next], 'for', 'on', 'from', 'representing')) next++;
  else return null;
  const direct = isWord(chunks[at], 'for', 'representing') || next === at + 3;
  if (isWord(chunks[next], 'the')) next++;
  const country = chunks[next];
  if (direct && country?.kind === 'place' && country.country && isWord(chunks[next + 1], ',', ':'))
    return { from: at, country: country.country };
  if (country?.kind !== 'country') return null;
  // "on the Kenyan side …, and, on the Thai, N": the side said once.
  const again =
    isWord(chunks[at], 'on') &&
    country.form === 'adjective' &&
    isWord(chunks[next + 1], ',') &&
    chunks.slice(0, at).some((chunk) => isWord(chunk, 'side'));
  const side =
    again ||
    isWord(chunks[next + 1], 'side', 'part', 'delegation', 'government', "'s", "'") ||
    // "for the Kenyan company by A, for the Thai one by B".
    (isWord(chunks[at], 'for') &&
      country.form === 'adjective' &&
      isWord(chunks[next - 1], 'the') &&
      chunks[next + 1]?.kind === 'word' &&
      isWord(chunks[next + 2], 'by'));
  if (!side && !(direct && country.form !== 'adjective')) return null;
  // "X, for Kenya, and Y": of X, and not of who follows.
  if (!side && chunks[at - 2]?.kind === 'name' && isWord(chunks[at - 1], ',') && setOffFor(chunks, at - 1)) return null;
  // "for Kenya to sign", "for Kenya and Uganda" mark no side.
  const after = chunks[next + 1];
  if (
    !side &&
    !(
      isWord(after, ',', ':', 'it', 'by', 'was', 'were') ||
      after?.kind === 'name' ||
      after?.kind === 'title' ||
      after?.kind === 'honorific' ||
      (isWord(after, 'the') && chunks[next + 2]?.kind === 'title')
    )
  )
    return null;
  return { from: at, country: country.iso2 };
}

/** "It was attended by N and M. On the British side, …": the state whose people are told next, and of which those before are not. */
export function sideBehind(next: readonly Chunk[], chunks: readonly Chunk[]): Iso2 | null {
  const [at, , country] = isWord(next[0], 'also') ? next.slice(2) : next;
  if (country?.kind !== 'country' || !isWord(at, 'on', 'from')) return null;
  const side = next.indexOf(country) + 1;
  if (!isWord(next[side], 'side', 'part')) return null;
  return chunks.some((chunk) => isWord(chunk, 'attended', 'present', 'presence', 'attendance')) ? country.iso2 : null;
}
