/** The state of a body that somebody spoken of has: "Laos will pay half. Its X …", "the Lao ministry and its X", "entrusted by Laos to the X". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { type BodyCase, leftOf, NOBODY_ACTS, placeOf, stateOf } from './body-case.ts';

/** "Laos will pay half through its X", "the Lao ministry and its X": of the last before it that acts; where the sentence names none, of the first of the sentence before. */
export function ofIts(told: BodyCase): Iso2 | null {
  const { chunks, before } = told;
  const index = placeOf(told);
  const its = isWord(chunks[index - 1], 'own', 'new', 'main') ? index - 2 : index - 1;
  if (!isWord(chunks[its], 'its')) return null;
  for (let at = its - 1; at >= 0; at--) {
    // "the firm and its X": of what has no state.
    const chunk = chunks[at];
    if (chunk?.kind === 'body' && !stateOf(chunk, told) && isSubject(chunks, at) && !isAfterState(chunks, at))
      return null;
    const state = ownerAt(told, chunks, at);
    if (state) return state;
  }
  if (its > 1) return null;
  // "Muscat wants more. Its X": a capital that stands for its state.
  const town = before[0];
  if (town?.kind === 'place' && town.country && before[1]?.kind === 'word' && !isWord(before[1], ...NOT_ACTING))
    return town.country;
  for (let at = 0; at < before.length; at++) {
    const chunk = before[at];
    const state = ownerAt(told, before, at);
    if (state) return state;
    if (chunk?.kind === 'body' || chunk?.kind === 'name' || chunk?.kind === 'title') return null;
  }
  return null;
}

/** The state that is a clause's subject at an index: "Laos", "the Lao ministry", "the Agency of Laos". */
function ownerAt(told: BodyCase, chunks: readonly Chunk[], at: number): Iso2 | null {
  const chunk = chunks[at];
  if (!isSubject(chunks, at)) return null;
  if (chunk?.kind === 'country' && chunk.form === 'adjective') {
    const noun = chunks[at + 1];
    return isWord(noun, ...ACTING) || noun?.kind === 'body' ? chunk.iso2 : null;
  }
  if (chunk?.kind === 'country')
    return isWord(chunks[at + 1], "'s", "'") && !isWord(chunks[at + 2], ...ACTING) ? null : chunk.iso2;
  return chunk?.kind === 'body' ? stateOf(chunk, told) : null;
}
const NOT_ACTING = [',', '–', '—', '-', ':', ';', '(', '/', 'and', "'s", "'", 'airport', 'residents'];
const ACTING =
  'ministry government side authorities party parliament state republic kingdom cabinet delegation company bank agency'.split(
    ' ',
  );

const isSubject = (chunks: readonly Chunk[], at: number): boolean =>
  !isWord(chunks[leftOf(chunks, at)], ...NOBODY_ACTS);
const isAfterState = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'country' || (isWord(chunks[at - 1], "'s", "'") && chunks[at - 2]?.kind === 'country');

/** "The work was entrusted by Laos to the X", "assigned by the Lao government to the X": of the state that has it do so. */
export function ofGiver(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const to = leftOf(chunks, placeOf(told));
  if (!isWord(chunks[to], 'to')) return null;
  for (let at = to - 1; at > Math.max(0, to - 5); at--) {
    if (!isWord(chunks[at], 'by')) continue;
    const state = chunks[isWord(chunks[at + 1], 'the') ? at + 2 : at + 1];
    return isWord(chunks[at - 1], ...GIVEN) && state?.kind === 'country' ? state.iso2 : null;
  }
  return null;
}
const GIVEN = 'entrusted assigned given delegated left transferred allotted'.split(' ');
