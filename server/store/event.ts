/** Lists of meetings, agreements and commitments. */
import type { ListedRow } from './actor.ts';
import { type Conditions, listParameters } from './conditions.ts';
import { type Page, pageOf, type Window } from './page.ts';
import type { Store } from './store.ts';

export const listMeetings = async (store: Store, conditions: Conditions, window: Window): Promise<Page<ListedRow>> =>
  pageOf(await store.read('meeting/list', listParameters(conditions, window)));

export const listAgreements = async (store: Store, conditions: Conditions, window: Window): Promise<Page<ListedRow>> =>
  pageOf(await store.read('agreement/list', listParameters(conditions, window)));

export const listCommitments = async (store: Store, conditions: Conditions, window: Window): Promise<Page<ListedRow>> =>
  pageOf(await store.read('commitment/list', listParameters(conditions, window)));

/** A page of the meetings in which all of the given actors took part, themselves or by those who stand for them. */
export const listMeetingsBetween = async (
  store: Store,
  together: readonly string[],
  conditions: Conditions,
  window: Window,
): Promise<Page<ListedRow>> =>
  pageOf(await store.read('meeting/between', { together, ...listParameters(conditions, window) }));
