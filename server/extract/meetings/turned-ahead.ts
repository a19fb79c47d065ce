/** Encounters that only their day puts ahead: who speaks of such a one, or asks others to it, is not told to come. */
import type { MeetingCandidate } from './candidate.ts';
import { personsIn } from './persons.ts';

const SPOKEN_OF =
  /\b(?:(?:importance|need|idea|significance|initiative|proposal|readiness|preparations?|possibility|plans?|agenda|date|eve) (?:of|for|to)|proposed|suggested|spoke (?:of|about)|mentioned|announced|welcomed|noted|invited [^;.]{2,60} to (?:take part in|attend|join|come to|participate in)) [^;.]{0,60}$/u;

/** The encounter as one to come; without those who are named before it only as speaking of it. */
export function turnedAhead(candidate: MeetingCandidate): MeetingCandidate {
  const { view, range, form, kind, participants } = candidate;
  const told =
    form === 'noun' && kind !== 'visit' && SPOKEN_OF.test(view.text.slice(Math.max(0, range.start - 140), range.start));
  const tellers = told && candidate.status === 'held' ? personsIn(view, 0, range.start) : [];
  return {
    ...candidate,
    status: 'planned',
    participants: participants.filter(({ actor }) => !tellers.includes(actor)),
  };
}
