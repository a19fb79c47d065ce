/** Bodies that the word lists know by name. */

import type { KnownBody } from '../words/lexicon.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { suffixesEnd } from './capital-runs.ts';
import { countriesAfter, countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';

const AL = /^al-\p{Lu}/u;

/** A body of the word lists. */
export function knownBodyAt(reading: Reading, at: number): FoundBody | null {
  if (!isCapital(reading, at) && !(reading.keys[at]?.startsWith('al-') && AL.test(reading.tokens[at]?.text ?? '')))
    return null;
  // "WHO: …" at the head of a line asks who.
  if (at === reading.from && reading.keys[at] === 'who' && reading.keys[at + 1] === ':') return null;
  // "Commonwealth of Dominica": a state.
  if (reading.keys[at] === 'commonwealth' && reading.keys[at + 1] === 'of') return null;
  const found = phraseAt(reading, reading.lexicon.known, at);
  if (!found) return null;
  const word = textBetween(reading, at, found.to);
  // "AU$3.5 million": money.
  if (
    reading.tokens[found.to]?.text.startsWith('$') &&
    reading.tokens[found.to]?.start === reading.tokens[found.to - 1]?.end
  )
    return null;
  if (found.value.capitals && word !== word.toUpperCase()) return null;
  // "a Comprehensive Economic Partnership Agreement (CEPA)": letters of what is no body.
  if (found.value.capitals && reading.keys[at - 1] === '(' && AGREED.test(reading.keys[at - 2] ?? '')) return null;
  // "the ASEAN Work Plan", "UN Convention": part of a longer name, and still the body that is meant.
  const { body } = found.value;
  // "Terna Plus": a name that goes on is another firm's.
  if (
    body.kind === 'company' &&
    found.to === at + 1 &&
    isCapital(reading, found.to) &&
    !countryAt(reading, found.to) &&
    !phraseAt(reading, reading.lexicon.offices, found.to) &&
    !phraseAt(reading, reading.lexicon.honorifics, found.to) &&
    !phraseAt(reading, reading.lexicon.known, found.to) &&
    !reading.lexicon.ranks.has(reading.keys[found.to] ?? '') &&
    !reading.lexicon.things.has(reading.keys[found.to] ?? '') &&
    suffixesEnd(reading, found.to) === found.to
  )
    return branchOf(reading, at, found.to, body.country ?? null);
  if (isLettersOfAnother(reading, found.to, word, body) || isForce(reading, found.to, word, body))
    return bodyChunk(reading, at, found.to, body.kind, []);
  // "Siemens AG": the same.
  const to = body.kind === 'company' ? suffixesEnd(reading, found.to) : found.to;
  return bodyChunk(reading, at, to, body.kind, body.country ? [body.country] : [], body.name);
}

/** "the FDA of Ghana": letters by which another state's body is known, too. */
function isLettersOfAnother(reading: Reading, to: number, word: string, { kind, country }: KnownBody): boolean {
  if (!country || !/^\p{Lu}{2,6}$/u.test(word) || kind === 'company' || reading.keys[to] !== 'of') return false;
  const states = countriesAfter(reading, to, false)?.countries ?? [];
  return states.length === 1 && states[0] !== country;
}

/** "AFP Commissioner N": letters of a force, and no news agency. */
const isForce = (reading: Reading, to: number, word: string, { kind }: KnownBody): boolean =>
  kind === 'other' &&
  /^\p{Lu}{2,6}$/u.test(word) &&
  /^(?:commissioners?|superintendents?|constables?)$/.test(
    reading.keys[/^(?:deputy|assistant|acting)$/.test(reading.keys[to] ?? '') ? to + 1 : to] ?? '',
  );

const AGREED =
  /^(?:agreement|treaty|pact|convention|accord|arrangement|protocol|memorandum|declaration|plan|programme|program|strategy)$/;

/** "PTT Exploration and Production", "Zijin Mining": a firm that is called after another, by its trade. */
function branchOf(reading: Reading, at: number, from: number, country: string | null): FoundBody | null {
  if (!TRADES.test(reading.keys[from] ?? '')) return null;
  let to = from + 1;
  if (reading.keys[to] === 'and' && TRADES.test(reading.keys[to + 1] ?? '') && isCapital(reading, to + 1)) to += 2;
  while (to < from + 4 && isCapital(reading, to) && TRADES.test(reading.keys[to] ?? '')) to++;
  return isCapital(reading, to) ? null : bodyChunk(reading, at, to, 'company', country ? [country] : []);
}
const TRADES =
  /^(?:transport|cargo|mining|exploration|production|energy|shipping|logistics|engineering|construction|trading|international|global|steel|motors|electronics|chemicals|chemical|power|gas|oil|pharma|aerospace|systems|services|infrastructure|solutions|digital|renewables|marine|aviation|foods|minerals|resources|trans|europe|asia|africa|america|middle|east|deutschland|romania|france|services|technologies|heavy|industries|capital|ventures|invest|group|holding|holdings)$/;
