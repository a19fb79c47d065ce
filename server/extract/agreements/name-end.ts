/** Where a stretch in which parties are named ends, when it was cut at a comma within the name of one of them. */
import type { SentenceView } from '../text/view.ts';

/** "from A's Ministry of Transport, Communications and Works": as far as its name goes. */
export const nameEnd = ({ text, mentions, at }: SentenceView, from: number, until: number): number =>
  text[until] === ','
    ? mentions.reduce(
        (end, { kind, start, end: stop }) =>
          kind === 'organization' && start - at >= from && start - at < until ? Math.max(end, stop - at) : end,
        until,
      )
    : until;
