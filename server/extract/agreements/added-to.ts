/** What is added to another instrument and is called by it: "an additional protocol to the fisheries agreement of 2008", "an amendment to their treaty". */
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';

/** What may be added to another; the last of a name. */
const ADDITION = 'protocol|annex|addendum|amendment|appendix|supplement';
const ADDED = new RegExp(`(?:${ADDITION}|arrangement|exchange of (?:notes|letters)|side letter)$`, 'iu');
const TO =
  /^ (?:\([A-Z][\p{L}]{1,6}\) )?to (?:the|their|its|an?|this|that) (?:(?!law\b|bill\b|constitution\b|code\b)[\p{L}-]+ )?$/u;
/** Nothing but such an addition: "amendments" are made to laws as well. */
const NOT_BY_ITSELF = /^amendment$/iu;

/** Whether the first is told to be added to the second. */
export const isAddedTo = (text: string, { head, headEnd }: InstrumentPhrase, { start }: InstrumentPhrase): boolean =>
  headEnd < start && ADDED.test(head) && TO.test(text.slice(headEnd, start));

/** The phrases of a sentence, those added to the next one named by it as well; without an amendment of which it is not told to what it is one. */
export const withAdditions = (text: string, phrases: readonly InstrumentPhrase[]): InstrumentPhrase[] =>
  phrases.flatMap((phrase, index) => {
    const next = phrases[index + 1];
    if (next && isAddedTo(text, phrase, next)) return [{ ...phrase, end: next.end, bare: false, added: true }];
    return NOT_BY_ITSELF.test(phrase.head) ? [] : [phrase];
  });

/** "a Protocol between A and B to the Agreement on readmission": what is added to is older than what was just signed. */
export const isWhatOneAdds = ({ phrase, view }: InstrumentMention): boolean =>
  ADDS_TO.test(view.text.slice(Math.max(0, phrase.start - 160), phrase.start));
const ADDS_TO = new RegExp(`\\b(?:${ADDITION})s?\\b[^;.]{0,140}? (?:of|to|under) (?:the|its|their) $`, 'iu');
