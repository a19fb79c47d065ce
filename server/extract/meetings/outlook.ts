/** Whether what a verb tells has happened, is to come, or is only wished for, asked or denied: by the words before it. */
import { early } from '../words/early.ts';
export type Outlook = 'held' | 'planned' | 'none';

const BASE =
  /^(?:meet|receive|host|entertain|greet|hold|have|visit|call|open|confer|tour|sit|convene|gather|assemble|huddle|get|put|come|fly|go|head|travel|arrive|pay|speak|exchange|begin|start|resume|be|due|expected|awaited|see|brief|take stock|welcome|chair|unveil|huddle|lunch|dine|breakfast|break|tour|inspect|plant|inaugurate|reopen|re-open|cut|launch|lay|compare|share|caucus|talk|walk)\b/;
const ADVERBS =
  '(?: (?:also|then|later|again|separately|first|next|soon|jointly|formally|now|shortly|both|each|on \\p{Lu}\\p{Ll}+(?: morning| afternoon| evening)?|today|tomorrow|\\p{Ll}{2,14}ly))?';
const NOT = new RegExp(
  `(?:\\b(?:not|never|neither|nor|without|could|should|may|might|must|can|cannot|if|whether|unless|let|rather than|instead of|does|do|asked|wants?|wanted|(?:hop|wish|want|like|lov|seek|offer|try|tri|refus|declin|fail|propos|suggest|agre|promis|pledg|vow|undertak|invit|urg|ask|request|encourag|welcom)\\p{Ll}{0,6} to|undertook to|unable to|able to|ready to|willing to|eager to|keen to|free to|likely to|refusing to|yet to|used to|opportunity to|chance to|need to|needs to|plea to|call to|calls to|desire to|wish to|readiness to|right to|would have|was to have|were to have)|n't)${ADVERBS} $`,
  'u',
);
const INVITED = /\b(?:invit|urg|ask|encourag|request)\p{Ll}{0,6} [^,;]{2,60} to (?:also )?$/u;
const AHEAD = new RegExp(
  `\\b(?:will|shall|'ll|(?:is|are|was|were|been|be|also) ${'(?:due |set |scheduled |expected |slated |going |planning |supposed |poised |tipped |booked )?'}to|(?:due|set|scheduled|expected|slated|pencilled in|penciled in) to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|means? to|arranged to|expect(?:s|ed)? to|look(?:s|ing)? forward to|about to|would|before|ahead of|prior to)${ADVERBS} $`,
  'u',
);
/** "flew to Paris to meet X": what somebody came for took place where he came. */
const CAME_TO =
  /\b(?:flew|flown|travel(?:l)?ed|came|went|gone|drove|driven|crossed|arrived|gathered|returned|first (?:\p{Ll}+ ){0,4}|last (?:\p{Ll}+ ){0,4}|stopped over|dropped by|stopped by|dropped in|stayed(?: on)?|in (?:town|\p{Lu}[\p{L}]+))[^.;]{0,60} to $/u;

early(NOT, AHEAD);

/** "is to visit X and call on Y": as the verb before is meant. */
const AND = /(?:,|\band|\bor|\bthen)(?: (?:then|later|also|to|in turn|subsequently))* $/u;
const MODAL =
  /\b(?:will|shall|(?:is|are|was|were) (?:due |set |scheduled |expected |slated |also )?to|(?:due|set|scheduled|expected|slated) to|plan(?:s|ned)? to|intends? to|not|could|should|may|might|must|can|(?:hop|wish|want|agre|promis|invit|ask|urg|offer|propos|vow|pledg|undert)\p{Ll}{0,6} (?:[^,;.]{1,40} )?to)\b/gu;
function coordinated(text: string, at: number): Outlook | null {
  if (!AND.test(text.slice(Math.max(0, at - 40), at))) return null;
  const clause = text.slice(0, at).split(/[;:]/).at(-1) ?? '';
  const modal = clause.match(MODAL)?.at(-1);
  if (!modal) return null;
  return /^(?:will|shall|is|are|was|were|due|set|scheduled|expected|slated|plan|intend)/.test(modal)
    ? 'planned'
    : 'none';
}

/** Whether a noun at `at` is the object of what has yet to be done: "will pay a return visit", "and to attend the forum". */
export function governed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 110), at);
  if (TO_DO.test(before) || OFFERED.test(before) || SUMMONS.test(before)) return true;
  const verb =
    /\b(?:hold|have|attend|open|address|deliver|chair|co-chair|pay|make|take part in|participate in|witness|join)(?: (?:an?|the|his|her|their|its))? (?:[\p{L}\d-]+ ){0,4}$/u.exec(
      before,
    );
  return verb !== null && coordinated(text, at - before.length + verb.index) === 'planned';
}
/** "accepted the offer of Peru to host the sixth session". */
export const OFFERED =
  /\b(?:offer|proposal|readiness|willingness|decision|intention) (?:of|by|from) [^,;.]{2,50} to (?:host|hold|convene|organi[sz]e|stage) (?:the|an?|its|their) (?:[\p{L}\d-]+ ){0,3}$/u;
