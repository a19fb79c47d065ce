/** Words around what a sentence tells that say it was agreed, though no verb of undertaking governs it: "…, as agreed with Kenya", "…: so runs the understanding". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(
  /^(?:agreed|decided|settled|resolved|runs|reads|accepted|approved|initiall?ed|jointly|yes|go-ahead|consent|so|thus|says|states|stipulates|provides)$/,
);

const AGREEING = new Gate(/^(?:agreed|decided|resolved|settled|jointly)$/);
/** "a joint panel will sit, the ministers announced jointly, with costs shared", "Kiribati would get half, the Parties decided, the rest being paid". */
const TOLD_BEHIND =
  /, [^,;:"]{3,90} (?:(?:agreed|decided|resolved|settled)(?: (?:on|in|at|here|today|yesterday|this|last|late|early|jointly)\b[^,;:]{0,40}?)?|(?:announced|said|declared|confirmed|stated) jointly|jointly (?:announced|said|declared|confirmed|stated)(?: (?:on|in|at)\b[^,;:]{0,40}?)?)(?=[,;.]|$)/u;
/** "fishermen would be released, as agreed with the coast guard", "according to the draft both accepted". */
const AS_AGREED =
  /\b[Aa]s (?:jointly )?agreed (?:with|between|by|among|in|at|on|last|yesterday|earlier)\b|\b[Aa]ccording to (?:the|a) (?:draft|text|plan|paper|proposal|outline|timetable|formula|version) (?:that |which )?(?:both|they|the two|all|[^,;:]{3,40}?) (?:have |had )?(?:accepted|agreed|approved|endorsed|initiall?ed|settled on)\b/u;
/** "the barricades will come down: so runs the understanding", "a single fare: that is what both have settled on", "roads will be widened: so decided the ministers". */
const SUMMED_UP =
  /: (?:so|thus|such) (?:(?:runs|reads|goes|is|are|says?|provides?) )?the (?:[\p{L}-]+ ){0,3}(?:understanding|agreement|accord|deal|compromise|terms|text|bargain|plan|programme|protocol|memorandum|treaty|pact|statement|communiqué|minutes)\b|: (?:so|thus) (?:it was )?(?:agreed|decided|settled)\b|: (?:that|this) (?:is|was) what [^;:]{3,80} (?:agreed|settled|decided|accepted)\b/u;
/** "has now said yes to Kenya: inmates will be sent home". */
const SAID_YES =
  /\b(?:sa(?:id|ys) yes|g(?:ave|iven|ives) (?:its|their|his|her|the) (?:consent|go-ahead|approval|agreement|assent))(?: (?:to|for) [^:;]{2,60})?: /u;

/** 'Paragraph 3 of the memorandum reads: "The Participants will"'. */
const READS =
  /\b(?:[Aa]rticle|[Pp]aragraph|[Ss]ection|[Cc]lause|[Pp]oint|[Mm]emorandum|[Aa]greement|[Aa]ccord|[Tt]reaty|[Pp]rotocol|[Cc]ommuniqu[ée]|[Dd]eclaration|[Tt]ext)\b[^;:"]{0,90} (?:reads|runs|says|states|stipulates|provides)(?: as follows)?: "/u;

/** Whether a sentence says of itself that what it tells was agreed. */
export const isAgreedFrame = ({ words, text }: SentenceView): boolean =>
  GATE.opens(words) &&
  ((AGREEING.opens(words) && TOLD_BEHIND.test(text)) ||
    AS_AGREED.test(text) ||
    (text.includes(': ') &&
      (SUMMED_UP.test(text) || SAID_YES.test(text) || (text.includes(': "') && READS.test(text)))));
