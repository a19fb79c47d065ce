/** Whose side somebody is on, told behind the name: "N (Ghana, Health)", "N on the Thai side", "N for the Thai company", "N for the former", "N, Minister of Trade, on behalf of Ghana". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import { beforeHonorifics, skipThe } from './open-introductions.ts';
import { endsPart } from './signed-for.ts';
import { stateOfBody } from './whose-thing.ts';

/** The state of the side told behind the name at an index; `before` are the chunks of the sentence before it. */
export const sideBeside = (chunks: readonly Chunk[], index: number, before: readonly Chunk[]): Iso2 | null =>
  index < 0
    ? null
    : (inBrackets(chunks, index) ??
      ofNation(chunks, index) ??
      onTheirSide(chunks, index) ??
      forTheirGroup(chunks, index) ??
      ofPair(chunks, index, before) ??
      onBehalf(chunks, index));

/** "N (Ghana)", "N (Ghana, Health)". */
function inBrackets(chunks: readonly Chunk[], index: number): Iso2 | null {
  const state = chunks[index + 2];
  return isWord(chunks[index + 1], '(') &&
    state?.kind === 'country' &&
    state.form === 'name' &&
    isWord(chunks[index + 3], ')', ',', ';')
    ? state.iso2
    : isWord(chunks[index + 1], '(')
      ? behindField(chunks, index + 2)
      : null;
}

/** "N (Health, Ghana)". */
function behindField(chunks: readonly Chunk[], from: number): Iso2 | null {
  for (let at = from; at < from + MOST_OF_FIELD; at++) {
    const state = chunks[at + 1];
    if (isWord(chunks[at], ',') && state?.kind === 'country' && state.form === 'name' && isWord(chunks[at + 2], ')'))
      return state.iso2;
    if (chunks[at]?.kind === 'name' || chunks[at]?.kind === 'country' || isWord(chunks[at], ')', ';', '(')) return null;
  }
  return null;
}
const MOST_OF_FIELD = 6;

/** "Ghana's delegate, M, left; Togo's, N, stayed". */
function ofNation(chunks: readonly Chunk[], index: number): Iso2 | null {
  const comma = beforeHonorifics(chunks, index);
  const nation = chunks[comma - 2];
  return isWord(chunks[comma], ',') &&
    isWord(chunks[comma - 1], "'s") &&
    nation?.kind === 'country' &&
    nation.form === 'name' &&
    isWord(chunks[index + 1], ',', '.', ';')
    ? nation.iso2
    : null;
}

/** Chunks between a name and the side: "of Posts and Telecommunications". */
const MOST_BETWEEN = 7;

/** "N on the Thai side", "N of Transport from the Thai side": nothing but his office between. */
function onTheirSide(chunks: readonly Chunk[], index: number): Iso2 | null {
  // "N answered for the Thai side".
  const first = isWord(chunks[index + 1], ...ACTS) ? index + 2 : index + 1;
  for (let at = first; at < first + MOST_BETWEEN; at++) {
    const chunk = chunks[at];
    const nation = chunks[at + 2];
    if (isWord(chunk, 'on', 'from', 'for') && isWord(chunks[at + 1], 'the') && nation?.kind === 'country')
      return isWord(chunks[at + 3], 'side') && !isWord(chunks[at + 4], 'of') ? nation.iso2 : null;
    if (chunk?.kind === 'name' || chunk?.kind === 'country') return null;
    if (chunk?.kind === 'word' && !isWord(chunk, 'of', 'and', 'the', ',')) return null;
  }
  return null;
}

/** "signed by N for the Thai company", "by N on behalf of its Thai counterpart": of the state whose group it is. */
function forTheirGroup(chunks: readonly Chunk[], index: number): Iso2 | null {
  const of = isWord(chunks[index + 1], 'on') && isWord(chunks[index + 2], 'behalf') ? index + 3 : index + 1;
  const peer = chunks[of + 2];
  if (
    isWord(chunks[of], 'of', 'for') &&
    isWord(chunks[of + 1], 'its', 'their') &&
    peer?.kind === 'country' &&
    isWord(chunks[of + 3], 'counterpart', 'partner', 'peer')
  )
    return peer.iso2;
  if (!isWord(chunks[index + 1], 'for') || !isWord(chunks[index + 2], 'the')) return null;
  const nation = chunks[index + 3];
  if (nation?.kind !== 'country' || nation.form !== 'adjective') return null;
  return chunks[index + 4]?.kind === 'word' && !endsPart(chunks[index + 4]) && endsPart(chunks[index + 5])
    ? nation.iso2
    : null;
}

