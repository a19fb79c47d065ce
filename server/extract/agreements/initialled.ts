/** What was only initialled: a draft, or a text whose signature is told to be still to come. */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';
import type { Signing } from './signing.ts';

/** "A draft agreement on customs was initialled": it is yet to be signed. */
export const isDraft = ({ text }: SentenceView, { range }: Signing, { start }: InstrumentPhrase): boolean =>
  /initial|exchang/i.test(text.slice(range.start, range.end)) &&
  (/\b[Dd]rafts? (?:of (?:an?|the) )?(?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 40), start)) ||
    ONLY.test(text.slice(Math.max(0, range.start - 20), range.start)) ||
    ALONE.test(text.slice(range.end, range.end + 50)));
/** "which X only initialled", "an accord that X initialled only", "initialled, but not signed". */
const ONLY = /\b(?:only|merely|just) (?:been )?$/u;
const ALONE =
  /^(?: only\b(?! (?:by|in|on|at|after|when)\b)|[^.;:]{0,30}?,? (?:but|though|and)? ?(?:not|never) (?:yet )?signed\b)/u;

/** "was initialled by X and Y; it will be signed in May": the act that counts is yet to come. */
export const isToFollow = (
  { text }: SentenceView,
  { range }: Signing,
  { end }: InstrumentPhrase,
  all: readonly Signing[],
): boolean =>
  /initial/i.test(text.slice(range.start, range.end)) &&
  // "is expected to sign a treaty, the text of which was initialled last year".
  (all.some((each) => each.future && !/initial/i.test(text.slice(each.range.start, each.range.end))) ||
    TO_FOLLOW.test(text.slice(range.end)) ||
    SIGNING_TO_COME.test(text.slice(range.end)) ||
    TO_BE_SIGNED.test(text.slice(end, end + 160)));
/** "initialled a protocol which is to be signed in July", "a convention that their governments hope to sign", "the text, which is now ready for signature". */
const TO_BE_SIGNED =
  /^,? (?:which|that) [^.;,]{0,70}?\b(?:(?:to|will|would|can|could|should|shall|may|must) (?:then |later |soon |now )?(?:be )?(?:sign(?:ed)?|concluded?)|(?:ready|due|cleared|tabled|submitted|open) for (?:signature|signing))\b/u;
const TO_FOLLOW =
  /[,;.] ?(?:and |but )?(?:it|they|which|both|the (?:text|document|agreement|memorandum|signing|formal signature|signature)|the (?:[\p{L}-]+ ){0,3}?(?:accord|pact|treaty|protocol|convention|agreement|memorandum|deal)\b(?: (?:on|for|of) [^.;,]{3,70}?)?)(?![\p{L}])[^.;]{0,20}?\b(?:(?:has|have|is|are|remains?|needs?|must|waits?|awaits?) (?:still |yet )?(?:to be|be|the)|will be|is due to be|shall be|is expected to be|awaits?|waits? for) (?:\p{Ll}+ ){0,2}?(?:signed|approved|ratified|endorsed|cleared|adopted|signature|approval|ratification)\b/u;
/** "the signing proper is planned for July", "Its formal signature is expected in May": the act as a noun, and when it is to be. */
const PLANNED_ACT = String.raw`(?:(?:the|[Tt]he|its|Its|their|Their|a|A) )?(?:(?:[Ff]ormal|[Ff]inal|[Oo]fficial|[Aa]ctual|[Ff]ull|[Ss]olemn) )?[Ss]ign(?:ing|ature)\b(?! of )[^.;,]{0,30}?(?: (?:is|was|are|has been|being|now|still|then))* (?:planned|scheduled|set|foreseen|expected|due|slated|fixed|envisaged|pencilled in|timed) (?:for|in|on|by|at|to|before|next|later|within|during)\b`;
const SIGNING_TO_COME = new RegExp(
  String.raw`(?:[,;:–—] ?(?:and |but |while |with )?|\b(?:and|but|while|with) )${PLANNED_ACT}`,
  'u',
);
/** The same as the opening of a sentence that stands behind. */
export const OPENS_TO_COME = new RegExp(`^${PLANNED_ACT}`, 'u');
