/** What a report is about: whether it tells what was agreed, and where. */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

/** Whether a text tells of an instrument that is not an old one, or of an encounter of several. */
export const isNewsOf = ({ agreements, meetings }: Draft): boolean =>
  agreements.some(({ status }) => status !== 'in-force') || meetings.some(isHeldBySeveral);

/** An encounter of which news tells what came of it. */
const isHeldBySeveral = ({ status, participants, kind }: MeetingFact): boolean =>
  status === 'held' && participants.length > 1 && kind !== 'ceremony' && kind !== 'call';

/** The sentences that tell of instruments newly made, by index. */
export function madeIn({ agreements, sentences }: Draft): ReadonlySet<number> {
  const starts = agreements
    .filter(({ status }) => status === 'signed' || status === 'adopted')
    .flatMap(({ evidence }) => evidence.map(({ start }) => start));
  const isMade = (range: { readonly start: number; readonly end: number }) =>
    starts.some((at) => at >= range.start && at < range.end);
  return new Set(starts.length ? sentences.filter(isMade).map(({ index }) => index) : []);
}