/** "will convoke the signatories to a summit", "is to bring the sides together at a conference". */
const SUMMONS =
  /\b(?:will|shall|would|(?:is|are) (?:due |set |expected )?to|plans? to|intends? to) (?:convoke|summon|invite|call|convene|gather|bring|assemble|host|welcome|receive) [^,;.]{3,60}? (?:to|at|for) (?:an?|the|its|their) (?:[\p{L}\d-]+ ){0,3}$/u;
const TO_DO =
  /\b(?:will|shall|would(?<=\b(?:that|said|announced|confirmed|added|disclosed|says)\b [^;.]{1,60} would)|(?:is|are) (?:due |set |scheduled |expected |slated |also |now )?to|(?:due|set|scheduled|expected|slated) to|plans? to|intends? to)(?: (?:also|then|later|both|jointly|first|next|again))? (?:be (?:attending|joining|taking part in|participating in|hosting|chairing|holding|addressing|opening|visiting)|pay|make|undertake|hold|have|attend|open|address|chair|co-chair|host|join|take part in|participate in|embark on|begin|start|resume|convene|organi[sz]e|conduct|lead|visit|receive|return|call|witness)(?: (?:an?|the|his|her|their|its|another))? (?:[\p{L}\d-]+ ){0,4}$/u;

/** "promised to meet again in Lima in 2025": with its place or year. */
const AGAIN =
  /\b(?:agreed|promised|pledged|undertook|decided|vowed|resolved|planned|arranged)\b[^;.]{0,120}? to (?:meet|see (?:each other|one another)|speak|talk|convene|gather|reconvene|assemble|come together|get together|sit down)(?: (?:again|next|anew|once more|for a (?:second|third|fourth|further) time)| (?=in \p{Lu}[^,;.]{2,30} (?:in|on) ))(?: (?:in|at) [^,;.]{2,40}?)? (?:in|on|at|next|this|before|by) ?(?:\p{Lu}|\d|early |late |mid-|the (?:spring|summer|autumn|end|beginning)|week|month|year)/u;

/** Whether it was agreed that those who meet at `at` do so again, at a place or time that is told. */
const meetsAgain = (text: string, at: number): boolean => {
  const from = Math.max(0, at - 160);
  const match = AGAIN.exec(text.slice(from, at + 80));
  return match !== null && from + match.index + match[0].lastIndexOf(' to ') + 4 === at;
};

/** "took the opportunity to call on N": it was done. */
const TOOK =
  /\b(?:took|used|seized) (?:the|this|that|his|her|their) (?:opportunity|occasion|chance|visit|stay|trip|stopover) to (?:also )?$/u;

/** "He did see the minister": it was done, and is only stressed. */
const DID = /\p{L},? did (?:indeed |in fact |finally |at last )?$/u;

/** "would be worked out by officials before they met again": both are still to come. */
const WOULD_BEFORE =
  /\b(?:will|would|shall|(?:is|are) to) (?!have\b)(?:be )?\p{Ll}[^.;"“”]{0,140}? (?:before|by the time|until) (?:they|he|she|the (?:two|three|ministers|leaders|presidents|pair)) (?:next )?$/u;

/** How a verb that begins at `at` is meant. */
export function outlookOf(text: string, at: number, word: string): Outlook {
  const before = text.slice(Math.max(0, at - 80), at);
  if (TOOK.test(before) || DID.test(before)) return 'held';
  if (NOT.test(before) || INVITED.test(before)) return meetsAgain(text, at) ? 'planned' : 'none';
  if (WOULD_BEFORE.test(text.slice(Math.max(0, at - 200), at))) return 'planned';
  if (AHEAD.test(before)) return /\b(?:before|ahead of|prior to) $/u.test(before) ? 'held' : 'planned';
  if (/\bto $/u.test(before)) return CAME_TO.test(before) ? 'held' : meetsAgain(text, at) ? 'planned' : 'none';
  if (/^(?:due|expected|awaited) /.test(word)) return 'planned';
  // "cut the ribbon", "put their heads together": one form for both times.
  if (/^(?:cut|put) /.test(word)) return coordinated(text, at) ?? 'held';
  return BASE.test(word) ? (coordinated(text, at) ?? 'none') : 'held';
}
