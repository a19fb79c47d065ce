/** Whether two documents speak of one instrument: by kind, parties, date and the period it is for. */
import { overlaps } from '../model/edtf.ts';
import { type Comparison, canReach, type Feature, refuse, weigh } from './comparison.ts';
import { countriesFeature, dateFeature, sharedActors, wordsInCommon } from './event-features.ts';
import type { EventProfile } from './event-profile.ts';

/** Kinds that reports give to one instrument. */
const ALIKE: readonly (readonly string[])[] = [
  ['mou', 'agreement', 'plan', 'minutes', 'protocol', 'contract', 'other'],
  ['treaty', 'agreement', 'protocol', 'other'],
  ['joint-statement', 'declaration', 'other'],
];
/** Reports of one signing may be this many days apart. */
export const NEAR_SIGNINGS = 3;
const ACTORS = 0.1;
const DATES = { day: 0.3, month: 0.22, year: 0.1 };

/** `least` is the score below which nobody asks what else there is: where no more than less can come of it, not all is looked at. */
export function compareAgreements(a: EventProfile, b: EventProfile, least = Number.NEGATIVE_INFINITY): Comparison {
  if (a.document === b.document) return refuse('document', 'one document tells them apart');
  const kind = kindFeature(a, b);
  if (!kind) return refuse('kind', `one is a ${a.kind}, the other a ${b.kind}`);
  const time = timeFeatures(a, b);
  if (!time) return refuse('time', 'they are of different times or for different periods');
  const countries = countriesFeature(a, b, 0.2);
  if (!countries) return refuse('countries', 'they bind different countries');
  const before = [kind, countries, ...time, nameFeature(a, b)];
  if (!canReach(least, before, ACTORS)) return weigh(before);
  return weigh([...before, ...actorFeatures(a, b)]);
}

function kindFeature(a: EventProfile, b: EventProfile): Feature | null {
  if (a.kind === b.kind) return { name: 'kind', score: 0.2, why: `both are called ${a.kind ?? 'instrument'}` };
  const alike = ALIKE.some((kinds) => kinds.includes(a.kind ?? 'other') && kinds.includes(b.kind ?? 'other'));
  return alike ? { name: 'kind', score: 0.1, why: `${a.kind} and ${b.kind} may be one instrument` } : null;
}

/** Null where the two contradict. */
function timeFeatures(a: EventProfile, b: EventProfile): Feature[] | null {
  const features: Feature[] = [];
  const periods = [period(a), period(b)] as const;
  if (periods[0] && periods[1]) {
    if (!overlaps(periods[0], periods[1])) return null;
    const same = periods[0].earliest === periods[1].earliest && periods[0].latest === periods[1].latest;
    features.push({
      name: 'covers',
      score: same ? 0.3 : 0.1,
      why: same ? 'both are for the same period' : 'their periods overlap',
    });
  }
  if (a.firm && b.firm) {
    const date = dateFeature(a.firm, b.firm, DATES, NEAR_SIGNINGS);
    if (!date) return null;
    features.push(date);
  }
  if (
    features.length === 0 &&
    a.years.length > 0 &&
    b.years.length > 0 &&
    !a.years.some((year) => b.years.includes(year))
  )
    return null;
  return features;
}

/** The period it is for; of an older plan known by a year only, that year. */
const period = (event: EventProfile) => event.covers ?? (event.firm === null && isPeriodic(event) ? event.date : null);
const isPeriodic = ({ kind }: EventProfile): boolean => kind === 'plan' || kind === 'mou' || kind === 'minutes';

function nameFeature(a: EventProfile, b: EventProfile): Feature {
  const feature = (score: number, why: string): Feature => ({ name: 'name', score, why });
  const share = wordsInCommon(a, b);
  if (share === null) {
    const neither = a.words.length === 0 && b.words.length === 0;
    return feature(neither ? 0.1 : 0.05, neither ? 'both names are general' : 'one name is general');
  }
  const equal = share === 1 && a.words.length === b.words.length;
  if (equal && a.words.length > 1) {
    const known = a.countries.length === 0 && b.countries.length === 0;
    return feature(known ? 0.65 : 0.45, `same name: ${a.text}`);
  }
  if (share >= 0.5) return feature(0.25 * share, 'their names share their telling words');
  return feature(-0.25, 'their names are about different things');
}

function actorFeatures(a: EventProfile, b: EventProfile): Feature[] {
  const { ratio, otherPersons } = sharedActors(a, b);
  return [
    ...(ratio === null
      ? []
      : [{ name: 'actors', score: ACTORS * ratio, why: `${Math.round(ratio * 100)} % of the parties agree` }]),
    ...(otherPersons ? [{ name: 'signatories', score: -0.15, why: 'other people signed' }] : []),
  ];
}
