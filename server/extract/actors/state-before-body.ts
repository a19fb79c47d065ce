/** "its Mozambican opposite number, Electricidade de Mocambique", "the Ivorian lender Banque du Littoral": the state told before. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** What a firm or an agency is called beside the adjective of its state. */
const ROLE =
  /^(?:opposite|number|counterpart|equivalent|sister|cousin|peer|twin|homologue|agency|authority|institute|institution|organi[sz]ation|association|federation|confederation|union|foundation|charity|university|museum|hospital|newspaper|daily|lobby|watchdog|chamber|cooperative|movement|lender|operator|firm|company|bank|carrier|airline|builder|contractor|producer|supplier|utility|giant|group|state|state-owned|state-run|private|national|partner|developer|manufacturer|maker|shipper|railway|insurer|broadcaster|exporter|importer|distributor|regulator|refiner|miner|retailer|power|oil|gas|construction|energy|water|shipping|mining)$/;
const MOST = 5;

/** The state whose adjective stands before the words for what the body is; null where none does. */
export function stateBefore(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  let at = chunks.indexOf(body) - 1;
  if (isWord(chunks[at], 'the') && isWord(chunks[at - 1], ',')) at--;
  if (isWord(chunks[at], ',')) at--;
  const last = at;
  for (; last - at < MOST; at--) {
    const chunk = chunks[at];
    // "the Munich firm X".
    if (chunk?.kind === 'place') return at < last && isWord(chunks[at - 1], 'the', 'a') ? chunk.country : null;
    if (chunk?.kind === 'country') return at < last && chunk.form === 'adjective' ? chunk.iso2 : null;
    if (chunk?.kind !== 'word' || !ROLE.test(chunk.key)) return null;
  }
  return null;
}
