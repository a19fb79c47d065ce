/** The state of a body told by the body beside it: of the same state where the two stand together, of the other one where they stand across. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { keyOf } from '../words/looks.ts';
import { countriesOfBody } from './allegiance.ts';
import type { BodyCase } from './body-case.ts';
import { skipThe } from './open-introductions.ts';

/** "the Grenada Ports Authority and the National Disaster Agency": the second of two is of the state that the first is of. */
export function besideOwned(body: BodyChunk, chunks: readonly Chunk[], joins: readonly string[]): Iso2 | null {
  let at = chunks.indexOf(body) - 1;
  if (isWord(chunks[at], 'the')) at--;
  if (!isWord(chunks[at], ...joins)) return null;
  const first = chunks[at - 1];
  // "the Sudanese government and the Liberation Movement".
  if (isWord(first, 'government', 'army', 'authorities', 'military', 'state')) {
    const owner = chunks[isWord(chunks[at - 2], "'s", "'") ? at - 3 : at - 2];
    return owner?.kind === 'country' && !isWord(chunks[at - 4], 'between') ? owner.iso2 : null;
  }
  if (first?.kind !== 'body' || first.body === 'intergovernmental') return null;
  // "the Ugandan Ministry of Agriculture and the Protection Agency".
  const states = countriesOfBody(chunks, at - 1, first);
  if (states.length !== 1) return null;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) if (isWord(chunks[back], 'between', 'with')) return null;
  return states[0] ?? null;
}

/**
 * "between the National Bank of Uzbekistan and the Bank of Punjab", "Hungary will send a lector to the National University": of the
 * two states that a text is about, the other one.
 */
export function acrossFrom({ body, chunks, setting: { lead, ranked }, byName }: BodyCase): Iso2 | null {
  const pair = lead.length === 2 ? lead : ranked.length === 2 ? ranked : null;
  if (!pair || body.known) return null;
  const index = chunks.indexOf(body);
  const at = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  let own: Iso2 | null = null;
  if (isWord(chunks[at], 'and')) {
    const first = chunks[at - 1];
    const before = isWord(chunks[at - 2], 'the') ? at - 3 : at - 2;
    const joint = isWord(chunks[before], 'of', 'by') && chunks.slice(Math.max(0, before - 3), before).some(isJointly);
    if (first?.kind === 'body' && (isWord(chunks[before], 'between') || joint))
      own = first.countries[0] ?? byName.get(keyOf(first.name)) ?? null;
  } else if (isWord(chunks[at], 'to') && isGiver(chunks, at - 1)) {
    own = (chunks[at - 1] as BodyChunk).countries[0] ?? null;
  } else if (
    isWord(chunks[at], 'to') &&
    chunks.slice(0, at).some((chunk) => isWord(chunk, 'send', 'second', 'lend', 'donate'))
  ) {
    const giver = chunks[isWord(chunks[0], 'the') ? 1 : 0];
    own = giver?.kind === 'country' && giver.form === 'name' ? giver.iso2 : null;
  }
  return own && pair.includes(own) ? (pair.find((state) => state !== own) ?? null) : null;
}

/** "tip-offs passed by the Alpha Police to the Department": a body of one state that gives something to another. */
const isGiver = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'body' && isWord(chunks[isWord(chunks[at - 1], 'the') ? at - 2 : at - 1], 'by', 'from');
/** "a joint venture of". */
const isJointly = (chunk: Chunk): boolean => isWord(chunk, 'joint', 'jointly', 'partnership', 'consortium');

/** "Alpha Rail and Beta Holding, both of Oman": the state told behind a row. */
export function ofBoth(body: BodyChunk, chunks: readonly Chunk[]): Iso2 | null {
  let at = chunks.indexOf(body) + 1;
  if (at === 0) return null;
  while (
    chunks[at]?.kind === 'body' ||
    (isWord(chunks[at], 'and', 'the', ',') && !isWord(chunks[at + 1], 'both', 'all'))
  )
    at++;
  if (!isWord(chunks[at], ',') || !isWord(chunks[at + 1], 'both', 'all') || !isWord(chunks[at + 2], 'of', 'from'))
    return null;
  const state = chunks[skipThe(chunks, at + 3)];
  return state?.kind === 'country' && state.form !== 'adjective' ? state.iso2 : null;
}
