/** Offices whose name holds the body that they lead: "Chairman of the Cabinet of Ministers". */
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { knownBodyAt } from './known-bodies.ts';
import { isCapital, type Reading } from './reading.ts';

/** "Knesset member": the house of a state that the word lists know. */
function houseOf(reading: Reading, from: number, to: number): BodyChunk | null {
  // "Marshal of the Sejm".
  const last = reading.keys[to - 2] === 'the' && reading.keys[to - 3] === 'of' ? knownBodyAt(reading, to - 1) : null;
  if (last?.to === to && last.chunk.body === 'legislature') return last.chunk;
  if (!/^members?$/.test(reading.keys[to - 1] ?? '') || !isCapital(reading, from)) return null;
  const known = knownBodyAt(reading, from);
  if (known?.to === to - 1) return known.chunk;
  // "Sovereign Council member N": the council by its name.
  let first = from;
  while (
    first > reading.from &&
    first > from - 3 &&
    isCapital(reading, first - 1) &&
    reading.tokens[first - 1]?.look.name
  )
    first--;
  return first < from &&
    first > reading.from &&
    to === from + 2 &&
    /^(?:council|committee|commission|assembly|senate)$/.test(reading.keys[from] ?? '')
    ? bodyChunk(reading, first, to - 1, 'agency', []).chunk
    : null;
}

/** The cabinet that ends an office's name, with its states; null where none does. */
export function cabinetOf(reading: Reading, from: number, to: number, countries: readonly string[]): BodyChunk | null {
  const house = houseOf(reading, from, to);
  if (house) return house;
  const at = to - 3;
  if (at <= from || reading.keys[to - 1] !== 'ministers' || reading.keys[to - 2] !== 'of') return null;
  if (!/^(?:cabinet|council)$/.test(reading.keys[at] ?? '') || !isCapital(reading, at)) return null;
  const { chunk } = bodyChunk(reading, at, to, 'government', []);
  return { ...chunk, countries: countries.length ? countries : chunk.countries };
}
