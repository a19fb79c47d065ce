/** Encounters that a sentence names and that were not held: called off, put off, only asked for, or to be founded. */
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';
import { putOffTo } from './put-off.ts';

/** Whether the words around the noun say that nothing of it took place. */
export function isNotHeld(view: SentenceView, phrase: MeetingPhrase): boolean {
  const before = view.text.slice(Math.max(0, phrase.start - 70), phrase.start);
  const calledOff =
    CALLED_OFF.test(view.text.slice(phrase.end, phrase.end + 160)) &&
    !PUTS_OFF_ELSE.test(view.text.slice(phrase.end, phrase.end + 160)) &&
    !putOffTo(view, phrase.end) &&
    !/\bwill now\b|\b(?:finally|at last|eventually) (?:went ahead|took place|began|opened|got under way|were held|was held)\b/u.test(
      view.text,
    );
  const after = view.text.slice(phrase.end, phrase.end + 80);
  if (OF_CABINET.test(view.text.slice(phrase.start, phrase.headEnd))) return true;
  return (
    calledOff ||
    PUT_OFF.test(before) ||
    SHUNNED.test(before) ||
    (NEEDED.test(before) && !SET.test(after)) ||
    MIGHT_BE.test(after) ||
    (phrase.series === 'later' && !view.dates.length && PUT_TO.test(before) && !PLACED.test(after)) ||
    (phrase.ordinal === null &&
      (isGoneOnWith(view, phrase) || YEARS_OF.test(before) || (IN_VIEW.test(before) && !ON_A_DAY.test(after))))
  );
}

/** Whether it is to be launched or set up, and no encounter yet. */
export const isFounded = ({ text }: SentenceView, { headStart }: MeetingPhrase): boolean =>
  FOUNDED.test(text.slice(Math.max(0, headStart - 90), headStart));

const CALLED_OFF =
  /^[^.;]{0,120}\b(?:called off|cancell?ed|postponed|put off|scrapped|shelved|dropped|abandoned|did not take place|never took place|(?:was|were|could) not (?:be )?(?:held|opened|convened|begun)|failed to (?:take place|materiali[sz]e)|fell through|collapsed before)\b/u;
/** "After a day of talks A and B put off a decision": of something else. */
const PUTS_OFF_ELSE =
  /^[^.;]{0,120}?(?<!\b(?:was|were|been|be|being|is|are)(?: \p{Ll}+)?) (?:put off|postponed|shelved|dropped|abandoned|scrapped) (?:an?|the|all|any|their|its|his|her|plans?|work|decisions?) ?\p{Ll}/u;
/** "postponed his visit to Quito". */
const PUT_OFF =
  /\b(?:postponed|cancel+ed|called off|put off|delayed|shelved|scrapped) (?:an?|his|her|their|the|its) (?:[\p{Ll}-]+ ){0,3}$/u;
/** "after the President refused to attend the ceremony": it tells who was not there, and not that it was held. */
const SHUNNED =
  /\b(?:refus(?:ed|ing|al)|declin(?:ed|ing)|failed|unable) to (?:attend|take part in|join) (?:the|an?|that) (?:\p{Ll}+ )?$/u;
/** "left for a cabinet meeting": of one government. */
const OF_CABINET = /^(?:weekly |regular |special |emergency )?cabinet (?:meeting|session)$/iu;
/** "underscored the need for holding consultations": nobody has called them. */
const NEEDED =
  /\b(?:need|needs|necessity|importance|desirability|usefulness|value|possibility|feasibility|significance) (?:for|of|to) (?:hold(?:ing)?|organi[sz](?:e|ing)|conven(?:e|ing)|host(?:ing)?|arrang(?:e|ing)|conduct(?:ing)?) (?:(?:an?|the|their|its|more|further|such|regular) )*(?:[\p{L}-]+ ){0,2}$/u;
/** Where or when it is to be. */
const SET = /^[^.;]{0,60}\b(?:in|at|this|next|on) (?:the )?(?:\p{Lu}|\d|month|year|week)/u;
/** "to decide when a summit should be held", without its place or day: nobody has called it. */
const MIGHT_BE =
  /^ (?:should|could|might|may) (?:be (?:held|convened|called|organi[sz]ed)|take place)(?![^.;]{0,50}\b(?:in|on|at) (?:the )?(?:\p{Lu}|\d))/u;
/** "to be put to the next session", of which neither day nor place is told: no more than when something is due. */
const PUT_TO =
  /\b(?:to|for \p{Ll}+ (?:at|by)|(?:present|submit|adopt|approv|sign|consider|examin|discuss|review)\p{Ll}* (?:at|by)) (?:the|their|its) $/u;
const PLACED = /^[^.;]{0,60}\b(?:in|on|at|held|hosted?|due) (?:\p{Lu}|\d)/u;
/** "agreed to launch an annual Ministerial Dialogue": something that is to be, and not one encounter. */
const FOUNDED =
  /\b(?:launch|establish|institute|set up|create|initiate|institutionali[sz]e|inaugurate)(?:ing)? (?:an?|the|their) (?:new |bilateral |joint )*(?:(?:annual|regular|permanent|biennial|yearly|standing|periodic|structured|strategic|monthly|quarterly) )+(?:[\p{L}-]+ ){0,3}$/u;

/** "intend to meet, to progress discussions": what is to go on in general, and no encounter of its own. */
const isGoneOnWith = ({ text }: SentenceView, { start, end }: MeetingPhrase): boolean =>
  GOING_ON.test(text.slice(Math.max(0, start - 30), end)) && !ON_A_DAY.test(text.slice(end, end + 80));
const GOING_ON =
  /\bto (?:progress|advance|further|carry forward|take forward|move forward|sustain) (?:(?:the|their|these|such|our) )?(?:\p{Ll}+ )?(?:discussions|talks|dialogue|negotiations|consultations)$/u;
/** "after eleven months of tortuous negotiations": what led to it, and no one encounter. */
const YEARS_OF = /\b(?:months|years|decades) of (?:(?:the|these|their) )?(?:\p{Ll}+ )?$/u;
/** "met several days before an African Union summit": by which another encounter is placed, where no day of it is told. */
const IN_VIEW =
  /\b(?:met|talks|meeting|spoke|gathered|conferred|visit|came)\b[^.;,]{0,40} (?:before|ahead of|prior to|in the run-up to) (?:an?|the) $/u;
const ON_A_DAY =
  /^[^.;]{0,60}\b(?:\d{1,2}|next (?:week|month|year)|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
