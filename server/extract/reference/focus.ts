/** What a stretch of text belongs to: the instrument and the encounter in hand, and the sides the whole document is about. */
import { latestDay } from '../../model/edtf.ts';
import type { AgreementFact, MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft, Range } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from './actors.ts';
import { FEW, statesGathered } from './gathered.ts';
import { Nearest } from './nearest.ts';
import { sameMembers } from './same-members.ts';
import { rowAtHead, spokenOfMost, statesThatMet, unionOfCounted, unionThatMet } from './sides-of-text.ts';

const ALL = '*';
const bound = (draft: Draft, refs: readonly Ref[]): string[] => [...refs, ...countriesOf(draft, refs)];

const freshAgreements = once(
  (draft) =>
    new Nearest<AgreementFact>(
      draft.agreements.filter(({ status }) => status === 'signed' || status === 'adopted'),
      ({ parties, signatories }) => [...bound(draft, parties), ...signatories],
    ),
);

/** The new instrument that what is undertaken at `offset` belongs to: one signed or adopted, with the same actors, nearest before. */
export function mainAgreement(draft: Draft, offset: number, by: readonly Ref[]): Ref | null {
  const fresh = freshAgreements(draft);
  const keys = bound(draft, by);
  return (fresh.before(keys, offset) ?? fresh.only(keys))?.ref ?? null;
}

