/** How an encounter is held, and whether it has been: read from the words around what names it. */
import type { MeetingMode, MeetingStatus } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import { cut } from '../words/cut.ts';
import { Phrases } from '../words/phrases.ts';
import { meetingWords } from '../words/words.ts';
import { asideAround } from './other-days.ts';
import { governed } from './outlook.ts';

let compiled: { virtual: Phrases; planned: Phrases } | null = null;
const patterns = () => {
  compiled ??= {
    virtual: new Phrases(meetingWords().virtual),
    planned: new Phrases(meetingWords().planned),
  };
  return compiled;
};

/** `virtual` where the sentence says so. */
export const modeOf = (view: SentenceView): MeetingMode | null =>
  patterns().virtual.in(view.words) ? 'virtual' : null;

/** "will sign the plan at the …": what is to be done at it is still to come, and so is it. */
const DONE_AT =
  /\b(?:will|shall|would|should|may|might|(?:is|are) to|(?:intends?|plans?|hopes?|expects?|undertook|undertake|agreed|pledged|promised|vowed|decided) to) (?:be )?(?:sign(?:ed)?|adopt(?:ed)?|launch(?:ed)?|submit(?:ted)?|present(?:ed)?|approved?|endorsed?|pursued?|raised?|taken? up|discuss(?:ed)?|tabled?|considere?d?|reviewe?d?|decided?|pressed?|brought up|return(?:ed)? to|settled?|debated?)(?: [^;.]{2,80})? (?:at|during) (?:(?:the|their|its|an?) (?:[\p{L}\d-]+ ){0,2})?$/u;

