/** Whether whose an everyday head is stands before it, so that it is an office: "U.S. envoy N", "the union's president, N". */

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
  return (
    (/^(?:his|her|their)$/.test(owner) && reading.keys[to] === ',' && isHolder(reading, to)) ||
    (/^(?:its|whose)$/.test(owner) && isCapital(reading, reading.keys[end] === ',' ? end + 1 : end)) ||
    (owner !== '' && isNation(reading, start - 1) && isHolder(reading, to)) ||
    // "the deputy N", "with N as its chairman and M as vice-chairman".
    (owner === 'the' && isCapital(reading, to) && isHolder(reading, to)) ||
    owner === 'as' ||
    (/^(?:its|their|his|her)$/.test(owner) && reading.keys[start - 2] === 'as') ||
    (owner === "'s" &&
      (isCapital(reading, start - 2) || isOwner(reading.keys[start - 2] ?? '')) &&
      isCapital(reading, reading.keys[to] === ',' ? to + 1 : to)) ||
    isOwnedAside(reading, start) ||
    leadsBefore(reading, start, to, singular)
  );
}
