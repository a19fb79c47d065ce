/** Countries inside phrases: "of Laos", "of Thailand and Laos", "in Vientiane". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { CountryWord } from '../words/lexicon.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { meantOf } from './shared-adjectives.ts';
import { mostlyOf, statesTold } from './states-told.ts';
import { townAt } from './towns.ts';

/** An accent on the last syllable, which no adjective of a people bears in English. */
const ACCENT = /[áéíóú]n$/u;

const PART_OF_WORLD = /\b(?:Inter|Pan|Trans|Latin|Central|North|South|Meso|Ibero)(?:-| )$/u;
const before = ({ tokens }: Reading, at: number): number => Math.max(0, (tokens[at]?.start ?? 0) - 10);

/** A country's name or adjective that begins at a token, if its capitals are right; `to` is the index after it. */
export function countryAt(reading: Reading, at: number): { to: number; value: CountryWord } | null {
  if (!isCapital(reading, at) && !(reading.keys[at] === 'the' && isCapital(reading, at + 1))) return null;
  const found = phraseAt(reading, reading.lexicon.countries, at);
  if (!found) return null;
  // "the Federation of Japan Tuna Associations": of those who are there, and no name of the state.
  if (reading.keys[at] === 'federation' && found.to > at + 2 && isCapital(reading, found.to)) return null;
  // "Samoán": a name that is a people's only without its accent.
  if (
    found.value.form === 'adjective' &&
    found.to === at + 1 &&
    ACCENT.test(reading.text.slice(reading.tokens[at]?.start, reading.tokens[at]?.end))
  )
    return null;
  // "the Inter-American Development Bank", "South American trade": of a part of the world.
  if (
    found.value.form === 'adjective' &&
    PART_OF_WORLD.test(reading.text.slice(before(reading, at), reading.tokens[at]?.start))
  )
    return null;
  if (found.value.form === 'adjective' && isLanguage(reading, at, found.to)) return null;
  if (found.value.others) return { to: found.to, value: { ...found.value, iso2: meantOf(reading, found.value) } };
  // "Franco-Moroccan": the hyphen is no part of it.
  if (found.value.joined) return { ...found, to: found.to - 1 };
  if (!found.value.capitals) return found;
  const word = reading.text.slice(reading.tokens[at]?.start, reading.tokens[found.to - 1]?.end);
  // "US$ 1.5 billion", "512,000 US dollars" are money.
  if (/^(?:\$|dollars?|cents?)$/.test(reading.keys[found.to] ?? '')) return null;
  return word === word.toUpperCase() ? found : null;
}

/** What tells that the word before it is a language's name. */
const OF_LANGUAGE = /^(?:initials|acronym|abbreviation|translation|language|alphabet|lessons|speakers?|spelling)$/;
const STOP = /^(?:[,;:.)(?!]|and|or|but|as well as|for|by|on|with|to|only|from)$/;

/** "in Arabic, English and Nepali", "by its Spanish initials": a language and no state. */
function isLanguage({ keys }: Reading, at: number, to: number): boolean {
  const next = keys[to];
  if (next !== undefined && OF_LANGUAGE.test(next)) return true;
  if (next !== undefined && !STOP.test(next)) return false;
  // Back over the others of a row.
  let first = at - 1;
  while (
    first > 0 &&
    at - first < 8 &&
    /^(?:,|and|or|both|\p{Ll}+(?:ic|ish|ese|an|ch|i|o|ai|er))$/u.test(keys[first] ?? '')
  )
    first--;
  return /^(?:in|into)$/.test(keys[first] ?? '');
}

/** A place of the word lists, or one that the text speaks of as such, that begins at a token. */
export function placeAt(reading: Reading, at: number): { to: number; value: { country: Iso2 | null } } | null {
  if (!isCapital(reading, at)) return null;
  const listed = phraseAt(reading, reading.lexicon.places, at);
  const town = townAt(reading, at);
  if (town && (!listed || town.to > listed.to)) return { to: town.to, value: { country: town.country } };
  if (!listed?.value.others) return listed;
  return { to: listed.to, value: { country: mostlyOf(reading, listed.value.country, listed.value.others) } };
}

