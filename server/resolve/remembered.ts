/** Names recur in thousands of documents: what follows from one alone is worked out once. */

/** Results kept of one function; beyond that it begins anew. */
const MOST = 20_000;

/** The same pure function of a text, which remembers. Its results are shared, so nobody may change them. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
