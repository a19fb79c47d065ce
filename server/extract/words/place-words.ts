/** The word lists of places, compiled: those that are known wherever they stand, and those that a text must first speak of as places. */
import type { Iso2 } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import { tokenize } from '../text/tokens.ts';
import { addPhrase, longest, newTrie, type Trie } from './trie.ts';

export interface PlaceWord {
  readonly country: Iso2 | null;
  /** Other states that have a place of that name, where there are any. */
  readonly others?: readonly Iso2[];
}

/** The states that have a place of that name. */
export type TownWord = readonly Iso2[];

/** `towns`: by whose names a place is known to be one of several. */
export function compilePlaces(towns: Trie<TownWord>): Trie<PlaceWord> {
  const trie: Trie<PlaceWord> = newTrie();
  for (const [country, names] of Object.entries(vocabulary().places)) {
    if (country === 'world') continue;
    for (const name of names) {
      const others = phrase(towns, name)?.filter((each) => each !== country);
      const value = { country: country === 'none' ? null : country };
      addPhrase(trie, name, others?.length ? { ...value, others } : value);
    }
  }
  return trie;
}

export function compileTowns(): Trie<TownWord> {
  const states = new Map<string, Iso2[]>();
  for (const [country, names] of Object.entries(vocabulary().towns))
    for (const name of names) {
      const list = states.get(fold(name));
      if (list) list.push(country);
      else states.set(fold(name), [country]);
    }
  const trie: Trie<TownWord> = newTrie();
  for (const [name, countries] of states) addPhrase(trie, name, countries);
  return trie;
}

/** The value of a whole phrase. */
function phrase<T>(trie: Trie<T>, name: string): T | undefined {
  const keys = tokenize(name, 0, name.length).map((piece) => piece.look.key);
  const found = longest(trie, keys, 0, keys.length);
  return found?.to === keys.length ? found.value : undefined;
}
