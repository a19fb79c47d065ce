/** Who had to do with which events. */
import type { Conditions } from './conditions.ts';
import { listAgreements, listCommitments, listMeetings } from './event.ts';
import type { Window } from './page.ts';
import type { QueryRow } from './queries.gen.ts';
import type { Store } from './store.ts';

/** An actor's part in an event, a row for each body in which the actor holds an office. */
export type PartRow = QueryRow<'network/actors'>;

/** Events of each kind looked at at most; of more, the latest. */
export const MOST_EVENTS = 2000;
export const LATEST: Window = {
  order: 'DAY',
  descending: true,
  after: null,
  before: null,
  backward: false,
  limit: MOST_EVENTS,
};

/** The parts that actors had in the events that pass the filter, and how many events there are, looked at or not. */
export async function readParts(
  store: Store,
  conditions: Conditions,
): Promise<{ readonly parts: readonly PartRow[]; readonly events: number; readonly omitted: number }> {
  const pages = await Promise.all([
    listMeetings(store, conditions, LATEST),
    listAgreements(store, conditions, LATEST),
    listCommitments(store, conditions, LATEST),
  ]);
  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  const total = pages.reduce((sum, page) => sum + page.total, 0);
  const parts = ids.length === 0 ? [] : await store.read('network/actors', { ids });
  return { parts, events: ids.length, omitted: total - ids.length };
}

/** The latest agreements that pass the filter, each with the documents that speak of it: a row for each document. */
export async function readAgreementSources(
  store: Store,
  conditions: Conditions,
): Promise<readonly QueryRow<'absence/agreements'>[]> {
  const { rows } = await listAgreements(store, conditions, LATEST);
  return rows.length === 0 ? [] : store.read('absence/agreements', { ids: rows.map(({ id }) => id) });
}

/** Ids of the latest commitments that pass the filter. */
export const latestCommitments = async (store: Store, conditions: Conditions): Promise<string[]> =>
  (await listCommitments(store, conditions, LATEST)).rows.map(({ id }) => id);

export type Succession = QueryRow<'absence/successions'>;

/** Changes of office after which nothing is heard of whoever held it before; the latest first. */
export const readSuccessions = (
  store: Store,
  { countries, from, to, asOf }: Pick<Conditions, 'countries' | 'from' | 'to' | 'asOf'>,
): Promise<readonly Succession[]> =>
  store.read('absence/successions', { countries: [...countries], from, to: to ?? asOf, limit: MOST_EVENTS });
