/**
 * Encounters: every conference, talks, visit, call, ceremony and summit of actors at a time, each once, held or planned,
 * with who took part and in which role, where and when.
 */
import { type Day, latestDay, rangeOf } from '../../model/edtf.ts';
import type { Draft, Passes } from '../draft.ts';
import { endsWithColon } from '../text/letters.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { againTogether } from './again-together.ts';
import { Agenda } from './agenda.ts';
import { withDayBeside } from './another-affair.ts';
import { withArrivals } from './arrivals.ts';
import { guestsIn } from './as-guests.ts';
import { bodiesAttending } from './attendants.ts';
import { shownThere, withThem } from './beside-them.ts';
import { bodySessions, comesFor } from './body-sessions.ts';
import { broughtTogether } from './brought-together.ts';
import { meetingNouns, meetingsByNoun } from './by-noun.ts';
import { meetingsByVerb } from './by-verb.ts';
import type { MeetingCandidate } from './candidate.ts';
import { ceremoniesIn, signingAttended } from './ceremonies.ts';
import { goesOn } from './clauses.ts';
import { bodiesThatMet, bodiesToMeet, thoseWhoMeet } from './collectives.ts';
import { companionsAside } from './companions.ts';
import { announcesPresent, presenceIn } from './delegations.ts';
import { isDenied } from './denied.ts';
import { untilGone } from './departures.ts';
import { drawnFrom } from './drawn-from.ts';
import { eachAtItsTime } from './each-time.ts';
import { ellipticMeetings } from './elliptic.ts';
import type { Encounter } from './encounter.ts';
import { Encounters } from './encounters.ts';
import { meetingFact } from './facts.ts';
import { handoversIn } from './handovers.ts';
import { hospitalityIn } from './hospitality.ts';
import { hostBodies } from './host-bodies.ts';
import { withoutHostWelcome } from './host-welcomes.ts';
import { inSeries } from './in-series.ts';
import { visitsAccepted } from './invitations.ts';
import { attend, joinAt, listing } from './joining.ts';
import { withDaysLasted } from './lasted.ts';
import { mealsIn } from './meals.ts';
import { meetAgain } from './meet-again.ts';
import { metThere } from './met-there.ts';
import { missionsIn } from './missions.ts';
import { onlyTime, withoutLater } from './not-at-it.ts';
import { isOnlyPossible } from './only-possible.ts';
import { onlyRecalled } from './only-recalled.ts';
import { onlyTheirChiefs } from './only-their-chiefs.ts';
import { openingsIn } from './openings.ts';
import { personsIn } from './persons.ts';
import { programme } from './programme.ts';
import { resumed } from './resumed.ts';
import { sentWithoutNames } from './sent-without-names.ts';
import { setFor } from './set-for.ts';
import { sharedActs } from './shared-acts.ts';
import { signedWhereTheyMet } from './signed-there.ts';
import { introducing, speakingThere } from './speaking-there.ts';
import { staysIn } from './stays.ts';
import { substantial, toldBetter } from './substantial.ts';
import { takenUp } from './taken-up.ts';
import { teamComes } from './team-comes.ts';
import { timeTogether } from './time-together.ts';
import { withoutTwice } from './told-twice.ts';
import { turnedAhead } from './turned-ahead.ts';
import { visitedPersons } from './visited-persons.ts';
import { withWelcomes } from './welcomes.ts';
import { withAnother } from './with-another.ts';

const LONGEST = 6000;
/** Most characters between a body and what it is to hold. */
const NEXT_TO = 16;

