/**
 * How alike two entities are: by what both have to do with, each counted the less the more others have to do with it
 * too. This is the measure of Adamic and Adar ("Friends and neighbors on the Web", Social Networks 25, 2003), by the
 * logarithm to the base 2: the sum of 1 / log₂(1 + number of relations). Pure.
 */
import type { EntityType } from '../model/ontology.ts';
import { listed } from './sides.ts';

/** Something that two entities have to do with, and how many relations it has. */
export interface Shared {
  readonly other: string;
  readonly shared: string;
  readonly type: string;
  readonly degree: number;
  readonly own: string;
  readonly relation: string;
}

export interface Likeness {
  readonly other: string;
  readonly score: number;
  /** In words: "2 meetings, 1 agreement". */
  readonly why: string;
  /** What is shared, that which the fewest have to do with first. */
  readonly shared: readonly Shared[];
}

const NAMES: Readonly<Record<EntityType, readonly [string, string]>> = {
  Person: ['person', 'persons'],
  Organization: ['body', 'bodies'],
  Country: ['country', 'countries'],
  Meeting: ['meeting', 'meetings'],
  Agreement: ['agreement', 'agreements'],
  Commitment: ['commitment', 'commitments'],
  Topic: ['topic', 'topics'],
  Place: ['place', 'places'],
};

/** The most alike first, then by id. */
export function likenessesOf(rows: readonly Shared[]): Likeness[] {
  const others = new Map<string, Shared[]>();
  for (const row of rows) {
    const known = others.get(row.other);
    if (known) known.push(row);
    else others.set(row.other, [row]);
  }
  return [...others]
    .map(([other, shared]) => ({
      other,
      shared: [...shared].sort((a, b) => a.degree - b.degree || (a.shared < b.shared ? -1 : 1)),
      score: round(shared.reduce((sum, { degree }) => sum + 1 / Math.log2(1 + Math.max(2, degree)), 0)),
      why: `both have to do with ${inWords(shared)}`,
    }))
    .sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1));
}

function inWords(shared: readonly Shared[]): string {
  const counts = (Object.keys(NAMES) as EntityType[]).flatMap((type) => {
    const count = shared.filter((each) => each.type === type).length;
    return count === 0 ? [] : [`${count} ${NAMES[type][count === 1 ? 0 : 1]}`];
  });
  return `the same ${listed(counts)}`;
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
