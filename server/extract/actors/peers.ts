/** Whose counterpart somebody is said to be: "his Lao counterpart X", "her peers: X of Oman and Kuwait's Y". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Find, nameAfterHonorifics, type Open, skipThe } from './open-introductions.ts';
import { statesBefore } from './row-states.ts';

/** Whether a counterpart is spoken of at an index. */
export const isCounterpart = (chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean => {
  const chunk = chunks[index];
  if (chunk?.kind !== 'word') return false;
  // "his Argentine pair, N"
  if (chunk.key === 'pair' || chunk.key === 'pairs' || chunk.key === 'equal' || chunk.key === 'opposite') {
    const before = nationBefore(chunks, index);
    if (before.countries.length > 0 && isWord(chunks[before.from - 1], 'his', 'her', 'their')) return true;
  }
  const node = lexicon.counterparts.next.get(chunk.key);
  if (node?.value) return true;
  const next = chunks[index + 1];
  return node !== undefined && next?.kind === 'word' && node.next.get(next.key)?.value === true;
};

/** Notes of a name that it is somebody's counterpart's. */
function markPeer(entry: Open, counterpart: NonNullable<Open['counterpart']>): void {
  entry.counterpart = counterpart;
  entry.country ??= counterpart.country;
  entry.cue = true;
}

/** "his counterparts from Laos, X, and Timor-Leste, Y": those of the other states of the row. */
function furtherPeers(chunks: readonly Chunk[], first: number, offset: number, at: Find): void {
  let index = first;
  for (let turn = 0; turn < 6; turn++) {
    let next = index + 1;
    while (isWord(chunks[next], ',', 'and', 'from', 'of', 'the')) next++;
    const state = chunks[next];
    if (state?.kind !== 'country' || state.form === 'adjective') return;
    const comma = afterLetters(chunks, next + 1);
    if (!isWord(chunks[comma], ',', '(')) return;
    const name = nameAfterHonorifics(chunks, comma + 1);
    const entry = name === null ? null : at(name);
    if (name === null || !entry) return;
    markPeer(entry, { at: offset, country: state.iso2 });
    index = name;
  }
}

/** "the Democratic Republic of the Congo (DRC), N": index after the letters of a state. */
const afterLetters = (chunks: readonly Chunk[], from: number): number =>
  isWord(chunks[from], '(') && isWord(chunks[from + 2], ')') && isWord(chunks[from + 3], ',') ? from + 3 : from;

/** "his peers N, of A, and M, of B", "his counterparts: N of A, B's M and the Omani L": each with the state beside him. */
function peersOfStates(chunks: readonly Chunk[], from: number, offset: number, at: Find): void {
  let next = from;
  for (let turn = 0; turn < MOST_PEERS; turn++) {
    const peer = peerAt(chunks, next);
    if (!peer) return;
    const entry = at(peer.name);
    if (entry) markPeer(entry, { at: offset, country: peer.country });
    next = peer.to;
    while (isWord(chunks[next], ',', ';', 'and', ')')) next++;
  }
}
const MOST_PEERS = 12;

/** A name with the state that stands beside it: "N of A", "N, from A", "N (A)", "A's N", "the Omani N". */
function peerAt(chunks: readonly Chunk[], from: number): { name: number; country: Iso2; to: number } | null {
  const first = skipThe(chunks, from);
  const owner = chunks[first];
  if (owner?.kind === 'country') {
    const owned = isWord(chunks[first + 1], "'s", "'");
    const name = owned || owner.form === 'adjective' ? nameAfterHonorifics(chunks, first + (owned ? 2 : 1)) : null;
    return name === null ? null : { name, country: owner.iso2, to: name + 1 };
  }
  const name = nameAfterHonorifics(chunks, from);
  if (name === null) return null;
  let next = isWord(chunks[name + 1], ',') ? name + 2 : name + 1;
  if (isWord(chunks[next], 'of', 'from')) next = skipThe(chunks, next + 1);
  else if (isWord(chunks[name + 1], '(')) next = name + 2;
  else return null;
  const state = chunks[next];
  return state?.kind === 'country' && state.form === 'name' ? { name, country: state.iso2, to: next + 1 } : null;
}

/** "Four of his peers were at the table: N of A, …": index after the colon; 0 where none stands soon, or somebody is named before. */
function afterColon(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < from + REACH; at++) {
    if (isWord(chunks[at], ':')) return at + 1;
    if (!chunks[at] || /^(?:name|title|honorific)$/.test(chunks[at]?.kind ?? '')) return 0;
  }
  return 0;
}
const REACH = 10;

/** "flew to Vanuatu to brief his opposite number there": the state told last before. */
function stateThere(chunks: readonly Chunk[], index: number): Iso2 | null {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') return chunk.form === 'name' ? chunk.iso2 : null;
    if (chunk?.kind === 'place') return chunk.country;
  }
  return null;
}