/** Adds the document's meetings; reads dates, persons, bodies, groups and places found before. */
export function* findMeetings(draft: Draft): Passes {
  const all = viewSentences(draft);
  const views = all.filter(
    ({ sentence: { role }, text }) => role !== 'boilerplate' && role !== 'heading' && text.length <= LONGEST,
  );
  const agenda = new Agenda(all);
  const latest = latestDay(draft.document.published);
  const nouns = views.map(meetingNouns);
  yield;
  const named = views.map((view, index) => meetingsByNoun(view, nouns[index] ?? []));
  yield;
  const bodies = views.map(bodiesToMeet);
  yield;
  const sessions = views.map((view) => {
    const told = bodySessions(view, latest);
    return told.length ? told : takenUp(view, latest);
  });
  yield;
  const byVerb = views.map((view, index) => meetingsByVerb(view, nouns[index] ?? []));
  yield;
  const told = views.map((view, index) => {
    if (agenda.has(view)) return agenda.itemsOf(view, latestDay(draft.document.published));
    const candidates = meetingCandidates(draft, view, {
      named: named[index] ?? [],
      bodies: bodies[index] ?? [],
      sessions: sessions[index] ?? [],
      byVerb: byVerb[index] ?? [],
    });
    agenda.hear(view, candidates);
    return candidates;
  });
  yield;
  const encounters = new Encounters(latestDay(draft.document.published));
  const lists = new Map<number, Encounter | null>();
  const introduces = introducing(draft);
  for (const [index, view] of views.entries()) {
    // "The talks resume on Monday": those to come, and no more of those that were.
    const again = resumed(view, encounters.lastHeld('session'), latest);
    const candidates = again ? [again] : withoutHostWelcome(encounters, view, told[index] ?? []);
    const joined = attend(encounters, view, candidates);
    // "The delegation, led by N, is here on a tour": N was at what the text tells of before.
    const ahead = HEADS.test(view.text) ? encounters.justAhead(view) : undefined;
    const presence =
      joined || candidates.some((each) => each.kind !== 'visit' || shownThere(each).length)
        ? null
        : presenceIn(view, ahead !== undefined);
    const session =
      presence &&
      (ahead ||
        (encounters.conference(view) ??
          (presence.listed ? undefined : encounters.callJustTold(view)) ??
          encounters.lastHeld(presence.listed ? 'indoors' : 'session', 'indoors')));
    if (presence && session) {
      joinAt(session, view, presence.refs, presence.role);
      joinAt(session, view, presence.beside ?? []);
      joinAt(session, view, sentWithoutNames(view));
    }
    if (!joined && !session) speakingThere(encounters, view, candidates, introduces);
    if (!joined && !session && !candidates.length && !encounters.lastHeld('indoors')) {
      const signing = signingAttended(view);
      if (signing) encounters.place(signing);
    }
    const placed = candidates.map((candidate) =>
      encounters.place(
        inSeries(againTogether(candidate, encounters), encounters.all),
        candidate === again || agenda.has(view),
      ),
    );
    untilGone(view, encounters.all);
    withDaysLasted(view, encounters.lastHeld('session'));
    const journey = encounters.lastHeld('visit');
    const along = journey ? companionsAside(view) : null;
    if (along && journey?.people.has(along.of)) joinAt(journey, view, along.refs);
    const here = placed.find(
      (_, at) =>
        candidates[at]?.status === 'held' && candidates[at]?.form === 'noun' && candidates[at]?.kind !== 'visit',
    );
    if (here) joinAt(here, view, [...bodiesAttending(view), ...drawnFrom(view)]);
    if (here) joinAt(here, view, hostBodies(view), 'host');
    // "The commission gathered in Lima; N led the team from Quito": who led was there.
    const led = here && !personal(here) ? presenceIn(view) : null;
    if (here && led) joinAt(here, view, led.refs, led.role);
    // "The commission is to meet in May; N will lead the team": who will.
    const next = placed.find(
      (_, at) => candidates[at]?.status === 'planned' && /^(?:conference|talks)$/.test(candidates[at]?.kind ?? ''),
    );
    const leading = next && !here && !personal(next) && HEADS.test(view.text) ? presenceIn(view, true) : null;
    if (next && leading) joinAt(next, view, leading.refs, leading.role);
    // "The meeting was attended by:", "signed at the ceremony were:", and the points below.
    if (endsWithColon(view.text)) {
      const below = announcesPresent(view) ? (encounters.lastHeld('session', 'indoors') ?? null) : null;
      lists.set(view.sentence.index, listing(view, candidates, placed) ?? joined ?? below);
    }
    const list = view.sentence.lead === null ? null : lists.get(view.sentence.lead);
    if (list && view.sentence.role === 'point') joinAt(list, view, personsIn(view, 0, view.text.length));
  }
  yield;
  const kept = encounters.all.filter(
    (each) => substantial(each) && !toldBetter(each, encounters.all) && !signedWhereTheyMet(each, encounters.all),
  );
  return { ...draft, meetings: kept.map((encounter, index) => meetingFact(draft, encounter, `m${index + 1}`)) };
}

const personal = ({ people }: Encounter): boolean => [...people].filter((ref) => ref.startsWith('p')).length > 1;

/** "N heads the team": at what is still to come. */
const HEADS =
  /\b(?:heads|leads|(?:is|are) (?:leading|heading)|(?:is|are) (?:led|headed) by|(?:will|is to|are to) (?:jointly )?(?:(?:lead|head) (?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,3}(?:team|delegation|side|mission|party)|preside|chair|co-chair|take turns in the chair|be in the chair|be (?:chaired|presided over)))\b/u;

/** What the rules that every sentence is put to make of one. */
interface Told {
  readonly named: readonly MeetingCandidate[];
  readonly bodies: readonly MeetingCandidate[];
  readonly sessions: readonly MeetingCandidate[];
  readonly byVerb: readonly MeetingCandidate[];
}

