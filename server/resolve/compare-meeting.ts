/** Whether two documents speak of one meeting: by kind, date, place, number and who was there. */
import { type Comparison, canReach, type Feature, refuse, weigh } from './comparison.ts';
import { countriesFeature, dateFeature, distance, sharedActors, wordsInCommon } from './event-features.ts';
import type { EventProfile } from './event-profile.ts';

/** Kinds that reports give to one encounter. */
const ALIKE: readonly (readonly string[])[] = [
  ['conference', 'summit', 'talks'],
  ['visit', 'call', 'talks'],
  ['ceremony', 'conference', 'talks'],
];
/** Encounters of a few, of which a report names everybody. */
const SMALL = new Set(['talks', 'call', 'visit']);
const ACTORS = 0.2;
const DATES = { day: 0.35, month: 0.2, year: 0.1 };
export const NEAR_MEETINGS = 1;
/** A report without a date of the meeting appears within so many days of it. */
const REPORTED_WITHIN = 7;

/** `least` is the score below which nobody asks what else there is: where no more than less can come of it, not all is looked at. */
export function compareMeetings(a: EventProfile, b: EventProfile, least = Number.NEGATIVE_INFINITY): Comparison {
  if (a.document === b.document) return refuse('document', 'one document tells them apart');
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) {
    return refuse('ordinal', `one is number ${a.ordinal} of its series, the other ${b.ordinal}`);
  }
  const kind = kindFeature(a, b);
  if (!kind) return refuse('kind', `one is a ${a.kind}, the other a ${b.kind}`);
  // Most that are compared are of other days: that is seen before anything is put in words.
  const date = time(a, b);
  if (!date) return refuse('date', 'they are on different days');
  const countries = countriesFeature(a, b, 0.15);
  if (!countries) return refuse('countries', 'other countries took part');
  const [place, mode, name] = [placeFeature(a, b), modeFeature(a, b), nameFeature(a, b)];
  const before = [kind, countries, ...date, ...ordinal(a, b, date)];
  const without = [...before, ...place, ...mode, ...name];
  if (!canReach(least, without, ACTORS)) return weigh(without);
  return weigh([...before, ...place, ...actorFeatures(a, b), ...mode, ...name]);
}

function kindFeature(a: EventProfile, b: EventProfile): Feature | null {
  if (a.kind === b.kind) return { name: 'kind', score: 0.15, why: `both are called ${a.kind ?? 'meeting'}` };
  const alike = ALIKE.some((kinds) => kinds.includes(a.kind ?? '') && kinds.includes(b.kind ?? ''));
  return alike ? { name: 'kind', score: 0.08, why: `${a.kind} and ${b.kind} may be one meeting` } : null;
}

/** Null where the dates contradict; a plan may be put off, so there only a shared day speaks. */
function time(a: EventProfile, b: EventProfile): Feature[] | null {
  if (a.date && b.date) {
    const date = dateFeature(a.date, b.date, DATES, NEAR_MEETINGS);
    if (date) return [date];
    return a.status !== b.status
      ? [{ name: 'date', score: -0.2, why: 'it was planned for other days than it was held' }]
      : null;
  }
  const days = a.date ?? a.published;
  const others = b.date ?? b.published;
  if (!days || !others || a.status !== 'held' || b.status !== 'held') return [];
  if (distance(days, others) > REPORTED_WITHIN) return [];
  return [{ name: 'date', score: 0.15, why: 'reported at the same time' }];
}

/** A number says most where the time agrees: series of several pairs of countries all have a seventh meeting. */
function ordinal(a: EventProfile, b: EventProfile, date: readonly Feature[]): Feature[] {
  if (a.ordinal === null || a.ordinal !== b.ordinal) return [];
  const agrees = date.some(({ score }) => score > 0);
  return [{ name: 'ordinal', score: agrees ? 0.3 : 0.2, why: `both are number ${a.ordinal}` }];
}

function placeFeature(a: EventProfile, b: EventProfile): Feature[] {
  if (!a.place || !b.place) return [];
  if (a.place === b.place) return [{ name: 'place', score: 0.15, why: `both in ${a.place}` }];
  return [{ name: 'place', score: -0.2, why: `one in ${a.place}, the other in ${b.place}` }];
}

const modeFeature = (a: EventProfile, b: EventProfile): Feature[] =>
  a.mode === 'virtual' && b.mode === 'virtual' ? [{ name: 'mode', score: 0.1, why: 'both were virtual' }] : [];

function nameFeature(a: EventProfile, b: EventProfile): Feature[] {
  const words = wordsInCommon(a, b);
  if (words === null) return [];
  return [{ name: 'name', score: words > 0 ? 0.15 * words : -0.05, why: 'telling words of their names' }];
}

function actorFeatures(a: EventProfile, b: EventProfile): Feature[] {
  const { ratio, unsharedPersons } = sharedActors(a, b);
  const small = SMALL.has(a.kind ?? '') && SMALL.has(b.kind ?? '');
  return [
    ...(ratio === null
      ? []
      : [{ name: 'actors', score: ACTORS * ratio, why: `${Math.round(ratio * 100)} % of those named agree` }]),
    ...(small && unsharedPersons
      ? [{ name: 'persons', score: -0.2, why: 'each names somebody the other does not' }]
      : []),
  ];
}
