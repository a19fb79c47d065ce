/** Countries: their names and adjectives, from the ISO 3166 and demonym lists and from `seeds/vocabulary/countries.yaml`. */
import iso from 'i18n-iso-countries';
import demonyms from 'i18n-nationality';
import type { Iso2 } from './factsheet.ts';
import { fold } from './ids.ts';
import { vocabulary } from './vocabulary.ts';

export interface Country {
  readonly iso2: Iso2;
  /** The name shown to people. */
  readonly name: string;
  /** Every name under which texts speak of it, the shown one first. */
  readonly names: readonly string[];
  /** Words for what or who belongs to it: "Lao", "Laotian". */
  readonly adjectives: readonly string[];
  /** What stands for it before a hyphen: "Franco-Moroccan". */
  readonly joined: readonly string[];
  /** Names that stand for its government: "the Kremlin". */
  readonly seats: readonly string[];
  /** Of a state that is no more: its last year, and the state that has its capital since. */
  readonly former: { readonly until: number; readonly heir: Iso2 } | null;
}

let known: ReadonlyMap<Iso2, Country> | null = null;

/** Every country by its ISO 3166-1 alpha-2 code, in the order of the codes. */
export function countries(): ReadonlyMap<Iso2, Country> {
  known ??= build();
  return known;
}

/** The name shown for a country; the code itself where it is no country's. */
export const countryName = (iso2: Iso2): string => countries().get(iso2)?.name ?? iso2;

let byName: ReadonlyMap<string, Country> | null = null;

/** The country of that name, whatever its case and diacritics, or of that adjective; null where there is none. */
export function countryByName(name: string): Country | null {
  byName ??= new Map(
    [...countries().values()].flatMap((country) =>
      [...country.adjectives, ...country.names].map((each) => [fold(each), country] as const),
    ),
  );
  return byName.get(fold(name.trim())) ?? null;
}

// A demonym list gives remarks in brackets, pairs and bare country names: only plain single adjectives are of use.
const usable = (word: string | undefined, names: readonly string[]): word is string =>
  word !== undefined && /^[\p{L}-]+(?: \p{L}+)?$/u.test(word) && !names.includes(word);

function build(): ReadonlyMap<Iso2, Country> {
  const own = vocabulary().countries;
  const standard = iso.getNames('en', { select: 'all' });
  const nationalities = demonyms.getNames('en');
  // The list gives "Welsh" for Wallis and Futuna.
  const wrong = new Set(['WF', 'DM']);
  const codes = [...new Set([...Object.keys(standard), ...Object.keys(own)])].sort();
  return new Map(
    codes.map((iso2) => {
      const extra = own[iso2];
      const listed = (standard[iso2] ?? []).filter((name) => !/[,(]/.test(name));
      const name = extra?.name ?? listed[0] ?? standard[iso2]?.[0] ?? iso2;
      const names = [...new Set([name, ...listed, ...(extra?.names ?? [])])].filter(
        (each) => each !== 'Congo' || iso2 === 'CG',
      );
      const demonym = wrong.has(iso2) || extra?.adjectives.length ? undefined : nationalities[iso2];
      const adjectives = [...new Set([...(extra?.adjectives ?? []), ...(usable(demonym, names) ? [demonym] : [])])];
      const former = extra?.until && extra.heir ? { until: extra.until, heir: extra.heir } : null;
      return [
        iso2,
        Object.freeze({ iso2, name, names, adjectives, joined: extra?.joined ?? [], seats: extra?.seat ?? [], former }),
      ];
    }),
  );
}
