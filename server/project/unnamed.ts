/** What those did whom a document knows by their office only, as far as other documents show who they were. */
import type { Evidenced, FactSheet, Ref, UnnamedFact } from '../model/factsheet.ts';
import type { EntityRecord, HolderOf } from '../model/graph.ts';
import type { EdgeCollector } from './edges.ts';
import type { EntityEnd, References } from './reference.ts';

/** What is left of a fact's confidence where the person is inferred. */
const INFERRED = 0.7;

/** Adds their relations; none where nobody or more than one is known to have held the office then. */
export function addUnnamed(
  sheet: FactSheet,
  records: readonly EntityRecord[],
  refs: References,
  edges: EdgeCollector,
  holderOf: HolderOf,
): void {
  for (const unnamed of sheet.unnamed ?? []) {
    const { title, organization, country, tookPart, signed, committed } = unnamed;
    const body = sheet.organizations.find(({ ref }) => ref === organization)?.name ?? null;
    const inEvent = (event: Ref) => {
      const record = records.find(({ ref, event: own }) => ref === event && own !== null);
      const [from, to] = [record?.firstSeen ?? null, record?.lastSeen ?? null];
      const id = record ? holderOf({ title, body, country }, from, to) : null;
      const holder: EntityEnd | null = id === null ? null : { id, type: 'Person' };
      return { holder, options: { wording: title, days: { earliest: from, latest: to }, inferred: true } };
    };
    for (const { meeting, role } of tookPart) {
      const fact = sheet.meetings.find(({ ref }) => ref === meeting);
      const { holder, options } = inEvent(meeting);
      // Whoever is there by name as well is there once.
      if (fact && holder && !fact.participants.some(({ actor }) => refs.of(actor)?.id === holder.id))
        edges.add('TOOK_PART', holder, refs.of(meeting), lessSure(fact), { ...options, key: role });
    }
    for (const agreement of signed) {
      const fact = sheet.agreements.find(({ ref }) => ref === agreement);
      const { holder, options } = inEvent(agreement);
      if (fact && holder && !fact.signatories.some((ref) => refs.of(ref)?.id === holder.id))
        edges.add('SIGNED', holder, refs.of(agreement), lessSure(fact), {
          ...options,
          key: onBehalfOf(unnamed, fact.parties, refs)?.id ?? null,
        });
    }
    for (const commitment of committed) {
      const fact = sheet.commitments.find(({ ref }) => ref === commitment);
      const { holder, options } = inEvent(commitment);
      if (fact && holder && !fact.by.some((ref) => refs.of(ref)?.id === holder.id))
        edges.add('COMMITTED_TO', holder, refs.of(commitment), lessSure(fact), options);
    }
  }
}

/** The body of the office or its state, whichever is party; else the body, else the state. */
function onBehalfOf({ organization, country }: UnnamedFact, parties: readonly Ref[], refs: References) {
  const [body, state] = [refs.of(organization), refs.country(country)];
  const bound = new Set(parties.map((party) => refs.of(party)?.id));
  if (body && bound.has(body.id)) return body;
  return state && bound.has(state.id) ? state : (body ?? state);
}

const lessSure = ({ evidence, confidence }: Evidenced): Evidenced => ({
  evidence,
  confidence: Math.round(confidence * INFERRED * 100) / 100,
});
