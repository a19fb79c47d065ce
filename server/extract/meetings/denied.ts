/** Encounters of which a text tells that there were none: "denied that A and B had met", "no such meeting took place". */
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';

const GATE = new Gate(
  /^(?:without|regular|annual|yearly|periodic(?:al)?|quarterly|monthly|biannual|biennial|frequent|twice|six|den(?:y|ied|ies|ying)|dismiss(?:ed|es)|rejected|ruled|no|turned|refused|declined|rebuffed|shelved|scrapped|called|cancell?ed|untrue|truth|quash(?:ed|es)|scotched)$/,
);
const DENIED =
  /\b(?:den(?:y|ied|ies|ying)(?! (?:that )?(?:responsibility|wrongdoing))|(?:dismiss(?:ed|es)|rejected|quash(?:ed|es)|scotched) (?:(?:the|an?|all|any|press|media) ){0,2}(?:reports?|claims?|rumours?|rumors?|suggestions?|speculation|talk)|ruled out|no truth (?:in|to)|untrue) (?!at\b)[^.;]{0,140}$/u;
/** "denied at talks in Lima": where it was denied. */
const THERE = /\b(?:at|during|after|before|in|following) (?:an? |the |their )?(?:[\p{Ll}-]+ ){0,3}$/u;
const NONE =
  /\b(?:[Nn]o such|[Tt]here (?:was|were|is|had been|has been|will be) no|[Nn]o plans? for an?) (?:[\p{Ll}-]+ ){0,2}$|\b(?:[Nn]o|[Ww]ithout an?|[Ww]ithout any) (?:date|day|venue|word|time|schedule|timetable|sign)s?(?: yet| so far| (?:had|has|have) (?:yet )?been (?:set|fixed|announced))? (?:for|of|on) (?:the |an? |any |such |further |new )*(?:[\p{Ll}-]+ )?$/u;
/** "the sit-down which N had asked for was turned down". */
const REFUSED =
  /^[^;.]{0,70}? (?:was|were|has been|had been|is|are) (?:\p{Ll}+ )?(?:turned down|refused|rejected|declined|rebuffed|shelved|scrapped|called off|cancell?ed)\b/u;
const NOT_EVEN = /^No (?:[\p{Ll}-]+ ){0,2}$/u;
/** "so that no ceremony was held", "regretted that no summit had been called". */
const NO_NOUN = /(?:^N|\b(?:and|that|but|while|as|because|since|though|although) n|, n)o (?:\p{Ll}+ )?$/u;
const WAS_HELD =
  /^ (?:was|were|had been|has been|have been|is|are) (?:(?:yet|ever|even) )?(?:held|called|convened|planned|scheduled|foreseen|arranged|organi[sz]ed|staged|due|announced|needed)\b/u;
const OF_WHOM = /^ (?:for|between|with|of) (?=(?:the )?\p{Lu})/u;

/** "provides for regular consultations", "will hold an annual dialogue": what recurs is none in particular. */
const RECURS =
  /^(?:regular|annual|yearly|periodic(?:al)?|quarterly|monthly|biannual|biennial|frequent|twice-yearly|six-monthly) (?:[\p{Ll}-]+ )*(?:consultations?|meetings|talks|dialogues?|sessions|exchanges|conferences|seminars|workshops|reviews|visits|summits)$/u;
const SET_UP =
  /\b(?:provid(?:e|es|ed|ing) for|foresees?|envisages?|calls? for|(?:will|to|shall) (?:also |jointly |now )?(?:hold|launch|establish|start|introduce|institute|organi[sz]e|have|continue|resume)|set(?:ting)? up|establish(?:ed|ing|es)?|launch(?:ed|ing)?|institut(?:ed|ing)|agreed on|holding) (?:an? |the )?$/u;

/** Whether the words before an encounter say that it has not been. */
export function isDenied({ view, range, phrase }: MeetingCandidate): boolean {
  if (!GATE.opens(view.words)) return false;
  // "No meeting of the two had taken place since 2016": until now.
  if (/\bsince\b/u.test(view.text.slice(range.end))) return false;
  const before = view.text.slice(Math.max(0, range.start - 180), range.start);
  if (phrase && RECURS.test(view.text.slice(phrase.start, phrase.end)) && SET_UP.test(before)) return true;
  if (DENIED.test(before) && !(phrase && THERE.test(before))) return true;
  return (
    phrase !== null &&
    (NONE.test(before) ||
      (NO_NOUN.test(before) && WAS_HELD.test(view.text.slice(phrase.headEnd, phrase.headEnd + 60))) ||
      REFUSED.test(view.text.slice(phrase.headEnd, phrase.headEnd + 120)) ||
      (NOT_EVEN.test(before) && OF_WHOM.test(view.text.slice(phrase.headEnd, phrase.headEnd + 30))))
  );
}
