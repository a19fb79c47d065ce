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

/** The head of an office that is called by words no list knows: "Jal Shakti Minister N", "Panama's Canal Administrator, N"; null where none is. */
export function calledHead(reading: Reading, at: number): Head | null {
  const { keys, lexicon, tokens, lower } = reading;
  const opens = at === reading.from;
  if (!isCapital(reading, at) || isFunctionWord(keys[at] ?? '') || reading.headline) return null;
  if (isCapital(reading, at - 1) && !opens) return null;
  if (opens && (lexicon.openers.has(keys[at] ?? '') || lower.has(keys[at] ?? ''))) return null;
  let to = at;
  while (to < at + MOST_WORDS && isCapital(reading, to) && !isOther(reading, to) && tokens[to]?.look.name) to++;
  // "Alpha Affairs Minister N": for a part of the land.
  if (to > at && keys[to] === 'affairs' && isCapital(reading, to)) to++;
  const found = to > at ? phraseAt(reading, lexicon.offices, to) : null;
  if (!found || !CALLED.test(found.value.singular) || !isCapital(reading, to) || found.value.plural) return null;
  const set = keys[found.to] === ',';
  const name = set ? found.to + 1 : found.to;
  if (!isCapital(reading, name) || (set && !isCapital(reading, name + 1))) return null;
  return { from: to, to: found.to, value: found.value };
}

/** Offices of which any word may say what for. */
const CALLED = /^(?:minister|state minister|minister of state|deputy minister|vice minister|administrator)$/;

const OFFICES = /minister|governor|commissioner|coordinating director|commander|secretary|premier|president|chief/;

/** Whether a body of the lists begins there; one of letters only where it stands in capitals: "JAL", not "Jal". */
function isKnownBody(reading: Reading, at: number): boolean {
  const known = phraseAt(reading, reading.lexicon.known, at);
  return known !== null && (!known.value.capitals || reading.tokens[at]?.look.acronym === true);
}

/** A word that is of another thing than of a part of a state. */
const isOther = (reading: Reading, at: number): boolean =>
  reading.lexicon.ranks.has(reading.keys[at] ?? '') ||
  phraseAt(reading, reading.lexicon.qualifiers, at) !== null ||
  phraseAt(reading, reading.lexicon.offices, at) !== null ||
  phraseAt(reading, reading.lexicon.honorifics, at) !== null ||
  phraseAt(reading, reading.lexicon.bodyHeads, at) !== null ||
  isKnownBody(reading, at) ||
  (reading.lexicon.fields.has(reading.keys[at] ?? '') && !reading.lexicon.worldParts.has(reading.keys[at] ?? '')) ||
  countryAt(reading, at) !== null;
