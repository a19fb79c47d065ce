/**
 * Patterns that are put to very many sentences, compiled before all others. V8 compiles regular expressions well only until
 * they and all other compiled code fill 16 MB; those that come later take about five times as long wherever they are put.
 * The rules have more than that, and without a word from them it is the first that a text happens to need that are quick.
 *
 *   early(LED, SPOKE);
 */

/** A sentence as most are, in one byte a letter: the compiler looks at it for what letters to expect. */
const SAMPLE =
  'The Minister of Foreign Affairs of the Republic told reporters on Monday that both sides had signed an agreement on trade and will meet again in May.';

const waiting: RegExp[] = [];

/** Names patterns that are to be compiled early: long ones, and ones that begin with no letter of their own. */
export const early = (...patterns: readonly RegExp[]): void => {
  waiting.push(...patterns);
};

/** Compiles them, once: V8 does it when a pattern is put to a text for the second time. */
export function compileEarly(): void {
  for (const pattern of waiting.splice(0)) {
    for (let time = 0; time < 2; time++) {
      pattern.lastIndex = 0;
      pattern.test(SAMPLE);
    }
    pattern.lastIndex = 0;
  }
}
