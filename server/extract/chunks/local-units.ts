/** Bodies of a town or a part of a state, with the word for what they are in lower case: "the Alpha police department", "Beta city council". */
import type { OrganizationKind } from '../../model/ontology.ts';
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_WORDS = 3;

/** What such bodies are called, by the first of the two words. */
const UNITS: ReadonlyMap<string, ReadonlyMap<string, OrganizationKind>> = new Map(
  Object.entries({
    police: of('agency', 'department directorate force command service authority'),
    fire: of('agency', 'department brigade service'),
    port: of('agency', 'authority administration'),
    ports: of('agency', 'authority'),
    harbour: of('agency', 'authority'),
    customs: of('agency', 'office house administration directorate department'),
    health: of('agency', 'department authority directorate'),
    education: of('agency', 'department directorate'),
    tax: of('agency', 'office'),
    labour: of('agency', 'office'),
    tourist: of('agency', 'board'),
    tourism: of('agency', 'board office'),
    transport: of('agency', 'authority'),
    water: of('agency', 'authority board'),
    district: of('government', 'council administration government'),
    city: of('government', 'council administration government'),
    town: of('government', 'council'),
    county: of('government', 'council government'),
    municipal: of('government', 'council government administration'),
    regional: new Map([...of('government', 'council administration government'), ['parliament', 'legislature']]),
    provincial: new Map([...of('government', 'council administration government'), ['assembly', 'legislature']]),
    state: of('government', 'government'),
    "prosecutor's": of('agency', 'office'),
  }),
);

function of(kind: OrganizationKind, words: string): ReadonlyMap<string, OrganizationKind> {
  return new Map(words.split(' ').map((word) => [word, kind]));
}

/** The body that a run of capitalised words is the place of; null where no such word follows it. */
export function localUnit(reading: Reading, from: number, run: number): FoundBody | null {
  const { keys, lexicon } = reading;
  if (run - from > MOST_WORDS || isCapital(reading, run) || isCapital(reading, run + 1)) return null;
  const kind = UNITS.get(keys[run] ?? '')?.get(keys[run + 1] ?? '');
  // "the Alpha police department chief": who leads it is told by its name; "Local city councils" are many.
  if (!kind || (from === reading.from && reading.lower.has(keys[from] ?? ''))) return null;
  for (let at = from; at < run; at++)
    if (
      countryAt(reading, at) ||
      phraseAt(reading, lexicon.offices, at) ||
      phraseAt(reading, lexicon.honorifics, at) ||
      phraseAt(reading, lexicon.known, at) ||
      phraseAt(reading, lexicon.bodyHeads, at)
    )
      return null;
  return bodyChunk(reading, from, run + 2, kind, []);
}