/** "between the Ghana Board and Togo's Board … N for the former", "N signed for the latter": of the pair named before. */
function ofPair(chunks: readonly Chunk[], index: number, before: readonly Chunk[]): Iso2 | null {
  const at = isWord(chunks[index + 1], ...ACTS) ? index + 2 : index + 1;
  if (!isWord(chunks[at], 'for') || !isWord(chunks[at + 1], 'the')) return null;
  const turn = isWord(chunks[at + 2], 'former') ? 0 : isWord(chunks[at + 2], 'latter') ? 1 : -1;
  if (turn < 0 || !endsPart(chunks[at + 3])) return null;
  const pair = pairIn(chunks.slice(0, index)) ?? pairIn(before);
  return pair?.[turn] ?? null;
}
const ACTS = ['signed', 'signs', 'initialled', 'spoke', 'acted', 'negotiated', 'answered', 'did'];

/** The last two states or bodies of a sentence that "and" joins, as their states. */
const pairIn = once((chunks: readonly Chunk[]): readonly (Iso2 | null)[] | null => {
  for (let and = chunks.length - 2; and > 0; and--) {
    if (!isWord(chunks[and], 'and')) continue;
    const one = memberAt(chunks, and - 1);
    const right = skipThe(chunks, and + 1);
    const other = memberAt(
      chunks,
      isWord(chunks[right + 1], "'s", "'") || isNation(chunks[right]) ? ownedBy(chunks, right) : right,
    );
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return null;
});

const isNation = (chunk: Chunk | undefined): boolean => chunk?.kind === 'country' && chunk.form === 'adjective';
const ownedBy = (chunks: readonly Chunk[], state: number): number =>
  isWord(chunks[state + 1], "'s", "'") ? state + 2 : state + 1;

/** The state of a member of a pair, null where none is told; undefined where none stands at the index. */
function memberAt(chunks: readonly Chunk[], at: number): Iso2 | null | undefined {
  const chunk = chunks[at];
  if (chunk?.kind === 'country' && chunk.form === 'name') return chunk.iso2;
  return chunk?.kind === 'body' ? (stateOfBody(chunk, chunks, at)?.state ?? null) : undefined;
}

/** "signed by A, Minister of Trade, on behalf of Ghana, and B, …": set off behind the office of whoever does so, and nobody's object. */
function onBehalf(chunks: readonly Chunk[], index: number): Iso2 | null {
  if (!isWord(chunks[index + 1], ',')) return null;
  let lead = beforeHonorifics(chunks, index);
  if (chunks[lead]?.kind === 'title') lead--;
  if (lead >= 0 && !isWord(chunks[lead], ...LEADS)) return null;
  let office = false;
  for (let at = index + 2; at < Math.min(chunks.length, index + MOST_OF_OFFICE); at++) {
    const chunk = chunks[at];
    if (isWord(chunk, 'on') && isWord(chunks[at + 1], 'behalf') && isWord(chunks[at + 2], 'of')) {
      const state = chunks[skipThe(chunks, at + 3)];
      return office &&
        state?.kind === 'country' &&
        state.form === 'name' &&
        !isWord(chunks[chunks.indexOf(state) + 1], "'s", "'")
        ? state.iso2
        : null;
    }
    if (chunk?.kind === 'title' || chunk?.kind === 'body') office = true;
    else if (
      chunk?.kind === 'name' ||
      (chunk?.kind === 'word' && !isWord(chunk, ',', 'of', 'the', 'and', 'for', 'in', 'at'))
    )
      return null;
  }
  return null;
}
const MOST_OF_OFFICE = 14;
const LEADS = ['by', 'and', ',', ':', ';', '-', '–', '—', '•', '*', 'the'];
