/**
 * Those who talk on the margins of a conference have come to it: "on the sidelines of the Forum, Ministers A and B met". Runs
 * when all encounters are known.
 */
import type { Draft } from '../draft.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { daysAgree, Merging, toldAt } from './between-facts.ts';

const ON_MARGINS = /\b(?:on|at|in) the (?:sidelines?|margins?|fringes?)\b/iu;
const HEADING = /^(?:On|At|In) the (?:sidelines?|margins?|fringes?)\b/iu;
/** Sentences back to the conference, where that of the talks does not name it. */
const BACK = 30;
/** A session of two sides, beside which their ministers see others. */
const OF_TWO =
  /\b(?:joint|bilateral|mixed|intergovernmental|binational|\p{L}+-\p{Lu}\p{L}+) (?:\p{L}+ ){0,3}(?:commission|committee|council|session|meeting|talks)\b/iu;

/** Adds those who talked on the margins of a conference to those who were at it. */
export function withThoseOnMargins(draft: Draft): Draft {
  const conferences = draft.meetings.filter(
    ({ kind, status, name }) => status === 'held' && (kind === 'conference' || kind === 'summit') && !OF_TWO.test(name),
  );
  const talks = draft.meetings.filter(
    ({ kind, status, participants }) => kind === 'talks' && status === 'held' && participants.length > 1,
  );
  if (!conferences.length || !talks.length || !ON_MARGINS.test(draft.document.text)) return draft;
  const views = viewSentences(draft);
  const merging = new Merging();
  for (const each of talks) {
    const at = toldAt(draft, each);
    const view = views[at];
    if (!view || !(ON_MARGINS.test(view.text) || underHeading(view))) continue;
    const conference = conferences.findLast((other) => {
      const back = at - toldAt(draft, other);
      return back >= 0 && back <= BACK && daysAgree(other.date, each.date);
    });
    if (conference)
      merging.add(
        conference,
        each.participants.flatMap(({ actor }) => (actor.startsWith('p') ? [actor] : [])),
      );
  }
  return merging.apply(draft);
}

const underHeading = ({ previous }: SentenceView): boolean =>
  previous?.sentence.role === 'heading' && HEADING.test(previous.text);
