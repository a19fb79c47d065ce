/** Adjectives and short names that two states share: "Congolese", "Dominican", "the Congo". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { CountryWord } from '../words/lexicon.ts';
import { longest } from '../words/trie.ts';
import type { Reading } from './reading.ts';

/** The states that a document names, and those whose towns it names. */
interface Told {
  readonly names: ReadonlySet<Iso2>;
  readonly places: ReadonlySet<Iso2>;
}

const known = new WeakMap<readonly string[], Told>();

/** The state that is meant: the one of them that the document names; else the one whose towns it names; else the first of the word lists. */
export function meantOf(reading: Reading, { iso2, others = [] }: CountryWord): Iso2 {
  const told = toldIn(reading);
  const bearers = [iso2, ...others];
  for (const states of [told.names, told.places]) {
    const found = bearers.filter((each) => states.has(each));
    if (found.length === 1) return found[0] ?? iso2;
  }
  return iso2;
}

/** Read once for a document: its sentences share their keys. */
function toldIn({ keys, marks, lexicon }: Reading): Told {
  const before = known.get(keys);
  if (before) return before;
  const names = new Set<Iso2>();
  const places = new Set<Iso2>();
  for (let at = 0; at < keys.length; at++) {
    const mark = marks[at] ?? 0;
    const country = (mark & lexicon.countries.mark) === 0 ? null : longest(lexicon.countries, keys, at, keys.length);
    if (country?.value.form === 'name') {
      if (!country.value.others) names.add(country.value.iso2);
      at = country.to - 1;
      continue;
    }
    const place = (mark & lexicon.places.mark) === 0 ? null : longest(lexicon.places, keys, at, keys.length);
    if (place?.value.country) places.add(place.value.country);
  }
  const told = { names, places };
  known.set(keys, told);
  return told;
}
