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

/** "N, Member of the Railway Board, signed on behalf of India": for whom whoever is of the body acts, told behind it. */
export function onBehalfBehind(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'word' || isWord(chunk, ';', 'and', 'while', 'with', 'to')) return null;
    if (!isWord(chunk, 'of', 'for')) continue;
    const does = isWord(chunk, 'of')
      ? isWord(chunks[at - 1], 'behalf')
      : isWord(chunks[at - 1], 'signed', 'initialled', 'initialed', 'spoke', 'negotiated', 'countersigned', 'so');
    const state = chunks[isWord(chunks[at + 1], 'the') ? at + 2 : at + 1];
    if (does) return state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
  }
  return null;
}

/** "flew to Chile, where he will visit the Fisheries Institute": where somebody goes, sees or speaks there. */
export function ofPlaceWhere(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  const index = chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));
  let where = index - 1;
  let goes = false;
  // "where he was on a visit, the Council said": whoever speaks begins anew.
  if (isWord(chunks[isWord(chunks[index - 1], 'the') ? index - 2 : index - 1], ',', 'and', 'but')) return null;
  for (; where > 1 && !isWord(chunks[where], 'where'); where--) {
    const chunk = chunks[where];
    if (/^(?:country|place|body)$/.test(chunk?.kind ?? '') || isWord(chunk, ';', 'from', 'between', 'his', 'her'))
      return null;
    if (chunk?.kind === 'word' && GOES.test(chunk.key)) goes = true;
  }
  if (!goes || where < 2) return null;
  const place = chunks[isWord(chunks[where - 1], ',') ? where - 2 : where - 1];
  return place?.kind === 'place'
    ? place.country
    : place?.kind === 'country' && place.form === 'name'
      ? place.iso2
      : null;
}
const GOES =
  /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|call(?:s|ed)?|me?et(?:s|ing)?|address(?:es|ed)?|inspect(?:s|ed)?|lectur(?:es?|ed)|spoke|speaks?|sees?|saw|shown|went|goes|stud(?:y|ies|ied)|train(?:s|ed)?|attend(?:s|ed)?|hosted|received|welcomed|laid)$/;

/** "The Research Institute, Mr N said, will send saplings": of the state of whoever says it in passing. */
export function ofAside(
  body: BodyChunk,
  chunks: readonly Chunk[],
  speakers: ReadonlyMap<number, Iso2 | null>,
): Iso2 | null {
  const index = chunks.indexOf(body);
  if (index < 0 || index > 2 || !isWord(chunks[index + 1], ',')) return null;
  const name = chunks[index + 2]?.kind === 'honorific' ? index + 3 : index + 2;
  const person = chunks[name];
  return person?.kind === 'name' && isWord(chunks[name + 1], 'said', 'says', 'added', 'explained', 'announced')
    ? (speakers.get(person.start) ?? null)
    : null;
}

/** "the National Police Agency (NPA) here said": where the report is from. */
export const ofHere = (body: BodyChunk, chunks: readonly Chunk[], { home, dated }: Setting): Iso2 | null => {
  const index = chunks.indexOf(body);
  return dated && index >= 0 && isWord(chunks[index + 1], 'here') && isWord(chunks[index + 2], ...TOLD_HERE)
    ? home
    : null;
};
const TOLD_HERE = ['said', 'says', 'announced', 'confirmed', 'reported', 'disclosed', 'told', 'declined', ',', '.'];
