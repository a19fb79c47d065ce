/** Names of bodies that join several matters by "and": their head stands after the last. */

import { FIELD } from '../words/lexicon.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { capitalRun, lastHead } from './capital-runs.ts';
import { fieldEnd } from './fields.ts';
import { acronymAt } from './ministries.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';

/** "the National Gem and Jewellery Authority": a name of two matters, whose head stands after the second. */
export function twofold(reading: Reading, from: number, run: number): FoundBody | null {
  if (!isAnd(reading, run) || !isCapital(reading, run + 1)) return null;
  // "Iran's Plan and Budget Organization".
  const before = reading.keys[from - 1] ?? '';
  // "at Adama Science and Technology University".
  const studies =
    /^(?:at|of|with|from|by|to|in|and)$/.test(before) &&
    reading.lexicon.fields.has(reading.keys[run - 1] ?? '') &&
    reading.lexicon.fields.has(reading.keys[run + 1] ?? '') &&
    reading.keys[capitalRun(reading, run + 1) - 1] === 'university';
  // "Director of Customs Cases and Investigation Department".
  const led = before === 'of' && isFields(reading, from, run) && LEADS.test(reading.keys[from - 2] ?? '');
  if ((!/^(?:the|'s)$/.test(before) && !studies && !led) || run - from > 4) return null;
  for (let at = from; at < run; at++)
    if (
      phraseAt(reading, reading.lexicon.offices, at) ||
      phraseAt(reading, reading.lexicon.honorifics, at) ||
      phraseAt(reading, reading.lexicon.known, at) ||
      (countryAt(reading, at) && (at > from || countryAt(reading, at)?.to === run)) ||
      placeAt(reading, at)
    )
      return null;
  const end = capitalRun(reading, run + 1);
  const head = lastHead(reading, run + 1, end);
  if (!head || head.to !== end || (head.from === run + 1 && !led) || end - run > 4) return null;
  if (
    countryAt(reading, run + 1) ||
    phraseAt(reading, reading.lexicon.known, run + 1) ||
    head.kind === 'company' ||
    head.kind === 'party'
  )
    return null;
  return bodyChunk(reading, from, end, head.kind, []);
}

/** Whether a field of government opens a stretch of at least two words. */
const isFields = (reading: Reading, from: number, to: number): boolean =>
  to > from + 1 && ((reading.marks[from] ?? 0) & FIELD) !== 0;
const LEADS = /^(?:director|head|chief|manager|chairman|chairperson|commissioner|general|secretary|superintendent)$/;

/** "the Nigerian Maritime Administration and Safety Agency (NIMASA)": one body, as its letters begin with the first word of all. */
export function lettered(reading: Reading, from: number, run: number): FoundBody | null {
  if (!isAnd(reading, run) || !isCapital(reading, run + 1)) return null;
  const end = capitalRun(reading, run + 1);
  const acronym = acronymAt(reading, end);
  const first = reading.tokens[from]?.text[0];
  if (!acronym || acronym.text.length < 4 || acronym.text[0] !== first || reading.tokens[run + 1]?.text[0] === first)
    return null;
  const head = lastHead(reading, run + 1, end);
  return head?.to === end && head.from > run + 1 ? bodyChunk(reading, from, end, head.kind, []) : null;
}

/** "the Navoi Mining and Metallurgical Combine": a works of two industries. */
export function industrial(reading: Reading, from: number, run: number): FoundBody | null {
  if (!isAnd(reading, run) || !INDUSTRY.test(reading.keys[run - 1] ?? '') || run - from < 2) return null;
  const end = capitalRun(reading, run + 1);
  if (end - run < 3 || end - run > 4 || !WORKS.test(reading.keys[end - 1] ?? '')) return null;
  return bodyChunk(reading, from, end, 'company', []);
}
const INDUSTRY =
  /^(?:mining|oil|gas|steel|iron|chemical|petrochemical|pulp|electric|shipbuilding|engineering|sugar|tea|coal)$/;
const WORKS = /^(?:combine|complex|works|plant|company|corporation|enterprise|group|factory|concern|limited|ltd)$/;

/** "Rwanda Mines, Petroleum and Gas Board": fields in a list before the head. */
export function ofFields(reading: Reading, from: number): FoundBody | null {
  const nation = countryAt(reading, from);
  const start = nation && isCapital(reading, nation.to) ? nation.to : from;
  if (((reading.marks[start] ?? 0) & FIELD) === 0) return null;
  const end = fieldEnd(reading, start, true);
  if (end <= start + 2 || !reading.keys.slice(start, end).includes(',') || !isCapital(reading, end)) return null;
  const run = capitalRun(reading, end);
  const head = lastHead(reading, end, run);
  // "Mines, Petroleum and Gas Corporation": a firm of the state's by the word that ends its name.
  const firm = head?.kind === 'company' && !/^(?:corporation|company|enterprise)$/.test(reading.keys[run - 1] ?? '');
  return head?.to === run && run - end < 4 && !firm ? bodyChunk(reading, from, run, head.kind, []) : null;
}

/** "Anton de Kom University": a school or a foundation called after somebody with a particle in the name. */
export function calledAfter(reading: Reading, from: number, run: number): FoundBody | null {
  if (!/^(?:de|da|do|van|von|der|el|al|bin|ibn)$/.test(reading.keys[run] ?? '') || !isCapital(reading, run + 1))
    return null;
  const end = capitalRun(reading, run + 1);
  const head = lastHead(reading, run + 1, end);
  if (head?.to !== end || head.from === run + 1 || !/^(?:university|ngo|other)$/.test(head.kind)) return null;
  const state = reading.keys[end] === 'of' ? countriesAfter(reading, end, false) : null;
  return bodyChunk(
    reading,
    from,
    state && head.kind === 'university' ? state.to : end,
    head.kind,
    state?.countries ?? [],
  );
}
