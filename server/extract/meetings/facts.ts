/** Meetings as facts: what the mentions of one encounter tell together, under the name that tells most. */
import { type Day, type Edtf, latestDay, rangeOf } from '../../model/edtf.ts';
import type { Iso2, MeetingFact, Ref, Span } from '../../model/factsheet.ts';
import type { ParticipantRole } from '../../model/ontology.ts';
import { addDays } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateBefore } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import type { Encounter } from './encounter.ts';
import { plainTitle } from './plain-titles.ts';
import { daysOf } from './spans.ts';
import { statesUnmanned } from './states-unmanned.ts';
import { endsNow, stretched } from './stretched.ts';
import { isReported } from './substantial.ts';

const ROLES: readonly ParticipantRole[] = ['chair', 'co-chair', 'host', 'participant'];

/** The fact that an encounter gives. */
export function meetingFact(draft: Draft, encounter: Encounter, ref: Ref): MeetingFact {
  const { candidates } = encounter;
  const best = [...candidates].sort((a, b) => weight(b) - weight(a))[0] ?? candidates[0];
  const roles = new Map<Ref, ParticipantRole>();
  const attended = new Set<Ref>();
  for (const { actor, role, attended: sure } of candidates.flatMap(({ participants }) => participants)) {
    if (sure) attended.add(actor);
    const known = roles.get(actor);
    if (!known || ROLES.indexOf(role) < ROLES.indexOf(known)) roles.set(actor, role);
  }
  // Persons are the ones who met, whatever states and bodies a headline or title names.
  const persons = [...roles.keys()].filter((actor) => actor.startsWith('p')).length;
  for (const state of statesUnmanned(draft, [...roles.keys()])) attended.add(state);
  if (persons > 1 || (persons === 1 && best?.phrase?.ordinal != null))
    for (const actor of [...roles.keys()]) if (!actor.startsWith('p') && !attended.has(actor)) roles.delete(actor);
  const where = candidates.map(({ place }) => place).find((each) => each !== null) ?? null;
  const place = where === null ? null : (draft.places.find((each) => each.ref === where) ?? null);
  const state = where === null || place ? undefined : draft.countries.find((each) => each.ref === where);
  const country: Iso2 | null = place?.country ?? state?.iso2 ?? null;
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

/** "They had met in 2016", "earlier this year": before the news, on a day that is not told. */
const PAST = /\b(?:years? ago|last year|earlier this year|months? ago|in the past|formerly|previously)\b/u;

/** "toured the port", "was shown round the hospital": a stop, on the day of what is told beside it. */
const isTour = ({ form, place, view, range }: MeetingCandidate): boolean =>
  form === 'verb' &&
  (/^(?:was|were|been) /u.test(view.text.slice(range.start, range.end)) ||
    (place === null && /^(?:visited|toured|inspected)/u.test(view.text.slice(range.start, range.end))));

/** "During his stay, X called on Y": on some day of it. */
const IN_THE_COURSE =
  /^(?:While (?:there|in \p{Lu}[\p{L}' -]{1,24})|(?:During|In the course of|As part of|Within) (?:his|her|their|the|its) (?:stay|visit|trip|tour|mission))\b/u;

/** "He later met N", "had earlier held a meeting": on some day that is not told. */
const EARLIER_OR_LATER =
  /\b(?:had (?:also )?earlier|(?:[Hh]e|[Ss]he|[Tt]hey|two|both|guests?|visitors?|delegation|party|minister|\p{Lu}\p{L}+) (?:also )?(?:later|subsequently))(?: (?:paid|held|had|made|gave|attended|been))?(?: an?)? $/u;

/** "told parliament on Wednesday that he had met X": the day of the telling. */
const REPORTED =
  /\b(?:said|told|announced|stated|recalled|disclosed|confirmed|revealed)\b[^;.]*\bthat (?:he|she|they) had (?:\p{Ll}+ )?$/u;

const OUTCOME =
  /\b(?:laud|hail|prais|recall|commend|evok|welcom|appreciat)\p{Ll}* [^;.]{0,40}(?:outcomes?|results?|fruits) of (?:the |an? |his |her |their )?(?:recent |latest |previous |last |historic )?$/u;

/** "On the eve of the session, X met Y." */
const EVE = /\b(?:on the eve of|(?:the|a) day before|the previous day|the day earlier)\b/iu;

/** "had met over dinner the evening before". */
const EVENING = /^[^.;]{0,70}\bthe (?:evening|night|day) before(?=[,.;]|$)/u;

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
  if (own) return daysOf(own, encounter.candidates, latest, encounter.lasted);
  if (best?.act === 'watched' || best?.act === 'signed') return null;
  // "lauded the outcomes of the visit of N": of some time before.
  if (best?.kind === 'visit' && OUTCOME.test(best.view.text.slice(0, best.range.start))) return null;
  if (
    best?.status !== 'held' ||
    (best.phrase?.series ?? null) !== null ||
    !(peopled || encounter.candidates.some(isReported))
  )
    return null;
  const nth = /\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)) day of \p{L}/u.test(best.view.text);
  const said =
    best.kind === 'visit' && !nth && !isTour(best) && !endsNow(best.view) ? null : dateBefore(best.view, latest);
  const { text } = best.view;
  const isSomeDay =
    (said && !said.includes('/') && IN_THE_COURSE.test(text)) ||
    EARLIER_OR_LATER.test(text.slice(Math.max(0, best.range.start - 40), best.range.start));
  const told = isSomeDay ? null : said;
  const before =
    PAST.test(best.view.text.slice(0, best.range.end)) || REPORTED.test(best.view.text.slice(0, best.range.start))
      ? null
      : stretched(best.view, told, best.kind, best.range.start);
  if (before?.includes('/') && before !== told) return daysOf(before, encounter.candidates, latest, encounter.lasted);
  if (
    before &&
    (EVE.test(best.view.text.slice(0, best.range.start)) || EVENING.test(best.view.text.slice(best.range.end))) &&
    /^\d{4}-\d{2}-\d{2}$/.test(before)
  )
    return addDays(before as Day, -1);
  return before ?? (published && /^\d{4}-\d{2}/.test(published) ? published.slice(0, 7) : null);
}

const weight = ({ phrase, form }: MeetingCandidate): number =>
  (form === 'noun' ? 10 : 0) +
  (phrase && !phrase.bare ? 10 : 0) +
  (phrase?.ordinal != null ? 5 : 0) +
  (phrase?.proper ? 5 : 0) +
  Math.min(40, phrase ? phrase.end - phrase.start : 0) / 10;

/** Up to a comma or full stop, which is not the dot of an abbreviation: "H.E. the Vice President", "Dr. X". */
const TO_STOP = /^(?:[^,;.]|\.(?=\p{L})|(?<=\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Hon|Gen|Prof|St))\.){0,80}/u;

/** A noun's own phrase; for a verb a title made of who met, else the clause around it. */
function nameOf(draft: Draft, candidate: MeetingCandidate): string {
  const { view, range, form } = candidate;
  const title = form === 'verb' ? plainTitle(draft, candidate) : null;
  if (title) return title;
  let [from, to] = [view.at + range.start, view.at + range.end];
  if (form === 'verb') {
    const after = TO_STOP.exec(view.text.slice(range.end, actEnd(view.text, range.end)))?.[0] ?? '';
    to += after.length;
  }
  const phrase = draft.document.text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '');
  // "received by A and by B": the second reception has no verb of its own.
  return phrase.startsWith('by ')
    ? `received ${phrase}`
    : phrase.replace(/^(?:was|were|has been|had been|is|are) (?=\p{Ll}+(?:ed|n) )/u, '');
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
