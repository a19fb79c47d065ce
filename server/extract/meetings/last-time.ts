/** An encounter told of with the one before it: "the forum, last held in Lima in 2019, is being prepared for June". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { placeNear } from './circumstances.ts';

const GATE = new Gate(/^(?:last|previously)$/);
const LAST =
  /^(?: \(\p{Lu}[\p{L}-]{1,12}\))?, (?:which )?(?:was |were |had )?(?:last|previously) (?:took place|held|convened|met|hosted|organi[sz]ed)(?= (?:in|on|at) )[^;.]{3,70}?(?:, |(?= (?:is|are|will|has) ))/u;
const TO_COME =
  /^(?:is|are) (?:now )?(?:being (?:prepared|planned|organi[sz]ed)|planned|due|set|scheduled|expected|to)\b|^will\b/u;

/** The candidate, or where its noun is followed by when it was last held, that one and the one to come. */
export function withLastTime(candidate: MeetingCandidate): readonly MeetingCandidate[] {
  const { view, range } = candidate;
  const aside = GATE.opens(view.words) ? LAST.exec(view.text.slice(range.end)) : null;
  if (!aside) return [candidate];
  const start = range.end + aside[0].search(/last|previously/u);
  const end = range.end + aside[0].length;
  const day = dateIn(view, start, end);
  if (!day) return [candidate];
  const before: MeetingCandidate = {
    ...candidate,
    range: { start, end: end - (/, $/u.test(aside[0]) ? 2 : 0) },
    ordinal: null,
    date: day,
    place: placeNear(view, start)?.ref ?? null,
    status: 'held',
    participants: [],
    form: 'verb',
    phrase: null,
    act: 'named',
  };
  const rest = view.text.slice(end);
  if (!TO_COME.test(rest)) return [before];
  return [
    before,
    { ...candidate, status: 'planned', date: dateIn(view, end, end + ONE_CLAUSE) ?? null, participants: [] },
  ];
}
const ONE_CLAUSE = 120;

const dateIn = ({ dates, at }: SentenceView, from: number, to: number) =>
  dates.find(({ start, end }) => start - at >= from && end - at <= to)?.date;
