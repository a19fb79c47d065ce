/** A tree of phrases over folded tokens: finds the longest phrase that begins at a token, in time linear in its length. */
import { tokenize } from '../text/tokens.ts';

export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  value: T | undefined;
  /** Of a whole tree among others: its bit, by which a token's marks tell whether a phrase of it begins there. */
  mark: number;
}

export const newTrie = <T>(): Trie<T> => ({ next: new Map(), value: undefined, mark: 0 });

/** Gives each tree a bit, at most 25 of them; returns, by key, the bits of the trees in which a phrase begins with it. */
export function markTries(tries: readonly Trie<unknown>[]): Map<string, number> {
  const begun = new Map<string, number>();
  tries.forEach((trie, index) => {
    trie.mark = 1 << index;
    for (const key of trie.next.keys()) begun.set(key, (begun.get(key) ?? 0) | trie.mark);
  });
  return begun;
}

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
