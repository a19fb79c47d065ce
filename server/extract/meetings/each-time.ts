/** Two encounters under one verb or noun, each with its time: "saw A in the morning and B in the afternoon", "a meeting with A on Sunday and another with B a day later". */
import type { Edtf } from '../../model/edtf.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { stops, verbBetween } from './clauses.ts';

const GATE = new Gate(
  /day$|^(?:morning|afternoon|evening|noon|midday|night|later|earlier|before|lunch|lunchtime|yesterday|tonight|separately|another)$/,
);
const HOUR =
  /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|at (?:noon|midday|night|lunchtime|dawn)|over (?:lunch|breakfast|dinner)|(?:the|a|that|on the|two|three) (?:next|following|same|previous)? ?(?:days?|morning|evening|afternoon|night)(?: (?:later|earlier|before|after))?|later(?: on)?|earlier)\b/u;
/** What leads from the one who was met first to the next. */
const AND_NEXT =
  /,? and (?:(?:a (?:second|third|further|separate)|another)(?: one| meeting)? )?(?:[\p{Ll}-]+ ){0,3}?(?<with>with )?(?:(?:the|his|her|its|their) )?(?:[\p{L}'’-]+ ){0,9}$/u;
/** Characters behind the second one in which the time stands. */
const NEAR = 48;

/** The candidate, or its two encounters. */
export function eachAtItsTime(candidate: MeetingCandidate): MeetingCandidate[] {
  const { view, range, kind, status, participants } = candidate;
  if ((kind !== 'talks' && kind !== 'call') || status !== 'held' || !GATE.opens(view.words)) return [candidate];
  const [one, two] = named(view, range.end);
  if (!one || !two || !participants.some(({ actor }) => actor === one.ref)) return [candidate];
  const between = view.text.slice(one.end - view.at, two.start - view.at);
  const next = AND_NEXT.exec(between);
  const first = next ? between.slice(0, next.index) : '';
  if (!next || stops(first) || verbBetween(first, 0, first.length)) return [candidate];
  const [oneEnd, twoEnd] = [one.end - view.at, two.end - view.at];
  const after =
    /^[^;.]*?(?=[;.]|, (?:and|but|who|which) | and |$)/u.exec(view.text.slice(twoEnd, twoEnd + NEAR))?.[0] ?? '';
  const [timeOfOne, timeOfTwo] = [
    timeIn(view, oneEnd, oneEnd + first.length),
    timeIn(view, twoEnd, twoEnd + after.length),
  ];
  if (!timeOfTwo || (!timeOfOne && !next.groups?.with)) return [candidate];
  const partners = new Set([one.ref, two.ref]);
  const own = participants.filter(({ actor }) => !partners.has(actor));
  if (!own.length) return [candidate];
  return [
    {
      ...candidate,
      date: timeOfOne?.date ?? candidate.date,
      participants: [...own, { actor: one.ref, role: 'participant' }],
    },
    {
      ...candidate,
      range: { start: two.start - view.at, end: twoEnd },
      phrase: null,
      form: 'verb',
      ordinal: null,
      date: timeOfTwo.date ?? candidate.date,
      participants: [...own, { actor: two.ref, role: 'participant' }],
    },
  ];
}

/** The two persons who are named first behind an offset. */
const named = (view: SentenceView, from: number): readonly DraftMention[] => {
  const found: DraftMention[] = [];
  for (const mention of view.mentions)
    if (
      mention.kind === 'person' &&
      mention.form === 'name' &&
      mention.start - view.at >= from &&
      !found.some(({ ref }) => ref === mention.ref)
    )
      found.push(mention);
  return found.slice(0, 2);
};

/** The time told in a stretch: a day, or an hour of a day told elsewhere; null where there is none. */
function timeIn(view: SentenceView, from: number, to: number): { readonly date: Edtf | null } | null {
  const day = view.dates.find(({ start, end }) => start - view.at >= from && end - view.at <= to);
  if (day) return { date: day.date };
  return HOUR.test(view.text.slice(from, to)) ? { date: null } : null;
}
