/** The state of a body beside whose name none is said, told by who is of it, by whom it had as a guest, or by the one state spoken of. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** "Kenya's N, for the Board of Trade, and …", "N of the Treasury": the state of whoever stands for the body. */
export function ofMember(
  body: BodyChunk,
  chunks: readonly Chunk[],
  speakers: ReadonlyMap<number, Iso2 | null>,
): Iso2 | null {
  const index = chunks.indexOf(body);
  const preposition = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  if (index < 0 || !isWord(chunks[preposition], 'of', 'for', 'from', 'representing')) return null;
  // "N of the Customs Service for China".
  const state = chunks[index + 2];
  if (isWord(chunks[index + 1], 'for') && state?.kind === 'country' && state.form === 'name') return state.iso2;
  const comma = isWord(chunks[preposition - 1], ',') && isWord(chunks[index + 1], ',', ';', '.', 'and');
  const name = chunks[comma ? preposition - 2 : preposition - 1];
  // "Omani specialists of the Authority": what people they are.
  const people = chunks[preposition - 2];
  if (name?.kind === 'word' && OF_BODY.test(name.key) && people?.kind === 'country' && people.form === 'adjective')
    return people.iso2;
  // "Bolivia sent N of the Vice Ministry": where nothing tells whose N is, the one state of the sentence; not of what N said.
  const said = chunks.findIndex((chunk, at) => at > index && isWord(chunk, 'said', 'says', 'told', 'that'));
  return name?.kind === 'name'
    ? (speakers.get(name.start) ?? onlyState(body, said < 0 ? chunks : chunks.slice(0, said), []))
    : null;
}

const OF_BODY =
  /^(?:engineers|officials|experts|specialists|technicians|inspectors|officers|managers|executives|staff|employees|workers|scientists|delegates|representatives|teachers|doctors|nurses|researchers)$/;

/** "N, who also chairs the Power Board", "N chairs the Fund", "the Board, whose head is N": the state of whoever leads the body. */
export function ofLeader(
  body: BodyChunk,
  chunks: readonly Chunk[],
  speakers: ReadonlyMap<number, Iso2 | null>,
): Iso2 | null {
  const index = chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));
  if (index < 0) return null;
  // "who also holds the chair of the Power Board".
  let leads = chunks[index]?.kind === 'title' && chunks[index - 1]?.kind === 'word';
  let since = false;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') {
      if (!leads) break;
      const state = speakers.get(chunk.start) ?? null;
      if (state) return state;
      break;
    }
    if (isWord(chunk, ...LEADS)) leads = true;
    // "N, deputy minister since leaving the Board".
    else if (isWord(chunk, 'leaving', 'joining') && isWord(chunks[at - 1], 'since', 'before', 'after', 'on')) {
      leads = true;
      since = true;
    } else if (since && (chunk?.kind === 'title' || chunk?.kind === 'body')) continue;
    else if (chunk?.kind !== 'word' || isWord(chunk, '.', ';', 'that', 'to', 'with', 'by', 'met', 'told')) break;
  }
  if (chunks[index] !== body) return null;
  let at = index + 1;
  if (isWord(chunks[at], '(')) at += 3;
  if (isWord(chunks[at], ',')) at++;
  if (!isWord(chunks[at], 'whose', 'led', 'headed', 'chaired')) return null;
  for (; at < index + MOST_BETWEEN; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return speakers.get(chunk.start) ?? null;
    if (chunk?.kind !== 'title' && !isWord(chunk, ...TO_LEADER)) return null;
  }
  return null;
}
const MOST_BETWEEN = 14;
const LEADS = [
  'chairs',
  'chaired',
  'heads',
  'headed',
  'leads',
  'led',
  'runs',
  'ran',
  'directs',
  'directed',
  'presides',
  'manages',
  'managed',
  'chair',
  'head',
  'left',
  'leaves',
  'quit',
  'joined',
  'rose',
];
const TO_LEADER = [
  'whose',
  'led',
  'headed',
  'chaired',
  'by',
  'is',
  'was',
  'the',
  'boss',
  'head',
  'chief',
  'president',
  'director',
  'chairman',
  'leader',
  'dr',
  'mr',
  'mrs',
  'ms',
];

