/** Some words of an object of words, at any depth. */
export type PartOf<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Item[]
    : T extends object
      ? { readonly [Key in keyof T]?: PartOf<T[Key]> }
      : T;

/** The object with what `own` has in the place of its own: objects key by key, lists and everything else whole. */
export function inPlaceOf<T extends object>(base: T, own: object): T {
  const entries = Object.entries(base).map(([key, value]: [string, unknown]) => {
    const other: unknown = (own as Readonly<Record<string, unknown>>)[key];
    if (other === undefined) return [key, value];
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, isPlain && typeof other === 'object' && other !== null ? inPlaceOf(value, other) : other];
  });
  return Object.fromEntries(entries) as T;
}
