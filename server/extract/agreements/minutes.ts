/** Minutes as time and minutes as a paper: "a few minutes later", "a minute of silence", but "a set of minutes", "the minutes, which both signed". */

/** What stands before minutes that pass. */
const PASSING =
  /(?:\d|\b(?:a few|few|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|couple of|additional|extra|last|for|of|within|in)|last-) $/iu;
const OF_PAPER =
  /\b(?:(?:sign\p{Ll}+|conclusion|adoption|exchange|initial\p{Ll}+|sets?|pages?|copy|copies|text|sheets?|draft|version|volume) of|recorded in|(?:laid|set|written|put) down in) $/iu;
/** "a minute of silence", "ten minutes of applause": what somebody does for so long. */
const FILLED =
  /^ of (?!(?:the|their|its|this|that|an?)\b|(?:\p{Ll}+ )?(?:meetings?|understanding|co-?operation|discussions?|talks|negotiations|agreement|sessions?|consultations|conversations|proceedings|deliberations)\b)\p{Ll}/u;
const SIGNED =
  /^,? (?:(?:(?:which|that) )?(?:were |was )?(?:jointly )?(?:signed|initiall?ed|adopted)\b|(?:which|that) (?:the |both |they )?[^.;,]{0,50}?\b(?:signed|initiall?ed|adopted)\b|(?:to|on|under) which [^.;,]{2,50} (?:put|set|affixed) )/u;

/** Whether it is told that they were signed. */
export const areSigned = (text: string, headEnd: number): boolean => SIGNED.test(text.slice(headEnd, headEnd + 90));

/** Whether the word between the offsets is a time and no paper. */
export function isTime(text: string, headStart: number, headEnd: number): boolean {
  const before = text.slice(Math.max(0, headStart - 24), headStart);
  if (FILLED.test(text.slice(headEnd, headEnd + 40))) return !OF_PAPER.test(before) && !areSigned(text, headEnd);
  return PASSING.test(before) && !OF_PAPER.test(before) && !/^ (?:on|of)\b/u.test(text.slice(headEnd));
}
