/**
 * Cuts what was undertaken into single undertakings. A cut is made before "and", a comma or a semicolon where a further
 * verb follows and both sides stand alone: "share intelligence | and to mount operations together", but not "prevent,
 * combat and suppress crime", whose verbs share one object.
 */
import type { Range } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { early } from '../words/early.ts';
import { NUMBER_WORD } from '../words/numbers.ts';
import { verbs } from '../words/words.ts';
import { NO_VERB_IN_LY } from './in-ly.ts';
import { isAction } from './triggers.ts';

// Where a further undertaking may begin: after a mark, "and", "as well as", "and also", with or without "to".
const JOINT = new RegExp(
  String.raw`(?:,? and, [^,;]{3,40}, |[,;] (?:and |as well as |and also |but also |then |or )?|[ ](?:and(?: also| then| further)?|as well as|but also|or) )(?<to>(?:not )?to )?(?:${NO_VERB_IN_LY}\p{Ll}{3,14}ly )?(?<verb>(?:not )?[\p{Ll}][\p{L}-]{1,25})(?=[ ,;.:)]|$)`,
  'gu',
);
const OBJECT_START = new RegExp(
  String.raw`^ (?:\d[\d.,]*|${NUMBER_WORD}|the|a|an|their|its|his|her|our|half|most|part|two|three|four|five|ten|all|each|every|any|more|new|further|joint|closer|mutual|better|such|up|out|down|into|on|in|with|for|to|against|over|from|together|together with|jointly|closely|effectively|both|one|two|no|timely|regular|bilateral|these|this|that|those|it|them|people|data|information|experience|experts|students|patients|local|national|public|regional|international|common|illegal|high|[\p{Ll}]{3,20}ly|[\p{Ll}]{3,20}(?:al|ic|ive|ous|ed|able|ible|ary|(?<!m)ent|ant|ing|ful)|[\p{Ll}]{2,20}s)\b`,
  'u',
);
/** "hand over the software", "take over the cost". */
const PARTICLES =
  /^(?:(?:hand|take|turn|make|sign) over|(?:hand|give|buy|pay|send|bring) back|(?:set|draw|step|scale|back|open|speed|clear) up|(?:phase|carry|set|rule|pay) out|cut (?:back|down)|lay down|call off|put (?:off|up|in)|take part|hold back|pay for) (?!of )/u;
/** "exchange dengue figures", "swap seizure data": a verb, though a noun stands before what is shared. */
const SHARED =
  /^(?:exchange|swap|share|pool|trade|report|release) [\p{Ll}-]{3,20} (?:data|figures|lists|samples|results|statistics|records|readings|files|alerts|warnings|notes|officers|experts|information|intelligence|names|codes|maps|findings|reports|forecasts|profiles|manifests|images|photographs|students|teachers|catalogues|crews|prisoners)\b/u;
const PREPOSITION = /^ (?:in|on|with|for|to|against|over|from|into)\b/;

let nounlike: ReadonlySet<string> | null = null;

/** Whether a verb is as often a noun: "work", "study". */
export function isNounlike(verb: string): boolean {
  nounlike ??= new Set(verbs().nounlike);
  return nounlike.has(verb);
}

