/** A tree of phrases over folded tokens: finds the longest phrase that begins at a token, in time linear in its length. */
import { tokenize } from '../text/tokens.ts';

export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  value: T | undefined;
}

export const newTrie = <T>(): Trie<T> => ({ next: new Map(), value: undefined });

/** Adds a phrase; the first value of a phrase stays. */
export function addPhrase<T>(trie: Trie<T>, phrase: string, value: T): void {
  let node = trie;
  for (const piece of tokenize(phrase, 0, phrase.length)) {
    const { key } = piece.look;
    let next = node.next.get(key);
    if (!next) {
      next = newTrie();
      node.next.set(key, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** The longest phrase of the tree that begins at `from`; `to` is the index after its last token. */
export function longest<T>(
  trie: Trie<T>,
  keys: readonly string[],
  from: number,
  limit: number,
): { to: number; value: T } | null {
  let node: Trie<T> | undefined = trie;
  let found: { to: number; value: T } | null = null;
  for (let at = from; at < limit; at++) {
    node = node.next.get(keys[at] ?? '');
    if (!node) break;
    if (node.value !== undefined) found = { to: at + 1, value: node.value };
  }
  return found;
}
