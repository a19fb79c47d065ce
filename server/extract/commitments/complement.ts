/** The words that follow a trigger: where they end, and the undertakings they divide into. */
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { early } from '../words/early.ts';
import { doneToo } from './done-too.ts';
import { splitUndertakings, trim } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import { AND_DOES, stemOf } from './verb-again.ts';

const CUT_VERB =
  /(?:,| and|, and) (?:also )?(?:obliges|commits|requires|binds|provides for|calls for|signed|inked|noted|tasked|instructed|directed|mandated|requested|expressed|welcomed|called|calls|praised|thanked|stressed|said|hailed|witnessed|recalled|congratulated|issued|adopted|declares|announces|proclaims|reaffirms|underlines|recognises|recognizes|acknowledges|envisages|foresees|stipulates|commended|appreciated|urged|asked|invited|confirmed that|described|hoped|hopes|voiced|emphasi[sz]ed|underlined|highlighted|informed|briefed|announced|reaffirmed|looked forward|discussed|reviewed|exchanged views|touched (?:up)?on|examined|took note|took stock|shared (?:their|his|her) views|held talks|met|toured|attended|spoke|paid(?! (?:for )?by )|received|visited|had|was|were|has|have|is|are)\b/u;
const CUT_CLAUSE =
  /(?:, (?:that (?!is\b)(?=(?:(?:the|each|both|every|all|no) )?(?:[\p{L}'-]+ ){1,4}?(?:will|shall|would|is|are|\p{Ll}+s) )|(?:for|towards) (?:which|whom) |and (?:I|we) \p{Ll}+|(?:provided|on condition|on the condition)(?: that)? |(?:adding|saying|stressing|noting|having) |it being (?:understood|agreed|noted) |and (?:its|his|her|their|the) offer (?:was|is|has) |in (?:a bid|an attempt|an effort|a move) to |setting aside |nor (?:will|shall|would|is|are|may) |money (?:which|that) |(?:even (?:as|though|if)|although|though|despite|notwithstanding|amid|because|ending|marking|bringing an end|capping|closing|ushering|paving|dashing|signalling|reviving|reversing) |(?:the|its) \p{Ll}+ of which |the (?:latter|former|other|second) (?:will|shall|would|is to) |as (?:demanded|required|requested|agreed|provided|foreseen|stipulated) |and (?:the )?\p{Lu}[^;:,]{3,60}, (?:\p{Lu}[^,;:]{3,40}, )?(?:responded|replied|said|added|answered|promised|pledged|announced) |once (?:its|the|their|his|her) |(?:details|the text|the terms|the cost|most|some|all|both|half|part|none|one|two|three|each|many) of which |(?:to|of|on|in|for|by|from|with|at|among|through|against|behind|about|over|into|after|before) wh(?:ich|om) |(?:as against|against|compared (?:with|to)|up from|down from|or (?:twice|half|some|about|nearly|almost|a third|a quarter)|in the spirit|the (?:first|last|largest|biggest|longest|highest|smallest|oldest|only|same|third|second|fourth) (?=[^,;]{3,})(?!(?:of|phase|stage|part|half) )) ?|and (?:he|she) \p{Ll}+s\b|and (?:\p{Lu}[\p{L}'’.-]{1,20} ){1,8}(?:also )?(?:\p{Ll}{3,14}ed|said|told|gave|took|was|were|has|had)\b|(?:this time )?with [^;]{3,90} (?:as (?:an? )?(?:guest|host|observer|chair|witness|moderator)s?|in the chair|at the table|in attendance|presiding|attending|present)\b|when (?=(?:the|an?|its|their|his|her|both) |\p{Lu})|(?:which|who|whose|where|while|whereas|but|a (?:first )?(?:move|step|visit|decision|document|text|plan|target|goal|measure|concession|condition|demand|request|practice|proposal|promise|pledge|gesture|sum|figure|deadline|date|task|treaty|pact|deal|breakthrough|requirement|precondition|development|change|(?:press )?release|statement)|an (?:effort|agreement|accord|arrangement|amount|offer|undertaking|obligation|aim|order|issue|act)|under (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:protocol|agreement|accord|plan|deal|memorandum|treaty|pact|contract|timetable|arrangement|compact|charter)\b|as well as (?:the|a) \p{Lu})|(?:said|says|according to) )|,? and (?:the|both) (?:(?:two|three|four) )?(?:states|sides|countries|parties|ministries|governments) (?:plan|hope|want|agreed|have|had|are|were)\b|,? and the (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:side |delegation |government )?(?:also )?(?:\p{Ll}{3,14}ed|said|told|gave) |(?<!;) and that (?![^;]{3,80} be \p{L})(?=(?:[\p{L}'-]+ ){1,6}\p{Ll}+)(?!(?:of|is|in|was|the same)\b)|,? (?:and|but) (?:may|can|could|might)\b|(?:,|(?<!\b(?:the|its|their|this|each))) following (?:[\p{L}-]+ ){0,3}(?:talks|meetings?|discussions|consultations)\b|,?["”] (?:which|who)| under (?<=\p{Ll}{3} [^,;]{4,} under )(?:the|an?) (?:[\p{L}-]+ ){0,3}(?:protocol|agreement|accord|plan|deal|memorandum|treaty|pact|contract|arrangement) (?:signed|concluded|reached|initiall?ed|adopted)\b|,? (?:in accordance with|in line with|pursuant to|on the basis of|by virtue of|following|as a result of) (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:decision|agreement|accord|deal|understanding|protocol|memorandum|arrangement|contract) (?:taken|made|signed|concluded|reached|struck|initiall?ed|adopted)\b|,? but (?:also )?(?:remained|failed|left (?!the )|could not|were unable|did not|made no|gave no|set no|reached no|differed|disagreed|stopped short|declined|refused)\b|: (?!to )| — | – )/u;
/** "will double trade, A and B agreed.", "will open it," promised X: who says so behind it. */
const TOLD_BEHIND =
  /(?:, (?!and |but |which |who )[^,;:]{2,60} (?:agreed|decided|resolved|promised|pledged|vowed)\.?\s*$|, (?:promised|pledged|vowed|agreed|assured) (?:the )?(?:\p{Lu}|\p{Ll}+ \p{Lu})|,["”](?= ))/u;
const MAY_BE_TOLD_BEHIND = /,["”]|, \p{Ll}+ed |ed\.?\s*$/u;
/** "will lift its surcharge, said X, a director": what is left behind who says it, blanked. */
const BLANKED = / {9,}(?=, )/u;
const MAY_BE_BLANKED = ' '.repeat(9);
/** "the Lethem – Bonfim corridor", "build Lethem – Bonfim road": a dash within a name. */
const DASH_IN_NAME =
  /(?:\b(?:the|an?|their|its) (?:\p{Lu}[\p{L}'’.-]{1,24} ){1,4}– \p{Lu}|(?:\p{Lu}[\p{L}'’.-]{1,24} ){1,3}– (?:\p{Lu}[\p{L}'’.-]{1,24} ){1,3}(?:\p{Ll}+ ){0,2}?(?:corridor|roads?|railway|rail|line|highway|motorway|bridge|route|pipeline|border|crossing|axis|link|ferry|canal|section|interconnector|tunnel|agreement|cable|waterway|service|flights?|connection|boundary)\b)/gu;

early(CUT_VERB, CUT_CLAUSE);

/** "will host the staff and Kenya will finance their stay": a subject of its own. */
const OTHER_SUBJECT =
  /^ (?:and|while|but) (?:that )?(?:(?:the )?(?:\p{Lu}[\p{L}'-]* ?){1,4}|the \p{Lu}[\p{L}'-]*(?: (?:of|for|on|in|the|and|\p{Lu}[\p{L}'-]*)){1,9}|both \p{L}+|(?:the|each|they|it|a|an|its|their|\d[\d,.]*)(?: [\p{L}-]+){0,3})(?:,? (?:in turn|also|for its part),?)? ?$/u;
/** "will restore masks, the University of Dakar (UD) will train curators": a name after a comma. */
const NAME_NEXT = /^, (?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:of|for|and|the|de|\p{Lu}[\p{L}'’.-]*|\([^)]{2,12}\))){0,9} $/u;
/** "will withdraw, the barricades will come down, and polls will be held": the same word once more. */
const THING_NEXT = /^, (?:the|all|both|its|their) (?:[\p{L}'’-]+ ){1,6}$/u;
const SEMICOLON = /; (?:and )?(?:to |not |also )?(?<word>[\p{L}-]+)/gu;
const CLAUSE =
  /(?:,|;|, and| and) (?:that (?=(?:[\p{L}'-]+ ){1,9}(?:will|shall|should|would|is to|are to|be) )|(?=(?:(?!that )[\p{L}'-]+ ){1,9}(?:will|shall|should|would|is to|are to) ))/gu;

/** ", and a group, in which both have a seat, is to be formed". */
const SET_BEHIND =
  /,? (?:and|but|while) (?:an?|the|all|each|every|two|three) [^,;]{3,70}, (?:in|of|on|for|to|through|under|by) which [^,;]{3,110}, (?:is|are|will|shall|would)\b/u;

/** ", and Belize, in turn, will": a subject with its own aside. */
const APART =
  /,? (?:and|but|while) (?:within [^,;]{3,30} )?(?:(?:the )?\p{Lu}|(?:the|an?|each|both|all) \p{Ll})[\p{L}'’-]*(?: [\p{L}'’-]+){0,5}, (?:in turn|for (?:its|his|her|their) part|in return|also|too|(?:within|from|on|in|by|at|until|before|after) [^,;]{3,40}), $|,? (?:and|but), [^,;]{3,60}, $/u;

/** "signed an Agreement on Education, by which each country shall offer places, and a Memorandum on": the next that was signed. */
const WHICH_BINDS = /\b(?:which|whereby) (?:[\p{L}'’-]+ ){1,6}$/u;
const NEXT_SIGNED =
  /,? (?:and|as well as) (?:an?|the|two|three) (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Memorandum|Memoranda|Agreements?|Protocols?|Programme|Convention|Treaty|Declaration|Arrangement|Letters?|MoU|Plan|Accord)\b/u;

/** The same words, each at its place, with a dash within a name as a hyphen. */
const withoutDashedNames = (words: string): string =>
  words.includes(' – ') ? words.replace(DASH_IN_NAME, (name) => name.replaceAll(' – ', '---')) : words;

const WHOSE_NOUN = /(?:['’]s?|\b(?:its|their|his|her)) $/u;
const TOLD_OF = / (?:was|were|is|are|has|have|had|came|comes|removed|met|drew) /u;
/** ", ending a dispute of years": what comes of it. */
const OUTCOME =
  /, (?:thereby|thus|averting|crowning|bringing to an end|putting an end|putting to rest|clearing the way|opening the way|easing (?:fears|tensions?|concerns?)|raising (?:hopes|fears|the prospect)|prompting|leaving) /u;
/** ", a first cargo leaving next week", "with the cost being shared": beside it. */
const BESIDE =
  /, (?:(?:an?|the) (?:first|second|last|third|final|further|initial) [^,;]{3,40} \p{Ll}+ing |with [^,;]{3,90}? (?:being|having|due|to) \p{Ll})/u;

/** Where the complement ends: at the next clause, the next finite trigger, or the sentence's end. */
export function complementEnd(text: string, trigger: Trigger, later: readonly Trigger[]): number {
  let end = text.length;
  const stretch = text.slice(trigger.after);
  const plain = withoutDashedNames(stretch);
  for (const pattern of [CUT_VERB, CUT_CLAUSE, BLANKED, TOLD_BEHIND, SET_BEHIND, OUTCOME, BESIDE]) {
    const idle =
      (pattern === SET_BEHIND && !plain.includes(' which ')) ||
      (pattern === OUTCOME && /^\p{Ll}+ing /u.test(plain)) ||
      (pattern === BLANKED && !plain.includes(MAY_BE_BLANKED)) ||
      (pattern === TOLD_BEHIND && !MAY_BE_TOLD_BEHIND.test(plain));
    const cut = idle ? null : pattern.exec(plain);
    if (cut && cut.index > 1) end = Math.min(end, trigger.after + cut.index);
  }
  if (WHICH_BINDS.test(text.slice(Math.max(0, trigger.start - 80), trigger.start))) {
    const next = NEXT_SIGNED.exec(stretch);
    if (next) end = Math.min(end, trigger.after + next.index);
  }
  // "Kenya's pledge of 50 buses was welcomed": a noun, of which something is told.
  const told = trigger.form === 'noun' && WHOSE_NOUN.test(text.slice(0, trigger.start)) ? TOLD_OF.exec(stretch) : null;
  if (told) end = Math.min(end, trigger.after + told.index);
  // "will school two companies and hands over its barracks": a verb in the present again.
  const does = trigger.form === 'modal' && / and \p{Ll}+s /u.test(stretch) ? AND_DOES.exec(stretch) : null;
  if (does && stemOf(does.groups?.verb ?? '')) end = Math.min(end, trigger.after + does.index);
  for (const mark of matchesOf(SEMICOLON, stretch)) {
    const goesOn =
      /(?:to |not )/.test(mark[0]) ||
      mark.groups?.word === 'that' ||
      (isAction(mark.groups?.word ?? '') && stretch[mark.index + mark[0].length] !== ',');
    if (!goesOn) end = Math.min(end, trigger.after + mark.index);
  }
  for (const next of later) {
    if (next.start >= end) break;
    // "explore ways and means to increase trade": a noun.
    if (next.word === 'means to' && text.slice(0, next.start).endsWith('ways and ')) continue;
    const between = text.slice(trigger.after, next.start);
    const apart = APART.exec(between);
    const straight = /,? and (?:also |then )?$/u.exec(between);
    const joint = apart
      ? apart.index
      : straight
        ? straight.index
        : between.search(/(?:,? and|,? but|;|,)(?: (?:[\p{L}'()-]{1,30}|\d[\d,.]*)){0,9}[ ,]*$/u);
    if (joint < 0) continue;
    const again = /^(?:,? (?:and|but)|;(?: and| but)?) (?:also )?that /.test(between.slice(joint));
    // "is to pay a million a year and will let in sardines": the same subject once more.
    const alone =
      /^ (?:and|but) (?:also |then )?$/.test(between.slice(joint)) && !HANGING.test(between.slice(0, joint));
    if (
      next.form === 'modal' &&
      !again &&
      !alone &&
      !/^(?:;|, and|, but|, while| and (?:also )?$|, (?:also )?$)/.test(between.slice(joint)) &&
      !apart &&
      !OTHER_SUBJECT.test(between.slice(joint)) &&
      !NAME_NEXT.test(between.slice(joint)) &&
      !(next.word === trigger.word && THING_NEXT.test(between.slice(joint)))
    )
      continue;
    if (!again && / (?:which|who|that|where|whom) /.test(between.slice(joint))) continue;
    end = Math.min(end, trigger.after + joint);
    break;
  }
  return end;
}

/** "those who work there and will": of the clause that hangs on a word. */
const HANGING = / (?:which|who|that|where|whom|whose) [^,;]*$/u;

/** ", whose first sitting shall take place in Rome": what the words before it are, and not what is undertaken. */
const WHOSE = /, (?:whose [^,;]{3,50}|which|who|where [^,;]{3,50}) (?:will|shall|is to|are to|would) /u;
/** Where such a clause begins at the end of a point; the length where none does. */
export const beforeWhose = (text: string): number => {
  const at = text.includes(', wh') ? text.search(WHOSE) : -1;
  return at < 0 ? text.length : at;
};

/** Where a clause with its own actor hangs on what is undertaken: ", for which Kenya shall provide the building"; the length where none does. */
export function hangingClause(text: string): number {
  const at = text.includes(' which ')
    ? text.search(/, (?:for|to|towards|of) which (?=[^,;]{2,60} (?:will|shall|would|is to|are to) )/u)
    : -1;
  return at < 0 ? text.length : at;
}

/** The undertakings that the words between two offsets divide into. */
export function complementParts(text: string, trigger: Trigger, start: number, end: number): Range[] {
  if (
    trigger.form === 'noun' &&
    !/(?:on|to|of|upon|upon \p{L}+sel(?:f|ves))\s$/u.test(text.slice(trigger.start, start))
  ) {
    const range = trim(text, trigger.start, end);
    return range ? onEach(text, range) : [];
  }
  const parts = splitUndertakings(text, start, end).flatMap((part) =>
    trigger.form === 'noun' || trigger.word.endsWith(' need') ? onEach(text, part) : [part],
  );
  const only = parts[0];
  // "fields in which the two parties will do more together": the fields are what is undertaken.
  if (parts.length === 1 && only && text.slice(only.start, only.end).split(' ').length <= 4) {
    const clause = /(?:^|; )([^;]{3,300}?)(?<!,) (?:in|on|at) which (?!to )[^,;]{2,80}$/u.exec(
      text.slice(0, only.start),
    );
    if (clause) return [{ start: clause.index + (clause[0].startsWith(';') ? 2 : 0), end: only.end }];
  }
  return parts.filter((part) => text.slice(part.start, part.end).split(' ').length >= 2);
}

/** "on the need to train midwives and on the exchange of samples", "a doubling of patrols, as well as a trial of drones": one a preposition. */
function onEach(text: string, { start, end }: Range): Range[] {
  const cut =
    /(?:,|,? and(?: also)?|,? as well as) (?:up)?on (?=[\p{L}])|, (?:and )?of (?=an? )|,? as well as (?=(?:an?|the) \p{Ll})/u.exec(
      text.slice(start, end),
    );
  if (!cut) return [{ start, end }];
  const first = trim(text, start, start + cut.index);
  return [...(first ? [first] : []), ...onEach(text, { start: start + cut.index + cut[0].length, end })];
}

/** "will be", and "fees are abolished" beside such a clause. */
const FUTURE =
  / (?:will|shall|should|would|is to|are to|be) |^(?!.*\b(?:who|which|that)\b).* (?:is|are) \p{Ll}{3,}ed\b/u;

/** "border crossings will be managed, and new markets will be considered": one a clause. */
export function splitClauses(text: string, start: number, end: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  const stretch = text.slice(start, end);
  for (const match of [...matchesOf(CLAUSE, stretch), ...doneToo(stretch)].sort((a, b) => a.index - b.index)) {
    if (start + match.index - from < 12 || !FUTURE.test(text.slice(from, start + match.index))) continue;
    const part = trim(text, from, start + match.index);
    if (part) parts.push(part);
    from = start + match.index + match[0].length;
  }
  const rest = trim(text, from, end);
  if (rest) parts.push(rest);
  return parts;
}
