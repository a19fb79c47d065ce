/** Records of countries and topics: closed vocabularies, in which resolution has nothing to decide. */

import { countryName } from '../model/countries.ts';
import { earliestDay, latestDay } from '../model/edtf.ts';
import type { FactSheet, Iso2, Topic } from '../model/factsheet.ts';
import type { EntityRecord } from '../model/graph.ts';
import { countryId, hash, topicId } from '../model/ids.ts';
import { topicLabel } from '../model/topics.ts';

/** The entity to which a record of a country or topic belongs: that of its vocabulary. Null for any other record. */
export function closedEntity(record: EntityRecord): string | null {
  if (record.type === 'Country') return record.country === null ? null : countryId(record.country);
  return record.type === 'Topic' ? topicId(record.ref) : null;
}

/** Whether an id is that of a country or topic. */
export const isClosedEntity = (id: string): boolean => id.startsWith('country/') || id.startsWith('topic/');

/** One record for each country that the sheet names or implies, and one for each topic; sorted by id. */
export function closedRecords(sheet: FactSheet): EntityRecord[] {
  const { document } = sheet;
  const seen = { firstSeen: earliestDay(document.published), lastSeen: latestDay(document.published) };
  const common = { document: document.id, honorifics: [], offices: [], event: null, kind: null, ...seen };
  const tail = (id: string) => `${id}-${hash([document.id, id], 8)}`;

  const codes = new Set<Iso2>();
  for (const { iso2 } of sheet.countries) codes.add(iso2);
  const implying = [...sheet.persons, ...sheet.organizations, ...sheet.offices, ...sheet.meetings];
  for (const { country } of implying) if (country) codes.add(country);
  const countries = [...codes].map((iso2): EntityRecord => {
    const facts = sheet.countries.filter((fact) => fact.iso2 === iso2);
    return {
      ...common,
      id: tail(countryId(iso2)),
      ref: facts[0]?.ref ?? iso2,
      type: 'Country',
      name: countryName(iso2),
      aliases: [...new Set(facts.map((fact) => fact.name))].sort(),
      country: iso2,
      mentions: facts.reduce((sum, fact) => sum + fact.mentions.length, 0),
    };
  });

  const uses = new Map<Topic, number>();
  for (const { topics } of sheet.commitments) for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  const topics = [...uses].map(([topic, mentions]): EntityRecord => {
    const name = topicLabel(topic);
    return {
      ...common,
      id: tail(topicId(topic)),
      ref: topic,
      type: 'Topic',
      name,
      aliases: [],
      country: null,
      mentions,
    };
  });
  return [...countries, ...topics].sort((a, b) => (a.id < b.id ? -1 : 1));
}
