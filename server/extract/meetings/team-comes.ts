/**
 * Visits of a delegation of which the next sentence says who leads it: "A Chilean delegation arrived in Lima on Thursday. It is led
 * by the Speaker, N, and includes M".
 */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import { personsIn } from './persons.ts';
import { visitOf } from './visits.ts';

const GATE = new Gate(/^(?:led|headed)$/);
const TEAM_GATE = new Gate(/^(?:delegation|team|mission|party|group|deputation)$/);
const TEAM = '(?:delegation|team|mission|party|group|deputation)';
const LED = new RegExp(
  `^(?:It|The (?:[\\p{L}-]+ ){0,2}${TEAM}) (?:is|was|is being|was being) (?:jointly )?(?:led|headed) by `,
  'u',
);
const CAME = new RegExp(
  `\\b${TEAM}\\b[^;.]{0,90}? (?<verb>arrived in|arrived at|landed in|flew (?:in)?to|came to|travel(?:l)?ed to|is visiting|was visiting|visited|(?:is|was) in|(?:is|was) on a visit to|(?:is|was) here|began a visit to|paid a visit to) ?`,
  'u',
);

/** The visit, where the sentence before tells of the delegation and of where it came, and of nobody in it. */
export function teamComes(view: SentenceView): MeetingCandidate[] {
  const before = view.previous;
  if (!before || !GATE.opens(view.words) || !TEAM_GATE.opens(before.words)) return [];
  const led = LED.exec(view.text);
  const came = led ? CAME.exec(before.text) : null;
  if (!led || !came || personsIn(before, 0, came.index + came[0].length).length) return [];
  const visitors = personsIn(view, led[0].length - 1, view.text.length);
  const end = came.index + came[0].length;
  const goal = before.mentions.find(
    ({ kind, start }) =>
      (kind === 'place' || kind === 'country') && start - before.at >= end && start - before.at < end + 8,
  );
  if (!visitors.length || !(goal || came.groups?.verb?.endsWith('here'))) return [];
  const range = { start: 0, end: led[0].trimEnd().length };
  return [visitOf(view, range, 'held', dateNear(before, end), goal?.ref ?? null, visitors)];
}
