/** Ceremonies for the public, at which people speak of whom only later sentences tell. */
import type { MeetingCandidate } from './candidate.ts';

/** Whether a ceremony is told by its noun, and is one that guests speak at: no signing, no welcome and no dinner. */
export const isPublicCeremony = ({ kind, phrase, view, range }: MeetingCandidate): boolean =>
  kind === 'ceremony' && phrase !== null && !OTHER.test(view.text.slice(Math.max(0, range.start - 30), range.end + 40));
const OTHER = /\b(?:sign|welcom|guard|banquet|dinner|lunch|wreath|funeral|credentials|swear|sworn)/iu;
