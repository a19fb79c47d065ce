/**
 * The state of a body, told right behind its name: "X, a Kenyan agency,", "X, based in Muscat,", "X in Bangkok", "X, which
 * belongs to the Omani state", "X and its Lao counterpart".
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { type BodyCase, otherThan, placeOf } from './body-case.ts';
import { skipThe } from './open-introductions.ts';
import { isOfRegion, isOfWorld } from './shared-bodies.ts';
import { ROLE } from './state-before-body.ts';

/** Most words between an article and what a body is: "a Kenyan state-owned shipping company". */
const MOST_WORDS = 6;

/** What stands behind the body tells its state; null where nothing does. */
export function stateBehind(told: BodyCase): Iso2 | null {
  const { body, chunks } = told;
  if (isOfRegion(body) || isOfWorld(body)) return null;
  const index = placeOf(told);
  if (index < 0) return null;
  const next = isWord(chunks[index + 1], '(') && isWord(chunks[index + 3], ')') ? index + 4 : index + 1;
  return apposed(chunks, next) ?? seatedIn(told, next) ?? ownedBy(chunks, next) ?? beside(told, next);
}

/** "X, a Kenyan agency", "X – Kenya's largest bank", "X (a Kenyan agency)". */
function apposed(chunks: readonly Chunk[], from: number): Iso2 | null {
  if (!isWord(chunks[from], ',', '–', '—', '-', '(')) return null;
  const article = isWord(chunks[from + 1], 'a', 'an', 'the', 'one', 'another');
  let state: Iso2 | null = null;
  for (let at = article ? from + 2 : from + 1; at < from + 2 + MOST_WORDS; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') {
      if (state) return null;
      const owns = chunk.form === 'name' && isWord(chunks[at + 1], "'s", "'");
      if (!owns && (chunk.form !== 'adjective' || !article)) return null;
      state = chunk.iso2;
    } else if (chunk?.kind !== 'word') return null;
    else if (ROLE.test(chunk.key) && isEnd(chunks[at + 1])) return state;
    else if (!/^(?:'s?|[\p{Ll}-]{2,})$/u.test(chunk.key) || isWord(chunk, 'and', 'of', 'in', 'to', 'for', 'by'))
      return null;
  }
  return null;
}
const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  isWord(chunk, ',', '.', ';', ')', '–', '—', '-', 'which', 'that', 'in', 'of', 'for', 'based', 'with', 'and', 'whose');

/** "X, based in Muscat", "X, of Daegu,", "X in Bangkok", "X said in Warsaw": where it is. */
function seatedIn(told: BodyCase, from: number): Iso2 | null {
  const { body, chunks, setting } = told;
  const comma = isWord(chunks[from], ',');
  const at = comma ? from + 1 : from;
  const seat = isWord(chunks[at], 'based', 'headquartered', 'located', 'registered', 'domiciled', 'seated');
  if (seat && isWord(chunks[at + 1], 'in', 'at')) return placeAt(chunks, at + 2);
  if (comma) return isWord(chunks[at], 'of') && isWord(chunks[at + 2], ',', '.') ? placeAt(chunks, at + 1) : null;
  const tells = isWord(chunks[from], ...TELLS);
  const preposition = tells ? from + 1 : from;
  if (!isWord(chunks[preposition], 'in') || body.known) return null;
  const state = placeAt(chunks, preposition + 1);
  // "met the Board in Geneva on Monday": where that was.
  const when = chunks[preposition + 2];
  if (!tells && isWord(when, ...WHEN)) return null;
  return state && setting.ranked.includes(state) ? state : null;
}
const TELLS = ['said', 'announced', 'confirmed', 'reported', 'declared', 'stated', 'disclosed'];
const WHEN =
  'on last this next yesterday today tomorrow later earlier in during for monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

/** The state of the place or state at an index. */
function placeAt(chunks: readonly Chunk[], at: number): Iso2 | null {
  const where = chunks[skipThe(chunks, at)];
  if (where?.kind === 'place') return where.country;
  return where?.kind === 'country' && where.form === 'name' ? where.iso2 : null;
}

/** "X, set up by Thailand in 1994", "X, which is owned by the Thai state": whose it is. */
function ownedBy(chunks: readonly Chunk[], from: number): Iso2 | null {
  let at = isWord(chunks[from], ',') ? from + 1 : from;
  if (isWord(chunks[at], 'which', 'that')) at++;
  while (isWord(chunks[at], 'is', 'was', 'wholly', 'partly', 'fully', 'set', 'mainly', 'largely', 'majority')) at++;
  if (isWord(chunks[at], 'up') && isWord(chunks[at - 1], 'set')) at++;
  else if (!isWord(chunks[at], ...OWNED)) return null;
  else at++;
  if (!isWord(chunks[at], 'by', 'to')) return null;
  const state = chunks[skipThe(chunks, at + 1)];
  if (state?.kind !== 'country') return null;
  const next = chunks[skipThe(chunks, at + 1) + 1];
  if (isWord(next, 'and', "'s", "'")) return null;
  return state.form === 'name' || isWord(next, 'state', 'government', 'treasury', 'ministry', 'authorities', 'army')
    ? state.iso2
    : null;
}
const OWNED =
  `belongs belonging owned run controlled founded created established financed funded answerable answers`.split(' ');

/** "the X from Chile", "X and its Lao counterpart", "X will act for Kenya". */
function beside(told: BodyCase, from: number): Iso2 | null {
  const { chunks } = told;
  if (isWord(chunks[from], 'from')) {
    const state = chunks[skipThe(chunks, from + 1)];
    return state?.kind === 'country' && state.form === 'name' ? state.iso2 : null;
  }
  if (isWord(chunks[from], 'and') && isWord(chunks[from + 1], 'its')) {
    const other = chunks[from + 2];
    return other?.kind === 'country' && other.form === 'adjective' && isWord(chunks[from + 3], ...PEERS)
      ? otherThan(told, other.iso2)
      : null;
  }
  const verb = isWord(chunks[from], 'will', 'would', 'shall', 'is', 'was', 'to', 'has') ? from + 1 : from;
  if (!isWord(chunks[verb], ...STANDS) || !isWord(chunks[verb + 1], 'for')) return null;
  const state = chunks[skipThe(chunks, verb + 2)];
  if (state?.kind !== 'country') return null;
  const side = isWord(chunks[skipThe(chunks, verb + 2) + 1], 'side', 'government', 'part');
  return state.form === 'name' || side ? state.iso2 : null;
}
const PEERS = ['counterpart', 'equivalent', 'peer', 'opposite', 'sister', 'twin', 'partner', 'homologue'];
const STANDS =
  'act acts acted acting stand stands stood speak speaks spoke negotiated negotiate responsible sat signs sign'.split(
    ' ',
  );