/** Countries after "of" or "in" at `from`; null where none follow. With `several`, a list of them. */
export function countriesAfter(
  reading: Reading,
  from: number,
  several: boolean,
): { to: number; countries: Iso2[] } | null {
  const word = reading.keys[from];
  if (word !== 'of' && word !== 'in') return null;
  // "received the Armenian minister in Tbilisi": where, for a minister is of no town.
  if (word === 'in' && /^ministers?$/.test(reading.keys[from - 1] ?? '') && placeAt(reading, from + 1)) return null;
  let at = from + 1;
  const found: Iso2[] = [];
  let to = from;
  for (let turn = 0; turn < 12; turn++) {
    if (reading.keys[at] === 'the' && !countryAt(reading, at)) at++;
    if (/^(?:sisterly|brotherly|friendly|fraternal|neighbouring|neighboring|host)$/.test(reading.keys[at] ?? '')) at++;
    const country = countryAt(reading, at);
    if (
      country &&
      country.value.form === 'name' &&
      reading.keys[country.to] !== "'s" &&
      reading.keys[country.to] !== "'"
    ) {
      found.push(country.value.iso2);
      to = reading.keys[country.to] === 'republic' && isCapital(reading, country.to) ? country.to + 1 : country.to;
    } else if (word === 'in' && !found.length) {
      const place = placeAt(reading, at);
      if (!place?.value.country) break;
      return { to: place.to, countries: [place.value.country] };
    } else break;
    if (!several) break;
    at = to;
    if (reading.keys[at] === ',') at++;
    if (reading.keys[at] === 'and' || reading.keys[at] === '&') at++;
    if (at === to) break;
  }
  return found.length ? { to, countries: found } : null;
}

/** "Suva-based Moana Systems Limited", "Hong Kong-listed Moana Systems Limited": where it is, and no part of its name; a town that is not known has no state. */
export function seatAt(reading: Reading, at: number): { to: number; iso2: Iso2 | null } | null {
  if (!isCapital(reading, at)) return null;
  const { places, towns, countries } = reading.lexicon;
  const [key = '', next] = [reading.keys[at], reading.keys[at + 1]];
  const second = isCapital(reading, at + 2) || isFirm(reading, at + 2) ? townOf(next) : undefined;
  if (second) {
    const iso2 =
      places.next.get(key)?.next.get(second)?.value?.country ?? countries.next.get(key)?.next.get(second)?.value?.iso2;
    if (iso2) return { to: at + 2, iso2 };
  }
  const town = isCapital(reading, at + 1) || isFirm(reading, at + 1) ? townOf(key) : undefined;
  if (!town) return null;
  const listed = places.next.get(town)?.value;
  const states = listed ? null : towns.next.get(town)?.value;
  return { to: at + 1, iso2: states ? statesTold(reading, states) : (listed?.country ?? null) };
}

/** "Doha-based shipping firm": a word for a firm, or one before it. */
const isFirm = ({ keys, lexicon }: Reading, at: number): boolean =>
  [keys[at], keys[at + 1]].some((key) => key !== undefined && (FIRM.test(key) || lexicon.firms.has(key)));
const FIRM =
  /^(?:firms?|compan(?:y|ies)|bank|group|consortium|manufacturer|contractor|developer|carrier|producer|startup|start-up)$/;

const SEATED = /^(?<town>\p{L}+)-(?:based|headquartered|registered|listed)$/u;
/** The town of "suva-based"; most words have no hyphen. */
const townOf = (key: string | undefined): string | undefined =>
  key?.includes('-') ? SEATED.exec(key)?.groups?.town : undefined;