/** "N, a Deputy Prime Minister as well as his Lao counterpart", "N, his Lao counterpart": index of the name; -1 where there is none. */
function nameOfPeer(chunks: readonly Chunk[], index: number): number {
  const before = nationBefore(chunks, index).from - 1;
  const earlier = isWord(chunks[before], 'his', 'her', 'their') ? before - 1 : before;
  if (isWord(chunks[earlier], ',')) return earlier - 1;
  let at = earlier;
  while (isWord(chunks[at], 'as', 'well', 'and', 'also')) at--;
  if (at === earlier || earlier === before || chunks[at]?.kind !== 'title') return -1;
  while (chunks[at]?.kind === 'title' || chunks[at]?.kind === 'country' || isWord(chunks[at], 'a', 'an', 'the', "'s"))
    at--;
  return isWord(chunks[at], ',') && chunks[at - 1]?.kind === 'name' ? at - 1 : -1;
}

/** "his Turkish and Polish colleagues, X and Y": each of his state. */
function peersInRow(
  chunks: readonly Chunk[],
  first: number,
  states: readonly string[],
  offset: number,
  at: Find,
): void {
  let index = first;
  for (const state of states.slice(1)) {
    let next = index + 1;
    while (isWord(chunks[next], ',', 'and')) next++;
    const name = next > index + 1 ? nameAfterHonorifics(chunks, next) : null;
    const entry = name === null ? null : at(name);
    if (name === null || !entry) return;
    markPeer(entry, { at: offset, country: state });
    index = name;
  }
}

const PEERS = ['peers', 'counterparts', 'colleagues', 'homologues', 'numbers', 'opposite'];

/** "his Lao counterpart X", "her counterpart from Laos, X", "X, his Lao counterpart". */
export function counterpartOf(chunks: readonly Chunk[], index: number, at: Find): void {
  let next = isWord(chunks[index], 'opposite') ? index + 2 : index + 1;
  let country = nationBefore(chunks, index).countries[0] ?? null;
  let inBody: BodyChunk | null = null;
  if (isWord(chunks[next], 'from', 'in', 'of', 'for', 'at')) {
    const named = chunks[skipThe(chunks, next + 1)];
    const owned = named?.kind === 'country' && isWord(chunks[skipThe(chunks, next + 1) + 1], "'s", "'");
    const body = chunks[skipThe(chunks, next + 1) + (owned ? 2 : 0)];
    if (named?.kind === 'country' || (named?.kind === 'place' && named.country)) {
      country = named.kind === 'country' ? named.iso2 : named.country;
      next = skipThe(chunks, next + 1) + 1;
    }
    if (body?.kind === 'body') {
      inBody = body;
      country ??= body.countries[0] ?? null;
      next = chunks.indexOf(body) + 1;
    }
  }
  // "his opposite number there, N".
  if (isWord(chunks[next], 'there')) {
    country ??= stateThere(chunks, index);
    next++;
  }
  // "Procolombia and its Chilean counterpart ProChile": of a body another body.
  const owner = nationBefore(chunks, index).from - 1;
  if (isWord(chunks[owner], 'its') || (isWord(chunks[index - 1], 'its') && !inBody)) return;
  const counterpart = { at: chunks[index]?.start ?? 0, country, ...(inBody ? { body: inBody } : {}) };
  // "his counterparts from Somalia and Djibouti, X and Y": each of his state.
  const states = inBody || !isWord(chunks[index], ...PEERS) ? [] : statesBefore(chunks, next);
  if (states.length > 1) next += 2 * (states.length - 1);
  next = country ? afterLetters(chunks, next) : next;
  if (isWord(chunks[next], ',')) next++;
  const group = groupAt(chunks, next, 'before');
  // "his Surinamese counterpart, Agriculture Minister, N": the name set off from the office, too.
  const behind = group?.to ?? next;
  const name = nameAfterHonorifics(chunks, group && isWord(chunks[behind], ',') ? behind + 1 : behind);
  const entry = name === null ? null : at(name);
  if (entry) {
    markPeer(entry, counterpart);
    if (!country && isWord(chunks[index], ...PEERS)) peersOfStates(chunks, name as number, counterpart.at, at);
    if (name !== null && country) {
      furtherPeers(chunks, name, counterpart.at, at);
      peersInRow(chunks, name, states.length > 1 ? states : nationBefore(chunks, index).countries, counterpart.at, at);
    }
    return;
  }
  if (isWord(chunks[index], ...PEERS)) {
    const row = peerAt(chunks, next) ? next : afterColon(chunks, next);
    if (row) {
      peersOfStates(chunks, row, counterpart.at, at);
      return;
    }
  }
  const named = at(nameOfPeer(chunks, index));
  if (named) markPeer(named, counterpart);
}
