/** What rules ask again and again of a draft, a sentence or a mention. */
import type { Draft } from './draft.ts';

/** Made once for each draft, or other object: asked anew for each sentence, it would take the square of the text's length. */
export const once = <T, K extends object = Draft>(make: (of: K) => T): ((of: K) => T) => {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
};
