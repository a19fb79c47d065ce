/** Offices whose name holds the body that they lead: "Chairman of the Cabinet of Ministers". */
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { isCapital, type Reading } from './reading.ts';

/** The cabinet that ends an office's name, with its states; null where none does. */
export function cabinetOf(reading: Reading, from: number, to: number, countries: readonly string[]): BodyChunk | null {
  const at = to - 3;
  if (at <= from || reading.keys[to - 1] !== 'ministers' || reading.keys[to - 2] !== 'of') return null;
  if (!/^(?:cabinet|council)$/.test(reading.keys[at] ?? '') || !isCapital(reading, at)) return null;
  const { chunk } = bodyChunk(reading, at, to, 'government', []);
  return { ...chunk, countries: countries.length ? countries : chunk.countries };
}
