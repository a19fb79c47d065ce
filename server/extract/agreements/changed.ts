/** Instruments that change others: "a protocol amending the treaty of 1993", of which only the first is new. */
import { isAddedTo } from './added-to.ts';
import type { InstrumentPhrase } from './names.ts';

const CHANGED =
  /^,? (?:(?:which|that) )?(?:amend|supplement|updat|extend|replac|modif|revis|complement|supersed|prolong|renew|implement|expand)(?:ing|s|es|ies|ed)?(?: and \p{Ll}+ing)? (?:an?|the|their|its) (?:\p{Ll}+ )?$/u;
/** Whether the first is told to change the second, or to be added to it. */
export const changes = (text: string, first: InstrumentPhrase, second: InstrumentPhrase): boolean =>
  (first.headEnd < second.start && CHANGED.test(text.slice(first.headEnd, second.start))) ||
  isAddedTo(text, first, second);

/** The instrument that a sentence tells to be changed by one before it is there; the year by which it is called, if any. */
export function changedBy(
  text: string,
  phrase: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): { readonly year: string | null } | null {
  const before = all[all.indexOf(phrase) - 1];
  return before && changes(text, before, phrase)
    ? { year: /^(?:19|20)\d\d\b/u.exec(text.slice(phrase.start))?.[0] ?? null }
    : null;
}
