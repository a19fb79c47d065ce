/** A conference that a sentence names only as what somebody came for, or beside which others met: no name of their encounter. */
import type { MeetingCandidate } from './candidate.ts';

/** "who arrived in Lima to attend the Forum", "in town for the conference". */
const CAME_FOR =
  /, (?:who (?:(?:is|was|has|had) )?(?:\p{Ll}+ )?(?:(?:arrived|came|come|flew in|travel(?:l)?ed|in|here|there)\b[^,;.]{0,40} )?|(?:(?:also|then) )?(?:in town|in the (?:capital|city|country)|here|in \p{Lu}[\p{L}-]+|visiting(?: \p{Lu}[\p{L}-]+)?) )(?:to (?:attend|take part in|participate in|address|speak at)|for|attending) (?:the |an? |its )?(?:[\p{L}\d'’-]+ ){0,3}$/u;
/** "held a bilateral meeting with N within the framework of the twelfth dialogue". */
const WITHIN = /\b(?:within|in|under) the (?:framework|context) of (?:the |an? |its |their )?(?:[\p{L}\d'’-]+ ){0,3}$/u;
/** "are to meet again during the summit next month". */
const DURING =
  /^(?: again)?(?: [^,;.]{0,20})? (?:during|on the occasion of) (?:the |an? |next |this )?(?:[\p{L}\d'’-]+ ){0,4}$/u;
const REACH = 110;

/** Whether a noun names a conference that is not the encounter told before it in its sentence. */
export const isAnotherAffair = (candidate: MeetingCandidate | undefined): boolean =>
  candidate?.form === 'noun' &&
  candidate.phrase !== null &&
  (candidate.kind === 'conference' || candidate.kind === 'summit') &&
  CAME_FOR.test(candidate.view.text.slice(Math.max(0, candidate.range.start - REACH), candidate.range.start));

/** Whether somebody joins those who met, being there for a conference: "They were joined by N, in town for the forum". */
export const isWhyHeIsThere = (candidate: MeetingCandidate): boolean =>
  isAnotherAffair(candidate) && /\bjoined\b/u.test(candidate.view.text.slice(0, candidate.range.start));

/** Whether of two encounters of a sentence the second is one beside which the first was held. */
export function isBesideTheOther(first: MeetingCandidate | undefined, next: MeetingCandidate): boolean {
  if (!first || first.view !== next.view || next.form !== 'noun' || next.range.start < first.range.end) return false;
  const { text } = next.view;
  if (first.form === 'noun')
    return (
      first.kind === 'talks' && next.ordinal !== null && WITHIN.test(text.slice(first.range.end, next.range.start))
    );
  return next.kind === 'summit' && first.kind === 'talks' && DURING.test(text.slice(first.range.end, next.range.start));
}

/** "are to meet again during next month's summit": at the time of that. */
export const withDayBeside = (each: MeetingCandidate, all: readonly MeetingCandidate[]): MeetingCandidate => {
  const other = each.date || each.status !== 'planned' ? undefined : all.find((next) => isBesideTheOther(each, next));
  return other?.date ? { ...each, date: other.date } : each;
};
