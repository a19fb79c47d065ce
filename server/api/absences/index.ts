/** What documents do not say, and on how many of them that rests. */

import { countryName } from '../../model/countries.ts';
import type { Day } from '../../model/edtf.ts';
import { soleOffice } from '../../resolve/index.ts';
import type { Conditions } from '../../store/conditions.ts';
import { covering, readCoverage } from '../../store/coverage.ts';
import {
  latestCommitments,
  readAgreementSources,
  readParts,
  readSuccessions,
  type Succession,
} from '../../store/network.ts';
import type { Store } from '../../store/store.ts';
import { netOf, type Tie } from '../../threads/network.ts';
import { listed } from '../../threads/sides.ts';
import { stateOf } from '../thread-story.ts';
import { threadsOf } from '../threads.ts';
import type { AbsenceKind } from '../types.gen.ts';
import type { FoundAbsence } from './found.ts';
import { stateOfPublisher } from './publisher.ts';

type Finder = (store: Store, conditions: Conditions) => Promise<FoundAbsence[]>;

/** Meetings shown of a pair at most. */
const SHOWN = 5;
const stateIn = (country: string): string => country.replace('country/', '').toUpperCase();
/** Sources of the other side are looked for in the year from the first that tells of it. */
const yearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

async function metButSignedNothing(store: Store, conditions: Conditions): Promise<FoundAbsence[]> {
  const [{ parts }, documents] = await Promise.all([
    readParts(store, conditions),
    readCoverage(store, conditions.from, conditions.to ?? conditions.asOf),
  ]);
  const isMeeting = new Set(parts.flatMap(({ type, event }) => (type === 'TOOK_PART' ? [event] : [])));
  const meetingsOf = ({ events }: Tie) => events.filter(({ event }) => isMeeting.has(event));
  return netOf(parts, 'COUNTRY')
    .ties.filter(({ met, signed }) => met > 0 && signed === 0)
    .map((tie) => {
      const states = [stateIn(tie.from), stateIn(tie.to)];
      const times = tie.met === 1 ? 'in one meeting' : `in ${tie.met} meetings`;
      return {
        kind: 'MET_BUT_SIGNED_NOTHING',
        subjects: [tie.from, tie.to],
        what: `${listed(states.map(countryName))} took part together ${times}; no document tells of an agreement between them`,
        since: conditions.from,
        restsOn: covering(documents, null, states).length,
        relations: meetingsOf(tie)
          .slice(0, SHOWN)
          .flatMap(({ relations }) => relations),
      };
    });
}

async function notMentionedAgain(store: Store, conditions: Conditions): Promise<FoundAbsence[]> {
  const ids = await latestCommitments(store, conditions);
  if (ids.length === 0) return [];
  const [threads, documents] = await Promise.all([
    threadsOf(store, ids),
    readCoverage(store, conditions.from, conditions.asOf),
  ]);
  return [...threads.values()]
    .filter((thread) => stateOf(thread) === 'NOT_MENTIONED_AGAIN')
    .map(({ undertaking: { id, by, from, to } }) => {
      const since = to ?? from;
      const restsOn = since === null ? 0 : covering(documents, since, by).length;
      return {
        kind: 'NOT_MENTIONED_AGAIN',
        subjects: [id],
        what: 'no later document repeats, narrows or reports on it, as far as its words show',
        since,
        restsOn,
        relations: [],
        commitment: id,
      };
    });
}

async function toldByOneSide(store: Store, conditions: Conditions): Promise<FoundAbsence[]> {
  const [rows, documents] = await Promise.all([
    readAgreementSources(store, conditions),
    readCoverage(store, conditions.from, conditions.asOf),
  ]);
  const told = new Map<string, { states: readonly string[]; publishers: (string | null)[]; since: Day | null }>();
  for (const { id, states, publisher, published } of rows) {
    const known = told.get(id) ?? { states, publishers: [], since: published };
    known.publishers.push(publisher);
    if (published !== null && (known.since === null || published < known.since)) known.since = published;
    told.set(id, known);
  }
  return [...told].flatMap(([id, { states, publishers, since }]): FoundAbsence[] => {
    const [side, ...others] = new Set(publishers.map(stateOfPublisher));
    if (states.length < 2 || !side || others.length > 0 || !states.includes(side)) return [];
    const silent = states.filter((state) => state !== side).map(countryName);
    const count =
      publishers.length === 1
        ? 'the one source that tells of it is'
        : `all ${publishers.length} sources that tell of it are`;
    const what = `${count} of ${countryName(side)}, none of ${listed(silent)}`;
    const period = documents.filter(
      ({ from }) => from !== null && since !== null && from >= since && from <= yearAfter(since),
    );
    const restsOn = covering(period, null, states).length;
    return [{ kind: 'TOLD_BY_ONE_SIDE', subjects: [id], what, since, restsOn, relations: [] }];
  });
}

async function notSeenSinceChange(store: Store, conditions: Conditions): Promise<FoundAbsence[]> {
  const changes = (await readSuccessions(store, conditions)).filter(isSuccession);
  const earliest = changes.reduce<Day | null>((day, { since }) => (day === null || since < day ? since : day), null);
  const documents = earliest === null ? [] : await readCoverage(store, earliest, conditions.asOf);
  const found = new Map<string, FoundAbsence>();
  // The latest come first: of several successors the first to follow is kept.
  for (const { person, office, title, lastSeen, successor, succession, since, country } of changes) {
    const later = documents.filter(({ from }) => from !== null && from >= since);
    found.set(person, {
      kind: 'NOT_SEEN_SINCE_CHANGE',
      subjects: [person, successor],
      what: `${title}, last spoken of on ${lastSeen}; from ${since} on documents give the office to somebody else`,
      since,
      restsOn: covering(later, null, country ? [country] : []).length,
      relations: [office, succession],
    });
  }
  return [...found.values()];
}

/** Of an office that only one holds at a time, by all that its titles show; deputies follow nobody. */
function isSuccession({ title, successorTitle, body, country }: Succession): boolean {
  const office = soleOffice({ title, body, country });
  return office !== null && office === soleOffice({ title: successorTitle, body, country });
}

const FINDERS: Readonly<Record<AbsenceKind, Finder>> = {
  MET_BUT_SIGNED_NOTHING: metButSignedNothing,
  NOT_MENTIONED_AGAIN: notMentionedAgain,
  TOLD_BY_ONE_SIDE: toldByOneSide,
  NOT_SEEN_SINCE_CHANGE: notSeenSinceChange,
};

/** All absences of a kind among what passes the filter. */
export const findAbsences = (store: Store, kind: AbsenceKind, conditions: Conditions): Promise<FoundAbsence[]> =>
  FINDERS[kind](store, conditions);
