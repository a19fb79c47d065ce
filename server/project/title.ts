/** When two spellings of an office's title are one office: "interior minister", "Minister of the Interior". */
import { fold } from '../model/ids.ts';

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'to', 'a', 'an', 's', 'his', 'her', 'its', 'their']);
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  dpm: ['deputy', 'prime', 'minister'],
  vice: ['deputy'],
};
/** Within a ministry, what is left of a title when the field is taken off: the field is the ministry's own. */
const HEADS = new Set(['minister', 'secretary']);
const RANKS = new Set([
  'acting',
  'deputy',
  'first',
  'second',
  'assistant',
  'permanent',
  'junior',
  'former',
  'designate',
]);
/** Offices that are not the ministry's head nor the head's deputy, though the word stands in them. */
const OTHERS = new Set([
  'prime',
  'delegate',
  'counsellor',
  'state',
  'general',
  'senior',
  'parliamentary',
  'spokesman',
  'adviser',
]);

/**
 * What the spellings of one office share. Elsewhere: the title's words without small ones, in the order of the alphabet.
 * In a ministry: "minister" with its rank, whatever the field is called ("Interior Minister", "Minister of Home Affairs").
 */
export function titleKey(title: string, inMinistry: boolean): string {
  const words = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .flatMap((word) => SHORT_FORMS[word] ?? [word]);
  const heads = words.filter((word) => HEADS.has(word));
  const plain = inMinistry && heads.length === 1 && !words.some((word) => OTHERS.has(word));
  const kept = plain ? words.filter((word) => HEADS.has(word) || RANKS.has(word)) : words;
  return [...new Set(kept)].sort().join(' ');
}