/** "under an arrangement announced at the close of the conference": whatever else the sentence has still to come. */
const DONE_THERE =
  /(?<!\b(?:be|expected|due|scheduled|to) )\b(?:announced|signed|adopted|agreed|unveiled|presented|reached|concluded|decided|endorsed|approved|made) (?:at|during) (?:the (?:close|end|conclusion|start|opening) of )?(?:the|their|its|an?) (?:[\p{L}\d'-]+ ){0,3}$/u;

const SAID_AFTER =
  /\b(?:said|told (?:reporters|journalists|the press|parliament)|announced|declared|disclosed|revealed|stated)\b[^;:"]{0,60}? (?:after|following|at the (?:end|close) of) (?:an? |the |his |her |their )?(?:[\p{L}\d'-]+ ){0,4}$/u;

/** "A call on the governor has been arranged there for tomorrow." */
const ARRANGED =
  /^[^.;]{0,70} (?:has|have) (?:also |now )?been (?:arranged|fixed|scheduled|booked|pencill?ed in|set)(?: [^,;.]{1,20})? (?:for|on|in)\b/u;
/** "held successful talks on fish ahead of the signing, which will be on Friday": the talks are past. */
const HELD =
  /(?<!\b(?:be|being|to|get|was|were|is|are) )\b(?:held|concluded|completed|wrapped up|wound up) (?:[\p{Ll}\d'’-]+ ){0,4}$/u;

/** "agreed to arrange a presidential summit", "decided to convene a conference": where it is told at all, it is to come. */
const AGREED_TO_HOLD =
  /\b(?:agree[ds]?|decided|promised|pledged|undertook|vowed) to (?:hold|organi[sz]e|convene|broker|arrange|host|stage|call) (?:[\p{L}-]+ ){0,5}$/u;

/** "winding up a three-day visit to Lima, told reporters that the duty would be cut": whatever else is to come. */
const AT_ITS_END =
  /\b(?:winding up|wrapping up|ending|concluding|completing|finishing|rounding off|at the (?:end|close|conclusion) of|on the (?:last|final|first|second|third) day of) (?:an?|his|her|their|the) (?:[\p{L}\d-]+ ){0,3}$/u;

/** "directed the Secretariat to convene a meeting", "mandated it to organise a workshop": what somebody was told to hold. */
const TOLD_TO_HOLD =
  /\b(?:direct|instruct|task|mandat|request|ask|order|invit|urg|charg|commission|requir)(?:ed|s|es)? [^;.]{2,90} to (?:convene|hold|organi[sz]e|host|arrange|call|prepare) (?:an?|the|its|their) (?:[\p{L}\d-]+ ){0,4}$/u;

/** "were left for a second round", "which will submit it to the 37th session", "accepted the offer of Chile to hold the next". */
const KEPT_FOR =
  /\b(?:left|deferred|postponed|held over|put off|adjourned|kept|reserved) (?:over )?(?:for|to|until|till) an? (?:[\p{L}\d-]+ ){0,2}$|\b(?:will|shall|is to|are to|to|and) (?:submit|present|refer|table|be (?:submitted|presented|referred|ready)) (?:[^,;.]{1,40} )?(?:to|for|at) the (?:[\p{L}\d-]+ ){0,2}$|\baccept(?:ed|s|ing)? (?:the|an|with \p{Ll}+ the) (?:kind |generous )?(?:invitation|offer) (?:of|by|from) [^;.]{2,60} to (?:hold|host|convene|organi[sz]e) (?:the|its|their) (?:[\p{L}\d-]+ ){0,2}$/u;
/** "the 48th meeting would be devoted to waste". */
const WOULD_TREAT =
  /^ would (?:also )?(?:be (?:devoted|dedicated|given over|entirely)|concentrate|take up|consider|address|examine|discuss)\b/u;

/** "as the Forum's 20th annual session closed". */
const ENDED =
  /^(?:, which [^;.]{3,160}?,)? (?:(?:will|is to|are to|is due to) (?:end|close|conclude|finish|wind up|wrap up)(?= (?:today|tomorrow|tonight|on|this|with|in|at))|(?:closes|ends|concludes|winds up|wraps up|continues|runs) |(?:closed|ended|concluded|opened|began|finished|wound up|wrapped up|broke up|collapsed|got under way)(?=[ ,.;]))/u;

/** Whether the words behind an offset say of an encounter that it has begun, or when it is to end. */
export const hasBegun = (view: SentenceView, end: number): boolean => ENDED.test(view.text.slice(end, end + 210));

/** "The talks, originally set for March, took place": for when they had been set. */
const ONCE_SET =
  /^, (?:which (?:had been|was|were) )?(?:originally|initially|first|previously|earlier|long|at first)(?: been)? (?:set|planned|scheduled|due|slated|expected|foreseen|called|pencill?ed in)[^,;.]{2,60}(?=,)/u;

/** Where the words behind an offset go on after such an aside; the offset itself where there is none. */
export const afterOnceSet = (text: string, end: number): number =>
  end + (ONCE_SET.exec(text.slice(end))?.[0].length ?? 0);

/** "the IGAD summit called for more support", "the meeting urged both": what it did when it met. */
const IT_DID =
  /^ (?:also |further |then )?(?:urged|welcomed|noted|stressed|reaffirmed|heard|expressed|condemned|recommended|instructed|called (?:for (?!\p{Lu}|\d|next|this|early|mid|late|the (?:first|second|third|last|end|beginning|start)\b)|on (?:the|all|both|its|member))|(?:agreed|decided|resolved) (?:that|to)\b|(?:adopted|endorsed|approved) (?:the|an?|its)\b)/u;
/** "described the talks in Delhi as fruitful". */
const JUDGED =
  /\b(?:described|hailed|praised|termed|characteri[sz]ed|summed up) (?:the|their|his|her|its) (?:[\p{L}-]+ ){0,3}$/u;

/** Whether the words around an offset say that it is still to come. */
export function statusNear(view: SentenceView, start: number, end: number): MeetingStatus {
  // "N, who reached Lima on a visit, will leave tomorrow": the aside alone tells of the visit.
  const aside = asideAround(view.text, start);
  const before =
    view.text
      .slice(Math.max(0, start - 100, aside?.start ?? 0), start)
      .replace(/\bnext (?:day|morning|afternoon|evening)\b/gu, '')
      .split(/[;:]|, (?:and|but) /)
      .at(-1) ?? '';
  const behind = view.text.slice(end, aside ? Math.max(end, aside.end) : end + 120).replace(ONCE_SET, '');
  const after = (aside ? behind : behind.slice(0, 60)).split(/[;:]|, (?:and|but) /)[0] ?? '';
  if (hasBegun(view, end)) return 'held';
  if (/\bwill (?:now|then|instead) (?:be|take)\b/u.test(view.text.slice(end, end + 120))) return 'planned';
  if (
    /\b(?:was|were|had|has|have) (?:\w+ )?(?:held|taken place|been(?! (?:announced|scheduled|set|planned|called|fixed) for\b)|hosted|organi[sz]ed|staged)\b/u.test(
      after,
    )
  )
    return 'held';
  if (IT_DID.test(behind) || JUDGED.test(before)) return 'held';
  if (AT_ITS_END.test(before) && !/\b(?:will|is to|are to|shall|due to)\b/u.test(before)) return 'held';
  if (DONE_THERE.test(before) && !/^[^.;]{0,50}\b(?:will|is to|are to|shall)\b/u.test(after)) return 'held';
  // "The line will open next year, N said after talks with M": the talks are past, whatever is to come.
  if (SAID_AFTER.test(before) || HELD.test(before)) return 'held';
  if (ARRANGED.test(view.text.slice(end, end + 130))) return 'planned';
  // "has been on a visit to Lima since Sunday, and leaves on Thursday".
  if (/\b(?:has|have) been on (?:an?|his|her|their) (?:[\p{L}-]+ ){0,3}$/u.test(before)) return 'held';
  if (/\bhad (?:invited|asked|summoned) (?:him|her|them) (?:over |there |in )?for (?:\p{Ll}+ )*$/u.test(before))
    return 'held';
  const inside = view.text.slice(start, end);
  const { planned } = patterns();
  return (planned.mayBeIn(view.words, Math.max(0, start - 100)) && planned.in(cut(`${before}${inside}`))) ||
    governed(view.text, start) ||
    DONE_AT.test(before) ||
    AGREED_TO_HOLD.test(before) ||
    TOLD_TO_HOLD.test(before) ||
    KEPT_FOR.test(before) ||
    WOULD_TREAT.test(after) ||
    /^ (?:with|between|of) [^.;]{3,130}, (?:will (?!discuss|focus|cover)|(?:is|are) (?:foreseen|envisaged|planned|due|expected|scheduled|set|to (?:be held|take place|follow)))/u.test(
      view.text.slice(end, end + 180),
    ) ||
    /^(?: (?:in|at) [^,;.]{2,40})?, (?:(?:at |to |in )?which|where) [^.;]{3,130}? (?:will|(?:is|are) (?:to|due to|set to|scheduled to|expected to)) (?!discuss|focus|cover)\p{Ll}/u.test(
      view.text.slice(end, end + 170),
    ) ||
    /^[^.;]{0,40}\b(?:will|would (?:also )?(?:resume|reopen|continue|begin|start|reconvene|open|be held|take place|deal with|focus on)|is to|are to|to be|shall|is due|is scheduled|is expected|scheduled|(?:is |are |been )?(?:pencill?ed|slated|planned|set|penned|announced|scheduled|fixed|called|summoned|convened|arranged|booked|due|foreseen) (?:in|for)(?! (?:the|an?|more|all|both|greater) )|(?:is|are) (?:foreseen|envisaged|planned)|(?:is|are) being (?:prepared|planned|organi[sz]ed)|(?:pencill?ed|slated) in|later this (?:week|month|year)|next (?:week|month|year)|tomorrow)\b/u.test(
      after,
    )
    ? 'planned'
    : 'held';
}
