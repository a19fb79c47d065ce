/** Comparing two forms, whatever their type; and what two forms may never share an entity for. */
import { compareAgreements, NEAR_SIGNINGS } from './compare-agreement.ts';
import { compareBodies, comparePlaces } from './compare-body.ts';
import { compareMeetings, NEAR_MEETINGS } from './compare-meeting.ts';
import { areBeside, comparePersons } from './compare-person.ts';
import { type Comparison, refuse } from './comparison.ts';
import { areForeign } from './event-features.ts';
import type { Form } from './form.ts';
import { beginning } from './offices.ts';
import { isWithin, namesClash } from './person-names.ts';
import type { PersonProfile } from './profile.ts';

/**
 * How likely two forms are one entity, and why. Symmetric; pure. Where the score is certain to be below `least`, it may be
 * another such, and not every reason is given.
 */
export function compareForms(first: Form, second: Form, least = Number.NEGATIVE_INFINITY): Comparison {
  const [a, b] = first.key <= second.key ? [first.profile, second.profile] : [second.profile, first.profile];
  if (a.type === 'Person' && b.type === 'Person') return comparePersons(a, b);
  if (a.type === 'Organization' && b.type === 'Organization') return compareBodies(a, b);
  if (a.type === 'Place' && b.type === 'Place') return comparePlaces(a, b);
  if (a.type === 'Meeting' && b.type === 'Meeting') return compareMeetings(a, b, least);
  if (a.type === 'Agreement' && b.type === 'Agreement') return compareAgreements(a, b, least);
  if (a.type === 'Commitment' && b.type === 'Commitment') {
    return refuse('commitment', 'an undertaking belongs to the document that says it');
  }
  return refuse('type', `one is a ${a.type}, the other a ${b.type}`);
}

/**
 * Whether two are seen at a glance not to be one, which `compareForms` would refuse as well: events of other days or other
 * countries, as most are that share a key. False where a closer look is needed.
 */
export function areUnlike(a: Form, b: Form): boolean {
  if (a.type === 'Agreement' && areApart(a, b, NEAR_SIGNINGS)) return true;
  if (a.type !== 'Meeting' && a.type !== 'Agreement') return false;
  const [one, other] = [a.profile, b.profile];
  if ((one.type !== 'Meeting' && one.type !== 'Agreement') || one.type !== other.type) return false;
  return (
    (one.type === 'Meeting' && areApart(a, b, NEAR_MEETINGS) && one.status === other.status) || areForeign(one, other)
  );
}

const areApart = (a: Form, b: Form, near: number): boolean => b.from - a.to > near || a.from - b.to > near;

/** What keeps two forms from being one even through others. */
export type Contradiction = 'type' | 'document' | 'ordinal' | 'country' | 'field' | 'name';

/**
 * Why two forms may not be joined even through others: they are of two countries, persons whose full
 * names differ, ministries of different fields, or two
 * events that one document tells apart or whose numbers differ; null where nothing forbids it. Cheap, for it is asked of
 * every pair within a cluster.
 */
export function contradiction(first: Form, second: Form): Contradiction | null {
  const [a, b] = [first.profile, second.profile];
  if (a.type !== b.type) return 'type';
  if (a.type === 'Meeting' || a.type === 'Agreement') {
    if (b.type !== 'Meeting' && b.type !== 'Agreement') return 'type';
    if (a.document === b.document) return 'document';
    return a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal ? 'ordinal' : null;
  }
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'country';
  if (a.type === 'Person' && b.type === 'Person' && areBeside(a, b)) return 'document';
  if (a.type === 'Person' && b.type === 'Person') return allClash(a, b) ? 'name' : null;
  if (a.type !== 'Organization' || b.type !== 'Organization' || a.field === null || b.field === null) return null;
  return a.field === b.field || beginning(a.field) === beginning(b.field) ? null : 'field';
}

/**
 * Whether two persons' names that contradict each other are both parts of the name of a third: "Ana Alfa" and "A. Bravo"
 * beside "Ana Alfa Bravo", with whom each is one.
 */
export function areParts(first: Form, second: Form, third: Form): boolean {
  const [a, b, whole] = [first.profile, second.profile, third.profile];
  if (a.type !== 'Person' || b.type !== 'Person' || whole.type !== 'Person') return false;
  return isWithin(a.main, whole.main) && isWithin(b.main, whole.main);
}

/** Whether no spelling of the one can be a spelling of the other. */
function allClash(a: PersonProfile, b: PersonProfile): boolean {
  for (const one of a.names.values()) for (const other of b.names.values()) if (!namesClash(one, other)) return false;
  return true;
}
