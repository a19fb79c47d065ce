/** What undertakings of different days have in common: `seeds/vocabulary/undertakings.yaml`, made ready for use. */
import { stemmer } from 'stemmer';
import { z } from 'zod';
import { fold } from '../model/ids.ts';
import { readList } from '../model/vocabulary.ts';

const words = z.array(z.string().min(1));
const UNDERTAKINGS = z.object({
  weak: z.array(words),
  same: z.record(z.string(), words),
  broad: words,
  rare: words,
  reports: words,
  open: words,
});

export interface Undertakings {
  /** Stems that tell no two undertakings apart. */
  readonly weak: ReadonlySet<string>;
  /** Stem → the concept that it stands for. */
  readonly stems: ReadonlyMap<string, string>;
  /** First stem of a phrase → its phrases, the longest first, as stems with their concept. */
  readonly phrases: ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly concept: string }[]>;
  /** Concepts that nearly every undertaking speaks of, and those of which few do. */
  readonly broad: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  /** Folded forms, with a space at either end. */
  readonly reports: readonly string[];
  readonly open: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const LONGEST = 40;

/** A text's words in order, folded, with their stems; words joined by a hyphen are one. */
export const stemsOf = (text: string): { readonly word: string; readonly stem: string }[] =>
  (fold(text).match(WORD) ?? []).map((word) => ({ word, stem: word.length > LONGEST ? word : stemmer(word) }));

const stemsAlone = (text: string): string[] => stemsOf(text).map(({ stem }) => stem);

let known: Undertakings | null = null;

export function undertakings(): Undertakings {
  known ??= compiled();
  return known;
}

function compiled(): Undertakings {
  const { weak, same, broad, rare, reports, open } = readList('undertakings', UNDERTAKINGS);
  const stems = new Map<string, string>();
  const phrases = new Map<string, { stems: string[]; concept: string }[]>();
  for (const [concept, list] of Object.entries(same))
    for (const word of list) {
      const parts = stemsAlone(word);
      const [first = ''] = parts;
      if (parts.length === 1) stems.set(first, concept);
      else phrases.set(first, [...(phrases.get(first) ?? []), { stems: parts, concept }]);
    }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const spaced = (form: string) => ` ${fold(form)} `;
  return {
    weak: new Set(weak.flat().flatMap(stemsAlone)),
    stems,
    phrases,
    broad: new Set(broad),
    rare: new Set(rare),
    reports: reports.map(spaced),
    open: open.map(spaced),
  };
}
