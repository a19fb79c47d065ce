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
  bodyWords: z.array(z.array(z.string().regex(/^[a-z][a-z ]+$/)).readonly()).readonly(),
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
  /** Letters with which the spellings of a name begin, by the one that stands for all: `konstantinos` → `kc`. */
  readonly letters: ReadonlyMap<string, string>;
  /** Folded name of a place without spaces → the one that stands for its group. */
  readonly places: ReadonlyMap<string, string>;
  /** Folded field of a ministry → the one that stands for its group: `home affairs` → `interior`. */
  readonly fields: ReadonlyMap<string, string>;
  /** A folded name of a body with words of other languages as English has them: `banco nacional de alfa` → `bank national de alfa`. */
  readonly inEnglish: (folded: string) => string;
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
  const letters = new Map(
    list.spellings.map((group) => [
      fold(group[0] ?? ''),
      [...new Set(group.map((name) => fold(name).charAt(0)))].join(''),
    ]),
  );
  const fields = new Map<string, string>();
  for (const [field, names] of Object.entries(vocabulary().bodies.sameField)) {
    for (const name of names) fields.set(fold(name), fold(field));
  }
  return Object.freeze({
    fixedSpelling: new Set(list.fixedSpelling),
    familyFirst: new Set(list.familyFirst),
    lastLeftOut: new Set(list.lastLeftOut),
    spellings,
    letters,
    places,
    fields,
    inEnglish: translator(list.bodyWords),
    shared: new Set(list.shared.map(fold)),
    general: new Set(list.general.map(fold)),
  });
}

/** Puts the first of a group in place of the others; of several that begin alike, the longest. */
function translator(groups: readonly (readonly string[])[]): (folded: string) => string {
  const english = new Map(groups.flatMap(([first = '', ...others]) => others.map((word) => [fold(word), fold(first)])));
  const all = [...english.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (folded) => folded.replace(pattern, (word) => english.get(word) ?? word);
}