/** The ranges of the single undertakings within `text` from `start` to `end`, each trimmed of blanks and marks. */
export function splitUndertakings(text: string, start: number, until: number): Range[] {
  const whole = text.slice(start, until);
  const stretch = whole.slice(0, OTHER_CLAUSE.exec(whole)?.index ?? whole.length);
  const cuts: { at: number; next: number }[] = [];
  let from = 0;
  for (const match of matchesOf(JOINT, stretch)) {
    const verb = (match.groups?.verb ?? '').replace(/^not /, '');
    const negated = /not /.test(match.groups?.verb ?? '') || /not /.test(match.groups?.to ?? '');
    const explicit = match.groups?.to !== undefined;
    // "to exchanging data, to pre-positioning vaccines and to running campaigns".
    const gerunds = explicit && verb.endsWith('ing') && /^\p{L}[\p{L}-]*ing /u.test(stretch.slice(from).trimStart());
    if (
      (!isAction(verb) && !gerunds && !(explicit && ACTS_ON.test(stretch.slice(match.index + match[0].length)))) ||
      (verb.endsWith('ing') && !explicit && !/^\w+ing\b/.test(stretch.slice(from).trimStart()))
    )
      continue;
    // "post an officer at the port, to deal with complaints": what it is for.
    if (
      explicit &&
      !negated &&
      /^, to $/u.test(match[0].slice(0, 5)) &&
      !/(?:[,;] |[ ])(?:and|or|as well as)(?:, [^,;]{3,40},)? (?:also )?(?:not )?to \p{Ll}/u.test(
        stretch.slice(match.index + 2),
      ) &&
      !cuts.length &&
      !/^to /u.test(stretch.trimStart())
    )
      continue;
    // "joint surveys, to be made monthly": of the noun before it.
    if (verb === 'be' && match[0].startsWith(', to ')) continue;
    const rest = stretch.slice(match.index + match[0].length);
    const before = stretch.slice(from, match.index);
    if (!negated && !standsAlone(before)) continue;
    if (!explicit && !negated && !takesObject(verb, rest, isSeries(stretch, from, match.index, rest))) continue;
    // "works of art, instruments and stage equipment": nouns in a row.
    if (!explicit && !negated && isNounlike(verb) && (inNouns(before, match[0]) || inCompound(match[0], verb, rest)))
      continue;
    if (!explicit && embedded(before) && match[0].trimStart().startsWith('and')) continue;
    if (explicit && embeddedLast(before) && !sameDepth(before)) continue;
    if (!standsAlone(`${verb}${rest.split(/[,;]| and /)[0] ?? ''}`) && !standsAlone(`${verb}${rest}`)) continue;
    const lead = match[0].length - (match.groups?.to ?? '').length - (match.groups?.verb ?? '').length;
    const skip = explicit && !negated ? match[0].length - (match.groups?.verb ?? '').length : lead;
    cuts.push({ at: match.index, next: match.index + skip });
    from = match.index + skip;
  }
  const parts: Range[] = [];
  let at = 0;
  for (const cut of [...cuts, { at: stretch.length, next: stretch.length }]) {
    const part = trim(text, start + at, start + cut.at);
    if (part) parts.push(part);
    at = cut.next;
  }
  return parts;
}

/** "and to leave their people free": a verb, whichever it is. */
const ACTS_ON = /^ (?:its|their|his|her|them|it|each other|one another|the|all|every|no) /u;

/** "to lift the relationship, and the two governments issued a statement", "on exchange visits, outlined the framework": a clause of its own, of what was done. */
const OTHER_CLAUSE =
  /, (?:and|while) (?:the |both )(?:two |three |four )?(?:governments|sides|leaders|ministers|countries|presidents|parties|delegations) (?:also |jointly |then )?(?:issued|signed|adopted|exchanged|released|witnessed|held|met|welcomed|expressed|noted|thanked|published|inked|reviewed)\b|,? and (?:Dr|Mr|Mrs|Ms|Minister|President|Ambassador|Secretary)\.? \p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?(?:advised|said|told|thanked|noted|stressed|added|expressed|urged|praised|welcomed|called)\b|,? and (?:also )?(?:added|said|noted|stressed|stated|expressed (?:the )?(?:hope|confidence|satisfaction|gratitude)|was (?:encouraged|pleased|confident)) (?:that|at|in)\b|, (?:outlined|signed|discussed|reviewed|welcomed|expressed|noted|praised|stressed|underlined|thanked|exchanged|hailed|condemned|recalled) (?:the|an?|their|its|his|her|views|satisfaction|appreciation|concern)\b/u;

early(JOINT, OTHER_CLAUSE);

/** A verb with at least something it acts upon. */
const standsAlone = (part: string): boolean => {
  const words = part.trim().split(/\s+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).findLast((word) => !/^(?:further|also|jointly|not|\p{L}+ly)$/u.test(word)) ?? ',';
  if (isAction(last) && /(?:^to|,)$/.test(before)) return false;
  return words.length >= 2 && !/(?:[ ](?:and|or|to|the|a|of|for|more|in))$/.test(part.trimEnd());
};

