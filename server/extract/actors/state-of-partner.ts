/** "The Alpha Hospital Centre and the Clinical Centre of Kosovo will keep a list": of two that are alike each is of a state of its own. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { keyOf } from '../words/looks.ts';
import type { Setting } from './allegiance.ts';

/** Of the two states that a text is about, the other one than that of the body of the same kind that a body acts with. */
export function ofPartner(body: BodyChunk, chunks: readonly Chunk[], { lead, ranked }: Setting): Iso2 | null {
  const pair = lead.length === 2 ? lead : ranked.length === 2 ? ranked : null;
  if (!pair || body.known || body.body === 'intergovernmental' || body.countries.length) return null;
  const index = chunks.indexOf(body);
  const and = index + (isWord(chunks[index + 1], ',') ? 2 : 1);
  const next = isWord(chunks[and], 'and') ? chunks[isWord(chunks[and + 1], 'the') ? and + 2 : and + 1] : undefined;
  const before = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  const last = isWord(chunks[before], 'and') ? chunks[before - 1] : undefined;
  for (const other of [next, last]) {
    if (other?.kind !== 'body' || other.countries.length !== 1 || headOf(other) !== headOf(body)) continue;
    const own = other.countries[0];
    if (own && pair.includes(own)) return pair.find((state) => state !== own) ?? null;
  }
  return null;
}

/** The word that says what a body is: the last before what it is of, else the first. */
function headOf({ name }: BodyChunk): string {
  const of = name.search(/ (?:of|for|in|at) /u);
  const words = (of < 0 ? name : name.slice(0, of)).split(' ');
  return keyOf(words.at(-1) ?? '');
}
