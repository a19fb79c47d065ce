/**
 * Places that a document speaks of as such: what the lists know of only where a text says so ("in Moundou", "the wali of
 * Tébessa"), and what only the text knows of ("the Bolivian town of Alpha"). They are known from there on in the whole document.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Token } from '../draft.ts';
import { longest } from '../words/trie.ts';
import type { Reading } from './reading.ts';
import { statesTold } from './states-told.ts';
import { sentenceEnd, type ToldTown, toldTowns } from './told-towns.ts';
import { isSpokenOf } from './town-signs.ts';

export interface Spot {
  readonly to: number;
  readonly country: Iso2 | null;
}

const known = new WeakMap<readonly Token[], ReadonlyMap<number, Spot>>();
const NONE: ReadonlyMap<number, Spot> = new Map();

/** The place that begins at a token, of those that the lists of places that are always known do not have. */
export const townAt = (reading: Reading, at: number): Spot | null => {
  const spot = townsOf(reading).get(at);
  return spot && spot.to <= reading.to ? spot : null;
};

/** Of all such places of a document, by the token with which they begin. */
export function townsOf(reading: Reading): ReadonlyMap<number, Spot> {
  const { tokens } = reading;
  const before = known.get(tokens);
  if (before) return before;
  // While they are sought, none are known.
  known.set(tokens, NONE);
  const found = find(reading);
  known.set(tokens, found);
  return found;
}

/** Names of so few letters are those of places of more states than the lists know: of one only where the text speaks of it. */
const MOST_SHORT = 6;
/** Tokens of the longest name of a town. */
const LONGEST = 6;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly countries: readonly Iso2[];
  readonly sure: boolean;
}

function find(reading: Reading): ReadonlyMap<number, Spot> {
  const told = toldTowns(reading);
  const all = [...listed(reading), ...repeated(reading, told)];
  if (!all.length) return NONE;
  const sure = new Set(all.flatMap((each) => (each.sure ? [each.name] : [])));
  // "Alpha Moundou": where somebody bears the name, it is a place only where the text says so.
  const borne = new Set(all.flatMap((each) => (!each.sure && isEndOfName(reading, each.from) ? [each.name] : [])));
  const spots = new Map<number, Spot>();
  for (const { from, to, name, countries, sure: here } of all) {
    if (!here && (!sure.has(name) || borne.has(name))) continue;
    const own = told.get(name)?.country;
    const before = spots.get(from);
    const short = to === from + 1 && name.length < MOST_SHORT;
    if (!before || before.to < to) spots.set(from, { to, country: own ?? statesTold(reading, countries, short) });
  }
  return spots;
}

/** The towns of the lists, wherever their names stand, and whether they are spoken of as places there. */
function listed(reading: Reading): Found[] {
  const { keys, marks, capital, lexicon } = reading;
  const found: Found[] = [];
  let last = -1;
  for (let at = 0; at < keys.length; at++) {
    if (((marks[at] ?? 0) & lexicon.towns.mark) === 0 || capital[at] !== 1) continue;
    const end = sentenceEnd(reading, at, LONGEST);
    const town = longest(lexicon.towns, keys, at, end);
    if (!town) continue;
    const { to, value } = town;
    // "San Juan Province" is one; "San Juan Alpha" is none; what the other list has is no matter of this one.
    const longer = longest(lexicon.places, keys, at, end);
    if (longer && longer.to >= to) continue;
    const sure = isSpokenOf(reading, at, to, last);
    found.push({ from: at, to, name: keys.slice(at, to).join(' '), countries: value, sure });
    if (sure) last = to;
  }
  return found;
}

/** Where the names stand that the text alone tells. */
function repeated(reading: Reading, told: ReadonlyMap<string, ToldTown>): Found[] {
  const { keys, capital } = reading;
  const found: Found[] = [];
  if (!told.size) return found;
  const first = new Set([...told.keys()].map((name) => name.split(' ')[0]));
  for (let at = 0; at < keys.length; at++) {
    if (!first.has(keys[at]) || capital[at] !== 1) continue;
    const end = sentenceEnd(reading, at, LONGEST);
    for (let to = Math.min(end, at + 4); to > at; to--) {
      const name = keys.slice(at, to).join(' ');
      const town = told.get(name);
      if (!town) continue;
      found.push({ from: at, to, name, countries: [town.country], sure: town.at === at });
      break;
    }
  }
  return found;
}

/** "Alpha Moundou": the last word of somebody's name, as far as capitals tell. */
const isEndOfName = ({ tokens, capital, lower, keys }: Reading, at: number): boolean =>
  capital[at - 1] === 1 &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence &&
  tokens[at - 1]?.look.name === true &&
  !lower.has(keys[at - 1] ?? '') &&
  !NO_NAMES.test(keys[at - 1] ?? '');
const NO_NAMES =
  /^(?:the|in|at|from|to|of|near|mayor|governor|bishop|port|university|city|town|greater|northern|southern|eastern|western|north|south|east|west|central|upper|lower|new|old)$/;
