/** Whose national somebody is, said between an office and the name: "its Secretary-General, the Kenyan N", "the commander, Nigeria's General N". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { nameAfterHonorifics, skipThe } from './open-introductions.ts';

/** Most words for what somebody is besides: "the Kenyan economist N", "Ecuadorean career diplomat N". */
const MOST_WORDS = 2;

/** The state said there, and the index of the name or of the form of address before it; null where none is said so. */
export function afterNational(chunks: readonly Chunk[], from: number): { to: number; country: Iso2 } | null {
  const at = skipThe(chunks, from);
  const state = chunks[at];
  if (state?.kind !== 'country') return null;
  let to = at + 1;
  // "Nigeria's Major-General N": only a form of address shows that the name is no other one's.
  if (state.form === 'name') {
    if (at > from || !isWord(chunks[to], "'s", "'") || chunks[to + 1]?.kind !== 'honorific') return null;
    to++;
  } else while (to <= at + MOST_WORDS && isPlain(chunks[to])) to++;
  return nameAfterHonorifics(chunks, to) === null ? null : { to, country: state.iso2 };
}

const isPlain = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && /^\p{Ll}{4,}$/u.test(chunk.key) && !isWord(chunk, 'minister', 'with', 'from', 'that');
