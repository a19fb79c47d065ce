/** Those who are named in the sentence of an encounter and were not at it: at what follows, before it, or only speaking of it. */
import type { Day } from '../../model/edtf.ts';
import { isOnlyTime } from './at-noun.ts';
import type { MeetingCandidate } from './candidate.ts';
import { goesOn } from './clauses.ts';
import { personsIn } from './persons.ts';
import { recalled } from './sameness.ts';

/** "Prior to the meeting, X was received by Y": who met, not who was at the meeting. */
export const onlyTime = (noun: MeetingCandidate, verbs: readonly MeetingCandidate[]): MeetingCandidate =>
  verbs.some(({ range, kind }) => kind !== 'visit' && range.start > noun.range.end) && isOnlyTime(noun.view, noun.range)
    ? { ...noun, participants: [] }
    : noun;

/** "reviewed the decisions taken at the Third Session, held in 2017": those who reviewed need not have been there. */
export const onlyRecalled = (each: MeetingCandidate, latest: Day | null): MeetingCandidate =>
  each.form === 'noun' &&
  each.participants.length > 0 &&
  recalled(each, latest) &&
  /\b(?:decisions?|decided|agreed|taken|adopted|reached|signed|concluded|outcomes?|results?|recommendations?|commitments?|conclusions?|made|minutes|of|since|from) (?:at |of |during |by |from )?(?:the|their|its) $/u.test(
    each.view.text.slice(Math.max(0, each.range.start - 50), each.range.start),
  ) &&
  each.participants.every(({ actor }) => personsIn(each.view, 0, each.range.start).includes(actor))
    ? { ...each, participants: [] }
    : each;

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
