/**
 * The word lists under `seeds/vocabulary`, read once and checked: what the rules know, editable without programming.
 * Each list has a schema; a list that does not fit is refused with its file and field.
 */
import { z } from 'zod';
import { AppError, messageOf } from './errors.ts';
import { ORGANIZATION_KINDS } from './ontology.ts';
import { listContent } from './parsed-lists.ts';

const words = z.array(z.string().min(1)).readonly();
const iso2 = z.string().regex(/^[A-Z]{2}$/);

const COUNTRIES = z.record(
  iso2,
  z.object({
    name: z.string().optional(),
    names: words.default([]),
    adjectives: words.default([]),
    joined: words.default([]),
    seat: words.default([]),
    until: z.number().int().optional(),
    heir: iso2.optional(),
  }),
);
const PLACES = z.record(z.string(), words);
const HONORIFICS = z.object({ ranks: words, address: words, national: z.record(iso2, words) });
/** How the words of a state are known: by how a phrase begins, what it is or holds; of which states, of which never. */
const STYLES = z
  .array(
    z.object({
      begins: words.default([]),
      is: words.default([]),
      holds: words.default([]),
      states: z.array(iso2).default([]),
      not: z.array(iso2).default([]),
    }),
  )
  .readonly();
const NAMES = z.object({ openers: words, leads: words, matters: words });
const OFFICES = z.object({
  ministers: words,
  secretaries: words,
  state: words,
  bodies: words,
  ranks: words,
  qualifiers: words,
  holding: words,
  counterparts: words,
  speech: words,
  deeds: words,
  leading: z.object({ either: words, bodies: words, firms: words }),
  styles: STYLES,
  people: words,
  implied: z.record(z.string(), z.string().nullable()),
});
const BODIES = z.object({
  fields: words,
  sameField: z.record(z.string(), words),
  kindred: z.array(words),
  fullField: z.record(z.string(), z.string()),
  heads: z.partialRecord(z.enum(ORGANIZATION_KINDS), words),
  foreignHeads: z.partialRecord(z.enum(ORGANIZATION_KINDS), words),
  foreignOrEnglish: words,
  styles: STYLES,
  worldParts: words,
  divisions: words,
  keepAdjective: words,
  inner: words,
  things: words,
  groupWords: words,
  firms: words,
  known: z.array(
    z.object({
      name: z.string().min(1),
      aliases: words.default([]),
      kind: z.enum(ORGANIZATION_KINDS),
      country: iso2.nullable().default(null),
    }),
  ),
});

/** The lists that the recognition of persons and bodies reads. */
export interface Vocabulary {
  readonly countries: z.infer<typeof COUNTRIES>;
  readonly places: z.infer<typeof PLACES>;
  readonly towns: z.infer<typeof PLACES>;
  readonly honorifics: z.infer<typeof HONORIFICS>;
  readonly names: z.infer<typeof NAMES>;
  readonly offices: z.infer<typeof OFFICES>;
  readonly bodies: z.infer<typeof BODIES>;
}

/**
 * Reads one list, `seeds/vocabulary/<name>.yaml`, and checks it against a schema.
 * Throws `BAD_SETTING` naming the file and the field where it does not fit.
 */
export function readList<T>(name: string, schema: z.ZodType<T>): T {
  const where = `seeds/vocabulary/${name}.yaml`;
  let content: unknown;
  try {
    content = listContent(name);
  } catch (error) {
    throw new AppError('BAD_SETTING', `the word list cannot be read: ${messageOf(error)}`, { where });
  }
  const checked = schema.safeParse(content);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new AppError('BAD_SETTING', `the word list does not fit: ${issue?.message ?? 'invalid'}`, {
    where: `${where}, ${issue?.path.join('.') || 'top'}`,
  });
}

let known: Vocabulary | null = null;

/** The word lists; read from disk at the first call and kept. */
export function vocabulary(): Vocabulary {
  known ??= Object.freeze({
    countries: readList('countries', COUNTRIES),
    places: readList('places', PLACES),
    towns: readList('towns', PLACES),
    honorifics: readList('honorifics', HONORIFICS),
    names: readList('names', NAMES),
    offices: readList('offices', OFFICES),
    bodies: readList('bodies', BODIES),
  });
  return known;
}
