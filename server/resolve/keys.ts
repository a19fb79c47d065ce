/**
 * Blocking: which forms are worth comparing. Every form posts keys and probes keys; two are compared where one's probe is
 * the other's post. Keys are made so that few gather a large part of all forms.
 */
import type { DayRange } from '../model/edtf.ts';
import { withoutCountries } from './bodies.ts';
import { type Precision, precisionOf } from './event-features.ts';
import type { EventProfile } from './event-profile.ts';
import { beginning } from './offices.ts';
import type { BodyProfile, PersonProfile, Profile } from './profile.ts';

export interface Keys {
  readonly posts: readonly string[];
  readonly probes: readonly string[];
}

const NONE: Keys = { posts: [], probes: [] };
/** Names of a form that make keys; the rest are spellings of these. */
const MOST_NAMES = 12;
const DAY = 86_400_000;
const MOST_YEARS = 6;

/** The keys of a form, from its profile. */
export function keysOf(profile: Profile): Keys {
  switch (profile.type) {
    case 'Person':
      return personKeys(profile);
    case 'Organization':
      return bodyKeys(profile);
    case 'Place':
      return both([`place:${profile.name}`]);
    case 'Meeting':
    case 'Agreement':
      return eventKeys(profile);
    default:
      return NONE;
  }
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];
const both = (keys: readonly string[]): Keys => ({ posts: unique(keys), probes: unique(keys) });
const firstSorted = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map.keys()]
    .sort()
    .slice(0, MOST_NAMES)
    .map((key) => map.get(key) as T);

/**
 * Two spellings of a full name share one word and the first letter of another, or are one word but for spaces. Names of
 * one word meet full names by that word.
 */
function personKeys({ names }: PersonProfile): Keys {
  const posts: string[] = [];
  const probes: string[] = [];
  for (const { words, full, joined: run } of firstSorted(names)) {
    const levelled = words.map((word) => word.levelled);
    if (!full) {
      const word = levelled.at(-1);
      posts.push(`single:${word}`);
      probes.push(`single:${word}`, `full:${word}`);
      continue;
    }
    const pairs = levelled.flatMap((word, index) =>
      levelled.flatMap((other, at) => (at === index ? [] : [`${word}+${other.charAt(0)}`])),
    );
    const joined = `joined:${run}`;
    posts.push(...pairs, joined, ...levelled.map((word) => `full:${word}`));
    probes.push(...pairs, joined, ...levelled.map((word) => `single:${word}`));
  }
  return { posts: unique(posts), probes: unique(probes) };
}

/** Bodies meet by field, by acronym, by the words of the name and by those words with any one left out. */
function bodyKeys(profile: BodyProfile): Keys {
  const country = profile.country ?? '';
  const keys = [...profile.acronyms]
    .sort()
    .slice(0, MOST_NAMES)
    .map((acronym) => `short:${acronym}`);
  // Every form of one field and country is one already; fields that begin alike are compared.
  if (profile.field !== null) keys.push(`field:${beginning(profile.field)}:${country}`);
  keys.push(
    ...[...profile.initials]
      .sort()
      .slice(0, MOST_NAMES)
      .map((letters) => `short:${letters}`),
  );
  if (profile.field === null) {
    for (const name of firstSorted(profile.names)) {
      const words = withoutCountries(name);
      keys.push(`words:${name.join(' ')}`, `words:${words.join(' ')}`);
      if (words.length > 3)
        for (const left of words) keys.push(`words:${words.filter((word) => word !== left).join(' ')}`);
    }
  }
  return both(keys);
}

const WIDER: Readonly<Record<Precision, readonly Precision[]>> = { day: ['month', 'year'], month: ['year'], year: [] };

/**
 * Events meet on the same day, in the same month or year where one is dated no better, under the same number, for the
 * same period, or by telling words. All but days go with a country.
 */
function eventKeys(event: EventProfile): Keys {
  const kind = event.type;
  const posts: string[] = [];
  const probes: string[] = [];
  const places = event.countries.length > 0 ? event.countries : ['?'];
  const withCountry = (key: string) => places.map((country) => `${kind}:${key}:${country}`);
  const days = event.date ?? event.published;
  if (days) {
    const own = precisionOf(days);
    const units = unitsOf(days, own);
    const name = (precision: Precision, unit: string) =>
      precision === 'day' ? [`${kind}:day:${unit}`] : withCountry(`${precision}:${unit}`);
    posts.push(...units.flatMap((unit) => name(own, unit)));
    probes.push(...(own === 'day' ? nearbyDays(days) : units).flatMap((unit) => name(own, unit)));
    for (const wider of WIDER[own]) {
      const spans = unitsOf(days, wider);
      posts.push(...spans.flatMap((unit) => withCountry(`in-${wider}:${unit}`)));
      probes.push(...spans.flatMap((unit) => name(wider, unit)));
    }
    if (own !== 'day') probes.push(...units.flatMap((unit) => withCountry(`in-${own}:${unit}`)));
    // A month lies in its year: what is dated to the month meets what is dated to the year.
  }
  const covers = event.covers ?? event.date;
  const more = [
    ...(kind === 'Agreement' && covers ? withCountry(`for:${covers.earliest?.slice(0, 4) ?? ''}`) : []),
    ...(event.ordinal === null ? [] : withCountry(`number:${event.ordinal}`)),
    // Without countries: the same place in the same month, the same number in the same year.
    ...(days && event.place && precisionOf(days) !== 'year'
      ? unitsOf(days, 'month').map((month) => `${kind}:at:${event.place}:${month}`)
      : []),
    ...(days && event.ordinal !== null
      ? unitsOf(days, 'year').map((year) => `${kind}:number:${event.ordinal}:${year}`)
      : []),
    ...(event.words.length > 0 ? [`${kind}:words:${event.words.join(' ')}`] : []),
    ...(event.words.length > 0 && event.countries.length > 0
      ? event.words.flatMap((word) => [`${kind}:word:${word}:${event.countries.join('+')}`])
      : []),
  ];
  return { posts: unique([...posts, ...more]), probes: unique([...probes, ...more]) };
}

/** The days, months or years that a range touches. */
function unitsOf({ earliest, latest }: DayRange, precision: Precision): string[] {
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (!first || !last) return [];
  if (precision === 'day') return daysBetween(Date.parse(first), Date.parse(last));
  if (precision === 'month') return unique([first.slice(0, 7), last.slice(0, 7)]);
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.min(to - from + 1, MOST_YEARS) }, (_, index) => String(from + index));
}

/** Days of the range and three on either side: reports of one signing differ by so much. */
const nearbyDays = ({ earliest, latest }: DayRange): string[] => {
  const first = Date.parse(earliest ?? latest ?? '');
  const last = Date.parse(latest ?? earliest ?? '');
  return daysBetween(first - 3 * DAY, last + 3 * DAY);
};

const daysBetween = (from: number, to: number): string[] =>
  Array.from({ length: Math.min(14, Math.round((to - from) / DAY) + 1) }, (_, index) =>
    new Date(from + index * DAY).toISOString().slice(0, 10),
  );
