/** Whether two forms are one organization or one place. */
import { countryOf, withoutCountries, withoutLegalForm } from './body-words.ts';
import { type Comparison, type Feature, refuse, weigh } from './comparison.ts';
import { beginning } from './offices.ts';
import type { BodyProfile, PlaceProfile } from './profile.ts';

const SAME_COUNTRY = 0.06;
const NEAR_NAME = 0.75;
const SHORTEST_NAME = 3;
/** Of one country, where one name says it and the other does not: "National Bank of Ethiopia", "National Bank". */
const SHORTEST_AT_HOME = 2;

export function compareBodies(a: BodyProfile, b: BodyProfile): Comparison {
  if (a.country && b.country && a.country !== b.country) {
    return refuse('country', `one belongs to ${a.country}, the other to ${b.country}`);
  }
  if (a.field !== null || b.field !== null) return compareMinistries(a, b);
  const name = nameFeature(a, b);
  if (name.score === 0) return weigh([name]);
  return weigh([name, countryFeature(a, b), ...kindFeature(a, b), ...contextFeature(a, b)]);
}

/** A ministry is known by its field and country. One of unknown country might be anybody's. */
function compareMinistries(a: BodyProfile, b: BodyProfile): Comparison {
  const acronym = common(a.acronyms, b.acronyms);
  if (a.field !== null && b.field !== null && a.field !== b.field) {
    if (beginning(a.field) !== beginning(b.field) || !a.country || !b.country)
      return refuse('field', `one is for ${a.field}, the other for ${b.field}`);
    // "Energy Ministry" is short for "Ministry of Energy and Petroleum"; of two longer ones either may have come later.
    const short = [...a.fields, ...b.fields].includes(beginning(a.field));
    const score = short ? 0.8 : 0.74;
    return weigh([{ name: 'field', score, why: `${a.field} and ${b.field} begin alike` }, countryFeature(a, b)]);
  }
  if (a.field === b.field) {
    const known = a.country !== null && b.country !== null;
    return weigh([
      { name: 'field', score: known ? 0.9 : 0.5, why: `both are ministries for ${a.field}` },
      countryFeature(a, b),
    ]);
  }
  if (acronym && a.country && b.country) {
    return weigh([{ name: 'name', score: 0.8, why: `both are called "${acronym}"` }, countryFeature(a, b)]);
  }
  return refuse('name', 'one is a ministry, the other is not');
}

function nameFeature(a: BodyProfile, b: BodyProfile): Feature {
  const feature = (score: number, why: string): Feature => ({ name: 'name', score, why });
  const same = common(a.names, b.names);
  if (same) return feature(0.88, `same name: ${same}`);
  const firm = common(firmNames(a), firmNames(b));
  if (firm && (firm.includes(' ') || (a.kinds.has('company') && b.kinds.has('company'))))
    return feature(0.86, `same name but for what it is by law: ${firm}`);
  const acronym = common(a.acronyms, b.acronyms);
  if (acronym) {
    const oneNameOnly = a.names.size === 0 || b.names.size === 0;
    // "Gulf Cooperation Council" is the short form of a longer name with the same acronym.
    if (!oneNameOnly && isPart(a, b))
      return feature(0.86, `both are called "${acronym}", and one name is a part of the other`);
    // No country has two bodies of one acronym but by chance; the world has.
    const atHome = a.country !== null && a.country === b.country;
    return feature(oneNameOnly || atHome ? 0.88 : 0.55, `both are called "${acronym}"`);
  }
  const short =
    (a.names.size === 0 && common(a.acronyms, b.initials)) || (b.names.size === 0 && common(b.acronyms, a.initials));
  if (short) return feature(0.72, `"${short}" are the initials of the other's name`);
  return likeness(a, b, feature);
}

/** Names of a firm without "Company", "Ltd.". */
const firmNames = ({ names }: BodyProfile): ReadonlySet<string> =>
  new Set([...names.values()].map((words) => withoutLegalForm(words).join(' ')));

