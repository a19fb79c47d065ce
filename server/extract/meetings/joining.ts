/** Adds to an encounter told of those whom later sentences have there. */
import type { Ref } from '../../model/factsheet.ts';
import type { ParticipantRole } from '../../model/ontology.ts';
import { endsWithColon } from '../text/letters.ts';
import type { SentenceView } from '../text/view.ts';
import { isWhyHeIsThere } from './another-affair.ts';
import { attendants, attends, bodiesAttending } from './attendants.ts';
import type { MeetingCandidate } from './candidate.ts';
import { companionsToCome, membersOfTeam } from './companions.ts';
import type { Encounter } from './encounter.ts';
import type { Encounters } from './encounters.ts';
import { personsBefore } from './persons.ts';

/** "are attending the meeting": the one called so. */
const ATTENDED =
  /\b(?:attend(?:ed|ing|s)?|took part in|taking part in|participat(?:ed|ing) in|present (?:at|during)|joined) (?:the|those|these|\p{Lu}\p{Ll}+day's) (meeting|conference|session|summit|forum|workshop|seminar|assembly|talks|negotiations)\b(?! (?:of|on|between))/u;

/** "N joined him there": at whatever was told of last. */
const JOINED_THERE =
  /\bjoined (?:him|her|them|the \p{Ll}+) (?:there|on (?:the|his|her|their) (?:tour|visit|trip|walk|round))\b/u;

/** "Its rector, N, showed him the new faculty": at the visit told of right before. */
const SHOWED =
  /\b(?:showed|shows|guided|walked|led|took) (?:him|her|them|the (?:two|three|guests?|visitors?|ministers?)) (?:round|around|through|over|the|its|a new|to see)\b/u;

/** "took part in both meetings": the encounters told of before. */
const IN_SEVERAL =
  /\b(?:attended|took part in|participated in|were present at|was present at|sat in on) (?<count>both|(?:all|the) (?:two|three)) (?:the )?(?:meetings|talks|encounters|sessions|events|receptions|occasions)\b|\b(?:was|were) (?:also )?(?:with (?:him|her|them)|present|there|at (?:his|her|their) side) (?:on|at) (?<times>both|all (?:two|three)) (?:occasions|meetings|encounters|sessions)\b/u;
/** "sat in on the first two meetings": of those that the sentence before told of. */
const FIRST_OF =
  /\b(?:attended|took part in|participated in|(?:was|were) present at|sat in on|joined (?:him|her|them) (?:for|at)) the first (?<few>two|three)\b/u;

/** Of company on a journey; not of "the accompanying delegation" or "their respective delegations". */
const ALONG =
  /\baccompan(?:ied|y)\b|\b[Aa]ccompanying (?!(?:[\p{Ll}-]+ )?(?:delegation|officials|ministers|party|team|persons|journalists|press)\b)|\b(?:came|brought)\b|(?<!\baccompanying )\b[Dd]elegation\b|^With (?:him|her|them) |^(?:Also )?[Tt]ravell?ing with |^In (?:his|her|their|the) (?:[\p{Ll}-]+ )?(?:party|entourage|retinue|suite|team) |^(?:Its|Their) (?:other )?members\b/u;

/** Who goes along to one thing that a guest does. */
const ESCORTED =
  /\b(?:la(?:id|y)|open(?:ed)?|inaugurated?|tour(?:ed)?|inspect(?:ed)?|unveil(?:ed)?|plant(?:ed)?|walk(?:ed)?|visit(?:ed)? (?:the|an?|several|two)|shown|attend(?:ed)?|launch(?:ed)?|address(?:ed)?)\b[^;.]{3,140}, (?:accompanied|flanked|joined) by (?=[^;.]*\p{Lu})/u;

/** Adds those who "attended as well" to the encounter told of last; companions to the visit they came along with. */
export function attend(encounters: Encounters, view: SentenceView, own: readonly MeetingCandidate[]): Encounter | null {
  const visit = own.length ? undefined : (encounters.toCome('visit') ?? encounters.toCome('conference'));
  const coming = visit ? companionsToCome(view) : [];
  if (visit && coming.length) {
    joinAt(visit, view, coming);
    return visit;
  }
  const journey = own.length ? undefined : encounters.lastHeld('visit');
  const members = journey ? membersOfTeam(view) : [];
  if (journey && members.length) {
    joinAt(journey, view, members);
    return journey;
  }
  const toured = own.length ? undefined : encounters.lastHeld('visit');
  if (toured && toured.candidates.at(-1)?.view === view.previous && SHOWED.test(view.text)) {
    joinAt(toured, view, personsBefore(view, view.text.search(SHOWED)).slice(0, 2));
    return toured;
  }
  const refs = [...attendants(view), ...bodiesAttending(view)];
  if (own.some((each) => each.kind !== 'visit' && !isWhyHeIsThere(each))) return null;
  if (!refs.length && !endsWithColon(view.text)) return null;
  if (!attends(view)) return null;
  const firstOf = FIRST_OF.exec(view.text)?.groups?.few;
  const told = firstOf && refs.length ? encounters.toldIn(view.previous) : [];
  if (told.length > 1) {
    for (const each of told.slice(0, firstOf === 'two' ? 2 : 3)) joinAt(each, view, refs);
    return told[0] ?? null;
  }
  const inSeveral = IN_SEVERAL.exec(view.text)?.groups;
  const several = inSeveral?.count ?? inSeveral?.times;
  if (several && refs.length) {
    const those = encounters.lastOf(/three/.test(several) ? 3 : 2);
    for (const each of those) joinAt(each, view, refs);
    if (those.length) return those[0] ?? null;
  }
  const along = ALONG.test(view.text);
  // "The guest will lay the stone, accompanied by M": at that act, and no member of the visit.
  if (along && ESCORTED.test(view.text)) return null;
  // "N, accompanied by M, had visited the office": of that visit.
  if (along && own.some(({ form }) => form === 'verb')) return null;
  const last = JOINED_THERE.test(view.text)
    ? encounters.lastHeld()
    : along
      ? (encounters.lastHeld('visit') ?? encounters.lastHeld('session', ''))
      : (encounters.called(ATTENDED.exec(view.text)?.[1]) ??
        (/\bas (?:an )?observers?\b/u.test(view.text) ? encounters.conference(view) : undefined) ??
        news(encounters.justTold(view)) ??
        encounters.lastHeld('indoors') ??
        encounters.lastHeld('session'));
  if (!last) return null;
  const session = along ? encounters.toldBeside(last) : undefined;
  if (session) joinAt(session, view, refs);
  joinAt(last, view, refs);
  return last;
}

/** Not one that is only looked back on. */
const news = (encounter: Encounter | undefined): Encounter | undefined => (encounter?.past ? undefined : encounter);

/** Adds those whom a sentence has at an encounter told of before. */
export function joinAt(
  encounter: Encounter,
  view: SentenceView,
  refs: readonly Ref[],
  role: ParticipantRole = 'participant',
): void {
  const first = encounter.candidates[0];
  if (!first || !refs.length || encounter.past) return;
  encounter.add({
    ...first,
    view,
    range: { start: 0, end: view.text.trimEnd().length },
    form: 'verb',
    phrase: null,
    date: null,
    place: null,
    participants: refs.map((actor) => ({ actor, role, attended: !actor.startsWith('p') })),
  });
}

/** The encounter at which those listed below a sentence were: where it says so, or exchanged something at a ceremony. */
export function listing(
  view: SentenceView,
  candidates: readonly MeetingCandidate[],
  placed: readonly Encounter[],
): Encounter | null {
  const index = candidates.findIndex(
    ({ kind, status }) => status === 'held' && kind !== 'visit' && (kind === 'ceremony' || attends(view)),
  );
  return placed[index] ?? null;
}
