/** Encounters told beside the one that is news: where somebody was meanwhile, what came before it, what is older. */
import { rangeOf } from '../../model/edtf.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';

/** "N, who was attending a conference in London, said": where somebody was meanwhile. */
export const elsewhere = ({ phrase, view }: MeetingCandidate): boolean =>
  phrase !== null &&
  /, who (?:is|was|has been|had been) (?:\p{Ll}+ )?(?:attending|at|participating in|taking part in|addressing) (?:an? |the )?(?:[\p{L}-]+ ){0,3}$/u.test(
    view.text.slice(Math.max(0, phrase.start - 70), phrase.start),
  );

/** "held in Abuja, preceded on 2 November by the meeting of experts": told of beside the other. */
const PRECEDED = /\b(?:preceded|followed)(?: (?:on|in) [^,;.]{2,30})? by (?:an? |the )?(?:[\p{L}\d-]+ ){0,2}$/u;
export const isBefore = ({ phrase, view, range }: MeetingCandidate): boolean =>
  phrase !== null && PRECEDED.test(view.text.slice(Math.max(0, range.start - 80), range.start));

/** "The day before the presidents had signed it at the summit": told in the pluperfect of a day before that of the news. */
export const isOlder = ({ view, range, date }: MeetingCandidate, last: Encounter | undefined): boolean => {
  const [day, news] = [rangeOf(date)?.latest, rangeOf(last?.date ?? null)?.earliest];
  return !!day && !!news && day < news && /\bhad (?:\p{Ll}+ )?\p{Ll}{3,}/u.test(view.text.slice(0, range.end + 20));
};

/** "the forum held last month": more than some days before the encounter that is news. */
export const isLongBefore = ({ date }: MeetingCandidate, last: Encounter | undefined): boolean => {
  const [day, news] = [rangeOf(date)?.latest, rangeOf(last?.date ?? null)?.earliest];
  return !!day && !!news && Date.parse(news) - Date.parse(day) > DAYS_BEFORE;
};
const DAYS_BEFORE = 10 * 86_400_000;
