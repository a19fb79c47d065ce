/** What else a body is called where a text puts its state before its name: "the Lithuanian Seimas", "Mongolia's Red Cross". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';

/** The name with the state that stands right before it, and without the adjective that it begins with. */
export function calledAlso(body: BodyChunk, country: Iso2 | null, chunks: readonly Chunk[], text: string): string[] {
  const found: string[] = [];
  const from = stateBeforeName(body, country, chunks);
  if (from !== null) found.push(text.slice(from, body.end).replace(/\s+/g, ' '));
  found.push(...withoutItsState(body));
  const where = isCalledByPlace(body) ? placeBehind(body, chunks) : null;
  if (where) found.push(text.slice(body.start, where.end).replace(/\s+/g, ' '));
  return found;
}

/** What is left of a name without the adjective or the state in it; none where nothing of the kind is. */
export const withoutItsState = (body: BodyChunk): string[] =>
  [withoutAdjective(body), withoutState(body)].filter((name) => name !== null);

/** "Banco Alpha, S.A.": a firm is called so without its form, too; null where nothing or but one word is left. */
export function withoutForm({ name, body }: BodyChunk): string | null {
  const bare = body === 'company' ? FORM.exec(name)?.[1] : undefined;
  return bare?.includes(' ') ? bare : null;
}
const FORM = /^(.+?)(?:,? (?:S\.A\.?|SA|Ltd\.?|Limited|LLC|JSC|CJSC|OJSC|PJSC|EAD|PLC|Plc|Inc\.?))+$/u;

/** "the Omani Embassy in Lima", "Federation of Croats in Austria": one of several of its state, told apart by where it is. */
const isCalledByPlace = ({ name }: BodyChunk): boolean =>
  /(?:Embassy|High Commission|Consulate|Consulate General)$|^(?:Federation|Association|Union|Society|League|Council|Community) of /.test(
    name,
  );

/** The place or state that "in" leads to right behind a body; null where none follows. */
function placeBehind(body: BodyChunk, chunks: readonly Chunk[]): Chunk | null {
  const index = chunks.indexOf(body);
  const where = chunks[index + 2];
  if (index < 0 || !isWord(chunks[index + 1], 'in')) return null;
  return where?.kind === 'place' || (where?.kind === 'country' && where.form === 'name') ? where : null;
}

/** Where the state begins that stands right before a body's name; null where none does. */
function stateBeforeName(body: BodyChunk, country: Iso2 | null, chunks: readonly Chunk[]): number | null {
  const index = chunks.indexOf(body);
  const mark = chunks[index - 1];
  if (mark?.kind === 'country' && mark.iso2 === country) return mark.end + 1 === body.start ? mark.start : null;
  const owner = chunks[index - 2];
  // A ministry is known by its field, whoever's it is.
  return !body.field &&
    isWord(mark, "'s", "'") &&
    owner?.kind === 'country' &&
    owner.iso2 === country &&
    owner.end === mark?.start
    ? owner.start
    : null;
}

/** "Alpha Rail of Bolivia", "Alpha University of Laos": called so without the state, too, where more than a kind is left. */
function withoutState({ name, body, field, countries }: BodyChunk): string | null {
  if (field || countries.length !== 1 || !/^(?:company|university|ngo)$/.test(body)) return null;
  const words = name.split(' ');
  const of = words.lastIndexOf('of');
  if (of < 2) return null;
  const from = words[of + 1] === 'the' ? of + 2 : of + 1;
  const state = longest(lexicon().countries, words.map(keyOf), from, words.length);
  return state?.value.form === 'name' && state.to === words.length ? words.slice(0, of).join(' ') : null;
}

/** "Norwegian Directorate of Fisheries" is the Directorate of Fisheries of its state. */
function withoutAdjective({ name, body, field }: BodyChunk): string | null {
  if (field || !/^(?:agency|government|legislature|other|university|ngo)$/.test(body)) return null;
  const words = name.split(' ');
  if (words.length < 3) return null;
  const state = longest(lexicon().countries, words.map(keyOf), 0, words.length);
  if (state?.value.form !== 'adjective' || state.to + 1 >= words.length) return null;
  const bare = words.slice(state.to).join(' ');
  // "Lao National University": what is left is any state's.
  return /^(?:university|ngo)$/.test(body) && /^(?:National|State|Royal|Central|General) \p{L}+$/u.test(bare)
    ? null
    : bare;
}
