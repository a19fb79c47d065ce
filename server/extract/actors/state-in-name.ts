/** The state of a body told by its name: "Bank of Japan", "Dubai Electricity Authority", "Department of Labor" among states of which one calls its bodies so. */
import { countryByName } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk } from '../chunks/chunks.ts';
import { once } from '../once.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';
import type { Setting } from './allegiance.ts';

/** For each text, the states that call their bodies as one of its names goes; a text repeats the names of its bodies. */
const stylesOfText = once((_: Setting) => new Map<string, readonly Iso2[]>());

/** The states that call their bodies as a name goes. */
function statesOfStyle(name: string, setting: Setting): readonly Iso2[] {
  const known = stylesOfText(setting);
  const before = known.get(name);
  if (before) return before;
  const states = lexicon().bodyStyles.find(({ said }) => said.test(name))?.states ?? [];
  known.set(name, states);
  return states;
}

/** "Instituto Hondureño de Turismo": of its own state, wherever the text is from. */
export function byPeople({ name }: BodyChunk, setting: Setting): Iso2 | null {
  const [only, ...others] = statesOfStyle(name, setting);
  return only && !others.length ? only : null;
}

/** The one state of the text that calls its bodies so: "Department of Labor", "Universidad Austral". */
export function byStyle({ name }: BodyChunk, setting: Setting): Iso2 | null {
  const states = statesOfStyle(name, setting);
  const [only, ...others] = setting.ranked.filter((country) => states.includes(country));
  return only && !others.length ? only : null;
}

/** "Export-Import Bank of Japan": the state that ends a name that is not of several states. */
export function stateInName({ name, body }: BodyChunk): Iso2 | null {
  const of = name.lastIndexOf(' of ');
  // "Dubai Electricity Authority", "Riga Technical University".
  const seat = body === 'legislature' || body === 'party' ? null : countryOfHead(name);
  if (seat) return seat;
  // "Alphacom Uganda": a branch.
  const branch = body === 'company' ? countryByName(name.slice(name.lastIndexOf(' ') + 1)) : undefined;
  if (branch && name.includes(' ')) return branch.iso2;
  const native = body === 'party' ? undefined : nativeIn(name);
  if (native) return native;
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

/** "Alpha Deutschland", "TV Brasil", "Banque du Maroc": a state by what it calls itself. */
function nativeIn(name: string): Iso2 | undefined {
  for (const word of name.split(' ')) {
    const state = NATIVE.get(keyOf(word));
    if (state) return state;
  }
  return undefined;
}
const NATIVE: ReadonlyMap<string, Iso2> = new Map(
  Object.entries({
    deutschland: 'DE',
    brasil: 'BR',
    españa: 'ES',
    italia: 'IT',
    polska: 'PL',
    österreich: 'AT',
    schweiz: 'CH',
    suisse: 'CH',
    sverige: 'SE',
    danmark: 'DK',
    norge: 'NO',
    suomi: 'FI',
    eesti: 'EE',
    latvija: 'LV',
    lietuva: 'LT',
    hrvatska: 'HR',
    srbija: 'RS',
    slovenija: 'SI',
    slovensko: 'SK',
    magyarország: 'HU',
    românia: 'RO',
    hellas: 'GR',
    méxico: 'MX',
    perú: 'PE',
    panamá: 'PA',
    maroc: 'MA',
    tunisie: 'TN',
    algérie: 'DZ',
    cameroun: 'CM',
    bénin: 'BJ',
    moçambique: 'MZ',
    nederland: 'NL',
    belgique: 'BE',
    belgië: 'BE',
    darussalam: 'BN',
    misr: 'EG',
    persero: 'ID',
  }),
);

/** "Governor of Guangdong Province", "Head of the Astrakhan Region": the state of the part of it that an office is of. */
export function stateOfPart(office: string): Iso2 | null {
  const part = PART.exec(office)?.[1];
  return part ? countryOfPlace(part) : null;
}
const PART =
  /^(?:Vice[- ]|Deputy )?(?:Governor|Mayor|Prefect|Head|Premier|Chairman) of (?:the )?(\p{Lu}[\p{L} -]{2,30}) (?:Province|Region|County|Oblast|Krai|Prefecture|Autonomous Region)$/iu;

const countryOfHead = (name: string): Iso2 | null => placeIn(name.replace(/^All /, ''), false);
const countryOfPlace = (name: string): Iso2 | null => placeIn(name, true);

/** The state of the place by which a name begins, where that is the whole of it, or is not. */
function placeIn(name: string, whole: boolean): Iso2 | null {
  const keys = name.split(/\s+/).map(keyOf);
  const found = longest(lexicon().places, keys, 0, keys.length);
  return found && (found.to === keys.length) === whole ? found.value.country : null;
}

/** Whether a body is called by its state: "Oman Air", "Georgian National Museum". */
export const isOfNation = (name: string): boolean => {
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
