/** Offices that are called after a part of a state: "the Upper East Regional Minister", "Nakuru County Governor N". */
import { isFunctionWord } from './bodies.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { type Head, headAfter } from './title-heads.ts';

const MOST_WORDS = 3;
/** What says of what kind a part of a state is, before an office in it. */
const PARTS =
  /^(?:regional|provincial|county|state|district|municipal|metropolitan|divisional|zonal|governorate|oblast|cantonal|prefectural|area)$/;

/** The head of an office whose part of the state stands before it at a token; null where none does. */
export function regionalHead(reading: Reading, at: number): Head | null {
  if (
    !isCapital(reading, at) ||
    isFunctionWord(reading.keys[at] ?? '') ||
    reading.headline ||
    (isCapital(reading, at - 1) && !isFunctionWord(reading.keys[at - 1] ?? ''))
  )
    return null;
  let part = at + 1;
  while (part <= at + MOST_WORDS && isCapital(reading, part) && !PARTS.test(reading.keys[part] ?? '')) part++;
  if (part > at + MOST_WORDS || !isCapital(reading, part) || !PARTS.test(reading.keys[part] ?? '')) return null;
  for (let word = at; word < part; word++) if (isOther(reading, word)) return null;
  const head = headAfter(reading, part);
  if (!head || !isCapital(reading, head.from) || head.value.plural || head.value.type === 'secretary') return null;
  // "National State Prosecutor": an office of the state, whatever stands before it.
  return head.from === part && PARTS.test(reading.keys[part] ?? '') && !OFFICES.test(head.value.singular) ? null : head;
}

const OFFICES = /minister|governor|commissioner|coordinating director|commander|secretary|premier|president|chief/;

/** A word that is of another thing than of a part of a state. */
const isOther = (reading: Reading, at: number): boolean =>
  reading.lexicon.ranks.has(reading.keys[at] ?? '') ||
  phraseAt(reading, reading.lexicon.qualifiers, at) !== null ||
  phraseAt(reading, reading.lexicon.offices, at) !== null ||
  phraseAt(reading, reading.lexicon.honorifics, at) !== null ||
  phraseAt(reading, reading.lexicon.bodyHeads, at) !== null ||
  phraseAt(reading, reading.lexicon.known, at) !== null ||
  (reading.lexicon.fields.has(reading.keys[at] ?? '') && !reading.lexicon.worldParts.has(reading.keys[at] ?? '')) ||
  countryAt(reading, at) !== null;
