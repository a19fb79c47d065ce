/** The index of blocking keys: from a form to the forms it is worth comparing with. */
import { type Keys, keysOf } from './keys.ts';
import type { Profile } from './profile.ts';

export class FormIndex {
  readonly #keys = new Map<string, Keys>();
  readonly #posts = new Map<string, Set<string>>();

  /** Puts a form in under the keys of its profile, replacing what was there; null takes it out. */
  set(form: string, profile: Profile | null): void {
    for (const key of this.#keys.get(form)?.posts ?? []) {
      const posted = this.#posts.get(key);
      posted?.delete(form);
      if (posted?.size === 0) this.#posts.delete(key);
    }
    this.#keys.delete(form);
    if (!profile) return;
    const keys = keysOf(profile);
    this.#keys.set(form, keys);
    for (const key of keys.posts) this.#posts.set(key, (this.#posts.get(key) ?? new Set()).add(form));
  }

  /** The forms that post a key which this one probes, itself left out. */
  candidates(form: string): Set<string> {
    const found = new Set<string>();
    for (const key of this.#keys.get(form)?.probes ?? [])
      for (const other of this.#posts.get(key) ?? []) found.add(other);
    found.delete(form);
    return found;
  }
}
