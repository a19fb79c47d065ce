/** Those who are named in the sentence of an encounter and were not at it: at what follows, before it, or only speaking of it. */
import { isOnlyTime } from './at-noun.ts';
import type { MeetingCandidate } from './candidate.ts';
import { goesOn } from './clauses.ts';
import { personsIn } from './persons.ts';

/** "Prior to the meeting, X was received by Y": who met, not who was at the meeting. */
export const onlyTime = (noun: MeetingCandidate, verbs: readonly MeetingCandidate[]): MeetingCandidate =>
  verbs.some(({ range, kind }) => kind !== 'visit' && range.start > noun.range.end) && isOnlyTime(noun.view, noun.range)
    ? { ...noun, participants: [] }
    : noun;

/** "addressed the forum and called on Y": Y was not at the forum. */
export function withoutLater(noun: MeetingCandidate, verbs: readonly MeetingCandidate[]): MeetingCandidate {
  const { view, range } = noun;
  const next = verbs.find(({ range: verb }) => verb.start > range.end && goesOn(view.text, range.end, verb.end));
  if (!next) return noun;
  const before = personsIn(view, 0, next.range.start);
  const after = personsIn(view, next.range.start, view.text.length);
  return {
    ...noun,
    participants: noun.participants.filter(({ actor }) => before.includes(actor) || !after.includes(actor)),
  };
}

/** What is told of another time, from afar, or of somebody who stayed away: the source of a pattern, to be put among others. */
export const ELSEWHERE_AT_ALL =
  'last (?:week|month|year)|years? ago|by (?:letter|telephone|phone)|absent|boycott\\p{Ll}*|not (?:invited|present|represented)|spokes\\p{Ll}+|parliament';
