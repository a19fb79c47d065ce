/** The index of blocking keys: from a form to the forms it is worth comparing with. */
import { type Keys, keysOf } from './keys.ts';
import type { Profile } from './profile.ts';

/**
 * A key that more forms share says too little to be worth the comparing: it is shut, for all of them alike, until enough
 * have gone. What two spellings have in common is rarely a single common word, so other keys still bring them together.
 */
export const MOST_IN_BLOCK = 400;

interface Block {
  readonly posts: Set<string>;
  readonly probes: Set<string>;
}

const isOpen = ({ posts, probes }: Block): boolean => posts.size <= MOST_IN_BLOCK && probes.size <= MOST_IN_BLOCK;

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

export class FormIndex {
  readonly #keys = new Map<string, Keys>();
  readonly #blocks = new Map<string, Block>();

  /**
   * Puts a form in under the keys of its profile, replacing what was there; null takes it out. Returns the forms of
   * blocks that shut or opened by it: their candidates are others now.
   */
  set(form: string, profile: Profile | null): Set<string> {
    const before = this.#keys.get(form);
    const after = profile ? keysOf(profile) : undefined;
    if (before && after && sameKeys(before.posts, after.posts) && sameKeys(before.probes, after.probes))
      return new Set();
    const keys = new Set([before, after].flatMap((each) => [...(each?.posts ?? []), ...(each?.probes ?? [])]));
    const wasOpen = new Map([...keys].map((key) => [key, isOpen(this.#block(key))]));
    this.#remove(form, before);
    if (after) {
      this.#keys.set(form, after);
      for (const key of after.posts) this.#block(key).posts.add(form);
      for (const key of after.probes) this.#block(key).probes.add(form);
    }
    const turned = new Set<string>();
    for (const key of keys) {
      const block = this.#block(key);
      if (isOpen(block) !== wasOpen.get(key)) for (const each of [...block.posts, ...block.probes]) turned.add(each);
      if (block.posts.size === 0 && block.probes.size === 0) this.#blocks.delete(key);
    }
    return turned;
  }

  /** The forms that share an open block with this one, on either side, itself left out. */
  candidates(form: string): Set<string> {
    const found = new Set<string>();
    const { posts = [], probes = [] } = this.#keys.get(form) ?? {};
    const collect = (keys: readonly string[], side: keyof Block) => {
      for (const key of keys) {
        const block = this.#blocks.get(key);
        if (block && isOpen(block)) for (const other of block[side]) found.add(other);
      }
    };
    collect(probes, 'posts');
    collect(posts, 'probes');
    found.delete(form);
    return found;
  }

  #remove(form: string, keys: Keys | undefined): void {
    for (const key of keys?.posts ?? []) this.#block(key).posts.delete(form);
    for (const key of keys?.probes ?? []) this.#block(key).probes.delete(form);
    this.#keys.delete(form);
  }

  #block(key: string): Block {
    const known = this.#blocks.get(key);
    if (known) return known;
    const block: Block = { posts: new Set(), probes: new Set() };
    this.#blocks.set(key, block);
    return block;
  }
}
