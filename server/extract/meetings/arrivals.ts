/** Visits told by the day on which somebody came, wherever the text is: "N, who arrived on Sunday", "had flown in on Tuesday". */

import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { personsBefore } from './persons.ts';
import { visitOf } from './visits.ts';

const GATE = new Gate(/^(?:arrived|arrives|flew|flown|landed|came|come|jetted|since)$/);
const CAME =
  /\b(?:arrived|(?:flew|flown|jetted) in|landed|touched down|(?<=\bhad )come|came)(?: here| there| in the (?:country|capital|city|kingdom))?(?: at the head of [^,;.]{3,60}?)?(?=,? (?:(?:late |early )?(?:on|yesterday|last|earlier|this)\b|\p{Lu}\p{Ll}+day\b))/gu;
const SINCE = /, (?:(?:who )?(?:is|has been) )?(?:here|in the (?:country|capital|city|kingdom)) (?=since )/gu;
/** Between the verb and its day there is no more than this. */
const DAY_NEXT = /^,? (?:(?:late |early |since )*(?:on |last |the )?)?$/u;

/** "who arrived on Sunday, also visited the port": what a sentence tells, with the stay in place of what was shown in its course. */
export function withArrivals(view: SentenceView, told: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const arrivals = arrivalsIn(view);
  const isStop = ({ place, form, range }: MeetingCandidate) =>
    form === 'verb' && place === null && arrivals.some((each) => range.start > each.range.end);
  if (!arrivals.length || !told.every((each) => each.kind !== 'visit' || isStop(each))) return told;
  return [...told.filter(({ kind }) => kind !== 'visit'), ...arrivals];
}

/** The visits of persons of whom a sentence tells on which day they came. */
function arrivalsIn(view: SentenceView): MeetingCandidate[] {
  if (!view.dates.length || !GATE.opens(view.words)) return [];
  for (const { index, 0: words } of [...matchesOf(CAME, view.text), ...matchesOf(SINCE, view.text)]) {
    const end = index + words.trimEnd().length;
    const day = view.dates.find(
      ({ start, range }) =>
        start - view.at >= end &&
        DAY_NEXT.test(view.text.slice(end, start - view.at)) &&
        range.earliest !== null &&
        range.earliest === range.latest,
    );
    const visitors = day ? personsBefore(view, index) : [];
    if (!day || !visitors.length || visitors.length > 3) continue;
    const start = words.startsWith(',') ? index + 2 : index;
    return [visitOf(view, { start, end: day.end - view.at }, 'held', day.date, null, visitors)];
  }
  return [];
}
