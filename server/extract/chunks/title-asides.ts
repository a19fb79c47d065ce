/** Offices in lower case that are set beside a name: "N, spokesperson of the lake communities,", "N, Chad's leader,". */

import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { isOwner } from './whose-title.ts';

const MOST_WORDS = 7;

/** Whether a token stands right behind a name and its comma. */
const isAside = ({ keys, tokens }: Reading, at: number): boolean =>
  /^[,–—-]$/.test(keys[at - 1] ?? '') &&
  tokens[at - 2]?.look.name === true &&
  (tokens[at - 3]?.look.name === true || (keys[at - 3] === 'of' && tokens[at - 4]?.look.name === true));

/** Index after what the office set beside a name is of, in words that no list knows; 0 where it is not so set, or of something known. */
export function asideEnd(reading: Reading, start: number, to: number, head: string): number {
  const { keys, tokens } = reading;
  const from = /^(?:the|a|an)$/.test(keys[start - 1] ?? '') ? start - 1 : start;
  if (keys[to] !== 'of' || isCapital(reading, start) || !isAside(reading, from)) return 0;
  const first = /^(?:the|a|an)$/.test(keys[to + 1] ?? '') ? to + 2 : to + 1;
  const nation = countryAt(reading, first);
  if (nation && nation.value.form !== 'adjective') return 0;
  // "the leader of the Alpha movement": a body of that name.
  if (isCapital(reading, first) && reading.lexicon.firms.has(keys[first + 1] ?? '')) return 0;
  // "N, managing director of Alphatel,": a firm that no list knows.
  if (leadsFirm(reading, to, head)) return 0;
  for (let at = to + 1; at < Math.min(reading.to, to + 1 + MOST_WORDS); at++) {
    if (/^[,.;)–—]$/.test(keys[at] ?? '') || (keys[at] === '-' && tokens[at]?.start !== tokens[at - 1]?.end))
      return at > first && !COMPANY.test(keys[at - 1] ?? '') ? at : 0;
    if (!tokens[at]?.look.letter || NO_PART.test(keys[at] ?? '')) return 0;
    // "envoy of Mauritanian President N": whose own office that is.
    if (isCapital(reading, at) && phraseAt(reading, reading.lexicon.offices, at) && tokens[at + 1]?.look.name) return 0;
  }
  return 0;
}

/** Whether the "of" at a token behind an office that runs firms is followed by a name that no list knows: "of Alphatel,". */
export const leadsFirm = (reading: Reading, of: number, head: string): boolean =>
  reading.keys[of + 1] !== 'the' && reading.lexicon.leadsFirm.has(head) && isCalled(reading, of + 1);

/** Whether capitals alone, and no place or matter, stand from a token to the comma or the full stop. */
function isCalled(reading: Reading, from: number): boolean {
  let to = from;
  while (to < from + MOST_NAMED && isCapital(reading, to)) {
    if (placeAt(reading, to) || reading.lexicon.fields.has(reading.keys[to] ?? '')) return false;
    to++;
  }
  return to > from && /^[,.;)–—]$/.test(reading.keys[to] ?? '.');
}
const MOST_NAMED = 4;

/** What somebody leads for a day, which is no office. */
const COMPANY =
  /^(?:delegation|delegations|team|side|talks|party|day|family|table|list|group|mission|procession|queue|visit)$/;

const NO_PART =
  /^(?:and|or|who|which|that|was|is|are|were|has|had|will|would|said|says|in|at|on|for|to|with|by|from|as|since|when|where|during|after|before|while|under|because|one|other|latter|former)$/;

/** "N, Chad's leader,": of a state, beside a name. */
export function isOwnedAside(reading: Reading, start: number): boolean {
  // "N, the agency's Samoan director,".
  for (let from = start; from > start - 4 && from > reading.from + 3; from--) {
    if (from < start && countryAt(reading, from)?.to !== start) continue;
    if (reading.keys[from - 1] === "'s" && isOwner(reading.keys[from - 2] ?? '') && reading.keys[from - 3] === 'the')
      return isAside(reading, from - 3) || reading.keys[from - 4] === 'as';
  }
  if (reading.keys[start - 1] !== "'s") return false;
  for (let from = start - 2; from > start - 5 && from > reading.from; from--)
    if (countryAt(reading, from)?.to === start - 1) return isAside(reading, from);
  return isOfNamed(reading, start - 1);
}

/** "N, the National Agency for Health's director": of a body, by its name, beside a name. */
function isOfNamed(reading: Reading, end: number): boolean {
  let from = end - 1;
  while (
    from > end - MOST_NAME &&
    (isCapital(reading, from) || /^(?:of|for|and|the|on)$/.test(reading.keys[from] ?? ''))
  ) {
    if (/^[,–—]$/.test(reading.keys[from - 1] ?? '')) return isCapital(reading, end - 1) && isAside(reading, from);
    from--;
  }
  return false;
}
const MOST_NAME = 10;

/** Whether two words of a name stand at a token, or behind its comma. */
export const isHolder = ({ tokens, keys, to: end }: Reading, at: number): boolean => {
  const name = keys[at] === ',' ? at + 1 : at;
  return name + 1 < end && tokens[name]?.look.name === true && (name === at || tokens[name + 1]?.look.name === true);
};
