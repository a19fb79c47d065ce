/** States in the row of those that met of which no man is named: they took part beside the persons who are. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** Fewest states that are told as a row. */
const ROW = 2;

/** Of the states of a row those of whom nobody is among the persons; none where it is not known of whom each person is. */
export function statesUnmanned({ persons, countries }: Draft, those: readonly Ref[]): readonly Ref[] {
  const row = those.filter((ref) => ref.startsWith('c'));
  if (row.length < ROW) return [];
  const states = new Map(countries.map(({ iso2, ref }) => [iso2, ref]));
  const homes = persons.flatMap(({ ref, country }) => (those.includes(ref) ? [country && states.get(country)] : []));
  const each = new Set(homes);
  return homes.length < row.length && each.size === homes.length && homes.every((home) => home && row.includes(home))
    ? row.filter((ref) => !each.has(ref))
    : [];
}