/** Days by which a meeting that is only looked back on lies before the last one told of. */
const PAST = 60;
const LONG_AGO = 400;
const DAY = 86_400_000;
/** Encounters that have been held; of those with a day, none long before the last: "the third session, held in 2017" is history. */
const heldLately = once((draft) => {
  const held = draft.meetings.filter(
    (meeting) => meeting.status === 'held' && meeting.kind !== 'ceremony' && !isPrelude(draft, meeting),
  );
  const last = Math.max(...held.map(({ date }) => dayOf(date)));
  // "A first attempt failed in 2006 at a meeting in Albina": nor any that was long ago when the text came out.
  const published = latestDay(draft.document.published);
  const since = Math.max(last - PAST * DAY, published ? Date.parse(published) - LONG_AGO * DAY : -Infinity);
  return held.filter(({ date }) => !date || dayOf(date) > since);
});
/** "preceded on 2 and 3 November by the meeting of experts": not what was signed or undertaken at. */
const isPrelude = ({ document: { text } }: Draft, { evidence }: MeetingFact): boolean => {
  const start = evidence[0]?.start ?? 0;
  return PRECEDED.test(text.slice(Math.max(0, start - 90), start)) || isRecalled(text, start);
};
/** "The Ministers recalled the Samarkand summit, held on 11 November": what they look back on. */
function isRecalled(text: string, start: number): boolean {
  const from = Math.max(0, start - 60);
  const told = RECALLED.exec(text.slice(from, start + 60));
  return told !== null && from + told.index + told[0].length >= start;
}
const RECALLED =
  /\b(?:recall(?:ed|ing|s)?|outcomes? of|results of|decisions (?:of|taken at)|as a follow-up to) (?:the |their )?(?:[\p{L}'’-]+ ){0,5}(?:summit|meeting|session|conference|talks|gathering|visit)\b/u;
const PRECEDED = /\bpreceded (?:[^.;]{0,50} )?by (?:an? |the )?(?:[\p{L}']+ ){0,2}$/u;
const dayOf = (date: MeetingFact['date']): number => {
  const day = latestDay(date);
  return day ? Date.parse(day) : -Infinity;
};
const heldMeetings = once(
  (draft) =>
    new Nearest<MeetingFact>(heldLately(draft), ({ participants }) => [ALL, ...participants.map(({ actor }) => actor)]),
);
const heldSessions = once(
  (draft) =>
    new Nearest<MeetingFact>(
      heldLately(draft).filter(({ kind }) => kind !== 'visit'),
      () => [ALL],
    ),
);

/** The encounter, held, that what is said at `offset` came of: one in which the actors took part where there is such a one. */
export function mainMeeting(draft: Draft, offset: number, by: readonly Ref[]): MeetingFact | null {
  const held = heldMeetings(draft);
  const keys = held.has(by) ? by : [ALL];
  return held.before(keys, offset) ?? held.first(keys);
}

/** The encounter in hand that is no visit, whoever took part. */
export function mainSession(draft: Draft, offset: number): MeetingFact | null {
  const held = heldSessions(draft);
  return held.before([ALL], offset) ?? held.first([ALL]);
}

/** The same, only where it is told of before an offset. */
export const sessionBefore = (draft: Draft, offset: number): MeetingFact | null =>
  heldSessions(draft).before([ALL], offset);

/** The encounter in hand, with a day, at which all of several persons were: the one of which the sentence that begins at `from` tells, else the last that is told of before an offset. */
export function sessionOfAll(draft: Draft, offset: number, persons: readonly Ref[], from = offset): MeetingFact | null {
  if (persons.length < 2) return null;
  const all = heldLately(draft).filter(
    ({ kind, date, evidence, participants }) =>
      kind !== 'visit' &&
      date !== null &&
      (evidence[0]?.start ?? Infinity) <= offset &&
      persons.every((ref) => participants.some(({ actor }) => actor === ref)),
  );
  const told = all.findLast(({ evidence }) => evidence.some(({ start }) => start >= from && start <= offset));
  return told ?? all.at(-1) ?? null;
}

/** Bodies that no word of the text names stand back behind their states: "the two sides" are ministries only where ministries are named. */
export function namedSides(draft: Draft, refs: readonly Ref[]): readonly Ref[] {
  const { organizations, states } = actorsOf(draft);
  const isImplied = (ref: Ref) => organizations.get(ref)?.mentions.length === 0 && !peersCalled(draft).has(ref);
  if (!refs.some(isImplied)) return refs;
  // "A protocol between the Ministries of Internal Affairs, under which the parties will".
  if (
    draft.agreements.some(
      ({ status, parties }) => (status === 'signed' || status === 'adopted') && sameMembers(refs, parties),
    )
  )
    return refs;
  // Where one ministry stands back for its state, the other does as well.
  const yields = (ref: Ref) => isImplied(ref) || organizations.get(ref)?.kind === 'ministry';
  return [
    ...new Set(refs.map((ref) => (yields(ref) ? (states.get(organizations.get(ref)?.country ?? '') ?? ref) : ref))),
  ];
}

/** "The Ministry of Health and its Cuban counterpart", "the interior ministries of both kingdoms": bodies that the text calls those of others, and by no name of their own. */
const peersCalled = once(
  ({ mentions, groups, document: { text } }): ReadonlySet<Ref> =>
    new Set([
      ...mentions
        .filter(
          ({ kind, form, start, end }) =>
            kind === 'organization' && form === 'reference' && PEER.test(text.slice(start, end)),
        )
        .map(({ ref }) => ref),
      ...groups.filter(({ start, end }) => MINISTRIES_OF.test(text.slice(start, end))).flatMap(({ refs }) => refs),
    ]),
);
const MINISTRIES_OF =
  /^(?:the )?(?!two |both |three )[\p{L} ]{3,40} ministries (?:of|in|from) (?:both|the two|the three|the four) /iu;
const PEER = /\b(?:counterpart|equivalent|partner)$/u;

/** Countries that refs stand for, as ISO codes. */
export function countriesOf(draft: Draft, refs: readonly Ref[]): string[] {
  const { countries } = actorsOf(draft);
  return [...new Set(refs.flatMap((ref) => countries.get(ref) ?? []))];
}

/**
 * The sides a document is about: the parties of its new instrument; else the ministries of different states that it names
 * together; else the states of those who met; else the two states spoken of most.
 */
export const partiesOfText = once((draft): readonly Ref[] => {
  const fresh = draft.agreements.find(
    ({ status, parties }) =>
      (status === 'signed' || status === 'adopted') &&
      // What a union adopts binds itself alone.
      (parties.length > 1 || (parties[0] !== undefined && parties[0] === unionThatMet(draft))),
  );
  const many = statesGathered(draft);
  // "On the sidelines two of the five signed a convention": the text is about all of those who met.
  if (fresh && isAside(draft, fresh.parties, many)) {
    const union = unionThatMet(draft);
    return union ? [union] : many;
  }
  const called = statesCalled(draft);
  // "The Moroccan Party", "the Portuguese Party", in minutes that look back on an agreement with a union.
  const theirs = fresh && countriesOf(draft, fresh.parties);
  if (fresh && called.length === 2 && !countriesOf(draft, called).every((iso2) => theirs?.includes(iso2)))
    return called;
  if (fresh) return fresh.parties;
  const met = jointMinistries(draft) ?? mainCountries(draft);
  return many.length > met.length && met.every((ref) => many.includes(ref)) ? many : met;
});

/** Whether two of those who met have signed something for themselves. */
const isAside = (draft: Draft, parties: readonly Ref[], many: readonly Ref[]): boolean => {
  const [signed, met] = [countriesOf(draft, parties), countriesOf(draft, many)];
  return signed.length === 2 && met.length > FEW && signed.every((iso2) => met.includes(iso2));
};

/** "The Omani side thanked …": a text that speaks of its sides by their states, so that "the two sides" are those. */
const sidesAreStates = (draft: Draft): boolean => statesCalled(draft, /side$/u).length > 1;

/** States that a text speaks of as "the Omani side", "the Omani Party". */
const statesCalled = (draft: Draft, as = /(?:side|[Pp]arty)$/u): readonly Ref[] => [
  ...new Set(
    draft.groups
      .filter(({ refs, start, end }) => refs.length === 1 && as.test(draft.document.text.slice(start, end)))
      .flatMap(({ refs }) => refs),
  ),
];

/** Ministries or forces of two or more states that some sentence names side by side, or null. */
export const jointMinistries = once((draft): readonly Ref[] | null => {
  if (sidesAreStates(draft)) return null;
  const bodies = new Map(
    draft.organizations
      .filter((body) => (body.kind === 'ministry' || body.kind === 'agency') && body.country)
      .map((body) => [body.ref, body]),
  );
  const bySentence = new Map<number, Set<Ref>>();
  for (const mention of draft.mentions) {
    if (mention.kind !== 'organization' || mention.form === 'adjective' || !bodies.has(mention.ref)) continue;
    const set = bySentence.get(mention.sentence) ?? new Set();
    bySentence.set(mention.sentence, set.add(mention.ref));
  }
  let best: Ref[] | null = null;
  for (const refs of bySentence.values()) {
    const one = new Map<string, Ref>();
    for (const ref of refs) {
      const country = bodies.get(ref)?.country;
      if (country && !one.has(country)) one.set(country, ref);
    }
    // A ministry and another state's employment office are no two sides.
    const kinds = new Set([...one.values()].map((ref) => bodies.get(ref)?.kind));
    if (kinds.size > 1 && [...one.values()].some((ref) => HOUSE.test(bodies.get(ref)?.name ?? ''))) continue;
    if (one.size > 1 && one.size > (best?.length ?? 0)) best = [...one.values()];
  }
  // Two agencies that ministers set to work are no sides.
  if (!best?.every((ref) => bodies.get(ref)?.kind === 'agency')) return best;
  const ministers = new Set(
    draft.offices.flatMap(({ title, country }) =>
      /^(?:\p{L}+ ){0,4}minister\b/iu.test(title) && country ? [country] : [],
    ),
  );
  return best.every((ref) => ministers.has(bodies.get(ref)?.country ?? '')) ? null : best;
});

const HOUSE = /\b(?:Cent(?:re|er)|Institute|Hospital|Museum|Laboratory|School|Library)\b/u;

/** The states of those who met, else those a text speaks of as its sides: a union, states in a row, the two named most. */
export const mainCountries = once((draft): readonly Ref[] => {
  const { states, isState } = actorsOf(draft);
  const group = draft.groups.find(({ refs }) => refs.length > 1 && refs.every(isState));
  const together = statesOfMeeting(draft);
  // "The countries will", in a text that has named two of those five who met and one that sent nobody.
  const strays = (refs: readonly Ref[]) =>
    together.length > refs.length &&
    refs.some((ref) => together.includes(ref)) &&
    refs.some((ref) => !together.includes(ref));
  const union = unionThatMet(draft);
  // "Member States shall", "their governments would", of a union that met: all of them, and not the two whose ministers are named.
  const ofUnion = union !== null && statesGathered(draft).length <= 2;
  if (group && !strays(group.refs) && !(ofUnion && !COUNTED.test(wordsOf(draft, group)))) return group.refs;
  const sent = statesThatMet(draft);
  if (sent.length) return sent;
  if (union) return [union];
  const row = rowAtHead(draft);
  if (row.length) return row;
  const counted = unionOfCounted(draft);
  if (counted) return [counted];
  // "The two ministers": of two states, whoever else met whom.
  const pair = draft.groups.find(({ refs }) => refs.length === 2 && refs.every((ref) => ref.startsWith('p')));
  const theirs = pair ? countriesOf(draft, pair.refs).flatMap((iso2) => states.get(iso2) ?? []) : [];
  if (theirs.length === 2) return theirs;
  return together.length > 1 ? together : spokenOfMost(draft);
});

const wordsOf = (draft: Draft, { start, end }: Range): string => draft.document.text.slice(start, end);
const COUNTED = /^(?:the (?:two|three|four|five)|both|either|neither|each)\b/iu;

/** The states of those who took part in the first encounter of several states. */
function statesOfMeeting(draft: Draft): readonly Ref[] {
  const { states } = actorsOf(draft);
  const countries = (actors: MeetingFact['participants']) =>
    countriesOf(
      draft,
      actors.map(({ actor }) => actor),
    );
  const meeting = draft.meetings.find(({ participants }) => countries(participants).length > 1);
  return meeting ? countries(meeting.participants).flatMap((iso2) => states.get(iso2) ?? []) : [];
}
