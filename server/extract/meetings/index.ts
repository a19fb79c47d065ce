/**
 * Encounters: every conference, talks, visit, call, ceremony and summit of actors at a time, each once, held or planned,
 * with who took part and in which role, where and when.
 */
import { type Edtf, latestDay, overlaps, rangeOf } from '../../model/edtf.ts';
import type { Iso2, MeetingFact, Ref, Span } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import type { MeetingKind, ParticipantRole } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { ellipticMeetings, meetingNouns, meetingsByNoun } from './by-noun.ts';
import { meetingsByVerb } from './by-verb.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateBefore } from './circumstances.ts';
import { attendants } from './persons.ts';

const LONGEST = 6000;

interface Encounter {
  readonly candidates: MeetingCandidate[];
}

/** Kinds of which one mention may mean another: talks at a conference, a conference of ministers called talks. */
const FAMILY: Readonly<Record<MeetingKind, string>> = {
  conference: 'session',
  summit: 'session',
  talks: 'session',
  visit: 'visit',
  call: 'call',
  ceremony: 'ceremony',
};

/** Adds the document's meetings; reads dates, persons, bodies, groups and places found before. */
export function findMeetings(draft: Draft): Draft {
  const encounters: Encounter[] = [];
  for (const view of viewSentences(draft)) {
    if (view.sentence.role === 'boilerplate' || view.sentence.role === 'heading' || view.text.length > LONGEST)
      continue;
    const candidates = meetingCandidates(view);
    attend(encounters, view, candidates);
    for (const candidate of candidates) {
      const known = encounters.findLast((encounter) => same(encounter, candidate));
      if (known) known.candidates.push(candidate);
      else encounters.push({ candidates: [candidate] });
    }
  }
  const kept = encounters.filter(substantial);
  return { ...draft, meetings: kept.map((encounter, index) => fact(draft, encounter, `m${index + 1}`)) };
}

