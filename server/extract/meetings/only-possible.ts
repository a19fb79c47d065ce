/** Encounters that a text tells of as no more than possible, or only counts: "may meet in June", "a possible summit", "have met five times since January". */
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';

const GATE = new Gate(
  /^(?:may|might|could|possib(?:le|ly|ility)|potential|eventual|mooted|rumou?red|speculated|hypothetical|speculation|rumou?rs?|times|twice|thrice|consideration|discussion|study|considered|discussed|studied|explored|contemplated|cards|offing|agenda|ruled|excluded|foreseen|envisaged|unlikely|premature|position|support|calls?|wish|desire|readiness|willingness|appeal|plea|refusal|reluctance|cannot|will|is|are|was|were|would|should)$/,
);
/** "may meet", "could also hold": the verb itself, or that of which the noun is the object. */
const MAY =
  /\b(?:may|might|could)(?: (?:also|yet|soon|even|then|well|instead|again|possibly|eventually|still|now))* (?:(?:hold|have|pay|make|take part in|attend|be holding|be having|join|host|undertake|open|convene) (?:an? |the |his |her |their |its |further |another )?(?:[\p{Ll}-]+ ){0,3})?$/u;
const POSSIBLE = /\b(?:possible|potential|eventual|mooted|rumou?red|hypothetical)\b/u;
/** "speculation about a meeting", "the possibility of a visit". */
const TALK_OF =
  /\b(?:[Ss]peculation|[Rr]umou?rs?|[Pp]ossibility|[Pp]rospects?|[Tt]alk) (?:about|of|over|on|that) (?:an? |the |holding an? |another |his |her |their |such an? )?(?:[\p{Ll}-]+ ){0,2}$/u;
/** "support for his position to resume dialogue": only wished for. */
const WISHED_FOR =
  /\b(?:position|support|calls?|wish|desire|readiness|willingness|appeal|plea|refusal|reluctance) (?:of [^,;.]{2,60} )?to (?:(?:resume|restart|reopen|re-open|begin|open|hold|enter into) (?:a |the )?)?(?:\p{Ll}+ )?$/u;
/** "met with N three times last year": how often, and not when. */
const COUNTED =
  /^[^;.]{0,90}?\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|a dozen|dozens? of|at least \p{Ll}+|\d{1,3}) times|twice|thrice)(?! (?:as|more)\b)(?:(?: already)?,? (?:since|in (?:the )?(?:last|past|recent|\d{4})|over|during the|this (?:year|month)|last (?:year|month)|so far|before|previously|already|a (?:year|month)|within|between)\b|\.?$)/u;

/** "four times since 2020, most recently in Lima": that one. */
const LATEST = /\b(?:most recently|the last(?: time| of them)?|lastly|the latest|last) (?:in|on|at|was)\b/u;

/** "a visit was under consideration", "a summit is not on the agenda". */
const OPEN =
  /^[^;.]{0,80}? (?:was|is|were|are|remain(?:s|ed)?|had been|would be) (?:\p{Ll}+ )?(?:under (?:consideration|discussion|study)|being (?:considered|discussed|studied|mooted|explored|contemplated)|on the cards|in the offing|not (?:on the (?:agenda|cards)|ruled out|excluded|foreseen|envisaged)|unlikely|out of the question|premature)\b|^(?: [\p{Ll}-]+){0,3} (?:cannot|could not|can not|may|might|could) (?:\p{Ll}+ )?(?:be (?:ruled out|excluded|called|held|needed|arranged|convened|organi[sz]ed|on the cards)|follow|take place|come)\b/u;
/** "Will there be a fourth round?" */
const ASKED = /(?:^|[.;:] |["“])(?:Will|Is|Are|Was|Were|Would|Could|Might|Should) [^;.?]{0,60}$/u;

/** Whether the words around an encounter leave open whether it is to be, or tell of several at once. */
export function isOnlyPossible({ view, range, phrase, form, status }: MeetingCandidate): boolean {
  if (!GATE.opens(view.words)) return false;
  const { text } = view;
  const before = text.slice(Math.max(0, range.start - 90), range.start);
  if (MAY.test(before) || WISHED_FOR.test(before)) return true;
  if (phrase && !phrase.definite && OPEN.test(text.slice(phrase.headEnd))) return true;
  if (phrase && !phrase.definite && ASKED.test(before) && /\?/u.test(text.slice(phrase.headEnd))) return true;
  if (phrase && phrase.ordinal === null && !phrase.definite) {
    if (POSSIBLE.test(text.slice(Math.max(0, range.start - 14), phrase.headStart)) || TALK_OF.test(before)) return true;
  }
  return (
    status === 'held' &&
    form === 'verb' &&
    !view.dates.some(isDay) &&
    COUNTED.test(text.slice(range.start)) &&
    !LATEST.test(text.slice(range.start))
  );
}

/** A day, and no year or month within which they met so often. */
const isDay = ({ date }: { readonly date: string }): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
