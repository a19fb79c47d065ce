/** "On Friday he had met X, the minister, and promised": the pronoun acts, and not whom it met. */

const TOLD_OF =
  /^\s*(?:(?:And|But) )?(?:(?:On|In|At|During|After|Before|Later|Earlier|Then|From|Last|This) [^,;]{0,45}?,? )?(he|she|they|He|She|They) (?:had |has |have |also |then |later |earlier )?(?!was |were |is |are )\p{Ll}+ [^;]*,? and (?:also |then |had |has )*$/u;

/** Where such a pronoun stands in the words before a second verb; null where none does. */
export function pronounOfMeeting(region: string): { readonly start: number; readonly plural: boolean } | null {
  const word = TOLD_OF.exec(region)?.[1];
  if (!word) return null;
  return { start: region.search(new RegExp(`(?<!\\p{L})${word} `, 'u')), plural: /^they$/i.test(word) };
}

/** "On Sunday he held talks": a pronoun behind when or where. */
export const TIMED =
  /^\s*(?:On|In|At|During|After|Before|Later|Earlier|Then|There|From|Last|This|That|The (?:next|same|following))\b[^,;]{0,45}?,? (they|he|she)(?= )/u;
