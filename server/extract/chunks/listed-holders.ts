/** Several holders of one office by name, without which an everyday word in the plural ("directors", "heads") is no title. */
import { nameAt } from './names.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import type { Head } from './title-heads.ts';
import { isOwner } from './whose-title.ts';

/** "directors X and Y", "directors, X and Y", "heads of the two space agencies, X of A and Y of B". */
export const namesHolders = (reading: Reading, at: number): boolean =>
  isPair(reading, at) || isPair(reading, rowAfter(reading, at));

/** "directors, X …", "heads of the two space agencies, X …": index after the mark, where names may follow. */
function rowAfter(reading: Reading, at: number): number {
  let end = at;
  // "heads of mission of A, B and C in Lima, X, Y and Z".
  if (reading.keys[end] === 'in') end = placeAt(reading, end + 1)?.to ?? end;
  if (reading.keys[end] === 'of' && /^(?:the|their)$/.test(reading.keys[end + 1] ?? ''))
    for (end += 2; end < at + 8 && /^\p{Ll}/u.test(reading.tokens[end]?.text ?? '') && !isVerbal(reading, end); ) end++;
  return /^[,:–—]$/.test(reading.keys[end] ?? '') ? end + 1 : at;
}

const isVerbal = (reading: Reading, at: number): boolean =>
  /^(?:who|which|that|and|was|were|is|are|have|had|has|will|met|signed|said)$/.test(reading.keys[at] ?? '');

/** "X Placeholder and Y Placeholder", "X Placeholder of A and Y Placeholder of B": two full names. */
function isPair(reading: Reading, at: number): boolean {
  const first = isCapital(reading, at) && isCapital(reading, at + 1) ? nameAt(reading, at, true) : null;
  if (!first || first.thing) return false;
  let and = first.to;
  if (/^(?:of|from|for)$/.test(reading.keys[and] ?? ''))
    for (and++; and < first.to + 6 && (isCapital(reading, and) || reading.keys[and] === 'the'); ) and++;
  // "X Placeholder, Y Placeholder and": the first two of several.
  const more = reading.keys[and] === ',' && isCapital(reading, and + 3) === false && reading.keys[and + 3] === 'and';
  if (reading.keys[and] !== 'and' && !more) return false;
  const next = and + 1;
  return isCapital(reading, next) && isCapital(reading, next + 1) && nameAt(reading, next, true)?.thing === false;
}

/** "Secretary Alpha Placeholder": in capitals, before a name. */
export const namesHolder = (reading: Reading, { from, to, value }: Head): boolean =>
  !value.plural &&
  isCapital(reading, from) &&
  isCapital(reading, to) &&
  !reading.headline &&
  !countryAt(reading, to) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, to) &&
  !phraseAt(reading, reading.lexicon.offices, to) &&
  nameAt(reading, to, true) !== null;

/**
 * "headed by deputy N", "…," director N remarked: an everyday word in lower case that begins its clause before a full name;
 * not "his deputy N", "film director N".
 */
export const leadsName = (reading: Reading, { from, to, value }: Head, singular: string): boolean =>
  !value.plural &&
  /^(?:lawmaker|legislator|deputy|director)$/.test(singular) &&
  (from === reading.from || /^(?:[,;:"“”]|by|and|with|between)$/.test(reading.keys[from - 1] ?? '')) &&
  isCapital(reading, to) &&
  isCapital(reading, to + 1) &&
  !countryAt(reading, to) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, to) &&
  !phraseAt(reading, reading.lexicon.offices, to) &&
  nameAt(reading, to, true) !== null;

/** "The association's secretary, N, says", "led by its secretary, N": of a body, the name set off. */
export const isOfHouse = (reading: Reading, start: number, to: number): boolean =>
  (/^(?:its|whose)$/.test(reading.keys[start - 1] ?? '') ||
    (reading.keys[start - 1] === "'s" && isOwner(reading.keys[start - 2] ?? ''))) &&
  reading.keys[to] === ',' &&
  isCapital(reading, to + 1);
