/** The state of a body told by its name: "Bank of Japan", "Dubai Electricity Authority", "Department of Labor" among states of which one calls its bodies so. */
import { countryByName } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk } from '../chunks/chunks.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';
import type { Setting } from './allegiance.ts';

const stylesOfText = new WeakMap<Setting, Map<string, Iso2 | null>>();

/** "Instituto Hondureño de Turismo": of its own state, wherever the text is from. */
export function byPeople({ name, body }: BodyChunk): Iso2 | null {
  if (body === 'intergovernmental') return null;
  const states = lexicon().bodyStyles.find(({ said }) => said.test(name))?.states ?? [];
  return states.length === 1 ? (states[0] ?? null) : null;
}

/** The one state of the text that calls its bodies so: "Department of Labor", "Universidad Austral". */
export function byStyle({ name, body }: BodyChunk, setting: Setting): Iso2 | null {
  if (body === 'intergovernmental') return null;
  let known = stylesOfText.get(setting);
  if (!known) {
    known = new Map();
    stylesOfText.set(setting, known);
  }
  const before = known.get(name);
  if (before !== undefined) return before;
  const states = lexicon().bodyStyles.find(({ said }) => said.test(name))?.states ?? [];
  const here = setting.ranked.filter((country) => states.includes(country));
  const found = here.length === 1 ? (here[0] ?? null) : null;
  known.set(name, found);
  return found;
}

/** "Export-Import Bank of Japan": the state that ends a name that is not of several states. */
export function stateInName({ name, body }: BodyChunk): Iso2 | null {
  const of = name.lastIndexOf(' of ');
  if (body === 'intergovernmental') return null;
  // "Dubai Electricity Authority", "Riga Technical University".
  const seat = body === 'legislature' || body === 'party' ? null : countryOfHead(name);
  if (seat) return seat;
  if (of < 0) {
    const de = name.lastIndexOf(' de ');
    return de < 0 ? null : countryOfPlace(name.slice(de + 4));
  }
  const last = name.slice(of + 4);
  // "University of Cape Town", "Municipality of Athens", "Government of the Azores": where it is called after.
  return (
    countryByName(last)?.iso2 ??
    (body === 'legislature' || body === 'party' ? null : countryOfPlace(last.replace(/^the /, '')))
  );
}

const countryOfHead = (name: string): Iso2 | null => {
  const keys = name.replace(/^All /, '').split(/\s+/).map(keyOf);
  const found = longest(lexicon().places, keys, 0, keys.length);
  return found && found.to < keys.length ? found.value.country : null;
};

const countryOfPlace = (name: string): Iso2 | null => {
  const keys = name.split(/\s+/).map(keyOf);
  const found = longest(lexicon().places, keys, 0, keys.length);
  return found?.to === keys.length ? found.value.country : null;
};

/** Whether a firm is called by its state: "Oman Air". */
const isOfNation = (name: string): boolean => {
  const keys = name.split(/\s+/).map(keyOf);
  return keys.some((_, at) => longest(lexicon().countries, keys, at, keys.length) !== null);
};

/** What only the word lists know of a firm is said where its state is spoken of. */
export const isUnsaid = (
  { known, body, name }: BodyChunk,
  [country]: readonly Iso2[],
  { ranked, home }: Setting,
): boolean =>
  known !== undefined &&
  body === 'company' &&
  !isOfNation(name) &&
  country !== undefined &&
  country !== home &&
  !ranked.includes(country);
