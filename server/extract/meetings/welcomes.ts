/** "visited the Museum, where he was received by its director": one encounter, and not a visit and a reception. */
import type { MeetingCandidate } from './candidate.ts';

const WHERE_RECEIVED =
  /^[^;.]{0,120}?, where (?:he|she|they|the (?:two|three|\p{Ll}+)) (?:was|were|is to be|are to be|will be|would be) (?:also |warmly )?(?:received|welcomed|greeted|met|shown (?:round|around))\b/u;

/** The encounters of a sentence, those who welcomed a guest added to the visit to their house. */
export function withWelcomes(candidates: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const at = candidates.findIndex(({ kind }) => kind === 'call');
  const call = candidates[at];
  if (!call || candidates.length < 2) return candidates;
  const visit = candidates.find(
    ({ kind, form, place, range, view, status }) =>
      status === call.status &&
      ((kind === 'visit' && form === 'verb' && place === null) || kind === 'talks') &&
      range.end < call.range.start &&
      WHERE_RECEIVED.test(view.text.slice(range.end, call.range.end)),
  );
  if (!visit) return candidates;
  const known = new Set(visit.participants.map(({ actor }) => actor));
  return candidates
    .filter((each) => each !== call)
    .map((each) =>
      each === visit
        ? {
            ...each,
            participants: [...each.participants, ...call.participants.filter(({ actor }) => !known.has(actor))],
          }
        : each,
    );
}
