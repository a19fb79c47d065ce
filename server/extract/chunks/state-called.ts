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

/** "Statistics Norway", "Immigration New Zealand": an agency called by what it does and its state. */
export function agencyOfState(reading: Reading, at: number): FoundBody | null {
  if (!DOES.test(reading.keys[at] ?? '') || reading.headline || reading.keys[at - 1] === 'of') return null;
  const state = countryAt(reading, at + 1);
  if (
    state?.value.form !== 'name' ||
    isCapital(reading, state.to) ||
    /^(?:'s?|-)$/.test(reading.keys[state.to] ?? '') ||
    (/^(?:and|,)$/.test(reading.keys[state.to] ?? '') && countryAt(reading, state.to + 1))
  )
    return null;
  return bodyChunk(reading, at, state.to, 'agency', [state.value.iso2]);
}
const DOES =
  /^(?:statistics|immigration|customs|invest|tourism|health|parks|sport|visit|enterprise|business|innovation|maritime|screen|standards|fisheries|biosecurity)$/;
