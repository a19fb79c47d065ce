/** Which of several states a place is of: the one of them that alone the document speaks of. */
import type { Iso2 } from '../../model/factsheet.ts';
import { longest } from '../words/trie.ts';
import type { Reading } from './reading.ts';

interface Told {
  /** Named, or by an adjective of them. */
  readonly named: ReadonlySet<Iso2>;
  /** Whose towns are named. */
  readonly towns: ReadonlySet<Iso2>;
}
const told = new WeakMap<readonly string[], Told>();

/** The state that is meant where places of several states are called so, or where a name is `short`; null where the text does not tell. */
export function statesTold(reading: Reading, countries: readonly Iso2[], short = false): Iso2 | null {
  if (countries.length === 1 && !short) return countries[0] ?? null;
  const { named, towns } = toldIn(reading);
  for (const states of [named, towns]) {
    const found = countries.filter((each) => states.has(each));
    if (found.length) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** Of a place that is mostly that of one state: that one, unless the text speaks of another of them alone, or of several. */
export function mostlyOf(reading: Reading, country: Iso2 | null, others: readonly Iso2[]): Iso2 | null {
  if (!country) return null;
  const { named } = toldIn(reading);
  const found = [country, ...others].filter((each) => named.has(each));
  return found.length === 0 ? country : found.length === 1 ? (found[0] ?? null) : null;
}

/** Read once for a document: its sentences share their keys. */
function toldIn({ keys, marks, capital, lexicon }: Reading): Told {
  const before = told.get(keys);
  if (before) return before;
  const named = new Set<Iso2>();
  const towns = new Set<Iso2>();
  for (let at = 0; at < keys.length; at++) {
    if (capital[at] !== 1) continue;
    const mark = marks[at] ?? 0;
    const country = (mark & lexicon.countries.mark) === 0 ? null : longest(lexicon.countries, keys, at, keys.length);
    if (country && !country.value.capitals) {
      if (!country.value.others && !country.value.joined) named.add(country.value.iso2);
      at = country.to - 1;
      continue;
    }
    const place = (mark & lexicon.places.mark) === 0 ? null : longest(lexicon.places, keys, at, keys.length);
    if (place?.value.country && !place.value.others) towns.add(place.value.country);
  }
  const found = { named, towns };
  told.set(keys, found);
  return found;
}
