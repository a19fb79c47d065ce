/** Whoever leads a state's delegation is of that state: "X led a New Zealand delegation to Honiara", "Y, heading Kenya's team". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** Most chunks between a name and what he leads: a title, a day. */
const FARTHEST = 10;
/** Most words between the verb and the state: "led a high-level". */
const MOST_WORDS = 5;

const LEADS = ['led', 'leads', 'leading', 'headed', 'heads', 'heading', 'fronted'];
const GROUPS = ['delegation', 'team', 'side', 'mission', 'contingent', 'negotiators'];

/** The state of the delegation that the person named at an index leads; null where he leads none of a state. */
export function stateOfDelegation(chunks: readonly Chunk[], index: number): Iso2 | null {
  for (let at = index + 1; at < Math.min(chunks.length, index + FARTHEST); at++) {
    if (chunks[at]?.kind === 'name') return null;
    if (isWord(chunks[at], ...LEADS)) return ofState(chunks, at + 1);
  }
  return null;
}

function ofState(chunks: readonly Chunk[], from: number): Iso2 | null {
  for (let at = from; at < from + MOST_WORDS; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') {
      const group = isWord(chunks[at + 1], "'s", "'") ? at + 2 : at + 1;
      return [0, 1, 2, 3].some(
        (more) =>
          isWord(chunks[group + more], ...GROUPS) &&
          chunks.slice(group, group + more).every((each) => each.kind === 'word'),
      )
        ? chunk.iso2
        : null;
    }
    // "led the delegation of Kenya".
    if (isWord(chunk, ...GROUPS)) {
      const of = isWord(chunks[at + 1], 'of', 'from') ? (isWord(chunks[at + 2], 'the') ? at + 3 : at + 2) : 0;
      const state = chunks[of];
      return of && state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
    }
    if (chunk?.kind !== 'word' || isWord(chunk, 'with', 'to', 'by', 'in', 'at')) return null;
  }
  return null;
}
