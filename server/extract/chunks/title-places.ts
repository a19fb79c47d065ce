/** Places that an office is of or for: "Mayor of Mindelo", "Akim of Turkistan region", "Regional Director for the Western Pacific". */
import { bodyAt } from './bodies.ts';
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { fieldEnd } from './fields.ts';
import { isMatterWord } from './ministries.ts';
import { countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';

const isField = (reading: Reading, at: number): boolean => reading.lexicon.fields.has(reading.keys[at] ?? '');

/** "director of the National Museum in Warsaw": a house of which each town may have one is called by its town, too. */
export function atSeat(
  reading: Reading,
  from: number,
  { to }: { to: number },
  country: string | null,
): { to: number; title: number; chunk: BodyChunk } | null {
  if (reading.keys[to] !== 'in' || !HOUSE.test(reading.keys[to - 1] ?? '')) return null;
  const town = placeAt(reading, to + 1);
  if (!town || !PUBLIC.test(reading.keys[from] ?? '') || to > from + 3) return null;
  const state = country ?? town.value.country;
  const { chunk } = bodyChunk(reading, from, town.to, 'other', state ? [state] : []);
  return { to: town.to, title: town.to, chunk };
}
const HOUSE = /^(?:museum|gallery|theatre|opera|philharmonic)$/;
const PUBLIC = /^(?:national|state|royal|central|city|municipal|public|regional|open-air)$/;

/** "Regional Director for the Western Pacific", "Vice President for Africa": index after the part of the world. */
export function forRegion(reading: Reading, at: number): number | null {
  if (!/^(?:for|of|in)$/.test(reading.keys[at] ?? '')) return null;
  const seat = constituency(reading, at);
  if (seat) return seat;
  let end = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const from = end;
  // "Undersecretary in South Sudan's Ministry of Health": a state; "of America" is the rest of one.
  if ((countryAt(reading, from)?.to ?? 0) > from + 1) return null;
  while (end < reading.to && isCapital(reading, end) && reading.lexicon.worldParts.has(reading.keys[end] ?? '')) {
    end++;
    if (isAnd(reading, end)) {
      const next = reading.keys[end + 1] === 'the' ? end + 2 : end + 1;
      if (isCapital(reading, next) && reading.lexicon.worldParts.has(reading.keys[next] ?? '')) end = next;
    }
  }
  // "Minister for the Eastern Province", "Director for Africa Affairs": a part of the state; a field.
  if (end > from && isCapital(reading, end)) {
    if (reading.lexicon.divisions.has(reading.keys[end] ?? '') && reading.keys[at + 1] === 'the') return end + 1;
    if (isField(reading, end) && fieldEnd(reading, end) > end) return null;
  }
  // "chief executive of Pacific Lines": the name of a firm, and no part of the world.
  if (reading.keys[at] === 'of' && reading.keys[at + 1] !== 'the' && isCapital(reading, end)) return null;
  // "of the Central Bank": a head that begins like a part of the world.
  if (
    end === from ||
    phraseAt(reading, reading.lexicon.known, from) ||
    phraseAt(reading, reading.lexicon.bodyHeads, from)
  )
    return null;
  return reading.keys[end] === 'of' || !bodyAt(reading, from) ? end : null;
}

/** "MP for Gulu East,": index after those who elect somebody, set off from what follows; 0 where none stand. */
function constituency(reading: Reading, at: number): number {
  if (
    reading.keys[at] !== 'for' ||
    !/^(?:mp|member|senator|parliament|councillor|congressman|congresswoman)$/.test(reading.keys[at - 1] ?? '')
  )
    return 0;
  let to = at + 1;
  while (to < at + 5 && (isCapital(reading, to) || reading.keys[to] === '-')) to++;
  return to > at + 1 && (to >= reading.to || /^[,.;)]$/.test(reading.keys[to] ?? '')) ? to : 0;
}

/** "Wali of Rabat-Salé-Kénitra": places joined by hyphens. */
export function joinedPlace(reading: Reading, at: number): { to: number } | null {
  const key = reading.keys[at] ?? '';
  if (!key.includes('-') || !isCapital(reading, at)) return null;
  return reading.lexicon.places.next.get(key.slice(0, key.indexOf('-')))?.value ? { to: at + 1 } : null;
}

