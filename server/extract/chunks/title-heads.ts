/** Where the head of a title stands, after ranks and fields: "Deputy Foreign *Minister*". */
import { type OfficeHead, RANK } from '../words/lexicon.ts';
import { fieldEnd } from './fields.ts';
import { countriesAfter, countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_BEFORE = 14;

/** The head of a title: the words that say what office it is. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly value: OfficeHead;
}

/** The head that the ranks and fields at `from` lead to; the last one where one word is both a rank and a head. */
export function headAfter(reading: Reading, from: number): Head | null {
  if (!mayHaveHead(reading, from)) return null;
  let best: Head | null = null;
  const field = fieldEnd(reading, skipRanks(reading, from), true);
  for (let at = from; at < reading.to && at - from < MOST_BEFORE; at++) {
    const found = phraseAt(reading, reading.lexicon.offices, at);
    if (
      found &&
      !(best && (found.to <= best.to || isRankBehind(reading, best, at))) &&
      !isGiven(reading, at) &&
      !isBankByName(reading, at)
    )
      best = { from: at, to: found.to, value: found.value };
    const key = reading.keys[at] ?? '';
    if (!isRank(reading, at) && key !== '-' && at >= field) break;
  }
  return best;
}

/** "Police Chief Inspector General N": the rank of who has the office. */
function isRankBehind({ keys }: Reading, { to, value }: Head, at: number): boolean {
  if (!/chief$/.test(value.singular)) return false;
  return (
    (at === to || at === to - 1) && /^(?:inspector|commissioner)$/.test(keys[to] ?? '') && keys[to + 1] === 'general'
  );
}

/** "Central Bank Governor N": in capitals it is the bank by its name, and then who leads it. */
const isBankByName = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'central' && reading.keys[at + 1] === 'bank' && isCapital(reading, at + 1);

/** Whether an office begins with one of the words that a head may be sought at: most words have none near, and no more need be looked for. */
function mayHaveHead({ marks, lexicon, to }: Reading, from: number): boolean {
  const end = Math.min(to, from + MOST_BEFORE);
  for (let at = from; at < end; at++) if (((marks[at] as number) & lexicon.offices.mark) !== 0) return true;
  return false;
}

/** "President of the Republic of Kazakhstan": the republic is the state's name, and no part of the title. */
export function withoutRepublic(reading: Reading, head: Head | null): Head | null {
  if (!head || reading.keys[head.to - 1] !== 'republic' || reading.keys[head.to] !== 'of') return head;
  if (!countriesAfter(reading, head.to - 3, false)) return head;
  const short = phraseAt(reading, reading.lexicon.offices, head.from, head.to - 3);
  return short ? { from: head.from, to: short.to, value: short.value } : head;
}

/** "deputy", "vice"; "under" only where it is joined to what follows: "under President X" is a time. */
export const isRank = (reading: Reading, at: number): boolean => {
  if (((reading.marks[at] ?? 0) & RANK) === 0) return false;
  const key = reading.keys[at] ?? '';
  return !/^(?:under|sub|co)$/.test(key) || /^(?:-|secretary|secretaries|general)$/.test(reading.keys[at + 1] ?? '');
};

/** "Sultan Al Jaber", "Amir bin Saeed": a given name, not an office. */
export const isGiven = (reading: Reading, at: number): boolean =>
  // "State Minister Md N": short for a given name, and no managing director.
  /^M[dr]\.?$/.test(reading.tokens[at]?.text ?? '') ||
  // "Prime Minister Dean N", "the Rt. Hon. Dean N": behind an office or a form of address.
  (/^(?:dean|earl)$/.test(reading.keys[at] ?? '') &&
    isCapital(reading, at) &&
    isCapital(reading, at + 1) &&
    /^(?:minister|president|premier|secretary|senator|ambassador|commissioner|governor|hon|mr|dr|sir)\.?$/.test(
      reading.keys[reading.keys[at - 1] === '.' ? at - 2 : at - 1] ?? '',
    )) ||
  (/^(?:sultan|amir|emir|hokim|hakim)$/.test(reading.keys[at] ?? '') &&
    (/^(?:al|bin|ibn|ben|al-\p{L}+)$/u.test(reading.keys[at + 1] ?? '') ||
      ((/^(?:dr|mr|eng|engr|prof|capt|major|colonel|brigadier)\.?$/.test(reading.keys[at - 1] ?? '') ||
        isBehindTitle(reading, at)) &&
        isCapital(reading, at + 1))));

/** "Prime Minister Amir N", "Minister of Transport Hakim N": between an office in capitals and one more word. */
const isBehindTitle = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.look.name === true &&
  !isCapital(reading, at + 2) &&
  ((isCapital(reading, at - 1) &&
    !isRank(reading, at - 1) &&
    phraseAt(reading, reading.lexicon.offices, at - 1, at) !== null) ||
    (reading.lexicon.fields.has(reading.keys[at - 1] ?? '') && isCapital(reading, at - 1)));

/** Ranks that make an everyday head an office: "personal representative", "executive director". */
export const TELLING =
  /^(?:personal|special|chief|deputy|executive|managing|permanent|resident|regional|presidential|general|vice|assistant|alternate)$/;

/** Index after ranks, and hyphens between them, that begin at a token. */
export function skipRanks(reading: Reading, from: number): number {
  let at = from;
  while (
    at < Math.min(reading.to, from + MOST_BEFORE) &&
    (isRank(reading, at) || reading.keys[at] === '-') &&
    !reading.lexicon.fields.has(reading.keys[at] ?? '')
  )
    at++;
  return at;
}

/** The field right before the head, where ranks and fields mix ("Union State Minister"). */
export function headField(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to; at++) if (fieldEnd(reading, at, true) === to) return { from: at, to };
  return null;
}

/** Whether a country's adjective or name ends at a token: "Egyptian envoy", "U.S. envoy". */
export const isNation = (reading: Reading, at: number): boolean => {
  for (let from = at; from > at - 3 && from >= reading.from; from--)
    if (countryAt(reading, from)?.to === at + 1) return true;
  return false;
};
