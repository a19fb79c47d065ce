/** From the names a fact sheet uses for itself (`p1`, `c2`) to the entities that its records were joined into. */

import type { FactSheet, Iso2, Ref } from '../model/factsheet.ts';
import type { Assignment, EntityRecord } from '../model/graph.ts';
import { countryId, topicId } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';

/** An end of a relation. */
export interface EntityEnd {
  readonly id: string;
  readonly type: EntityType;
}

export interface References {
  /** The entity behind a ref; null where the sheet does not define it. */
  of(ref: Ref | null): EntityEnd | null;
  country(iso2: Iso2 | null): EntityEnd | null;
  topic(topic: string): EntityEnd;
}

/** Looks refs up among the document's records, and countries and topics in their closed vocabularies. */
export function references(sheet: FactSheet, records: readonly EntityRecord[], assignment: Assignment): References {
  const country = (iso2: Iso2 | null): EntityEnd | null => (iso2 ? { id: countryId(iso2), type: 'Country' } : null);
  const ends = new Map<Ref, EntityEnd>();
  for (const record of records) ends.set(record.ref, { id: assignment.get(record.id) ?? record.id, type: record.type });
  for (const fact of sheet.countries) {
    const end = country(fact.iso2);
    if (end) ends.set(fact.ref, end);
  }
  return {
    of: (ref) => (ref === null ? null : (ends.get(ref) ?? null)),
    country,
    topic: (topic) => ({ id: topicId(topic), type: 'Topic' }),
  };
}