/** "Mayor of Mindelo, N": a town or province of no known name, set off from a name. */
export function ownTown(reading: Reading, at: number): { to: number } | null {
  if (
    reading.keys[at] !== 'of' ||
    (!/^(?:mayor|governor|prefect|sub-prefect|intendant|intendente|burgomaster|bishop|archbishop|sultan|premier|minister-president|akim|hokim|wali|landeshauptmann|alcalde|alcaldesa|prefeito|gobernador|voivode|landrat|commissioner|collector|magistrate|mufti|imam|rabbi|abbot|captain|master|delegate|administrator|sheriff|emir|king|chief)$/.test(
      reading.keys[at - 1] ?? '',
    ) &&
      !(reading.keys[at - 1] === 'minister' && /^(?:chief|first)$/.test(reading.keys[at - 2] ?? '')) &&
      !(reading.keys[at - 1] === 'head' && /^(?:district|village)$/.test(reading.keys[at - 2] ?? '')))
  )
    return null;
  let to = at + 1;
  while (to < at + 4 && isCapital(reading, to) && !phraseAt(reading, reading.lexicon.bodyHeads, to)) to++;
  const isLast = to === reading.to || /^(?:[.;:)]|and|who|was|were|is)$/.test(reading.keys[to] ?? '');
  return to > at + 1 && (reading.keys[to] === ',' || (isLast && to < at + 4)) ? { to } : null;
}

/** "Akim of Turkistan region", "Governor of Mombasa County", "Governor of the region": index after it. */
export function ofRegion(reading: Reading, at: number): number | null {
  if (reading.keys[at] !== 'of') return null;
  let end = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  // "Chairman of the State Committee": the noun begins the name of a body.
  if (isCapital(reading, end) && isCapital(reading, end + 1) && reading.lexicon.divisions.has(reading.keys[end] ?? ''))
    return null;
  if (reading.lexicon.divisions.has(reading.keys[end] ?? ''))
    return reading.keys[at + 1] !== 'the'
      ? null
      : reading.keys[end + 1] !== 'of'
        ? end + 1
        : // "head of the Department of Meteorology, N": of what is governed, and no part of a state.
          reading.keys[end] === 'department' && isOfMatter(reading, end + 2)
          ? null
          : ofCalled(reading, end + 1);
  const from = end;
  while (end < from + 3 && isCapital(reading, end) && !reading.lexicon.divisions.has(reading.keys[end] ?? '')) end++;
  if (end === from || !reading.lexicon.divisions.has(reading.keys[end] ?? '')) return null;
  // "director of the Fisheries Department": of what is governed, and no part of a state.
  if (reading.keys[end] === 'department' && isCapital(reading, end))
    for (let at = from; at < end; at++) if (isGoverned(reading, at)) return null;
  // "Chairman of the Minsk City Executive Committee", "Head of the Federal Department of Justice": a body.
  const goesOn = isCapital(reading, end + 1) || /^(?:of|for)$/.test(reading.keys[end + 1] ?? '');
  if (goesOn && (bodyAt(reading, from)?.to ?? 0) > end + 1) return null;
  return (reading.keys[end + 1] === 'of' && ofCalled(reading, end + 1)) || end + 1;
}

/** Whether capitalised words are what a department is for. */
function isOfMatter(reading: Reading, from: number): boolean {
  for (let at = from; isCapital(reading, at) && at < from + 5; at++) {
    const key = reading.keys[at] ?? '';
    if (isGoverned(reading, at) || isMatterWord(key) || MATTERS.test(key)) return true;
  }
  return false;
}
const MATTERS = /(?:logy|graphy|ests|ings|ments|eries|ities|ations|nomy|tecture|iculture|aphics)$/;

const isGoverned = (reading: Reading, at: number): boolean =>
  (isField(reading, at) && !reading.lexicon.worldParts.has(reading.keys[at] ?? '')) ||
  phraseAt(reading, reading.lexicon.bodyHeads, at) !== null;

/** "Province of Salta": index after the name that a part of a state has after "of"; null where a state's follows. */
function ofCalled(reading: Reading, of: number): number | null {
  if (countryAt(reading, of + 1)) return null;
  const place = placeAt(reading, of + 1);
  if (place) return place.to;
  let to = of + 1;
  while (to < of + 4 && isCapital(reading, to) && !phraseAt(reading, reading.lexicon.bodyHeads, to)) to++;
  if (to > of + 1 && reading.keys[to] === ',') return to;
  // "Governor of the State of Acre N N": one word, and then a name of two.
  return to === of + 4 && !isCapital(reading, to) ? of + 2 : null;
}

/** "received the ambassador at his office": where, and not of what. */
export const isOwnRoom = ({ keys }: Reading, at: number): boolean =>
  /^(?:at|in) (?:his|her|their) (?:offices?|residence|home|chambers?|headquarters)$/.test(
    keys.slice(at, at + 3).join(' '),
  );
