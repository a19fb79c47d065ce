/** What is undertaken without a verb of undertaking, as undertakings: one for each act of the stretch. */
import type { Ref } from '../../model/factsheet.ts';
import { complementEnd } from './complement.ts';
import { splitUndertakings } from './split.ts';
import type { Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** The undertakings of the words from `start`, told by the word at `at`, up to where the next begins. */
export function made(
  text: string,
  at: number,
  start: number,
  word: string,
  by: readonly Ref[],
  limit = text.length,
): Undertaking[] {
  const trigger: Trigger = { form: 'noun', modality: 'agreed', start: at, after: start, word };
  return splitUndertakings(text, start, Math.min(complementEnd(text, trigger, []), ended(text, start, limit))).map(
    (range) => ({
      range,
      modality: 'agreed',
      by,
      pronoun: null,
      trigger,
    }),
  );
}

/** Where a clause ends before the one that begins at `limit`: without ", and" or "while". */
const ended = (text: string, start: number, limit: number): number =>
  limit >= text.length
    ? text.length
    : start + text.slice(start, limit).replace(/(?:[,;]? (?:and|while|whereas|but)|[,;])? (?:the )?$/u, '').length;
