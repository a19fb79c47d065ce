/** Of which state a body is, where parties are named as bodies and as states. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';

/** The state of a ministry or agency; none of other bodies, which act for themselves. */
export function stateOf(draft: Draft, ref: Ref): Ref | null {
  const { organizations, states } = actorsOf(draft);
  const body = organizations.get(ref);
  return (body?.kind === 'ministry' || body?.kind === 'agency') && body.country
    ? (states.get(body.country) ?? null)
    : null;
}

/** Whether a body is of that state; a movement is none of its organs: "the government of A and the Movement". */
export function isOf(draft: Draft, body: Ref, state: Ref): boolean {
  const { organizations, countries } = actorsOf(draft);
  const own = organizations.get(body);
  return own?.country === countries.get(state) && own?.kind !== 'party';
}

/** "The Congress of A approved the accord with B", "The Cabinet of A": one such house beside a state binds its own state, and is bound by nothing itself. */
export function withoutHouse(draft: Draft, parties: readonly Ref[]): readonly Ref[] {
  const { organizations, states, isState } = actorsOf(draft);
  const houses = parties.filter((ref) => {
    const body = organizations.get(ref);
    return body?.kind === 'legislature' || (body?.kind === 'government' && CABINET.test(body.name));
  });
  const [house] = houses;
  if (!house || houses.length > 1 || !parties.every((ref) => ref === house || isState(ref))) return parties;
  const own = states.get(organizations.get(house)?.country ?? '');
  return [...new Set(parties.flatMap((ref) => (ref === house ? (own ?? []) : ref)))];
}
const CABINET = /\b(?:Cabinet|Council of Ministers|Federal Council|Council of State|State Council)\b/u;
