/** Bodies that a title names by letters alone: "vice chairman of the UGC", "head of the counter-terrorism agency BNPT". */
import type { OrganizationKind } from '../../model/ontology.ts';
import { bodyChunk } from './body-chunk.ts';
import { capitalRun } from './capital-runs.ts';
import type { BodyChunk } from './chunks.ts';
import { knownBodyAt } from './known-bodies.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MIXED = /^(?=.{3,9}$)\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$/u;

/** "vice chairman of the UGC": a body by its acronym alone. */
export function acronymBody(reading: Reading, at: number): BodyChunk | null {
  const word = reading.tokens[at]?.text ?? '';
  if (countryAt(reading, at)) return null;
  // "Vice-Rector of UdelaR": letters of several words, not all of them capitals.
  if (MIXED.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ibn)\p{Lu}/u.test(word) && !isCapital(reading, at + 1))
    return bodyChunk(reading, at, at + 1, 'other', []).chunk;
  if (!/^\p{Lu}{2,7}$/u.test(word) || reading.lexicon.firms.has(reading.keys[at] ?? '')) return null;
  // "of PAAET Hassan", where the name is not in capitals, too.
  if (isCapital(reading, at + 1) && !/^\p{Lu}\p{Ll}/u.test(reading.tokens[at + 1]?.text ?? '')) return null;
  return bodyChunk(reading, at, at + 1, 'other', []).chunk;
}

const MOST_LOWER = 6;
const SORT =
  /^(?:agency|authority|regulator|operator|service|commission|office|body|organi[sz]ation|union|group|company|party|network|federation|association|institute|bank|fund|bureau|watchdog|enterprise|corporation|firm|holding|concern|utility|airline|carrier|conglomerate|consortium|cooperative|plant|refinery|railway|lender|insurer|broadcaster|newspaper|university|foundation|charity)$/;
const SORTS: Readonly<Record<string, OrganizationKind>> = {
  agency: 'agency',
  authority: 'agency',
  regulator: 'agency',
  service: 'agency',
  commission: 'agency',
  office: 'agency',
  bureau: 'agency',
  institute: 'agency',
  party: 'party',
  union: 'ngo',
  network: 'ngo',
  federation: 'ngo',
  association: 'ngo',
  foundation: 'ngo',
  charity: 'ngo',
  watchdog: 'ngo',
  university: 'university',
  body: 'other',
  organization: 'other',
  organisation: 'other',
  broadcaster: 'other',
  newspaper: 'other',
};

/** "head of the counter-terrorism agency BNPT": letters behind the word for what they stand for. */
export function letteredAfterNoun(reading: Reading, from: number): { to: number; chunk: BodyChunk } | null {
  for (let at = from; at < from + MOST_LOWER && !isCapital(reading, at); at++) {
    if (!SORT.test(reading.keys[at] ?? '')) continue;
    const chunk = acronymBody(reading, at + 1);
    const found = chunk ? { to: at + 2, chunk } : namedAfterNoun(reading, at + 1);
    if (found) return found;
  }
  return null;
}

/** "Chairman of the Tajik holding company Barqi Tojik, N": what a firm or an agency is called, after the word for what it is. */
function namedAfterNoun(reading: Reading, from: number): { to: number; chunk: BodyChunk } | null {
  if (!isCapital(reading, from) || countryAt(reading, from)?.value.form === 'name') return null;
  const known = knownBodyAt(reading, from);
  if (known) return { to: known.to, chunk: known.chunk };
  const to = capitalRun(reading, from);
  const setOff =
    (reading.keys[to] === ',' && isCapital(reading, to + 1)) ||
    // "a director at state logistics agency Alpha, and": one word, and no more behind it.
    (to === from + 1 && /^(?:[,.;)]|and|said|will|has|was|which|who|in|on)$/.test(reading.keys[to] ?? ''));
  if (!setOff || to > from + 4) return null;
  return { to, chunk: bodyChunk(reading, from, to, SORTS[reading.keys[from - 1] ?? ''] ?? 'company', []).chunk };
}

/** "X (CEO, RDB)", "the Chairman, NDLEA, Brig. Gen. X": letters that close the brackets, or that a form of address follows. */
export function lettersIn(reading: Reading, at: number): { to: number; chunk: BodyChunk } | null {
  const addressed = reading.keys[at + 1] === ',' && phraseAt(reading, reading.lexicon.honorifics, at + 2) !== null;
  if (reading.keys[at + 1] !== ')' && !addressed) return null;
  const chunk = acronymBody(reading, at);
  return chunk ? { to: at + 1, chunk } : null;
}
