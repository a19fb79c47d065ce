/**
 * Encounters that no other rule has taken: in a clause somebody does with or to another what is done face to face, on the
 * telephone or at a meal. "Had seen the premier the day before", "is to confer today with N", "crossed over for lunch with N",
 * "received the ambassador of Peru". Whom it is done to has a name, or is told by his office alone. Runs behind the rules
 * for single words, and tells nothing of those of whom they have told.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { MeetingKind, MeetingStatus } from '../../model/ontology.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { type Counterpart, counterpartOf } from './counterparts.ts';
import { GOES_WITH } from './goes-with.ts';
import { outlookOf } from './outlook.ts';
import { actorsBefore } from './parties.ts';
import { toldByVerb } from './told-by-verb.ts';
import { notMeant } from './verb-senses.ts';

const GATE = new Gate(
  /^(?:discuss(?:ed)?|met|meet|meets|confer(?:red)?|talk(?:ed)?|spoke|speak|sat|sit|went|go|review(?:ed)?|settled?|work(?:ed)?|hammer(?:ed)?|thrashed|iron(?:ed)?|raised?|took|take|explored?|examined?|dined?|lunch(?:ed)?|breakfast(?:ed)?|shook|negotiated?|haggled|bargained|finali[sz]ed?|chatted|consult(?:ed)?|huddled|conversed|drank|ate|saw|see|seen|received?|receives|hosted|briefed|brief|call(?:ed|s)?|entertained|joined|telephoned|phoned|cornered|buttonholed|heard|welcomed|greeted|dinner|supper|tea|coffee|luncheon|iftar|meal|audience)$/,
);
const PAST =
  'discussed|met|conferred|talked|spoke|sat(?: down)?|went (?:over|through)|reviewed|settled|(?:worked|hammered|thrashed|ironed) (?:out|through)|raised|took up|explored|examined|dined|lunched|breakfasted|shook hands|negotiated|haggled|bargained|finali[sz]ed|chatted|consulted|huddled|conversed|drank|ate';
const BASE =
  'discuss|meet|meets|confer|talk|speak|sit(?: down)?|go (?:over|through)|review|settle|(?:work|hammer|thrash|iron) (?:out|through)|raise|take up|explore|examine|dine|lunch|breakfast|negotiate|finali[sz]e|consult';
/** "discussed the draft in Lima with". */
const WITH = new RegExp(`\\b(?:(?<past>${PAST})|(?<base>${BASE}))\\b(?:(?! with)[^,;.:]){0,70} with (?=\\p{L})`, 'gu');
/** "saw", "is to brief", right before whom it is done to. */
const TO =
  /\b(?:(?<past>met|saw|seen|received|receives|hosted|briefed|consulted|called on|entertained|joined|telephoned|phoned|buttonholed|cornered)|(?<base>meet|see|receive|brief|consult|call on)) (?!off\b)(?=\p{L})/gu;
/** "was received on Monday by". */
const BY =
  /\b(?:was|were|be|been) (?:\p{Ll}+ly )?(?<past>received|seen|heard|welcomed|briefed|entertained)\b[^,;.:]{0,50}? by (?=\p{L})/gu;
/** "joined N at the museum to sign it", and not "joined him there", "joined N in calling for a ban": for what. */
const JOINED_FOR =
  /^(?!(?:him|her|them)\b)[^;.]{3,140}? (?:to (?:sign|discuss|review|inaugurate|open|meet)|for (?:the signing of|talks|lunch|dinner)) /u;
/** "was received at the airport by", "was seen off by": on coming or going. */
const SEEN_OFF = /\b(?:off|airport|tarmac|runway|station|quay|on (?:his|her|their) arrival)\b/u;
const MEAL = '(?:lunch|dinner|breakfast|supper|tea|coffee|luncheon|iftar|meal)';
/** "over lunch with", "gave a dinner at his home for". */
const TABLE = new RegExp(
  `\\b(?:(?:[Oo]ver|[Ff]or|[Aa]t|[Aa]fter|[Gg]ave|[Hh]ad|[Hh]osted) (?:an? |her |his |their )?(?:[\\p{Ll}-]+ ){0,2}(?:${MEAL}|audience))\\b[^,;.:]{0,40}? (?:with|for) (?=\\p{L})`,
  'gu',
);
const NOT =
  /\b(?:not|never|no|nor|without|if|unless|refus\p{Ll}+|declin\p{Ll}+|denied|could|should|may|might)\b[^,;]*$/u;
/** "comes to Lima to see N", "is due there to brief N": not yet. */
const AHEAD =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:due|set|expected|scheduled)|due in|expected in|comes|flies|goes|travels)\b[^,;.]{0,60} to $/u;
/** "was met there": it is done to him. */
const DONE_TO = /\b(?:be|been|being|is|are|was|were) (?:\p{Ll}+ly )?$/u;
const DID = /\bdid (?:indeed |in fact )?$/u;
/** "came to Lima to see N": he did. */
const CAME =
  /\b(?:came|went|flew|travel(?:l)?ed|crossed|drove|was|were|had (?:come|gone|flown|driven))\b[^,;.]{0,60} to $/u;