/** Whether all words of a name of the one, two or more, stand in a name of the other. */
function isPart(a: BodyProfile, b: BodyProfile): boolean {
  for (const one of a.names.values())
    for (const other of b.names.values()) {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      if (short.length > 1 && short.every((word) => long.includes(word))) return true;
    }
  return false;
}

function likeness(a: BodyProfile, b: BodyProfile, feature: (score: number, why: string) => Feature): Feature {
  let best = 0;
  for (const one of a.names.values()) {
    for (const other of b.names.values()) {
      const [left, right] = [withoutLegalForm(withoutCountries(one)), withoutLegalForm(withoutCountries(other))];
      const atHome = a.country !== null && a.country === b.country && one.length !== other.length;
      if (Math.min(left.length, right.length) < shortest(atHome, callsState(one, a) && callsState(other, b))) continue;
      const shared = left.filter((word) => right.includes(word)).length;
      best = Math.max(best, shared / (left.length + right.length - shared));
    }
  }
  if (best === 1) return feature(0.86, 'same name but for countries and legal forms in it');
  if (best >= NEAR_NAME) return feature(0.7, `${Math.round(best * 100)} % of the words of their names are the same`);
  return feature(0, 'different names');
}

/** How many words two names must be of besides: fewer where both say the one country that they belong to. */
const shortest = (atHome: boolean, called: boolean): number => (called ? 1 : atHome ? SHORTEST_AT_HOME : SHORTEST_NAME);

/** Whether a name has that of the body's own country in it, or its adjective. */
const callsState = (words: readonly string[], { country }: BodyProfile): boolean =>
  country !== null && words.some((word) => countryOf(word) === country);

function countryFeature(a: { country: string | null }, b: { country: string | null }): Feature {
  if (a.country && b.country) return { name: 'country', score: SAME_COUNTRY, why: `both belong to ${a.country}` };
  if (!a.country && !b.country) return { name: 'country', score: 0, why: 'neither belongs to one country' };
  return { name: 'country', score: -0.02, why: 'the country of one is not known' };
}

function kindFeature(a: BodyProfile, b: BodyProfile): Feature[] {
  if (a.kinds.size === 0 || b.kinds.size === 0 || common(a.kinds, b.kinds)) return [];
  if (a.kinds.has('other') || b.kinds.has('other')) return [];
  return [{ name: 'kind', score: -0.06, why: 'they are bodies of different kinds' }];
}

/** Joint committees, and firms of unknown home: the documents must speak of the same countries. */
function contextFeature(a: BodyProfile, b: BodyProfile): Feature[] {
  const homes = Math.min(a.homes, b.homes);
  if (homes === 0) return [];
  const both = [...a.context].filter((country) => b.context.has(country)).sort();
  if (both.length >= homes) {
    return [{ name: 'context', score: 0.02, why: `both documents speak of ${both.join(', ')}` }];
  }
  const why = homes > 1 ? "such a body may be another pair of countries'" : "such a body may be another country's";
  return [{ name: 'context', score: -0.3, why }];
}

export function comparePlaces(a: PlaceProfile, b: PlaceProfile): Comparison {
  if (a.country && b.country && a.country !== b.country) {
    return refuse('country', `one lies in ${a.country}, the other in ${b.country}`);
  }
  if (a.name !== b.name) return refuse('name', 'different names');
  return weigh([{ name: 'name', score: 0.9, why: `same name: ${a.name}` }, countryFeature(a, b)]);
}

/** A set, or the keys of a map. */
type Keyed = Pick<ReadonlyMap<string, unknown>, 'keys' | 'has'>;

/** The first, in the order of the alphabet, that both have. */
function common(a: Keyed, b: Keyed): string | null {
  let first: string | null = null;
  for (const value of a.keys()) if (b.has(value) && (first === null || value < first)) first = value;
  return first;
}
