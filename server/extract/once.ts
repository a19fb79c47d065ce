/** What rules ask of a draft again and again. */
import type { Draft } from './draft.ts';

/** Made once for each draft: asked anew for each sentence, it would take the square of the text's length. */
export const once = <T>(make: (draft: Draft) => T): ((draft: Draft) => T) => {
  const made = new WeakMap<Draft, { readonly value: T }>();
  return (draft) => {
    const known = made.get(draft);
    if (known) return known.value;
    const value = make(draft);
    made.set(draft, { value });
    return value;
  };
};
