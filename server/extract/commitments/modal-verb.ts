/** What follows a modal word, and its verb. */
import { NO_VERB_IN_LY } from './in-ly.ts';

/** "shall from next week post", "will by June have": when, set before the verb. */
const TIMED =
  /^(?:from|as of|by|until|within|before|after|every|each|for|in) (?:(?:now|the|this|next|mid-?|early|late|end|a|an|one|two|three|five|six|ten|\d+|of|first|coming|fixed|new|last|\p{Lu}\p{Ll}+|\d{4}|days?|weeks?|months?|years?|season|spring|summer|autumn|winter|times?|on) )+(?=\p{Ll})/u;

/** The words from an offset behind a modal word to another, without a quotation mark or a time before the verb. */
export const restOf = (text: string, after: number, end: number): string =>
  text
    .slice(after, end)
    .replace(/^["“]/u, '')
    .replace(TIMED, '')
    .replace(/^in (?:the )?future,? /u, '');

const ADVERBS = new RegExp(
  String.raw`^(?:not |no longer |also |each |both |all |jointly |then |now |next |first |again |together |further |moreover |furthermore |besides |likewise |thus |therefore |instead |soon |still |too |in addition |in turn |in return |in future |thereafter |continue to |go on |keep on |carry on |henceforth |henceforward |from now on |once more |${NO_VERB_IN_LY}[\p{L}]{2,20}ly )*([\p{L}-]+)`,
  'u',
);

/** "was to the benefit of all": what follows is a thing, and no verb. */
const NO_VERB = /^(?:the|an?|this|that|these|those|its|their|his|her|our|my|everyone|everybody|whom|which)$/;

/** The verb with which such words begin, in lower case; empty where none does. */
export function verbOf(rest: string): string {
  const first = ADVERBS.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (NO_VERB.test(first)) return '';
  // "see to it that trucks are cleared".
  return first === 'see' && /\bsee (?:to|that) /u.test(rest) ? 'ensure' : first;
}
