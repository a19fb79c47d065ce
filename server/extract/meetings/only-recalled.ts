/** Encounters that a text looks back on, and who need not have been there. */
import type { Day } from '../../model/edtf.ts';
import type { MeetingCandidate } from './candidate.ts';
import { personsIn } from './persons.ts';
import { guessed, recalled } from './sameness.ts';

/** "reviewed the decisions taken at the Third Session, held in 2017": those who reviewed need not have been there. */
export const onlyRecalled = (each: MeetingCandidate, latest: Day | null): MeetingCandidate =>
  each.form === 'noun' && guessed(each, true) && recalled(each, latest) && !THEIRS.test(each.view.text)
    ? { ...each, participants: [] }
    : onlyItsFruits(each, latest);
/** "their session of 2013", "where the two met last": of those spoken of before. */
const THEIRS = /\b(?:their|they|them|both|two|three|four|he|she|his|her)\b/iu;

const onlyItsFruits = (each: MeetingCandidate, latest: Day | null): MeetingCandidate =>
  each.form === 'noun' &&
  each.participants.length > 0 &&
  recalled(each, latest) &&
  /\b(?:decisions?|decided|agreed|taken|adopted|reached|signed|concluded|outcomes?|results?|recommendations?|commitments?|conclusions?|made|minutes|of|since|from) (?:at |of |during |by |from )?(?:the|their|its) (?:\d{4} )?$/u.test(
    each.view.text.slice(Math.max(0, each.range.start - 50), each.range.start),
  ) &&
  each.participants.every(({ actor }) => personsIn(each.view, 0, each.range.start).includes(actor))
    ? { ...each, participants: [] }
    : each;
