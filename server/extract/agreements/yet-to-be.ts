/** What tells, behind or before the name of an instrument, that there is none yet: it is expected, studied, left open, tabled. */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { InstrumentPhrase } from './names.ts';

/** One of these words stands in whatever the patterns below fit. */
const GATE = new Gate(
  /^(?:ha[sd]|have|is|are|was|were|remains?|should|may|might|could|must|stays?|awaits?|waits|drafting|draft|outline|begun|started|ready|be|agreed|will|would|shall|must|now|still|currently|sent|handed|given|shown|submitted|received|preparing|negotiating|will|tabled|floated|mooted|suggested|proposed|put|circulated|submitted|drafted|offered|drawn|prepared|written|suggestions?|ideas?|proposals?|offers?|drafts?|plans?|talks?|negotiations|discussions|touch|spoke|talked|thinking|considering|consider|studying|exploring|weighing|examining|work|works|working|mull|expected|planned|foreseen|envisaged|due|scheduled)/,
);
const MAKING =
  'signed|approved|concluded|ratified|initiall?ed|finali[sz]ed|adopted|agreed|drafted|written|drawn up|negotiated|worked out|settled|tabled|completed|hammered out|put (?:on|to) paper|put into words';
const ASIDE =
  '(?: (?:in|of|for|from|to|setting out|that would|which would) [^.,;:]{3,60}?(?= (?:is|are|was|were|has|have|had|remains?) ))?(?: between [^.;:]{3,110}?| with [^.;,]{3,50})?(?:,? (?:which|that)|, [^,;]{3,80},)?';

