/** Which kinds and countries are shown. */
import { signal } from '@preact/signals';
import { ENTITY_TYPES, type EntityType } from '../api/types.ts';

/** What the first picture shows: who, with whom, and what came of it. The rest is one click away. */
export const DEFAULT_TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'MEETING', 'AGREEMENT'];

export const shownTypes = signal<ReadonlySet<EntityType>>(new Set(DEFAULT_TYPES));
/** ISO codes; empty means all countries. */
export const chosenCountries = signal<ReadonlySet<string>>(new Set());

/** The set with a member put in, or taken out where it was in. */
function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

export const toggleType = (type: EntityType): void => {
  shownTypes.value = toggled(shownTypes.value, type);
};
export const toggleCountry = (iso2: string): void => {
  chosenCountries.value = toggled(chosenCountries.value, iso2);
};
export const allCountries = (): void => {
  chosenCountries.value = new Set();
};

/** Whether the kinds shown are those of the first picture. */
export const isDefaultTypes = (types: ReadonlySet<EntityType>): boolean =>
  types.size === DEFAULT_TYPES.length && DEFAULT_TYPES.every((type) => types.has(type));

/** The kinds in a comma-separated list; unknown words are passed over. */
export const parseTypes = (list: string): ReadonlySet<EntityType> => {
  const asked = new Set(list.toUpperCase().split(','));
  return new Set(ENTITY_TYPES.filter((type) => asked.has(type)));
};