/** "visited the works, where N briefed him": who showed him round. */
const SHOWN_THERE = /\b(?:visit|tour|inspect|view)\p{Ll}*\b[^;]{3,160}?, where [^;,]{2,90}$/u;
/** Words sent, and what is met, seen or received that is nobody. */
const THING =
  /^(?:in|as|that|how|what|no|word)\b|^(?:(?:an?|the|his|her|its|their|some|any) )?(?:[\p{Ll}-]+ ){0,3}?(?:credentials|letters?|telegrams?|messages?|reports?|notes?|awards?|medals?|needs?|costs?|targets?|bill|demands?|chair|invitations?|calls?|words?|assurances?|support|news|signs?|light|point|way|reason|risk|hope)\b/u;
const MOST = 5;

interface Form {
  readonly pattern: RegExp;
  readonly kind: MeetingKind;
  /** Whether the words alone tell that it was face to face, whoever is met and whenever. */
  readonly sure: boolean;
}
const FORMS: readonly Form[] = [
  { pattern: WITH, kind: 'talks', sure: false },
  { pattern: BY, kind: 'call', sure: true },
  { pattern: TABLE, kind: 'talks', sure: true },
  { pattern: TO, kind: 'talks', sure: false },
];

/** The encounters that a sentence tells so, beside those that are taken. */
export function withAnother(view: SentenceView, taken: readonly MeetingCandidate[]): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const found: MeetingCandidate[] = [];
  for (const form of FORMS)
    for (const match of matchesOf(form.pattern, view.text)) {
      const told = encounterAt(view, form, match);
      if (told && ![...taken, ...found].some((other) => tellsOf(other, told, match))) found.push(told);
    }
  return found;
}

function encounterAt(view: SentenceView, form: Form, match: RegExpExecArray): MeetingCandidate | null {
  const { text } = view;
  const [start, end] = [match.index, match.index + match[0].length];
  const status = statusAt(text, start, match.groups?.base);
  if (status === null || THING.test(text.slice(end, end + 60))) return null;
  if (form.pattern === BY && SEEN_OFF.test(match[0])) return null;
  const verb = match.groups?.past ?? match.groups?.base ?? '';
  if (form.pattern === WITH && GOES_WITH.test(match[0].slice(verb.length))) return null;
  if (verb === 'joined' && !JOINED_FOR.test(text.slice(end))) return null;
  if (verb.startsWith('call') && notMeant(view, 'call', { start, end: end - 1 }, verb)) return null;
  if (SHOWN_THERE.test(text.slice(0, start))) return null;
  const own = actorsBefore(view, start).slice(0, MOST);
  const other: Counterpart | null = own.length ? counterpartOf(view, end, start, own) : null;
  if (!other) return null;
  const date = dateNear(view, end);
  // "received an ambassador": on a day that is told, or of a state that is.
  if (!other.refs.length && !date && !form.sure) return null;
  if (status === 'planned' && !date && !placeNear(view, end)) return null;
  const signs = verb === 'joined' && TO_SIGN.test(text.slice(end));
  return toldByVerb(view, {
    range: { start, end: start + match[0].trimEnd().length },
    kind: signs ? 'ceremony' : RECEIVES.test(verb) ? 'call' : form.kind,
    date,
    place: placeNear(view, end)?.ref ?? null,
    status,
    participants: takingPart([...own, ...other.refs]),
  });
}
const RECEIVES = /^(?:receive|host|entertain|call)/u;
const TO_SIGN = /^[^;.]{3,140}? (?:to sign|for the signing of|in signing|to inaugurate|to open) /u;

/** Whether it happened or is to; null where it is denied, wished for or only possible. */
function statusAt(text: string, start: number, base: string | undefined): MeetingStatus | null {
  const before = text.slice(Math.max(0, start - 90), start);
  if (NOT.test(before) || DONE_TO.test(before)) return null;
  if (base && DID.test(before)) return 'held';
  const outlook = outlookOf(text, start, base ?? 'did');
  if (outlook === 'none') return null;
  if (!base) return outlook;
  if (outlook === 'planned' || AHEAD.test(before)) return 'planned';
  return CAME.test(before) ? 'held' : null;
}

/** Whether another encounter of the sentence is the same: it stands there, or has one of each side. */
function tellsOf(other: MeetingCandidate, { range, participants, status }: MeetingCandidate, match: RegExpExecArray) {
  const end = match.index + match[0].length;
  if (other.range.start < end && other.range.end > range.start) return true;
  const those: ReadonlySet<Ref> = new Set(other.participants.map(({ actor }) => actor));
  return (
    other.kind !== 'visit' && other.status === status && participants.filter(({ actor }) => those.has(actor)).length > 1
  );
}
