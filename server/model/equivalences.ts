/** The list of names that may stand for one thing, `seeds/vocabulary/equivalences.yaml`, ready for looking up. */
import { z } from 'zod';
import type { Iso2 } from './factsheet.ts';
import { fold } from './ids.ts';
import { readList, vocabulary } from './vocabulary.ts';

const words = z.array(z.string().min(1)).readonly();
const states = z.array(z.string().regex(/^[A-Z]{2}$/)).readonly();
const schema = z.object({
  fixedSpelling: states,
  familyFirst: states,
  lastLeftOut: states,
  spellings: z.array(words).readonly(),
  places: z.array(words).readonly(),
  shared: words,
  general: words,
});

export interface Equivalences {
  /** Countries in whose names a different letter is a different name. */
  readonly fixedSpelling: ReadonlySet<Iso2>;
  /** Countries in which the family name comes first. */
  readonly familyFirst: ReadonlySet<Iso2>;
  /** Countries in which the last name may be left out. */
  readonly lastLeftOut: ReadonlySet<Iso2>;
  /** Folded word of a personal name → the spelling that stands for all of it: `mohammed` → `muhammad`. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Folded name of a place without spaces → the one that stands for its group. */
  readonly places: ReadonlyMap<string, string>;
  /** Folded field of a ministry → the one that stands for its group: `home affairs` → `interior`. */
  readonly fields: ReadonlyMap<string, string>;
  /** Folded words of bodies that several pairs of countries have. */
  readonly shared: ReadonlySet<string>;
  /** Folded words that say only what kind of event it is. */
  readonly general: ReadonlySet<string>;
}

/** A name without case, accents, spaces and marks: `Hà Nội` → `hanoi`. */
export const squeezed = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

let known: Equivalences | null = null;

/** The equivalences; read from disk at the first call and kept. Throws `BAD_SETTING` where a list does not fit. */
export function equivalences(): Equivalences {
  known ??= build();
  return known;
}

function build(): Equivalences {
  const list = readList('equivalences', schema);
  const places = new Map<string, string>();
  for (const group of list.places) for (const name of group) places.set(squeezed(name), squeezed(group[0] ?? name));
  const spellings = new Map<string, string>();
  for (const group of list.spellings) for (const name of group) spellings.set(fold(name), fold(group[0] ?? name));
  const fields = new Map<string, string>();
  for (const [field, names] of Object.entries(vocabulary().bodies.sameField)) {
    for (const name of names) fields.set(fold(name), fold(field));
  }
  return Object.freeze({
    fixedSpelling: new Set(list.fixedSpelling),
    familyFirst: new Set(list.familyFirst),
    lastLeftOut: new Set(list.lastLeftOut),
    spellings,
    places,
    fields,
    shared: new Set(list.shared.map(fold)),
    general: new Set(list.general.map(fold)),
  });
}
