/**
 * Talks that a text tells of two states first, and then of their ministers: "Indonesia and Australia ended two days of talks.
 * Ministers X and Y signed …". Those who met are the ministers. Runs when signatures are known.
 */
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { daysAgree, sentenceAt, toldAt } from './between-facts.ts';
import { takingPart } from './candidate.ts';

/** Most sentences between the talks and those who signed, or are spoken of together, for the states. */
const REACH = 4;
const MOST = 4;

/** The draft with persons in the place of states, where each of these has somebody who signed or acted for it beside. */
export function withMenOfStates(draft: Draft): Draft {
  if (!draft.meetings.some(ofStates)) return draft;
  const states = new Map(draft.countries.map(({ iso2, ref }) => [iso2, ref]));
  const home = new Map(draft.persons.map(({ ref, country }) => [ref, country && states.get(country)]));
  const meetings = draft.meetings.map((meeting) => {
    if (!ofStates(meeting)) return meeting;
    const those = meeting.participants.flatMap(({ actor }) => (actor.startsWith('c') ? [actor] : []));
    const at = toldAt(draft, meeting);
    const near = (start: number) => Math.abs(sentenceAt(draft, start) - at) <= REACH;
    const fits = (refs: readonly Ref[]) =>
      refs.length >= those.length &&
      ((refs.every((ref) => those.includes(home.get(ref) ?? '')) &&
        those.every((state) => refs.some((ref) => home.get(ref) === state))) ||
        // Named without office or state, and as many as the states.
        (refs.length === those.length && refs.every((ref) => ref.startsWith('p') && !home.get(ref))));
    const signed = draft.agreements.find(
      ({ status, signatories, evidence, date }) =>
        status === 'signed' &&
        fits(signatories) &&
        daysAgree(meeting.date, date) &&
        evidence.some(({ start }) => near(start)),
    )?.signatories;
    const together = draft.groups.find(({ refs, start }) => refs.length === those.length && fits(refs) && near(start));
    const men = signed ?? together?.refs ?? speakers(draft, meeting, fits);
    return men ? { ...meeting, participants: takingPart(men) } : meeting;
  });
  return { ...draft, meetings };
}

/** Sentences after the talks in which those who were there may be named first. */
const FOLLOWING = 5;

/** "Energy ministers of A, B and C held talks. A's M said …. His B colleague N …": one who leads a ministry, first named there, for each. */
function speakers(
  draft: Draft,
  meeting: MeetingFact,
  fits: (refs: readonly Ref[]) => boolean,
): readonly Ref[] | undefined {
  const at = toldAt(draft, meeting);
  const leads = new Set(draft.offices.flatMap(({ title, person }) => (LEADS.test(title) ? [person] : [])));
  const named = draft.persons.flatMap(({ ref, mentions }) => {
    const first = sentenceAt(draft, mentions[0]?.start ?? 0);
    return leads.has(ref) && first >= at && first - at <= FOLLOWING ? [ref] : [];
  });
  return named.length <= MOST && fits(named) ? named : undefined;
}
const LEADS = /\b(?:minister|secretary of state|commissioner|police chief|chief of (?:staff|police))\b/iu;

const ofStates = ({ status, kind, ordinal, participants }: MeetingFact): boolean =>
  status === 'held' &&
  (kind === 'talks' || kind === 'conference') &&
  ordinal === null &&
  participants.filter(({ actor }) => actor.startsWith('c')).length > 1 &&
  participants.length <= MOST &&
  participants.filter(({ actor }) => !actor.startsWith('c')).length < 2 &&
  participants.every(({ actor }) => /^[cp]/.test(actor));
