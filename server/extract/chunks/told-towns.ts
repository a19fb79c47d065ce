/** Places that no list knows and the text tells: "the Bolivian town of Alpha", "Alpha, in southern Chad", "Chad's Alpha region", "in Alpha, Chad,". */
import type { Iso2 } from '../../model/factsheet.ts';
import { longest } from '../words/trie.ts';
import type { Reading } from './reading.ts';

export interface ToldTown {
  readonly country: Iso2;
  /** The token with which it begins where the text tells of it. */
  readonly at: number;
}

const MOST_WORDS = 3;
const PART =
  /^(?:town|city|village|port|province|region|state|county|district|governorate|prefecture|department|oblast|canton|island|municipality|commune|settlement|capital|resort|harbour|harbor|wilaya|crossing|constituency)$/;
const QUARTER =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|upper|lower|far|the|of|north-?east|north-?west|south-?east|south-?west|coastal|rural)$/;

/** By name, the places that a document tells the state of; none that it puts in two. */
export function toldTowns(reading: Reading): ReadonlyMap<string, ToldTown> {
  const { keys, marks, capital, lexicon } = reading;
  const found = new Map<string, ToldTown>();
  const twice = new Set<string>();
  const tell = (from: number, to: number, country: Iso2) => {
    const name = keys.slice(from, to).join(' ');
    const before = found.get(name);
    if (before && before.country !== country) twice.add(name);
    else if (!before) found.set(name, { country, at: from });
  };
  for (let at = 0; at < keys.length; at++) {
    if (((marks[at] ?? 0) & lexicon.countries.mark) === 0 || capital[at] !== 1) continue;
    const state = longest(lexicon.countries, keys, at, sentenceEnd(reading, at));
    if (!state || state.value.others || state.value.joined || state.value.capitals) continue;
    const { iso2, form } = state.value;
    if (form === 'adjective') {
      const run = behindAdjective(reading, state.to);
      if (run) tell(run.from, run.to, iso2);
    } else if (form === 'name') {
      const run = keys[state.to] === "'s" ? ownPart(reading, state.to + 1) : before(reading, at, state.to);
      if (run) tell(run.from, run.to, iso2);
    }
    at = state.to - 1;
  }
  for (const name of twice) found.delete(name);
  return found;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "the Bolivian border town of Alpha Beta". */
function behindAdjective(reading: Reading, from: number): Run | null {
  const { keys, capital } = reading;
  let at = from;
  while (at < from + 3 && capital[at] !== 1 && /^[\p{Ll}-]+$/u.test(keys[at] ?? '') && keys[at] !== 'of') at++;
  return keys[at] === 'of' && at > from && PART.test(keys[at - 1] ?? '') ? runAt(reading, at + 1) : null;
}

/** "Chad's Alpha region", "Chad's town of Alpha". */
function ownPart(reading: Reading, from: number): Run | null {
  const { keys } = reading;
  const at = QUARTER.test(keys[from] ?? '') ? from + 1 : from;
  if (PART.test(keys[at] ?? '') && keys[at + 1] === 'of') return runAt(reading, at + 2);
  const run = runAt(reading, from);
  if (!run) return null;
  // "Sudan's Northern State": the word is a part of the name.
  const last = keys[run.to - 1] ?? '';
  if (run.to > run.from + 1 && PART.test(last) && !/^(?:port|capital|department|crossing)$/.test(last)) return run;
  return PART.test(keys[run.to] ?? '') && keys[run.to] !== 'department' ? run : null;
}

/** "Alpha, a town in southern Chad", "Alpha, in southern Chad", "in Alpha, Chad,", "the town of Alpha in Chad": the name before a state. */
function before(reading: Reading, state: number, end: number): Run | null {
  const { keys } = reading;
  let at = state - 1;
  while (at > 0 && QUARTER.test(keys[at] ?? '')) at--;
  if (keys[at] === ',' && at === state - 1) {
    // A row of states or places goes on; what the state does is told without a mark behind it.
    if (!CLOSED.test(keys[end] ?? '.') || (keys[end] === ',' && isCapitalised(reading, end + 1))) return null;
    const run = runBefore(reading, at);
    return run && /^(?:in|at|near|from|outside)$/.test(keys[run.from - 1] ?? '') ? run : null;
  }
  if (keys[at] !== 'in' && keys[at] !== 'of') return null;
  const named = at - 1;
  if (keys[at] === 'in' && keys[named] === ',') {
    const run = runBefore(reading, named);
    return run && /^(?:in|at|near|from|outside|of)$/.test(keys[run.from - 1] ?? '') ? run : null;
  }
  if (PART.test(keys[named] ?? '')) {
    // "Alpha, a border town in Chad".
    let article = named - 1;
    while (
      article > named - 4 &&
      /^[\p{Ll}-]+$/u.test(keys[article] ?? '') &&
      !/^(?:an?|the)$/.test(keys[article] ?? '')
    )
      article--;
    return /^(?:an?|the)$/.test(keys[article] ?? '') && keys[article - 1] === ','
      ? runBefore(reading, article - 1)
      : null;
  }
  // "the town of Alpha in southern Chad".
  const run = keys[at] === 'in' ? runBefore(reading, at) : null;
  return run && keys[run.from - 1] === 'of' && PART.test(keys[run.from - 2] ?? '') ? run : null;
}
const CLOSED = /^(?:[,.;)–—]|on|and|where)$/;

const isCapitalised = ({ capital }: Reading, at: number): boolean => capital[at] === 1;

/** The token behind the sentence of a token, or so many tokens on. */
export function sentenceEnd({ tokens }: Reading, at: number, most = 8): number {
  let to = at + 1;
  while (to < Math.min(tokens.length, at + most) && tokens[to]?.sentence === tokens[at]?.sentence) to++;
  return to;
}

/** Whether a word may be one of a place's name: capitalised, and no office, body, field, state or month. */
function isOwn({ keys, capital, marks, tokens, lexicon }: Reading, at: number): boolean {
  const mark = marks[at] ?? 0;
  const { bodyHeads, offices, countries, honorifics, known } = lexicon;
  return (
    capital[at] === 1 &&
    (tokens[at]?.look.length ?? 0) > 2 &&
    tokens[at]?.look.acronym !== true &&
    (mark & (bodyHeads.mark | offices.mark | countries.mark | honorifics.mark | known.mark)) === 0 &&
    !lexicon.fields.has(keys[at] ?? '') &&
    !NEVER.test(keys[at] ?? '')
  );
}
const NEVER =
  /^(?:the|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|that|there|parliament|congress|today|embassy)$/;

function runAt(reading: Reading, from: number): Run | null {
  let to = from;
  const end = Math.min(sentenceEnd(reading, from - 1), from + MOST_WORDS);
  while (
    to < end &&
    (isOwn(reading, to) || (to > from && PART.test(reading.keys[to] ?? '') && isCapitalised(reading, to)))
  )
    to++;
  // A longer name is of something else.
  return to > from && !(to === from + MOST_WORDS && isCapitalised(reading, to)) ? { from, to } : null;
}

function runBefore(reading: Reading, to: number): Run | null {
  let from = to;
  while (from > to - MOST_WORDS && from > 0 && isOwn(reading, from - 1)) from--;
  return from < to && !isCapitalised(reading, from - 1) ? { from, to } : null;
}
