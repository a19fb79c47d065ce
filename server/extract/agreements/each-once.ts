/** Each of those bound by an instrument once, whichever words of a text stand for it. */
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementKind, OrganizationKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';

/** What states conclude, whichever of their ministers sign it. */
export const OF_STATES: ReadonlySet<AgreementKind> = new Set(['agreement', 'treaty', 'protocol', 'declaration']);

/** Bodies in which a state itself acts. */
const OF_STATE: ReadonlySet<OrganizationKind> = new Set(['ministry', 'government', 'agency']);

/** No state beside its own ministry, and no union beside its own council: what stands in a text twice is bound once. */
export function eachOnce(draft: Draft, parties: readonly Ref[], kind: AgreementKind): readonly Ref[] {
  if (parties.length < 2) return parties;
  const { isState, organizations, countries } = actorsOf(draft);
  const bodies = parties.filter((ref) => OF_STATE.has(organizations.get(ref)?.kind ?? 'other'));
  const served = new Set(bodies.flatMap((ref) => countries.get(ref) ?? []));
  const twice = parties.filter((ref) => isState(ref) && served.has(countries.get(ref) ?? ''));
  if (twice.length) {
    const ofStates = OF_STATES.has(kind) && bodies.every((ref) => organizations.get(ref)?.kind === 'ministry');
    return ofStates ? parties.filter((ref) => !bodies.includes(ref)) : parties.filter((ref) => !twice.includes(ref));
  }
  const names = parties.map((ref) => organizations.get(ref)?.name ?? '');
  return parties.filter((_, at) => !names.some((name) => name.length > 3 && names[at]?.endsWith(` of the ${name}`)));
}