/** "the Customs Committee under Uzbekistan's Ministry of Economy": the state of what the body is under. */
export function ofWhole(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.indexOf(body);
  if (index < 0) return null;
  // "the government of Malawi, through the Ministry of Health, and the Chinese one, through its embassy, signed".
  const through = isWord(chunks[index - 1], 'the', 'its', 'their') ? index - 2 : index - 1;
  if (isWord(chunks[through], 'through', 'via')) {
    const acting = chunks[isWord(chunks[through - 1], ',') ? through - 2 : through - 1];
    if (acting?.kind === 'body' && acting.body === 'government') return acting.countries[0] ?? null;
    if (acting?.kind === 'country' && acting.form === 'name') return acting.iso2;
  }
  if (!isWord(chunks[index + 1], 'under', 'within')) return null;
  const at = isWord(chunks[index + 2], 'the') ? index + 3 : index + 2;
  const owner = chunks[at];
  if (owner?.kind === 'body') return owner.countries[0] ?? null;
  if (owner?.kind !== 'country') return null;
  const next = isWord(chunks[at + 1], "'s", "'") ? at + 2 : at + 1;
  return chunks[next]?.kind === 'body' ? owner.iso2 : null;
}

/** "was in Peru at the invitation of the Institute": the state that somebody came to as the body's guest. */
export function ofHost(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.indexOf(body);
  const of = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  if (!isWord(chunks[of], 'of') || !isWord(chunks[of - 1], 'invitation', 'guest', 'guests')) return null;
  for (let at = of - 2; at > 0; at--) {
    const where = chunks[at];
    if (where?.kind === 'place' && where.country && isWord(chunks[at - 1], 'in', 'to')) return where.country;
    if (where?.kind === 'country' && where.form === 'name') {
      const before = isWord(chunks[at - 1], 'the') ? at - 2 : at - 1;
      if (isWord(chunks[before], 'in', 'to')) return where.iso2;
    }
  }
  return null;
}

/** "The head of the Moldovan ministry was accompanied by N, chief of the Inspectorate": of the one state whose people come. */
export function ofCompanion(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  if (!chunks.some((chunk) => isWord(chunk, 'accompanied', 'flanked', 'entourage'))) return null;
  return chunks.some((chunk) => chunk.kind === 'title' && chunk.of === body) ? onlyState(body, chunks, []) : null;
}

/** The one state that a sentence speaks of, else the one that the whole text does; null where there are several or none. */
export function onlyState(body: BodyChunk, chunks: readonly Chunk[], ranked: readonly Iso2[]): Iso2 | null {
  // "shared a platform at the Institute": where they were, and of nobody there.
  const index = chunks.indexOf(body);
  if (isWord(chunks[isWord(chunks[index - 1], 'the') ? index - 2 : index - 1], 'at')) return null;
  // "the Growth Fund": as often of several states.
  if (/\bfund$/i.test(body.name)) return null;
  const found = new Set<Iso2>();
  for (const chunk of chunks) {
    if (chunk.kind === 'country') found.add(chunk.iso2);
    else if (chunk.kind === 'body' || chunk.kind === 'title') for (const state of chunk.countries) found.add(state);
  }
  if (found.size) return found.size === 1 ? ([...found][0] ?? null) : null;
  return ranked.length === 1 ? (ranked[0] ?? null) : null;
}

/** "Mayor N (MAS)": the state of whoever is of a party. */
export function ofPerson(
  body: BodyChunk,
  chunks: readonly Chunk[],
  speakers: ReadonlyMap<number, Iso2 | null>,
): Iso2 | null {
  const index = body.body === 'party' ? chunks.indexOf(body) : 0;
  const person = chunks[index - 2];
  return isWord(chunks[index - 1], '(') && person?.kind === 'name' ? (speakers.get(person.start) ?? null) : null;
}
