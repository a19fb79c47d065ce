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
  const other = NEXT_CLAUSE.exec(text.slice(start, limit));
  const until = other ? Math.min(limit, start + other.index) : limit;
  return splitUndertakings(text, start, Math.min(complementEnd(text, trigger, []), ended(text, start, until))).map(
    (range) => ({
      range,
      modality: 'agreed',
      by,
      pronoun: null,
      trigger,
    }),
  );
}

/** ", and reunions of families will resume": another clause. */
const NEXT_CLAUSE =
  /[,;] (?:and |while |but )?(?!which |who |that )(?=[^,;]{3,60} (?:will|shall|would|is to|are to) )/u;

/** Where a clause ends before the one that begins at `limit`: without ", and" or "while". */
const ended = (text: string, start: number, limit: number): number =>
  limit >= text.length
    ? text.length
    : start + text.slice(start, limit).replace(/(?:[,;]? (?:and|while|whereas|but)|[,;])? (?:the )?$/u, '').length;
