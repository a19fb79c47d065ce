/** Houses that a text names only because something happened there: "signed at the Alpha Centre", "a ceremony in the National Museum". */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { leftOf } from './body-case.ts';

const HOUSE =
  /\b(?:Cent(?:re|er)|Museum|Court|College|Gallery|Theatre|Theater|Library|Chancellery|Hall|Opera|Academy)$/;
const GATHERS =
  /^(?:signed|signing|ceremony|meeting|met|held|gathered|convened|sealed|reception|concert|dinner|luncheon|inked|unveiled|opened|conference|summit|session|inaugurated)$/;
const MOST_BETWEEN = 10;

/** Whether a body is a house where its sentence says something was held or signed. */
export function isVenueHere(body: BodyChunk, chunks: readonly Chunk[]): boolean {
  if (body.known || body.field !== null || body.acronym !== null || !HOUSE.test(body.name)) return false;
  const index = chunks.indexOf(body);
  const at = leftOf(chunks, index);
  if (index < 0 || !isWord(chunks[at], 'at', 'in')) return false;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'word' && GATHERS.test(chunk.key)) return true;
    if (chunk?.kind === 'name' && back === 0 && GATHERS.test(chunk.words[0]?.toLowerCase() ?? '')) return true;
    if (isWord(chunk, ';', 'who', 'which')) return false;
  }
  return false;
}
