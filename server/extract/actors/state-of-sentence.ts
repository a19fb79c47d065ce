/** The state of a body, told by where its sentence opens, by its subject, or by whose report it is. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Setting } from './allegiance.ts';

/** "a delegation of the Ministry of Education and Science was in Finland", in that ministry's own report: of its own state. */
export const ofIssuer = ({ name }: BodyChunk, { issuer, publisher }: Setting): Iso2 | null =>
  publisher !== null && name.length > MOST_COMMON && issuer.includes(name.toLowerCase()) ? publisher : null;
/** Longest name that every state has a body of: "Ministry of Health". */
const MOST_COMMON = 22;

/** "In Moscow, the daily X spoke of it": where the sentence opens, of a paper, a firm or a society. */
export function ofOpening(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));
  if (body.body !== 'other' && body.body !== 'company' && body.body !== 'ngo' && !isHeard(chunks, index)) return null;
  const place = chunks[1];
  if (!isWord(chunks[0], 'in') || !isWord(chunks[2], ',')) return null;
  const state = place?.kind === 'place' ? place.country : place?.kind === 'country' ? place.iso2 : null;
  if (!state) return null;
  for (let at = 3; at < index; at++) if (chunks[at]?.kind !== 'word' || isWord(chunks[at], ',')) return null;
  return index > 0 && index < 7 ? state : null;
}

/** "In Moscow, the Foreign Ministry said", "In Moscow, Foreign Ministry spokesman N": who speaks there. */
const isHeard = (chunks: readonly Chunk[], index: number): boolean =>
  [chunks[index], chunks[index + 1]].some(
    (chunk) => chunk?.kind === 'title' && /spokes|press secretary/.test(chunk.head.singular),
  ) || isWord(chunks[index + 1], 'said', 'says', 'announced', 'confirmed', 'denied', 'declined', 'reported');

/** "Ghana was forced to ration electricity, and the Authority has burnt crude": of the state that is the subject before it. */
export function ofSubject(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const state = chunks[0];
  if (state?.kind !== 'country' || state.form !== 'name' || isWord(chunks[1], "'s", "'", 'and', ',')) return null;
  const index = chunks.indexOf(body);
  const and = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  // "Tunisia received six million visitors, the Ministry of Tourism announced".
  const tells = isWord(chunks[and], ',') && isWord(chunks[index + 1], 'said', 'announced', 'reported', 'says');
  const acts =
    isWord(chunks[and], 'and', 'but', 'while', 'where') &&
    isWord(chunks[and - 1], ',') &&
    isWord(chunks[index + 1], 'has', 'had', 'is', 'was', 'will', 'would', 'said', 'could', 'must');
  return (tells || acts) && !namesState(chunks, 1, index) ? state.iso2 : null;
}

const namesState = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ kind }) => kind === 'country');

/** "Speaking on behalf of Eswatini, N of the Ministry of Health pledged it": for whom it is said. */
export function onBehalfBefore(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.indexOf(body);
  // "For Burundi the loan is administered by the Water Board".
  const first = chunks[1];
  if (isWord(chunks[0], 'for') && first?.kind === 'country' && first.form === 'name' && isWord(chunks[2], 'the', 'it'))
    return index > 2 && !namesState(chunks, 2, index) ? first.iso2 : null;
  for (let at = 3; at < index; at++) {
    const state = chunks[at];
    if (state?.kind !== 'country') continue;
    const of = isWord(chunks[at - 1], 'the') ? at - 2 : at - 1;
    const told = state.form === 'name' && isWord(chunks[of], 'of') && isWord(chunks[of - 1], 'behalf');
    return told && isWord(chunks[at + 1], ',') && !namesState(chunks, at + 1, index) ? state.iso2 : null;
  }
  return null;
}
