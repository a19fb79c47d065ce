/** By which words somebody is told to have said something, before a clause: one family for whoever asks who says what. */
import { early } from '../words/early.ts';

/** Verbs that report what is said, as they stand before "that": no wish, no guess, no praise. */
export const SAYS =
  '(?:said|says|saying|stated|states|stating|announced|announces|announcing|declared|declares|declaring|confirmed|confirms|confirming|added|adds|adding|noted|notes|noting|affirmed|affirms|reaffirmed|reiterated|explained|explains|explaining|disclosed|revealed|revealing|specified|detailed|indicated|indicates|indicating|replied|replies|responded|answered|reported|reports|made (?:it )?(?:known|clear|plain|public)|let it be known|pointed out|gave (?:assurances|notice)|informed|informs|conceded|admitted|acknowledged|clarified|underlined|stressed)';
/** "on Friday", "in Hue", "at a press conference": where and when it was said. */
const THERE_AND_THEN =
  '(?: (?:(?:on|in|at) \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+day|yesterday|today|here|later|(?:this|last) \\p{Ll}+|(?:after|during|following|at|in|on|through|before|via|over|afterwards|to) [^,;:"]{3,120}?))?';
/** "told his guest, the minister of Guinea,". */
const TELLS = '(?:told|tells|informed|informs|assured|assures|notified|reminded|advised) [^;:"]{3,110}?';

const SAID = new RegExp(`\\b(?:(?:${SAYS}|told [\\p{L} ]{3,30}?)${THERE_AND_THEN}(?: that)?|${TELLS} that) $`, 'u');
const SAID_EARLIER = new RegExp(`\\b(?:${SAYS}${THERE_AND_THEN}|${TELLS}) (?:that|there) `, 'u');
const GOES_ON = /(?:,|;| and|, and|, but| but|, while| as well as) (?:also )?that $/u;

early(SAID, SAID_EARLIER);

/** Where the words begin by which the clause behind `lead` is said, or the one before it that "and that" goes on with; -1 where none do. */
export function saidAt(lead: string): number {
  const said = SAID.exec(lead);
  if (said) return said.index;
  return GOES_ON.test(lead.slice(-30)) ? (SAID_EARLIER.exec(lead)?.index ?? -1) : -1;
}

/** Whether somebody is told to say what follows `lead`. */
export const isSaid = (lead: string): boolean => saidAt(lead) >= 0;
