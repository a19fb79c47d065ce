/**
 * Talks that a text tells of two states first, and then of their ministers: "Indonesia and Australia ended two days of talks.
 * Ministers X and Y signed …". Those who met are the ministers. Runs when signatures are known.
 */
import { overlaps, rangeOf } from '../../model/edtf.ts';
import type { MeetingFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** Most sentences between the talks and those who signed, or are spoken of together, for the states. */
const REACH = 4;
const MOST = 4;

/** The meetings with persons in the place of states, where each of these has somebody who signed or acted for it beside. */
export function withMenOfStates(draft: Draft, sentenceOf: (at: number) => number): readonly MeetingFact[] {
  if (!draft.meetings.some(ofStates)) return draft.meetings;
  const states = new Map(draft.countries.map(({ iso2, ref }) => [iso2, ref]));
  const home = new Map(draft.persons.map(({ ref, country }) => [ref, country && states.get(country)]));
  return draft.meetings.map((meeting) => {
    if (!ofStates(meeting)) return meeting;
    const those = meeting.participants.map(({ actor }) => actor);
    const at = sentenceOf(meeting.evidence[0]?.start ?? 0);
    const near = (start: number) => Math.abs(sentenceOf(start) - at) <= REACH;
    const fits = (refs: readonly Ref[]) =>
      refs.length >= those.length &&
      refs.every((ref) => those.includes(home.get(ref) ?? '')) &&
      those.every((state) => refs.some((ref) => home.get(ref) === state));
    const signed = draft.agreements.find(
      ({ status, signatories, evidence, date }) =>
        status === 'signed' &&
        fits(signatories) &&
        agree(meeting.date, date) &&
        evidence.some(({ start }) => near(start)),
    )?.signatories;
    const together = draft.groups.find(({ refs, start }) => refs.length === those.length && fits(refs) && near(start));
    const men = signed ?? together?.refs;
    return men
      ? { ...meeting, participants: [...new Set(men)].map((actor) => ({ actor, role: 'participant' as const })) }
      : meeting;
  });
}

const ofStates = ({ status, kind, ordinal, participants }: MeetingFact): boolean =>
  status === 'held' &&
  kind === 'talks' &&
  ordinal === null &&
  participants.length > 1 &&
  participants.length <= MOST &&
  participants.every(({ actor }) => actor.startsWith('c'));

const agree = (a: MeetingFact['date'], b: MeetingFact['date']): boolean => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return !x || !y || overlaps(x, y);
};
