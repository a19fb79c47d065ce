/** What is built and called after somebody or sacred: no person, and no body that acts. */
import { isCapital, type Reading } from './reading.ts';

/** "King Fahd Causeway", "President Kennedy Avenue": index after what is called after a ruler; 0 where nothing is. */
export function calledAfterRuler(reading: Reading, at: number): number {
  if (!isCapital(reading, at) || !RULERS.has(reading.keys[at] ?? '') || reading.headline) return 0;
  for (let to = at + 2; to < at + 6 && isCapital(reading, to); to++)
    if (STRUCTURES.has(reading.keys[to] ?? '')) return isCapital(reading, to + 1) ? 0 : to + 1;
  return 0;
}
const RULERS: ReadonlySet<string> = new Set(
  'king queen prince princess sultan sheikh emperor empress president pope saint general marshal emir shah khan'.split(
    ' ',
  ),
);
const STRUCTURES: ReadonlySet<string> = new Set(
  'causeway bridge airport stadium palace mosque road highway street avenue boulevard square dam canal terminal tunnel park hall gate tower cup prize award barracks port harbour mausoleum memorial garden gardens complex hotel island lake city'.split(
    ' ',
  ),
);

/** "Great Mosque of Ségou": index after a house of prayer that begins at a token; 0 where none does. */
export function sacredPlace(reading: Reading, from: number): number {
  let to = from;
  while (to < from + 4 && isCapital(reading, to) && !SACRED.test(reading.keys[to] ?? '')) to++;
  if (!isCapital(reading, to) || !SACRED.test(reading.keys[to] ?? '')) return 0;
  to++;
  if (reading.keys[to] !== 'of' && reading.keys[to] !== 'in') return to;
  let end = to + 1;
  while (end < to + 4 && isCapital(reading, end)) end++;
  return end > to + 1 ? end : to;
}
const SACRED = /^(?:mosque|cathedral|temple|monastery|abbey|shrine|basilica|synagogue|pagoda|parish)$/;

/** "the Alpha–Beta Railway": a line, by the places at its two ends. */
export const isLine = (reading: Reading, at: number, end: number): boolean =>
  /^(?:railway|rail)$/.test(reading.keys[end - 1] ?? '') &&
  reading.keys.slice(Math.max(reading.from, at - 1), end - 1).some((key) => /^[-–—]$/.test(key));
