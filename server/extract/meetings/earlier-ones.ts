/** Who was at an earlier encounter of a series: "the previous meeting of the two presidents", "its last session was chaired by X". */
import type { SentenceView } from '../text/view.ts';
import type { Participation } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import type { MeetingPhrase } from './names.ts';

/** Those who chaired it, or of whom it was; nobody else whom the sentence names. */
export const atEarlier = (view: SentenceView, phrase: MeetingPhrase): Participation[] =>
  LED_BY.test(view.text.slice(phrase.end)) ? chairsIn(view) : ofThose(view, phrase);

const LED_BY = /^[^;.]{0,60}\b(?:was|were) (?:also )?(?:jointly )?(?:co-)?(?:chaired|presided over) by\b/u;

/** "the previous meeting of the two presidents": they, and nobody else whom the sentence names. */
const ofThose = (view: SentenceView, { headEnd, end }: MeetingPhrase): Participation[] => {
  const group = view.groups.find(
    ({ start, refs }) =>
      start - view.at >= headEnd &&
      start - view.at <= Math.max(end, headEnd + 12) &&
      refs.every((ref) => ref.startsWith('p')),
  );
  return group && /^ (?:of|between) (?:the )?$/u.test(view.text.slice(headEnd, group.start - view.at))
    ? group.refs.map((actor) => ({ actor, role: 'participant' as const }))
    : [];
};
