/** Whether whose an everyday head is stands before it, so that it is an office: "U.S. envoy N", "the union's president, N". */

import { countryAt } from './nations.ts';
import { isCapital, type Reading } from './reading.ts';
import { isHolder, isOwnedAside } from './title-asides.ts';
import { isNation } from './title-heads.ts';
import { leadsBefore } from './weak-heads.ts';
import { isOwner } from './whose-title.ts';

/** Whether a title from one token to before another is told to be somebody's by what stands before it and the name behind it. */
export function isOwned(reading: Reading, start: number, to: number, singular: string): boolean {
  // "U.S. envoy X": whose it is stands before it, and a name after it.
  const owner = start > reading.from ? (reading.keys[start - 1] ?? '') : '';
  // "whose director here, N, had brought photographs".
  const end = /^(?:here|there|locally)$/.test(reading.keys[to] ?? '') ? to + 1 : to;
  const own = afterMark(reading, end);
  return (
    (/^(?:his|her|their)$/.test(owner) && reading.keys[to] === ',' && isHolder(reading, to)) ||
    (/^(?:its|whose)$/.test(owner) && isCapital(reading, own)) ||
    (owner !== '' && isNation(reading, start - 1) && isHolder(reading, to)) ||
    // "the deputy N", "with N as its chairman and M as vice-chairman".
    (owner === 'the' && isCapital(reading, to) && isHolder(reading, to)) ||
    isMember(reading, start, to, singular) ||
    // "has appointed N its director".
    (/^(?:its|their|his|her)$/.test(owner) && isFullName(reading, start - 2)) ||
    owner === 'as' ||
    (/^(?:its|their|his|her)$/.test(owner) && reading.keys[start - 2] === 'as') ||
    (owner === "'s" &&
      (isCapital(reading, start - 2) || isOwner(reading.keys[start - 2] ?? '')) &&
      isCapital(reading, own)) ||
    isOwnedAside(reading, start) ||
    leadsBefore(reading, start, to, singular)
  );
}

/** Index of what a comma or a verb of being leads to: "its chair, the Portuguese N", "whose chairman is N". */
function afterMark(reading: Reading, at: number): number {
  const behind = /^(?:,|is|was)$/.test(reading.keys[at] ?? '') ? at + 1 : at;
  const people = behind > at && reading.keys[behind] === 'the' ? countryAt(reading, behind + 1) : null;
  return people?.value.form === 'adjective' ? behind + 1 : behind;
}

/** "lawmaker N", "headed by deputy N", "“…,” director N remarked": an office right before a full name, with nothing before it that it may belong to. */
function isMember(reading: Reading, start: number, to: number, singular: string): boolean {
  const before = reading.keys[start - 1] ?? '';
  const free =
    /^(?:lawmaker|legislator)$/.test(singular) ||
    (singular === 'deputy' && /^(?:by|with|and|,|;)$/.test(before)) ||
    (/^["”»]$/.test(before) && /^[,.?!]$/.test(reading.keys[start - 2] ?? ''));
  return free && reading.keys[to] !== ',' && isHolder(reading, to) && reading.tokens[to + 1]?.look.name === true;
}

/** Whether two words of a name end at a token. */
const isFullName = ({ tokens, from }: Reading, last: number): boolean =>
  last > from && tokens[last]?.look.name === true && tokens[last - 1]?.look.name === true;
