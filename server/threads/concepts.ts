/** What a text of an undertaking is about, as a set of concepts that can be compared with that of another. */
import { stemsOf, undertakings } from './vocabulary.ts';

/** What a text says of a concept. */
export interface Said {
  /** 1; ½ where nearly every undertaking speaks of it, or the vocabulary does not know it; 1½ where few speak of it. */
  readonly weight: number;
  /** How readers are told of it: its name in the vocabulary, else the word as the text has it. */
  readonly label: string;
}
/** By the name of the concept; what the vocabulary does not know goes by its stem. */
export type Concepts = ReadonlyMap<string, Said>;

const WEIGHT = { known: 1, broad: 0.5, rare: 1.5, other: 0.5 } as const;
/** Shortest stem that says something by itself. */
const SHORTEST = 4;

/** `ignored` are stems that are compared elsewhere: the names of the states concerned. */
export function conceptsOf(text: string, ignored: ReadonlySet<string> = new Set()): Concepts {
  const { weak, stems, phrases, broad, rare } = undertakings();
  const found = new Map<string, Said>();
  const words = stemsOf(text);
  const isPhrase = (at: number) => (each: { readonly stems: readonly string[] }) =>
    each.stems.every((stem, step) => words[at + step]?.stem === stem);
  for (let at = 0; at < words.length; at++) {
    const { stem, word } = words[at] ?? { stem: '', word: '' };
    const phrase = phrases.get(stem)?.find(isPhrase(at));
    const concept = phrase?.concept ?? stems.get(stem);
    if (phrase) at += phrase.stems.length - 1;
    if (concept) {
      const weight = broad.has(concept) ? WEIGHT.broad : rare.has(concept) ? WEIGHT.rare : WEIGHT.known;
      found.set(concept, { weight, label: concept });
    } else if (stem.length >= SHORTEST && !weak.has(stem) && !isIgnored(word, stem, ignored) && !/^\d/.test(stem))
      found.set(stem, { weight: WEIGHT.other, label: word });
  }
  return found;
}

/** A name of a state, or several joined by hyphens. */
const isIgnored = (word: string, stem: string, ignored: ReadonlySet<string>): boolean =>
  ignored.has(stem) ||
  (word.includes('-') && word.split('-').every((part) => stemsOf(part).every((each) => ignored.has(each.stem))));

/** Whether two texts that both speak of it are likely to speak of the same thing. */
export const isTelling = (concept: string, concepts: Concepts): boolean =>
  (concepts.get(concept)?.weight ?? 0) >= WEIGHT.known;

/** Sum of the weights of some concepts; of all where none are named. */
export function weightOf(concepts: Concepts, names: Iterable<string> = concepts.keys()): number {
  let sum = 0;
  for (const name of names) sum += concepts.get(name)?.weight ?? 0;
  return sum;
}
