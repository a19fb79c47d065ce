/** Whoever leads a state's side is of that state: "X led a New Zealand delegation to Honiara", "the Saudi side was headed by Y". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

/** Most chunks between a name and what he leads: a title, a day. */
const FARTHEST = 10;
/** Most words between the verb and the state: "led a high-level". */
const MOST_WORDS = 5;

const LEADS = ['led', 'leads', 'leading', 'headed', 'heads', 'heading', 'fronted'];
const GROUPS = ['delegation', 'team', 'side', 'mission', 'contingent', 'negotiators'];

const AUXILIARIES = ['was', 'is', 'were', 'are', 'be', 'been', 'being', 'will', 'would', 'to', 'has', 'had', 'also'];

/** The state of the delegation that the person named at an index leads; null where he leads none of a state. */
export function stateOfDelegation(chunks: readonly Chunk[], index: number): Iso2 | null {
  for (let at = index + 1; at < Math.min(chunks.length, index + FARTHEST); at++) {
    if (chunks[at]?.kind === 'name' || isWord(chunks[at], ';')) return null;
    if (isWord(chunks[at], ...LEADS)) return ofState(chunks, at + 1);
  }
  return null;
}

function ofState(chunks: readonly Chunk[], from: number): Iso2 | null {
  for (let at = from; at < from + MOST_WORDS; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') {
      // "A, who led the Kenyan delegation, and B, who led the Thai, signed".
      const again =
        chunk.form === 'adjective' && isWord(chunks[at - 1], 'the') && isWord(chunks[at + 1], ',', '.', ';');
      if (again && chunks.slice(0, from - 1).some((each) => isWord(each, ...GROUPS))) return chunk.iso2;
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

/** "The Saudi side was headed by the Minister of Commerce, X", "Rwanda was represented by Minister Y": whose side somebody leads. */
export function ledSide(chunks: readonly Chunk[], index: number): Iso2 | null {
  // "the head of the Kenyan team, N".
  const comma = isWord(chunks[index - 1], ',') ? index - 1 : index;
  const whose = chunks[comma - 2];
  if (
    isWord(chunks[comma - 1], 'delegation', 'team', 'side', 'party') &&
    whose?.kind === 'country' &&
    chunks.slice(Math.max(0, comma - 6), comma - 2).some((chunk) => isWord(chunk, 'head', 'leader', 'chief'))
  )
    return whose.iso2;
  const under = sideUnder(chunks, index);
  if (under) return under;
  let by = index - 1;
  while (by > index - 10 && by > 0 && !isWord(chunks[by], 'by')) {
    const chunk = chunks[by];
    if (chunk?.kind === 'name' || chunk?.kind === 'country' || isWord(chunk, 'and', ';')) return null;
    by--;
  }
  if (!isWord(chunks[by], 'by')) return null;
  const led = isWord(chunks[by - 1], 'led', 'headed', 'represented', 'fronted');
  // "The Kenyan delegation was led by A, and the Ugandan side by B".
  const again =
    isWord(chunks[by - 1], 'side', 'delegation', 'team') &&
    chunks.slice(0, by - 1).some((chunk) => isWord(chunk, 'led', 'headed', 'represented', 'fronted'));
  if (!led && !again) return null;
  let from = again ? by - 1 : by - 2;
  // "is to be headed by", "will be headed by".
  while (from > by - 6 && isWord(chunks[from], ...AUXILIARIES)) from--;
  const noun = isWord(chunks[from], 'party', 'government', ...GROUPS) ? from - 1 : from;
  // "Kenya's delegation was led by N".
  const side = noun < from && isWord(chunks[noun], "'s", "'") ? noun - 1 : noun;
  const country = chunks[side];
  return country?.kind === 'country' && (side < from || country.form === 'name') ? country.iso2 : null;
}

/** "The Kenyan delegation was under N", "Chad's team came under Dr N": whose side somebody is at the head of. */
function sideUnder(chunks: readonly Chunk[], index: number): Iso2 | null {
  let under = index - 1;
  while (/^(?:honorific|title)$/.test(chunks[under]?.kind ?? '') || isWord(chunks[under], 'the')) under--;
  if (!isWord(chunks[under], 'under')) return null;
  for (let at = under - 1; at > under - MOST_WORDS && chunks[at]?.kind === 'word'; at--) {
    if (!isWord(chunks[at], ...GROUPS)) continue;
    const side = isWord(chunks[at - 1], "'s", "'") ? chunks[at - 2] : chunks[at - 1];
    return side?.kind === 'country' ? side.iso2 : null;
  }
  return null;
}
