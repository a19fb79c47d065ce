/** Talks told of before that are to go on: "They start again on Monday", "The talks resume in Lima next week". */
import { type Day, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import type { Encounter } from './encounter.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^(?:resumes?|starts?|begins?|reconvenes?|continues?|goe?s?|reopens?)$/);
const AGAIN =
  /^(?:They|(?:The )?(?:talks|negotiations|discussions|consultations|dialogue)|It|The (?:meeting|session|conference|contact))(?: (?:is|are)(?: due| set| expected| scheduled)? to| will| should)? (?:resumes?|reconvenes?|reopens?|continues?|goe?s? on|(?:starts?|begins?|opens?) again)(?: here| again)?(?: (?:in|at) [^,;.]{2,30}?)? (?=(?:on|in|next|tomorrow|this) ?)/iu;

/** The encounter to come, of those who were at the last. */
export function resumed(
  view: SentenceView,
  last: Encounter | undefined,
  latest: Day | null,
): MeetingCandidate | undefined {
  const again = last && latest && GATE.opens(view.words) ? AGAIN.exec(view.text) : null;
  const told = last?.candidates.at(-1);
  if (!again || !last || !told || !latest || view.sentence.index - told.view.sentence.index > NEAR) return undefined;
  const date = dateNear(view, again[0].length);
  if (!date || (rangeOf(date)?.earliest ?? '') <= latest) return undefined;
  return {
    ...toldByVerb(view, {
      range: { start: 0, end: again[0].trimEnd().length },
      kind: last.candidates[0]?.kind ?? 'talks',
      date,
      place: placeNear(view, again[0].length)?.ref ?? null,
      status: 'planned',
      participants: takingPart(coreOf(last)),
    }),
    act: 'named',
  };
}
const NEAR = 3;

/** Those who met; where these are known, nobody who was there beside them. */
function coreOf({ people, candidates: [first] }: Encounter): readonly Ref[] {
  const met = first?.participants.flatMap(({ actor, beside }) => (beside ? [] : [actor])) ?? [];
  return met.length > 1 ? met : [...people];
}
