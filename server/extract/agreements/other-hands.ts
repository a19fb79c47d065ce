/** The other hand of a signing, told without its verb: "X signed for Bahrain and Y for Qatar", "X signed first, Y second". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { personsAfter } from './persons-after.ts';
import type { Signing } from './signing.ts';

/** The other hand of "X signed for Bahrain and Y for Qatar", "X signed it, as did Y", "for A, X signed; for B, Y". */
export function othersNamed(view: SentenceView, { range }: Pick<Signing, 'range'>): Ref[] {
  const beside = besideOwn(view, range);
  if (beside.length) return beside;
  const rest = view.text.slice(range.end);
  // "X signed first, Y second", "X signed it first, followed by Y".
  const next = FOLLOWED.exec(rest);
  if (next) return personsAfter(view, range.end + next[0].length, secondEnd(view, range.end + next[0].length));
  const did = DID_TOO.exec(rest);
  if (did) return personsAfter(view, range.end + did.index + did[0].length);
  const earlier = DAYS_AFTER.exec(rest);
  if (earlier) return personsAfter(view, range.end + earlier.index + earlier[0].length);
  const later = DAYS_LATER.exec(rest);
  if (later?.groups?.who) {
    const from = range.end + later.index + later[0].indexOf(later.groups.who);
    return personsAfter(view, from, from + later.groups.who.length);
  }
  const likewise = didLikewise(view, range.end);
  if (likewise.length) return likewise;
  if (!OTHER_HAND.test(rest)) return [];
  const standsFor = /\brepresented by /u.exec(rest);
  if (standsFor) return personsAfter(view, range.end + standsFor.index + standsFor[0].length);
  const found: Ref[] = [];
  for (const { ref, kind, start, end } of view.mentions) {
    if (kind !== 'person' || start - view.at < range.end) continue;
    const before = view.text.slice(range.end, start - view.at);
    const after = view.text.slice(end - view.at, end - view.at + 160);
    if (/[^\p{L}](?:which|who|whose|that(?! of)|in the presence|witness\w*|watched|attended)[^\p{L}]/u.test(before))
      break;
    if (/(?:,|;|\band|\bwhile) (?:[^,;]{0,90})$/u.test(before) && FOR_OTHER.test(after)) found.push(ref);
    else if (OTHER_SIDE.test(before)) found.push(ref);
  }
  return found;
}

/** "Signing for A was X, while B was represented by its president, Y": Y. */
export function alsoRepresented(view: SentenceView, from: number): Ref[] {
  const told = REPRESENTED.exec(view.text.slice(from));
  return told ? personsAfter(view, from + told.index + told[0].length) : [];
}
const REPRESENTED =
  /(?:,|;|,? and) (?:while |whereas |with )?[^,;]{3,90} (?:was |were |being )?represented (?:at the (?:signing|ceremony) )?by /u;

/** Where "second" or "last" ends who signed next. */
const secondEnd = ({ text }: SentenceView, from: number): number | undefined => {
  const end = /,? (?:second|next|last|after (?:him|her|them))\b/u.exec(text.slice(from, from + 160));
  return end ? from + end.index : undefined;
};
const FOLLOWED = /^(?: [^,;.]{0,60})? first(?:, (?=[^,;.]{3,90} (?:second|next|last)\b)|,? (?:and was )?followed by )/u;

