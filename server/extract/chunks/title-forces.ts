/** Forces that a state has and that have no name of their own: "the commander of the Lithuanian army". */
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { countryAt } from './nations.ts';
import { isCapital, type Reading, textBetween } from './reading.ts';

/** "the commander of the Lithuanian army": forces that a state has, called by its people. */
export function forcesAt(
  reading: Reading,
  from: number,
  nation: number,
): { to: number; title: number; chunk: BodyChunk } | null {
  const at = from;
  let to = at;
  while (
    to < at + 3 &&
    /^(?:civil|air|armed|land|ground|naval|defence|defense|coast|border|national|force|forces|army|navy|guards?|police|gendarmerie|constabulary)$/.test(
      reading.keys[to] ?? '',
    ) &&
    !isCapital(reading, to)
  )
    to++;
  if (to === at || !FORCES.test(reading.keys[to - 1] ?? '') || at !== nation) return null;
  const start = nationStart(reading, nation);
  const iso2 = countryAt(reading, start)?.value.iso2;
  if (!iso2) return null;
  const { chunk } = bodyChunk(reading, start, to, reading.keys[to - 1] === 'police' ? 'agency' : 'other', [iso2]);
  const name = textBetween(reading, start, to).replace(/\s+/g, ' ');
  return { to, title: to, chunk: { ...chunk, name } };
}
const FORCES = /^(?:army|navy|forces?|guards?|police|gendarmerie|constabulary)$/;

/** Where an adjective that ends before a token begins. */
const nationStart = (reading: Reading, end: number): number => {
  for (let at = end - 3; at < end; at++) if (countryAt(reading, at)?.to === end) return at;
  return end - 1;
};
