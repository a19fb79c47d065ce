/** When the engine compiles the code of the rules. */
import { setFlagsFromString } from 'node:v8';

/** Bytes of a function's code that are run before it is compiled with all care; V8 itself has 135,168. */
const BUDGET = 500_000;

/**
 * Has functions run longer before they are optimized. The rules are thousands of functions of which none is hot: by the
 * engine's own measure most of them are optimized in turn within the first megabytes of text, which takes longer than
 * reading these does. It is said for the whole process, and may be said at any time and again.
 */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
