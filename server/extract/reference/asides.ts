/** What stands between commas behind those who act and says when, where or through whom: "A and B, at a meeting chaired by X, agreed". */

import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';

const BEHIND =
  /^(?<lead>(?:[^,;:]|, (?=\p{Lu}[^,;:]{1,40}(?:,| and )))+?), (?:in|at|during|after|under|following|through|before|by|as part of|by means of|meeting|speaking|acting|gathered|(?:meeting|sitting|acting|gathered) as) (?:an?|the|its|their|his|her|talks|two|three|separate|\p{Lu})[^;:]{3,200}?, (?=(?:(?:also|have|has|had|then|jointly|both|each|further|\p{L}{2,16}ly) )*$)/u;
/** A row that goes on, or a clause: no aside. */
const GOES_ON = /, (?:and|but|or|which|who|whose|where|while|when) | (?:and|but) (?:then |also )?$/u;
/** What opens a sentence with when and where has no actor to stand behind. */
const OPENING =
  /^\s*(?:In|At|On|During|After|Under|Following|Through|Before|By|As|For|With|Over|Since|Until|Within|Upon|Amid|Throughout|Towards|Ahead)\b/u;

/** Where those end who stand before such an aside in the region that begins at `start` and ends with it; null where it has none, or nobody stands there. */
export function beforeAside({ mentions, at }: SentenceView, region: string, start: number): number | null {
  if (!region.endsWith(', ') && !/, \p{Ll}+ $/u.test(region)) return null;
  const lead = BEHIND.exec(region)?.groups?.lead;
  if (!lead || OPENING.test(lead) || GOES_ON.test(region.slice(lead.length))) return null;
  const end = start + lead.length;
  return mentions.some((each) => each.kind !== 'place' && each.start - at >= start && each.end - at <= end)
    ? end
    : null;
}

/** "A and B, whose grids were joined in 2012, when X was built, resolved", "A, the firm that runs it, will": behind a dateline or not. */
const RELATIVE =
  /^(?<dateline>[^;:]{3,60} (?:—|–|--|-) )?(?<lead>(?:The |Both )?\p{Lu}[^,;:]{2,80}), (?:whose|which|who|(?:an?|the|its) (?:[\p{L}-]+ ){1,6}?(?:which|that|who|whose)) [^;:"]{8,}, $/u;
/** What may stand between such a clause and its verb. */
const BEFORE_VERB = /(?<=, )(?:(?:was|were|has|have|had|is|are|been|also|then) ){1,3}$/u;

/** "X, who met his guest, said that the ministry, as of May, will": it is the ministry. */
const SAID_THAT = /\b(?:said|announced|stated|declared|confirmed|added|noted) that [^;]*$/u;

/** Where those end who stand before a relative clause that reaches up to `at`, itself with others in it; null where none does. */
export function beforeRelative({ mentions, at: offset }: SentenceView, text: string, at: number): number | null {
  const before = text.slice(0, at).replace(BEFORE_VERB, '');
  if (!before.endsWith(', ')) return null;
  const told = RELATIVE.exec(before)?.groups;
  if (!told?.lead || OPENING.test(told.lead) || SAID_THAT.test(before)) return null;
  const start = told.dateline?.length ?? 0;
  const end = start + told.lead.length;
  const last = mentions.findLast((each) => each.kind !== 'place' && each.end - offset <= end);
  return last && last.start - offset >= start && /^(?: \([^)]{1,14}\))?$/u.test(text.slice(last.end - offset, end))
    ? end
    : null;
}

/** ", chaired on one side by X, ": how what acts is made up, and not who acts. */
const ASIDE =
  /, (?:(?:jointly |co-)?(?:chaired|headed|led|run|set up|established|composed|made up|financed|funded)|consisting|comprising|composed|where|with the (?:help|support|aid|assistance|backing|advice|financing|funding) of) [^;:]{3,140}?, (?=(?:also |then |which )?(?:will|shall|is|are|was|were|would|should|has|had|agreed|met)\b|$)/gu;

/** "A and B, the operators of the two states, ": what they are, behind their names. */
const APPOSED =
  /(?<=\p{Lu}[\p{L}\d.'’-]*|\)), (?:the|both|all|two|three) (?:[\p{Ll}-]+ ){1,5}(?:of|in|for|from) [^,;:]{2,60}, (?=(?:also |then )?$)/gu;

/** Where such stretches stand in a region. */
export const asidesIn = (region: string): readonly RegExpExecArray[] =>
  region.includes(', ')
    ? [...matchesOf(ASIDE, region), ...(OPENING.test(region) ? [] : matchesOf(APPOSED, region))]
    : [];
