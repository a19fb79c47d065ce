/** Lists of meetings, agreements and commitments, the latest first. */
import type { Day } from '../model/edtf.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { afterDay, type DayPosition, type Page, pageOf, type Window } from './page.ts';
import type { Store } from './store.ts';
import { wordsOf } from './words.ts';

/** Which events; what is left out is no condition, and all that is given must hold. */
export interface EventFilter {
  /** An actor of any of these countries has to do with it. */
  readonly countries?: readonly Iso2[] | null | undefined;
  /** Sub-kinds of meeting or agreement, or the modality of a commitment. */
  readonly kinds?: readonly string[] | null | undefined;
  /** Topic ids. */
  readonly topics?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  /** Entity id of one who takes part, signs, is bound or commits itself. */
  readonly actor?: string | null | undefined;
}

export type EventRow = DayPosition & { readonly id: string };
type Windowed = Window<DayPosition>;

export const listMeetings = async (store: Store, filter: EventFilter, window: Windowed): Promise<Page<EventRow>> =>
  pageOf(await store.read('meeting/list', parameters(filter, window)));

export const listAgreements = async (store: Store, filter: EventFilter, window: Windowed): Promise<Page<EventRow>> =>
  pageOf(await store.read('agreement/list', parameters(filter, window)));

export const listCommitments = async (store: Store, filter: EventFilter, window: Windowed): Promise<Page<EventRow>> =>
  pageOf(await store.read('commitment/list', parameters(filter, window)));

const parameters = (filter: EventFilter, window: Windowed) => ({
  countries: filter.countries ?? [],
  kinds: filter.kinds ?? [],
  topics: filter.topics ?? [],
  words: wordsOf(filter.text),
  from: filter.from ?? null,
  to: filter.to ?? null,
  actor: filter.actor ?? '',
  ...afterDay(window),
});
