/** Bodies that are called by little more than a state: "Oman Air", "Air Niugini", "Statistics Norway". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

/** "Oman Air": the carrier of a state. */
export function nationalCarrier(reading: Reading, at: number): FoundBody | null {
  const nation = countryAt(reading, at);
  return nation?.value.form === 'name' &&
    reading.keys[nation.to] === 'air' &&
    isCapital(reading, nation.to) &&
    !isCapital(reading, nation.to + 1)
    ? bodyChunk(reading, at, nation.to + 1, 'company', [nation.value.iso2])
    : null;
}

/** "Hunnu Air", "Beta Gamma Air": a carrier, by the last word of its name. */
export function carrierCalled(reading: Reading, at: number, run: number): FoundBody | null {
  if (run < at + 2 || run > at + 4 || reading.keys[run - 1] !== 'air' || reading.headline) return null;
  for (let word = at; word < run - 1; word++) {
    const key = reading.keys[word] ?? '';
    if (NO_CARRIER.test(key) || reading.lexicon.fields.has(key) || reading.lexicon.things.has(key)) return null;
  }
  return bodyChunk(reading, at, run, 'company', []);
}
const NO_CARRIER = /^(?:the|clean|open|fresh|free|on|by|in|for|cleaner|ambient|cold|hot|mountain|night|hill)$/;

/** "Air Niugini", "Air Tanzania": a carrier. */
export function airline(reading: Reading, at: number): FoundBody | null {
  if (reading.keys[at] !== 'air' || !isCapital(reading, at + 1)) return null;
  const next = reading.keys[at + 1] ?? '';
  if (
    reading.lexicon.fields.has(next) ||
    reading.lexicon.things.has(next) ||
    /^(?:chief|vice|commodore|marshal|bridge|india's)$/.test(next)
  )
    return null;
  if (phraseAt(reading, reading.lexicon.bodyHeads, at + 1)) return null;
  const nation = countryAt(reading, at + 1);
  return bodyChunk(reading, at, nation?.to ?? at + 2, 'company', nation ? [nation.value.iso2] : []);
}

/** "who directs SKA South Africa": letters and the state where they work. */
export function lettersOfState(reading: Reading, at: number): FoundBody | null {
  const text = reading.tokens[at]?.text ?? '';
  if (
    text.length < 3 ||
    text.length > 6 ||
    reading.headline ||
    !/^\p{Lu}{3,6}$/u.test(text) ||
    !/^(?:of|by|at|directs|heads|leads|runs|with|from)$/.test(reading.keys[at - 1] ?? '')
  )
    return null;
  const state = countryAt(reading, at + 1);
  if (state?.value.form !== 'name' || isCapital(reading, state.to) || /^(?:'s?|-)$/.test(reading.keys[state.to] ?? ''))
    return null;
  if (
    countryAt(reading, at) ||
    phraseAt(reading, reading.lexicon.known, at) ||
    reading.lexicon.things.has(reading.keys[at] ?? '')
  )
    return null;
  const countries = [state.value.iso2];
  const { to, chunk } = bodyChunk(reading, at, state.to, 'other', countries);
  return { to, chunk: { ...chunk, body: 'other', countries } };
}

/** "Statistics Norway", "Immigration New Zealand": an agency called by what it does and its state. */
export function agencyOfState(reading: Reading, at: number): FoundBody | null {
  if (
    !DOES.has(reading.keys[at] ?? '') ||
    reading.headline ||
    (reading.keys[at - 1] === 'of' && !isLed(reading, at - 2))
  )
    return null;
  const state = countryAt(reading, at + 1);
  if (
    state?.value.form !== 'name' ||
    isCapital(reading, state.to) ||
    /^(?:'s?|-)$/.test(reading.keys[state.to] ?? '') ||
    (/^(?:and|,)$/.test(reading.keys[state.to] ?? '') && countryAt(reading, state.to + 1))
  )
    return null;
  const countries = [state.value.iso2];
  const { to, chunk } = bodyChunk(reading, at, state.to, 'agency', countries);
  return { to, chunk: { ...chunk, body: 'agency', countries } };
}
/** "Chief Executive of Antarctica New Zealand": a post at the top of a body. */
const isLed = (reading: Reading, at: number): boolean =>
  /^(?:executive|director|officer|chairman|chairperson|chairwoman|chair|president|head|manager|ceo|commissioner)$/.test(
    reading.keys[at] ?? '',
  );
const DOES: ReadonlySet<string> = new Set(
  'antarctica antarctic geoscience airservices elections archives museums hydro airports ports roads housing film rail transport water research science conservation environment biodiversity athletics netball cricket rugby swimming statistics immigration customs invest tourism health parks sport visit enterprise business innovation maritime screen standards fisheries biosecurity'.split(
    ' ',
  ),
);

/** "Radio Mozambique": a broadcaster, called by its state. */
export function radioOfState(reading: Reading, at: number): FoundBody | null {
  const state = reading.keys[at] === 'radio' ? countryAt(reading, at + 1) : null;
  return state?.value.form === 'name' && !isCapital(reading, state.to)
    ? bodyChunk(reading, at, state.to, 'other', [state.value.iso2])
    : null;
}

/** "His Majesty's Government": that of a kingdom, called after whoever reigns. */
export function crownGovernment(reading: Reading, at: number): FoundBody | null {
  const { keys } = reading;
  return /^(?:his|her)$/.test(keys[at] ?? '') &&
    keys[at + 1] === 'majesty' &&
    keys[at + 2] === "'s" &&
    keys[at + 3] === 'government' &&
    isCapital(reading, at) &&
    isCapital(reading, at + 3)
    ? bodyChunk(reading, at, at + 4, 'government', [])
    : null;
}