/** "X signed on Monday, a day after Slovenia's Y." */
const DAYS_AFTER =
  /, (?:an?|one|two|three|four|five|some|\d+) (?:days?|hours?|weeks?|months?|minutes?) (?:after|before|behind|later than) (?=(?:\p{L}+ )?(?:\p{Lu}[\p{L}'’.-]* ?){2,6}\.?$)/u;

/** "X signed in Nairobi on Monday, Y two days later in Kampala". */
const DAYS_LATER =
  /[,;] (?:and |while )?(?<who>(?:\p{L}+ ){0,3}\p{Lu}[^,;.]{2,60}?),? (?:an?|one|two|three|four|five|some|\d+|the) (?:days?|hours?|weeks?|months?|minutes?) (?:later|afterwards|after)\b/u;

/** "as did Y", "and so did Y", "; so has Y". */
const DID_TOO = /[,;]? (?:as|(?:and |while )?so) (?:did|has|had) /u;

/** "; his counterpart, Y, followed suit", "flanked by Y, who did likewise". */
const LIKEWISE_GATE = new Gate(/^(?:likewise|suit|followed|same|so|too|countersigned|co-?signed|turn|did)$/);
const LIKEWISE =
  /[,;] (?:(?:and|while|as|with|then) )?(?:(?:flanked|joined|accompanied) by )?(?<who>[^;.]{3,140}?),? (?:(?:who|then|later|each|all|both) ){0,2}(?:followed suit|followed(?: (?:him|her|them|one by one|in turn|afterwards))?(?=[.;,]|$)|did (?:so|likewise|the same)|(?:signed|inked) (?:too|as well|likewise|in turn|after (?:him|her|them))|countersigned|co-?signed)\b/u;

/** Those who are told to have followed or done likewise behind a signing. */
function didLikewise(view: SentenceView, from: number): Ref[] {
  const told = LIKEWISE_GATE.opens(view.words) ? LIKEWISE.exec(view.text.slice(from)) : null;
  const who = told?.groups?.who;
  if (!told || !who || /\b(?:with|by|to|after|before|talks|said|told)\b/u.test(who)) return [];
  const start = from + told.index + told[0].indexOf(who);
  return personsAfter(view, start, start + who.length);
}

/** "X put his signature next to Y's", "added her name to that of Y": Y, whose hand is there already. */
function besideOwn({ text, mentions, at }: SentenceView, range: Range): Ref[] {
  const told = BESIDE_OWN.exec(text.slice(range.start, range.end + 90));
  if (!told) return [];
  const from = range.start + told[0].length;
  const other = mentions.find(({ kind, start }) => kind === 'person' && start - at >= from && start - at < from + 60);
  if (!other) return [];
  const owned = /^(?:['’]s|(?<=s)['’])(?= |,|\.|$)/u.test(text.slice(other.end - at, other.end - at + 4));
  return (told[0].endsWith(' of ') || owned) && !/[,;]/u.test(text.slice(from, other.start - at)) ? [other.ref] : [];
}
const BESIDE_OWN =
  /^[^,;.:]{3,40}?(?<=\b(?:name|names|signature|signatures|initials|hand|pen|ink)) (?:(?:right|just) )?(?:(?:next to|beside|besides|alongside|below|beneath|under|underneath|above) (?:(?:that|those|the (?:signature|name|initials)) of )?|(?:to|with|after) (?:that|those|the (?:signature|name|initials)) of )/u;

/** "Y, with whom X signed a memorandum": Y, named right before. */
export function withWhom({ text, mentions, at }: SentenceView, { range }: Signing): Ref[] {
  const lead = text.slice(0, range.start);
  const told = lead.lastIndexOf(' with whom ');
  if (told < 0 || /[;:"]| (?:after|when|while|said|and|which|that) /u.test(lead.slice(told + 11))) return [];
  const other = mentions.findLast(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at <= told);
  const gap = other ? text.slice(other.end - at, told) : '';
  return other && /^(?: of [^,;:]{2,60}|, [^,;:]{3,80})?,?$/u.test(gap) ? [other.ref] : [];
}

const OTHER_HAND =
  / (?:on behalf of|for|representing|hers|his|on the [\p{L}]{2,20} (?:side|part)|side (?:being )?represented by)\b/u;
/** "… and Y for Qatar", "… and Y hers in Doha", after an office between commas. */
const FOR_OTHER =
  /^(?:(?: of|,) [^;,.]{3,90},?)?(?: did so| signed)? (?:(?:for|on behalf of) (?:(?:the )?\p{Lu}|the (?:former|latter|other|government|host|authorit(?:y|ies)|company|firm|bank|fund|union|ministry|commission|agency|university|institute|council|board|secretariat|organi[sz]ation|republic|kingdom|(?:\p{Lu}\p{Ll}+|other) (?:side|government|party))\b)|(?:(?:for|on behalf of) )?(?:hers|theirs)\b|his (?:in|at|on)\b|(?:for|on behalf of) his(?= (?:when|as|in|at|on)\b|[,.;]|$))/u;
/** "…; for Qatar, Minister Y", "…, on the Qatari side by Minister Y". */
const OTHER_SIDE =
  /(?:[,;]|\band|\bwhile)(?: and| while)? (?:for|on behalf of|representing|on) (?:the )?\p{Lu}[^,;.]{1,50}?(?:,| by| it was| was| that of| those of| side| part)(?: by)? ?(?:(?:[^,;.]|(?<=\b(?:\p{Lu}|\p{L}{2,4}))\.){0,80} )?$|(?:[,;]|\band|\bwhile)(?: and)? (?:for|on behalf of) (?:the )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)? $/u;
