/**
 * Blocking: which forms are worth comparing. Every form posts keys and probes keys; two are compared where one's probe is
 * the other's post. Keys are made so that few gather a large part of all forms.
 */
import type { DayRange } from '../model/edtf.ts';
import { withoutCountries, withoutLegalForm } from './body-words.ts';
import type { EventProfile } from './event-profile.ts';
import { beginning } from './offices.ts';
import type { BodyProfile, PersonProfile, Profile } from './profile.ts';
import type { Stretch } from './stretch.ts';

/** Each key is in one of the lists. */
export interface Keys {
  /** Posted and probed, only posted, only probed. */
  readonly both: readonly string[];
  readonly posts: readonly string[];
  readonly probes: readonly string[];
}

const NONE: Keys = { both: [], posts: [], probes: [] };
/** Names of a form that make keys; the rest are spellings of these. */
const MOST_NAMES = 12;
/** Days, and years, of a range that make keys. */
const MOST_DAYS = 14;
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

const both = (keys: readonly string[]): Keys => ({ both: [...new Set(keys)], posts: [], probes: [] });

function keysFrom(posts: ReadonlySet<string>, probes: ReadonlySet<string>): Keys {
  const keys = { both: [] as string[], posts: [] as string[], probes: [] as string[] };
  for (const key of posts) keys[probes.has(key) ? 'both' : 'posts'].push(key);
  for (const key of probes) if (!posts.has(key)) keys.probes.push(key);
  return keys;
}

const firstSorted = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map.keys()]
    .sort()
    .slice(0, MOST_NAMES)
    .map((key) => map.get(key) as T);

/**
 * Two spellings of a full name share one word and how another begins, or how both begin, or are one word but for spaces. Names of
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
      levelled.flatMap((other, at) => (at === index ? [] : [`${word}+${letterClass(other)}`])),
    );
    const joined = `joined:${run}`;
    const bones = `bones:${bonesOf(levelled[0] ?? '')}+${bonesOf(levelled.at(-1) ?? '')}`;
    posts.push(...pairs, joined, bones, ...levelled.map((word) => `full:${word}`));
    probes.push(...pairs, joined, bones, ...levelled.map((word) => `single:${word}`));
  }
  return keysFrom(new Set(posts), new Set(probes));
}

/** First letters that spellings of one name may have: "Shukri" and "Choukri", "Gurbanguly" and "Kurbanguly". */
const letterClass = (word: string): string => CLASSES[word.charAt(0)] ?? word.charAt(0);
const CLASSES: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'a', i: 'a', o: 'a', u: 'a' },
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', k: 'k', h: 'k' },
  ...{ c: 's', j: 's', s: 's', f: 'v', v: 'v' },
};

/** The first sounds of a word without vowels: where both words of a name are spelled otherwise, these mostly stay. */
const bonesOf = (word: string): string =>
  [...word.replace(/(?!^)[aeiouh]/g, '')].map(letterClass).slice(0, BONES).join('');
const BONES = 3;

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
      keys.push(`words:${name.join(' ')}`, `words:${words.join(' ')}`, `words:${withoutLegalForm(name).join(' ')}`);
      if (words.length > 3)
        for (const left of words) keys.push(`words:${words.filter((word) => word !== left).join(' ')}`);
    }
  }
  return both(keys);
}

/**
 * Events meet on the same day, in the same month or year where one is dated no better, under the same number, for the
 * same period, or by telling words. All but days go with a country.
 */
function eventKeys(event: EventProfile): Keys {
  const kind = event.type;
  const posts = new Set<string>();
  const probes = new Set<string>();
  const places = event.countries.length > 0 ? event.countries : NOWHERE;
  const inPlaces = (into: Set<string>, key: string): void => {
    for (const country of places) into.add(`${kind}:${key}:${country}`);
  };
  const days = event.date ?? event.published;
  const precision = days?.precision ?? null;
  const months = days ? monthsOf(days) : [];
  const years = days ? yearsOf(days) : [];
  if (days && precision === 'day') {
    addDays(posts, kind, days, 0);
    // Reports of one signing differ by so many days.
    addDays(probes, kind, days, 3);
    for (const month of months) {
      inPlaces(posts, `in-month:${month}`);
      inPlaces(probes, `month:${month}`);
    }
  }
  if (precision === 'month')
    for (const month of months) {
      inPlaces(posts, `month:${month}`);
      inPlaces(probes, `month:${month}`);
      inPlaces(probes, `in-month:${month}`);
    }
  for (const year of years) {
    // A month lies in its year: what is dated to the month meets what is dated to the year.
    inPlaces(posts, precision === 'year' ? `year:${year}` : `in-year:${year}`);
    inPlaces(probes, `year:${year}`);
    if (precision === 'year') inPlaces(probes, `in-year:${year}`);
  }
  const more = new Set<string>();
  const covers = event.covers ?? event.date;
  if (kind === 'Agreement' && covers) inPlaces(more, `for:${covers.earliest?.slice(0, 4) ?? ''}`);
  if (event.ordinal !== null) inPlaces(more, `number:${event.ordinal}`);
  // Without countries: the same place in the same month, the same number in the same year.
  if (event.place && precision !== 'year') for (const month of months) more.add(`${kind}:at:${event.place}:${month}`);
  if (event.ordinal !== null) for (const year of years) more.add(`${kind}:number:${event.ordinal}:${year}`);
  if (event.words.length > 0) more.add(`${kind}:words:${event.text}`);
  if (event.words.length > 0 && event.countries.length > 0) {
    const all = event.together;
    for (const word of event.words) more.add(`${kind}:word:${word}:${all}`);
  }
  for (const key of more) {
    posts.add(key);
    probes.add(key);
  }
  return keysFrom(posts, probes);
}

const NOWHERE: readonly string[] = ['?'];

/** The days that a range touches, and so many on either side of it. */
function addDays(into: Set<string>, kind: string, { from, to }: Stretch, around: number): void {
  const count = Math.min(MOST_DAYS, to - from + 1 + 2 * around);
  for (let at = 0; at < count; at += 1) into.add(`${kind}:day:${from - around + at}`);
}

function monthsOf({ earliest, latest }: DayRange): string[] {
  const first = (earliest ?? latest)?.slice(0, 7);
  const last = (latest ?? earliest)?.slice(0, 7);
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

function yearsOf({ earliest, latest }: DayRange): string[] {
  const [from, to] = [Number((earliest ?? latest)?.slice(0, 4)), Number((latest ?? earliest)?.slice(0, 4))];
  const count = Math.min(to - from + 1, MOST_YEARS);
  return count > 0 ? Array.from({ length: count }, (_, index) => String(from + index)) : [];
}
