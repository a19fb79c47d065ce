/** Who was at an earlier encounter of a series: "the previous meeting of the two presidents", "its last session was chaired by X". */
import type { SentenceView } from '../text/view.ts';
import { type Participation, takingPart } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import type { MeetingPhrase } from './names.ts';
import { personsIn } from './persons.ts';

/** Those who chaired it, or of whom it was; nobody else whom the sentence names. */
export const atEarlier = (view: SentenceView, phrase: MeetingPhrase): Participation[] =>
  LED_BY.test(view.text.slice(phrase.end)) ? chairsIn(view) : ofThose(view, phrase);

const LED_BY = /^[^;.]{0,60}\b(?:was|were) (?:also )?(?:jointly )?(?:co-)?(?:chaired|presided over) by\b/u;

/** "the previous meeting of the two presidents": they, and nobody else whom the sentence names. */
const ofThose = (view: SentenceView, { start, headEnd, end }: MeetingPhrase): Participation[] => {
  const group = view.groups.find(
    ({ start, refs }) =>
      start - view.at >= headEnd &&
      start - view.at <= Math.max(end, headEnd + 12) &&
      refs.every((ref) => ref.startsWith('p')),
  );
  return group && /^ (?:of|between) (?:the )?$/u.test(view.text.slice(headEnd, group.start - view.at))
    ? takingPart(group.refs)
    : theirs(view, start);
};

/** "Since their previous meeting": of the two of whom the sentence, or the one right before, tells together. */
const theirs = (view: SentenceView, start: number): Participation[] => {
  if (!THEIR.test(view.text.slice(Math.max(0, start - 7), start + 6))) return [];
  for (const each of [view, view.previous]) {
    const pair = each?.groups.find(({ refs }) => refs.length > 1 && refs.every((ref) => ref.startsWith('p')));
    if (pair) return pair.refs.length === 2 ? takingPart(pair.refs) : [];
    const named = each ? personsIn(each, 0, each === view ? start : each.text.length) : [];
    if (named.length) return named.length === 2 ? takingPart(named) : [];
  }
  return [];
};
const THEIR = /\b[Tt]heir\b/u;
