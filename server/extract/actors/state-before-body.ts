/** "its Mozambican opposite number, Electricidade de Mocambique", "the Ivorian lender Banque du Littoral": the state told before. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** What a firm, an agency or a union is called beside the adjective of its state. */
export const ROLE =
  /^(?:opposite|number|counterpart|equivalent|sister|cousin|peer|twin|homologue|agency|authority|body|institute|institution|organi[sz]ation|association|federation|confederation|union|foundation|charity|ngo|university|academy|school|college|library|theatre|theater|studio|studios|laboratory|museum|hospital|clinic|newspaper|daily|weekly|lobby|watchdog|chamber|cooperative|co-operative|movement|society|network|club|league|lender|operator|firm|company|bank|carrier|airline|builder|contractor|producer|supplier|utility|giant|group|holding|conglomerate|consortium|enterprise|corporation|partner|developer|manufacturer|maker|shipper|railway|insurer|broadcaster|publisher|exporter|importer|distributor|regulator|refiner|miner|retailer|trader|brewer|consultancy|think-tank|shipyard|refinery|party)$/;
/** What stands between the adjective and that word: of what trade it is, or whose. */
const TRADE = /^[\p{Ll}’'-]{2,}$/u;
const NO_TRADE =
  /^(?:of|in|to|by|for|and|or|with|from|at|on|the|an?|its|is|was|are|were|has|had|have|that|which|who|whose|than|as|side|team|people|told|met|said|saw|gave|sent|bought|sold)$|^\p{Ll}+ed$/u;
const MOST = 5;

/** The state whose adjective stands before the words for what the body is; null where none does. */
export function stateBefore(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  let at = chunks.indexOf(body) - 1;
  if (at < 1) return null;
  if (isWord(chunks[at], 'the') && isWord(chunks[at - 1], ',', '–', '—', '-')) at--;
  if (isWord(chunks[at], ',', '–', '—', '-')) at--;
  const last = at;
  const noun = chunks[last];
  if (noun?.kind !== 'word' || !ROLE.test(noun.key)) return null;
  for (; last - at < MOST; at--) {
    const chunk = chunks[at];
    // "the Munich firm X".
    if (chunk?.kind === 'place') return at < last && isWord(chunks[at - 1], 'the', 'a') ? chunk.country : null;
    if (chunk?.kind === 'country') return at < last && chunk.form === 'adjective' ? chunk.iso2 : null;
    if (chunk?.kind !== 'word' || !TRADE.test(chunk.key) || NO_TRADE.test(chunk.key)) return null;
  }
  return null;
}

/** "Lao bodies such as the X and the Y", "three Lao bodies have applied, among them X": the state of the several that a body is one of. */
export function stateOfGroup(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  let at = chunks.indexOf(body) - 1;
  while (at > 1 && (chunks[at]?.kind === 'body' || isWord(chunks[at], 'the', ',', 'and', 'or'))) at--;
  let group = -1;
  if (isWord(chunks[at], 'as') && isWord(chunks[at - 1], 'such')) group = at - 2;
  else if (isWord(chunks[at], 'including', 'notably', 'like')) group = at - 1;
  else if (isWord(chunks[at], 'them') && isWord(chunks[at - 1], 'among')) {
    group = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'word' && MANY.test(chunk.key));
  }
  if (isWord(chunks[group], ',')) group--;
  const many = chunks[group];
  if (many?.kind !== 'word' || !MANY.test(many.key)) return null;
  for (let back = group - 1; back >= Math.max(0, group - MOST); back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'country') return chunk.form === 'adjective' ? chunk.iso2 : null;
    if (chunk?.kind !== 'word' || !TRADE.test(chunk.key) || NO_TRADE.test(chunk.key)) return null;
  }
  return null;
}
const MANY =
  /^(?:bodies|agencies|institutions|institutes|organi[sz]ations|associations|companies|firms|banks|universities|unions|groups|authorities|operators|carriers|exporters|importers|producers|museums|hospitals|charities|ngos|colleges|enterprises|utilities|manufacturers|partners|contractors|departments|offices)$/;
