/** "And there will be a joint working group on data". */

const THERE = /(?:^|[ ,;"])[Tt]here (?:also )?$/u;
const THERE_IS =
  /^(?:also )?be(?:, [^,;]{3,40},)? (?:also )?(?:an?|one|no|two|three|four|\d+|joint|regular|annual|yearly|monthly) (?!(?:[\p{L}-]+ ){0,3}(?:escape|way|doubt|let-up|respite|end|room|reason|hurry|growth|rain|delays?|problems?|difficult(?:y|ies)|chance|need|war|election|elections|winner|winners|price|rise|shortage|speech|speeches|question|moment|time|meeting|lunch|dinner|break|pause|test|risk)\b)/u;

/** Where "there" stands, right before a modal word, if `rest` behind it says what will be; null where it does not. */
export function thereIs(before: string, rest: string): number | null {
  const there = THERE_IS.test(rest) ? THERE.exec(before) : null;
  return there ? there.index + there[0].search(/there/iu) : null;
}
