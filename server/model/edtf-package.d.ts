/** The part of the `edtf` package that is used here; it ships no types. */
declare module 'edtf' {
  /** Parses an EDTF string; throws where it is not one. `min` and `max` are milliseconds since 1970, infinite where open. */
  export default function edtf(value: string): { readonly type: string; readonly min: number; readonly max: number };
}