/** Encounters that a sentence names or tells of, in the order of its words. */
function meetingCandidates(view: SentenceView): MeetingCandidate[] {
  const nouns = meetingNouns(view);
  return [...meetingsByNoun(view, nouns), ...meetingsByVerb(view, nouns), ...ellipticMeetings(view)].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

/** Adds those who "attended as well" to the encounter told of last; companions to the visit they came along with. */
function attend(encounters: readonly Encounter[], view: SentenceView, own: readonly MeetingCandidate[]): void {
  const refs = attendants(view);
  if (!refs.length || own.some(({ kind }) => FAMILY[kind] === 'session')) return;
  const along = /\b(?:accompan|came|delegation)/u.test(view.text);
  const held = encounters.filter(({ candidates }) => candidates[0]?.status === 'held');
  const last = along
    ? (held.findLast(({ candidates }) => candidates[0]?.kind === 'visit') ?? held.at(-1))
    : held.findLast(({ candidates }) => FAMILY[candidates[0]?.kind ?? 'call'] === 'session');
  const first = last?.candidates[0];
  if (!last || !first) return;
  last.candidates.push({
    ...first,
    view,
    range: { start: 0, end: view.text.trimEnd().length },
    form: 'verb',
    phrase: null,
    date: null,
    place: null,
    participants: refs.map((actor) => ({ actor, role: 'participant' })),
  });
}

const people = (encounter: Encounter): Set<Ref> =>
  new Set(encounter.candidates.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
const dateOf = (encounter: Encounter): Edtf | null => encounter.candidates.find(({ date }) => date)?.date ?? null;

function same(encounter: Encounter, next: MeetingCandidate): boolean {
  const first = encounter.candidates[0];
  if (!first || FAMILY[first.kind] !== FAMILY[next.kind] || first.status !== next.status) return false;
  const ordinals = encounter.candidates.map(({ ordinal }) => ordinal).filter((each) => each !== null);
  if (next.ordinal !== null && ordinals.length) return ordinals.includes(next.ordinal);
  const series = (candidate: MeetingCandidate) => candidate.phrase?.series ?? null;
  if (encounter.candidates.some((candidate) => series(candidate) !== series(next))) return false;
  if (contradict(dateOf(encounter), next.date)) return false;
  const known = people(encounter);
  const ours = next.participants.map(({ actor }) => actor);
  const common = ours.filter((actor) => known.has(actor)).length;
  if (next.kind === 'call') return common > 0 && common === Math.min(known.size, ours.length) && known.size > 1;
  if (next.kind === 'visit') return common > 0 || (ours.length === 0 && next.phrase?.definite === true);
  if (next.ordinal !== null && !ordinals.length)
    return common > 0 && common === Math.min(known.size, ours.length) && first.view === next.view;
  const refers =
    next.phrase?.definite === true &&
    onlyKnownWords(encounter, next) &&
    (!/^ (?:[\p{Ll}-]+ ){0,3}with /u.test(next.view.text.slice(next.phrase.end)) ||
      ours.every((actor) => known.has(actor) || !known.size));
  const oneSentence = first.view === next.view || encounter.candidates.some(({ view }) => view === next.view);
  if (beside(next) || encounter.candidates.some(beside))
    return !oneSentence && next.ordinal !== null && ordinals.includes(next.ordinal);
  if (onSidelines(next) || encounter.candidates.some(onSidelines))
    return !oneSentence && common > 0 && common === Math.min(known.size, ours.length);
  if (oneSentence) return next.form === 'verb' || first.form === 'verb' || refers;
  return refers || (common > 0 && common === Math.min(known.size, ours.length) && (common > 1 || known.size === 1));
}

/** "on the sidelines of the summit": the encounter named is not the one told of. */
const beside = ({ view, phrase }: MeetingCandidate): boolean =>
  phrase !== null &&
  /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?$/iu.test(
    view.text.slice(Math.max(0, phrase.start - 26), phrase.start),
  );

/** A definite mention that adds no words to the name: "the conference", "their talks", "the bilateral meeting". */
function onlyKnownWords(encounter: Encounter, next: MeetingCandidate): boolean {
  if (!next.phrase || next.phrase.bare) return true;
  const words = (candidate: MeetingCandidate) =>
    fold(candidate.view.text.slice(candidate.range.start, candidate.range.end)).match(/[\p{L}\d]{3,}/gu) ?? [];
  const known = new Set(encounter.candidates.flatMap(words));
  const generic =
    /^(?:bilateral|official|annual|joint|ministerial|meeting|talks|conference|session|dialogue|summit|forum|visit|trip|working|two|day|three|the|round|gathering|event|virtual|high|level|their|consultation|discussions|negotiations)$/u;
  return words(next).every((word) => known.has(word) || generic.test(word));
}

/** "met on the margins of the summit": an encounter beside the one named. */
const onSidelines = (candidate: MeetingCandidate): boolean =>
  candidate.form === 'verb' && /\bon the (?:sidelines|margins) of\b/iu.test(candidate.view.text);

function contradict(a: Edtf | null, b: Edtf | null): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x !== null && y !== null && !overlaps(x, y);
}

/** A bare noun without people, time or number tells of nothing in particular. */
function substantial(encounter: Encounter): boolean {
  const named = encounter.candidates.some(
    ({ ordinal, phrase }) => ordinal !== null || (phrase !== null && (phrase.proper || phrase.series !== null)),
  );
  const peopled = people(encounter).size > 0;
  return named || peopled;
}

const ROLES: readonly ParticipantRole[] = ['chair', 'co-chair', 'host', 'participant'];

function fact(draft: Draft, encounter: Encounter, ref: Ref): MeetingFact {
  const { candidates } = encounter;
  const best = [...candidates].sort((a, b) => weight(b) - weight(a))[0] ?? candidates[0];
  const roles = new Map<Ref, ParticipantRole>();
  for (const { actor, role } of candidates.flatMap(({ participants }) => participants)) {
    const known = roles.get(actor);
    if (!known || ROLES.indexOf(role) < ROLES.indexOf(known)) roles.set(actor, role);
  }
  const where = candidates.map(({ place }) => place).find((each) => each !== null) ?? null;
  const place = draft.places.find((each) => each.ref === where) ?? null;
  const country: Iso2 | null = place?.country ?? draft.countries.find((each) => each.ref === where)?.iso2 ?? null;
  const date = dateFor(draft, encounter, best, roles.size > 0);
  return {
    ref,
    name: best ? nameOf(draft, best) : '',
    kind: best?.kind ?? 'talks',
    ordinal: candidates.map(({ ordinal }) => ordinal).find((each) => each !== null) ?? null,
    date,
    place: place?.ref ?? null,
    country,
    mode: candidates.map(({ mode }) => mode).find((each) => each !== null) ?? null,
    status: best?.status ?? 'held',
    participants: [...roles].map(([actor, role]) => ({ actor, role })),
    evidence: spans(draft, candidates),
    confidence: best?.form === 'verb' ? 0.8 : 0.85,
  };
}

/** Its own date; else for what is news the day told of before, or the month of publication. */
function dateFor(
  draft: Draft,
  encounter: Encounter,
  best: MeetingCandidate | undefined,
  peopled: boolean,
): Edtf | null {
  const { published } = draft.document;
  const latest = latestDay(published);
  const own = [best?.date ?? null, ...encounter.candidates.map((candidate) => candidate.date)].find(
    (date) => date && !(best?.status === 'held' && latest && (rangeOf(date)?.earliest ?? '') > latest),
  );
  if (own) return own;
  if (best?.status !== 'held' || (best.phrase?.series ?? null) !== null || !peopled) return null;
  const before = best.kind === 'visit' ? null : dateBefore(best.view, latest);
  return before ?? (published && /^\d{4}-\d{2}/.test(published) ? published.slice(0, 7) : null);
}

const weight = ({ phrase, form }: MeetingCandidate): number =>
  (form === 'noun' ? 10 : 0) +
  (phrase && !phrase.bare ? 10 : 0) +
  (phrase?.ordinal != null ? 5 : 0) +
  (phrase?.proper ? 5 : 0) +
  Math.min(40, phrase ? phrase.end - phrase.start : 0) / 10;

/** A noun's own phrase; for a verb, the clause around it. */
function nameOf(draft: Draft, candidate: MeetingCandidate): string {
  const { view, range, form } = candidate;
  let [from, to] = [view.at + range.start, view.at + range.end];
  if (form === 'verb') {
    const after = /^[^,;.]{0,80}/u.exec(view.text.slice(range.end))?.[0] ?? '';
    to += after.length;
  }
  const phrase = draft.document.text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '');
  // "received by A and by B": the second reception has no verb of its own.
  return phrase.startsWith('by ') ? `received ${phrase}` : phrase;
}

function spans(draft: Draft, candidates: readonly MeetingCandidate[]): Span[] {
  const all = candidates.map(({ view, range }) => {
    const quote = draft.document.text.slice(view.at + range.start, view.at + range.end).trimEnd();
    return { start: view.at + range.start, end: view.at + range.start + quote.length, quote };
  });
  const starts = new Set<number>();
  return all.filter(({ start, quote }) => {
    const first = !starts.has(start);
    starts.add(start);
    return quote && first;
  });
}
