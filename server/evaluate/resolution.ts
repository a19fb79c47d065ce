/**
 * Resolution against gold entities: which of the persons and bodies that were found in the documents should be one.
 *
 * An item is one surface (name or alias) of a gold person or body in one document, for which a record was found; what was
 * not found at all is extraction's miss. Pairwise figures count pairs of items in one entity; B-cubed averages over items
 * how pure the item's entity is and how much of its gold entity it holds (Bagga and Baldwin 1998).
 */
import { z } from 'zod';
import { AppError } from '../model/errors.ts';
import type { FactSheet, Ref } from '../model/factsheet.ts';
import { matchActors } from './actors.ts';
import type { GoldSheet } from './gold.ts';
import type { Tally } from './pairing.ts';

const schema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['person', 'organization', 'country']),
    name: z.string(),
    country: z.string().nullable(),
    mentions: z.array(z.string()),
  }),
);
export type GoldEntities = z.infer<typeof schema>;

/** Checks parsed JSON against the form of gold entities; throws `BAD_INPUT`. */
export function parseEntities(value: unknown, where: string): GoldEntities {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('BAD_INPUT', `gold entities cannot be read: ${parsed.error.issues[0]?.message ?? 'invalid'}`, {
    where,
  });
}

/** A found person or body that gold knows: the entity it should be, and how many surfaces it stands for. */
export interface ResolvedItem {
  readonly ref: Ref;
  readonly gold: string;
  readonly surfaces: number;
}

export interface ResolutionScore {
  /** Pairs of items: found together, gold together, both. */
  readonly pairs: Tally;
  readonly bCubed: { readonly precision: number; readonly recall: number };
  /** Entities that hold items of more than one gold entity. */
  readonly falseMerges: readonly { readonly entity: string; readonly gold: readonly string[] }[];
}

/** The found persons and bodies of one document, with the gold entity that each should be. */
export function goldItems(sheet: FactSheet, gold: GoldSheet, entities: GoldEntities, text: string): ResolvedItem[] {
  const actors = matchActors(sheet, gold, text);
  const refs = [...sheet.persons, ...sheet.organizations].map(({ ref }) => ref);
  return refs.flatMap((ref) => {
    const [kind, index] = actors.keyOf(ref).split(' ');
    const entry =
      kind === 'person' ? gold.persons[Number(index)] : kind === 'body' ? gold.organizations[Number(index)] : undefined;
    if (!entry) return [];
    const wanted = kind === 'person' ? 'person' : 'organization';
    const fitting = entities.filter(
      (entity) => entity.kind === wanted && entity.mentions.includes(entry.name) && entity.country === entry.country,
    );
    const [only] = fitting;
    return only && fitting.length === 1 ? [{ ref, gold: only.id, surfaces: 1 + entry.aliases.length }] : [];
  });
}

/** Scores items by the entity each was put into. */
export function scoreResolution(
  items: readonly { readonly entity: string; readonly gold: string; readonly surfaces: number }[],
): ResolutionScore {
  const found = new Map<string, Map<string, number>>();
  const wanted = new Map<string, number>();
  for (const { entity, gold, surfaces } of items) {
    const cells = found.get(entity) ?? new Map<string, number>();
    cells.set(gold, (cells.get(gold) ?? 0) + surfaces);
    found.set(entity, cells);
    wanted.set(gold, (wanted.get(gold) ?? 0) + surfaces);
  }
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  let together = 0;
  let correct = 0;
  let purity = 0;
  let completeness = 0;
  for (const cells of found.values()) {
    const size = [...cells.values()].reduce((sum, count) => sum + count, 0);
    together += pairsOf(size);
    for (const [gold, count] of cells) {
      correct += pairsOf(count);
      purity += (count * count) / size;
      completeness += (count * count) / (wanted.get(gold) ?? count);
    }
  }
  return {
    pairs: { found: together, gold: [...wanted.values()].reduce((sum, count) => sum + pairsOf(count), 0), correct },
    bCubed: { precision: total ? purity / total : 1, recall: total ? completeness / total : 1 },
    falseMerges: [...found]
      .filter(([, cells]) => cells.size > 1)
      .map(([entity, cells]) => ({ entity, gold: [...cells.keys()].sort() }))
      .sort((a, b) => (a.entity < b.entity ? -1 : 1)),
  };
}