/** Encounters that a sentence names or tells of, in the order of its words. */
function meetingCandidates(
  draft: Draft,
  view: SentenceView,
  { named, bodies, sessions, byVerb: verbs }: Told,
): MeetingCandidate[] {
  const byVerb = verbs.filter(
    (each) =>
      ![...bodies, ...sessions].some(({ range }) => range.start < each.range.end && range.end >= each.range.start) &&
      !comesFor(each, sessions),
  );
  const opening = named.some(({ range, status }) => status === 'held' && OPENING.test(view.text.slice(0, range.start)));
  const told = withoutTwice([
    ...named.map((each) => withoutLater(onlyTime(each, byVerb), byVerb)),
    ...byVerb.filter(({ kind, range }) => !(opening && kind === 'call' && GREETED.test(view.text.slice(range.start)))),
    ...ellipticMeetings(view).filter(
      ({ range }) => !named.some((noun) => noun.range.start < range.end && noun.range.end > range.start),
    ),
  ]);
  const latest = latestDay(draft.document.published);
  // "the commission would hold its first meeting": that one.
  const own = bodies.filter(
    ({ range }) => !named.some((noun) => noun.range.start >= range.start && noun.range.start - range.end < NEXT_TO),
  );
  if (!named.some(({ status }) => status === 'planned')) told.push(...own);
  const beside = sessions.filter(
    ({ range, date }) =>
      ![...told, ...own].some(
        (other) =>
          (other.range.start < range.end && other.range.end > range.start) ||
          (other.form === 'noun' && other.date === date),
      ),
  );
  told.push(...beside);
  if (told.every(({ status, date }) => status === 'held' && !date)) told.push(...thoseWhoMeet(view, latest));
  const met = told.every(({ participants, form }) => form === 'noun' && !participants.length)
    ? bodiesThatMet(view)
    : [];
  // "Health ministers of Mali, meeting in Bamako, agreed": they, and no meeting beside them.
  if (told.every(({ range }) => met.some((each) => each.range.start <= range.start && each.range.end >= range.end)))
    told.splice(0, told.length, ...met);
  if (!told.some(({ status }) => status === 'planned')) told.push(...meetAgain(view));
  if (!told.some(({ kind, status }) => kind === 'visit' && status === 'planned')) told.push(...visitsAccepted(view));
  if (!told.some(({ kind }) => kind === 'visit')) told.push(...staysIn(view));
  if (!told.some(({ kind }) => kind === 'visit')) told.push(...missionsIn(view), ...teamComes(view));
  told.splice(0, told.length, ...withArrivals(view, told));
  const before = told.filter(({ kind }) => kind !== 'visit');
  told.push(...timeTogether(view).filter((each) => !before.length || isFurther(each, before)));
  if (!told.some(({ kind }) => kind !== 'visit')) told.push(...broughtTogether(view), ...metThere(view));
  if (!told.length) told.push(...visitedPersons(view));
  if (!told.some((each) => each.kind !== 'visit' && !isAhead(each, latest)))
    told.push(
      ...hospitalityIn(view).filter(({ status }) => status === 'held' || !told.some(({ kind }) => kind !== 'visit')),
    );
  told.push(
    ...guestsIn(view).filter(
      ({ range, date }) =>
        !told.some(
          (other) =>
            other.kind !== 'visit' &&
            ((other.range.start < range.end && other.range.end > range.start) || !other.date || other.date === date),
        ),
    ),
  );
  if (!told.some(({ kind, status }) => kind !== 'visit' && status === 'held'))
    told.push(...sharedActs(view).filter(({ kind }) => kind !== 'visit' || !told.length));
  told.push(...withAnother(view, told));
  if (!told.some(({ status }) => status === 'planned')) told.push(...setFor(view, latest));
  const ceremonies = told.some(({ kind }) => kind === 'ceremony') ? [] : actsIn(view);
  return [...withWelcomes(told), ...ceremonies]
    .filter((each) => !isDenied(each) && !isOnlyPossible(each))
    .flatMap(eachAtItsTime)
    .map((each, _, all) => withThem(withDayBeside(each, all), all))
    .map((each) => onlyTheirChiefs(draft, programme(each, latest)))
    .map((each) => onlyRecalled(each, latest))
    .map((each) => (isAhead(each, latest) ? turnedAhead(each) : each))
    .sort((a, b) => a.range.start - b.range.start);
}

/** "lunched with N and had an hour with M": with somebody who was at nothing told before it in the sentence. */
const isFurther = ({ range, participants, view }: MeetingCandidate, before: readonly MeetingCandidate[]): boolean => {
  const met = new Set(before.flatMap(({ participants: those }) => those.map(({ actor }) => actor)));
  return (
    before.every((each) => each.range.end < range.start && each.status === 'held') &&
    goesOn(view.text, Math.max(...before.map((each) => each.range.end)), range.end) &&
    participants.some(({ actor }) => !met.has(actor))
  );
};

const isAhead = ({ status, date }: MeetingCandidate, latest: Day | null): boolean =>
  status === 'planned' || (latest !== null && (rangeOf(date)?.earliest ?? '') > latest);

/** The ceremony that a sentence tells by who watched it, by what changed hands or by what was opened. */
const actsIn = (view: SentenceView): MeetingCandidate[] => {
  const watched = ceremoniesIn(view);
  if (watched.length) return watched;
  const given = handoversIn(view);
  if (given.length) return given;
  const opened = openingsIn(view);
  return opened.length ? opened : mealsIn(view);
};

/** "At the outset of the meeting X welcomed Y": a part of that meeting. */
const OPENING =
  /\b(?:[Aa]t the (?:outset|start|beginning|opening) of|[Oo]pening) (?:the|their|his|her) (?:[\p{Ll}-]+ ){0,2}$/u;
const GREETED = /^(?:welcom|greet|thank|hail)/u;
