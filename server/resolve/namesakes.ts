/** Who bears a part of another's name in one document: "Ana Bravo" beside "Ana Bravo Kilo" is somebody else, in all others, too. */
import { fold } from '../model/ids.ts';

/** Persons of one document with whom one is compared; of more, nothing is noted. */
const MOST = 60;

/** For each of the names, those of the others that have a word in common with it; names of one word tell nothing apart. */
export function besidesOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > MOST) return [];
  const words = names.map(wordsOf);
  return names.map((name, at) =>
    names.filter(
      (other, to) =>
        other !== name && (words[to]?.size ?? 0) > 1 && [...(words[to] ?? [])].some((word) => words[at]?.has(word)),
    ),
  );
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
