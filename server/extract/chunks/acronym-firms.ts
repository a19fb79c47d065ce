/**
 * Firms and agencies that a text knows by their letters alone, told by what they sign: "France's SNCF and Germany's DB signed",
 * "signed by SNCF and DB", "an agreement between CNES and ISRO".
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Chunk } from './chunks.ts';
import { isWord } from './groups.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
/** Letters that stand for no body. */
export const NO_BODY =
  /^(?:GDP|GNP|VAT|FDI|PPP|MOU|FTA|CEPA|EPA|LNG|LPG|ICT|IT|AI|TV|CEO|MD|PM|MP|FM|UTC|GMT|COVID|HIV|AIDS|SMES?|NGOS?|MOUS|MDGS?|SDGS?|NDCS?|EEZ|PPE|CCTV|GPS|ODA|GST|MSMES?)$/;
const SIGNS = ['signed', 'sign', 'signs', 'inked', 'initialled', 'initialed', 'concluded'];

/** A chunk that is such a body, with the state said to own it. */
interface Lettered {
  readonly index: number;
  readonly country: Iso2 | null;
}

/** Two or more that sign with one another, in a row; none where only one does. */
export function letteredFirms(chunks: readonly Chunk[]): readonly Lettered[] {
  // The gate: most sentences have no two names in letters alone.
  let lettered = 0;
  for (const chunk of chunks) if (isLettered(chunk)) lettered++;
  if (lettered < 2) return NONE;
  for (let index = 0; index < chunks.length; index++) {
    const after = isWord(chunks[index], 'by', 'between') && signsBefore(chunks, index);
    const row = after ? rowFrom(chunks, index + 1) : isStart(chunks, index) ? rowFrom(chunks, index) : null;
    if (!row || row.found.length < 2) continue;
    if (
      after ||
      isWord(chunks[row.to], ...SIGNS) ||
      (isWord(chunks[row.to], 'have') && isWord(chunks[row.to + 1], ...SIGNS))
    )
      return row.found;
  }
  return NONE;
}
const NONE: readonly never[] = Object.freeze([]);

/** "patrols by BDR and BSF": letters beside others that stand for a body; its kind, null where none stand there. */
export function lettersBeside(chunks: readonly Chunk[], index: number): OrganizationKind | null {
  const chunk = chunks[index];
  if ((chunk?.kind !== 'name' && chunk?.kind !== 'thing') || !isLettered(chunk)) return null;
  for (const [joint, at] of [
    [index + 1, index + 2],
    [index - 1, index - 2],
  ] as const) {
    const other = chunks[at];
    if (other?.kind !== 'body' || !isWord(chunks[joint], 'and') || !/^\p{Lu}{2,6}$/u.test(other.name)) continue;
    if (/^(?:agency|company|ngo|other)$/.test(other.body)) return other.body;
  }
  return null;
}

/** "signed in Paris by", "an agreement between": a signing or an instrument shortly before. */
const signsBefore = (chunks: readonly Chunk[], at: number): boolean =>
  chunks
    .slice(Math.max(0, at - 10), at)
    .some((chunk) => isWord(chunk, ...SIGNS, 'agreement', 'memorandum', 'contract', 'deal', 'pact', 'understanding'));

const isStart = (chunks: readonly Chunk[], at: number): boolean =>
  (at === 0 || isWord(chunks[at - 1], ',', '"', '–', '—', ':', 'and')) && chunks[at]?.kind !== 'word';

/** "A and B", "France's A and Germany's B" from an index on. */
function rowFrom(chunks: readonly Chunk[], from: number): { readonly found: Lettered[]; readonly to: number } {
  const found: Lettered[] = [];
  let at = from;
  for (let turn = 0; turn < 6; turn++) {
    const owner = chunks[at];
    const owned = owner?.kind === 'country' && isWord(chunks[at + 1], "'s", "'");
    const index = owned ? at + 2 : at;
    const chunk = chunks[index];
    if (!isLettered(chunk)) break;
    found.push({ index, country: owned ? owner.iso2 : null });
    at = index + 1;
    if (isWord(chunks[at], ',')) at++;
    if (isWord(chunks[at], 'and', '&')) at++;
    if (at === index + 1) break;
  }
  return { found, to: at };
}

const isLettered = (chunk: Chunk | undefined): boolean =>
  // One of two that the word lists know: "SNCF and DB".
  (chunk?.kind === 'body' && chunk.body === 'company' && LETTERS.test(chunk.name)) || isLetters(chunk, LETTERS);

/** Whether a chunk is one word of letters, of the form given, that may stand for a body. */
export function isLetters(chunk: Chunk | undefined, form: RegExp): boolean {
  if ((chunk?.kind !== 'name' && chunk?.kind !== 'thing') || chunk.words.length !== 1) return false;
  const [word = ''] = chunk.words;
  return form.test(word) && !NO_BODY.test(word);
}