/** "A power purchase agreement is due to follow in November", "The agreement on the school is expected in October". */
const TO_COME = new RegExp(
  `^${ASIDE},? (?:${[
    `(?:has|have|had) (?:yet|still) to be (?:${MAKING})\\b`,
    `(?:has|have) (?:now |already )?been (?:drafted|drawn up|worked out|prepared|tabled)\\b`,
    `(?:has|have|had) (?:still )?not (?:yet )?(?:been (?:${MAKING}|looked at|discussed|examined|answered|taken up)\\b|found (?:the )?(?:consent|agreement|approval)\\b)`,
    `(?:should|may|might|could|must)(?:, [^,;]{3,60},)? (?:yet |still |soon |then )?be (?:ready|in place|${MAKING})\\b(?! (?:by|with) all)`,
    `(?:is|are|was|were) (?:\\p{Ll}+ly |now |still |also )?(?:(?:due|expected|planned|set|scheduled|slated|likely|envisaged|foreseen|on course) (?:to (?:follow|come|be (?:ready|signed|concluded|initiall?ed|inked|agreed|finali[sz]ed|completed|reached|in place))|for (?:signature|signing|conclusion|completion)|in|by|before|next|later|at|on|this|within|soon|shortly|during)|to (?:follow|come)|awaiting (?:\\p{Ll}+ ){0,2}(?:approval|signature|ratification)|in preparation|in the works|in the pipeline|in the drawer|on the way|on the drawing board|on the table|lacking|missing|outstanding|wanting|awaited|under (?:study|consideration|examination|preparation|discussion|negotiation|examination)|left (?:open|aside|for (?:later|another|the next)|to (?:the )?(?:experts|officials|a later))|(?:put off|postponed|deferred|shelved|mooted|floated|tabled|looked into|thought of)\\b|being (?:haggled over|argued over|wrangled over|bargained over|fought over|worked out|worked on|drafted|prepared|negotiated|discussed|elaborated|developed|reworked|redrafted|finali[sz]ed|prepared|drawn up|put together|hammered out|studied|considered|examined|explored|discussed|looked (?:at|into)|weighed|written)|(?:at|in) (?:an? )?(?:advanced|early|final|last|initial) (?:stages?|phase))\\b`,
    `(?:still )?remains? (?:(?:only )?an? (?:\\p{Ll}+ )?(?:prospect|hope|wish|goal|dream|possibility|draft)|under (?:discussion|study|consideration|examination|negotiation)|on the table|elusive|open|(?:some|a long) way off|far off|to be (?:${MAKING}))\\b`,
    `(?:has|have|had) (?:been|stood) (?:[^,;.]{1,24} )?(?:in the (?:works|pipeline|making)|under (?:negotiation|discussion|study|preparation|consideration)|on the (?:table|drawing board)|in preparation)\\b`,
    `(?:is|are|was|were) (?:said to be )?(?:close to|nearing|near) (?:completion|conclusion|signature|signing)\\b`,
    `(?:is|are) (?:all but|nearly|almost) (?:ready|complete|finished|done)\\b`,
    `(?:will|would|shall|is to|are to|was to|were to) (?:\\p{Ll}+ )?be (?:${MAKING})\\b`,
    `(?:will|would|must|has to|have to|had to) (?:have to |now )?wait\\b`,
    `[^.;,]{3,80}? (?:are|is|were|was) (?:due|expected|set|scheduled|ready|hoping|planning) to (?:sign|conclude|initial|ink)\\b`,
    `[^.;,]{3,80}? (?:expects?|hopes?|plans?|intends?|wants?|means?) to (?:sign|conclude|initial|ink|finali[sz]e)\\b`,
    `(?:now|still|currently) (?:in preparation|being (?:drafted|prepared|negotiated)|under (?:preparation|negotiation|discussion|study))\\b`,
    `ready (?:for|by|in|before|within|to be)\\b`,
    `(?:\\p{Ll}+ )?(?:experts|officials|lawyers|teams|negotiators|they|the (?:two )?sides) (?:are (?:still |now )?(?:drafting|preparing|negotiating|working on)|have (?:begun|started) to (?:draft|prepare|negotiate|write)|will (?:draft|prepare|negotiate|write|draw up))\\b`,
    `(?:still )?(?:awaits?|waits for) (?:[\\p{L}']+ ){0,3}(?:approval|signatures?|consent|decision|ratification)\\b`,
    `be (?:${MAKING})\\b`,
    `(?:should|may|might|could|will|would) (?:then |soon |only |still )?follow\\b`,
  ].join('|')})`,
  'u',
);
/** ", first put forward by the Philippine side in 2003,": somebody has only thought of it. */
const TABLED =
  /^(?: between [^.;:,]{3,90}?| (?:over|across|along|within) [^.;:,]{3,40}?)?,? (?:(?:which|that) (?:[^,;.]{2,50} )?)?(?:(?:was|were|had been|has been|is) )?(?:first |once |already |recently |formally )?(?:put forward|tabled|floated|mooted|suggested|proposed|circulated|submitted (?:by|in|last)|broached|(?:offered|drafted|drawn up|prepared|written) by)\b/u;
/** "in a contract which their managers will sign in June". */
const WHICH_TO_SIGN =
  /^,? (?:which|that) [^.;,]{2,60}? (?:(?:will|would|shall|(?:is|are|was|were) to) (?:then |later |jointly )?(?:sign|conclude|initial)|(?:was|were) to have (?:signed|concluded|initiall?ed))\b(?! (?:an?|the|it)\b)/u;
/** "A memorandum, the draft of which was handed over". */
const DRAFT_OF = /^,? (?:the|an?) (?:first )?(?:draft|outline|text) of which\b/u;

const ARTICLE = '(?:(?:an?|the|their|its|possible|such|future|new|second|further|joint|draft|text of|similar) ){1,4}$';
/** "talks with Bolivia on a similar accord", "in touch about a memorandum", "a further suggestion, for a protocol". */
const TALKS_ON = new RegExp(
  `(?:\\b(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions) (?:with|between) [^.;:]{2,70} (?:on|about|for|over|towards?) |\\b(?:in (?:touch|talks|contact|negotiations|discussions)(?: with [^,;.]{2,50})? (?:about|on|over)|(?:sent|handed|given|shown|submitted|received|presented|prepared|exchanged)(?: [^,;.]{0,30})? (?:the |a )?(?:first )?(?:text|draft|outline) of|(?:spoke|speaking|talked|talking|spoken) (?!(?:very )?(?:highly|warmly|well|ill) )(?:[^,;.]{0,40} )?(?:of|about)(?: (?:drafting|concluding|signing|negotiating|preparing|making|drawing up))?|thinking (?:of|about)|(?:[Ss]uggestions?|[Ii]deas?|[Pp]roposals?|[Oo]ffers?|[Pp]lans|[Dd]rafts)(?: [^,;.]{2,40})?(?:, (?:made [^,;]{2,40}, )?(?:for|of)| for| of(?: (?:drafting|concluding|signing|negotiating))?)|(?:is|are|was|were) (?:also |now |still |both )?(?:studying|considering|exploring|weighing|examining|mulling|working (?:on|towards?))|works? (?:together )?(?:on|towards?|for)|agreed (?:up)?on the (?:text|wording|draft) of) )${ARTICLE}`,
  'u',
);

/** "Still pending is a memorandum", "Under discussion are two protocols": what it wants stands first. */
const WANTING =
  /(?:^|[.;:] )(?:(?:[Ss]till|[Yy]et|[Nn]ow|[Aa]lso|[Aa]s yet) )?(?:(?:[Pp]ending|(?:[Ee]xpected|[Pp]lanned|[Ff]oreseen|[Ee]nvisaged|[Dd]ue|[Ss]cheduled)(?: [\p{L}\d]+){0,4}?|[Oo]utstanding|[Ll]acking|[Mm]issing|[Uu]nsigned|[Uu]nfinished|[Aa]waited|[Uu]nder (?:negotiation|discussion|study|preparation|consideration|way)|[Ii]n (?:preparation|the (?:works|pipeline|making))|[Oo]n the table|[Tt]o be (?:signed|concluded|negotiated|drafted|agreed|finali[sz]ed|settled)|[Tt]o (?:follow|come)) (?:also )?(?:is|are|was|were|remains?)(?: still| also)?) (?:an?|the|their|two|three) (?:\p{Ll}+ )?$/u;

/** Whether the sentence tells that the instrument is yet to come; the text between `from` and the name is what may rule it. */
export function isYetToBe({ text, words }: SentenceView, { end }: InstrumentPhrase, left: string): boolean {
  if (!GATE.opens(words)) return false;
  const behind = text.slice(end, end + 160);
  return (
    TO_COME.test(behind) ||
    WHICH_TO_SIGN.test(behind) ||
    DRAFT_OF.test(behind) ||
    TABLED.test(behind) ||
    TALKS_ON.test(left) ||
    WANTING.test(left)
  );
}