/** "study the feasibility, exchange electricity …, and develop projects": verbs in a row, the last one plainly a verb. */
function isSeries(stretch: string, from: number, at: number, rest: string): boolean {
  if (stretch[at] !== ',') return false;
  const first = /^(?:to )?(?<verb>[\p{Ll}-]+)/u.exec(stretch.slice(from).trimStart())?.groups?.verb ?? '';
  if (!isAction(first)) return false;
  return matchesOf(LAST, rest).some(({ groups }) => {
    const verb = groups?.verb ?? '';
    return isAction(verb) && !isNounlike(verb);
  });
}
const LAST = /(?:[,;])? and (?:also |to )?(?<verb>[\p{Ll}-]{2,25}) (?!of\b|in\b|and\b)/gu;

/** "food security and trade priorities", "animal and plant diseases": of what the priorities are. */
const inCompound = (joint: string, verb: string, rest: string): boolean =>
  /^ (?:and|or) /.test(joint) && COMPOUND.test(`${verb}${rest}`);
const COMPOUND =
  /^plant (?:health|diseases?|pests?|protection|quarantine|varieties|species|genetic|breeding|products?|material|life|inspection)(?=[ ,.;]|$)|^(?:trade|transport|finance|market|press|police|border|research|study|work|project|transfer|transit|export|import|land|house|water|power|school|farm|guard|host|target|tax|service|product|labour|travel|sport|stock|risk|crew) (?:priorities|issues|policy|policies|relations|ties|matters|barriers|links|routes|fairs|missions|sectors?|fields?|areas?|needs|officers|officials|agents|facilities|services|systems?|networks?|capacity|capacities|infrastructure|programmes?|programs?|projects?|institutions|cent(?:re|er)s|costs|conditions|rules|standards|stations|markets|opportunities|activities|measures|experts|ministries|ministers|chains?|flows|volumes?|levels?)(?=[ ,.;]|$)/u;

const inNouns = (before: string, joint: string): boolean => {
  if (!/^ and /.test(joint)) return false;
  const item = /, (?:and )?(?<item>[^,;]{2,60})$/u.exec(before)?.groups?.item ?? '';
  return item !== '' && item.split(' ').length <= 3 && !isAction(item.split(' ')[0] ?? '');
};

function takesObject(verb: string, rest: string, series: boolean): boolean {
  const following = rest.slice(0, 40);
  if (PARTICLES.test(`${verb}${following}`)) return true;
  if (series && /^ [\p{Ll}]{3,}/u.test(following) && !PREPOSITION.test(following)) return true;
  if (!/^ [\p{L}\d"$]/u.test(following)) return false;
  if (/^ (?:and|or)\b/.test(following)) return false;
  return isNounlike(verb)
    ? (OBJECT_START.test(following) || SHARED.test(`${verb}${following}`)) && !PREPOSITION.test(following)
    : true;
}

/** "make it easier for citizens to visit relatives, study": a verb deeper in the sentence carries the list. */
const embedded = (before: string): boolean =>
  (/\bfor [\p{L} ]{2,40} to \p{L}+|\b(?:so|where|who|which|that) /u.test(before.slice(-80)) && !/[,;]$/.test(before)) ||
  // "let a company build the road and run it".
  /^\s*let (?:[\p{L}-]+ ){1,5}\p{Ll}+ /u.test(before);
const embeddedLast = (before: string): boolean =>
  /\b(?:assigned|told|able|enough|easier|simpler|allowed|permitted|required|instructed) to \p{L}+/u.test(before);
const sameDepth = (before: string): boolean => /[;]\s*$/.test(before);

/** The range without blanks, marks and "to" at its ends; null where nothing is left. */
export function trim(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:.–—"'(-]/.test(text[from] ?? '')) from += 1;
  const adverb = /^(?:also|then|therefore|thus|too|in return|in turn),? /u.exec(text.slice(from, from + 14));
  if (adverb) from += adverb[0].length;
  while (to > from && /[\s,;:.–—"(-]/.test(text[to - 1] ?? '')) to -= 1;
  const joint = /[,;.] ?(?:and|or|but|as well as)$/u.exec(text.slice(Math.max(from, to - 14), to));
  if (joint) to -= joint[0].length;
  const led = /^(?:and|but) (?:that )?(?=\p{L})/u.exec(text.slice(from, from + 12));
  if (led) from += led[0].length;
  if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to -= 1;
  return to - from > 1 ? { start: from, end: to } : null;
}
