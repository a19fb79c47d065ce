/** An entity as its records together describe it. Pure: the same records in any order give the same node. */
import { countryName } from '../model/countries.ts';
import type { EntityNode, EntityRecord } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';
import { eventProperties } from './event.ts';
import { rolesOf } from './roles.ts';
import { bestSpelling, compare, mostGiven, type Spelling } from './spelling.ts';

const LONGEST_NAME = 120;
const EVENTS: readonly EntityType[] = ['Meeting', 'Agreement', 'Commitment'];

/** Where a record stands in time: the earlier its document, the smaller. */
const orderOf = (record: EntityRecord): string => `${record.firstSeen ?? '9999'} ${record.document} ${record.id}`;

/** The node of an entity; `records` are all of its records, at least one. */
export function describeEntity(id: string, records: readonly EntityRecord[]): EntityNode {
  const places = records.map((record) => ({ record, order: orderOf(record) }));
  const sorted = places.sort((a, b) => compare(a.order, b.order)).map(({ record }) => record);
  const first = sorted[0];
  if (!first) throw new Error(`entity ${id} has no records`);
  const { type } = first;
  const event = EVENTS.includes(type) ? eventProperties(sorted, orderOf) : {};
  const kind = mostGiven(sorted.map((record) => ({ value: record.kind, order: orderOf(record) })));
  const country = mostGiven(sorted.map((record) => ({ value: record.country, order: orderOf(record) })));
  const fullName = nameOf(type, sorted, country);
  const name = shortened(fullName);
  const aliases = [...new Set(sorted.flatMap((record) => [record.name, ...record.aliases]))]
    .filter((alias) => alias !== name && alias !== fullName)
    .sort(compare);
  const own = {
    ...(type === 'Person' && { honorifics: [...new Set(sorted.flatMap((record) => record.honorifics))].sort(compare) }),
    ...(type === 'Organization' && { kind }),
    ...(type === 'Country' && { iso2: country }),
    ...(type === 'Commitment' && { text: fullName }),
    ...event,
  };
  return {
    id,
    type,
    roles: rolesOf(type, sorted, kind),
    name,
    aliases,
    firstSeen: sorted.flatMap((record) => record.firstSeen ?? []).sort(compare)[0] ?? null,
    lastSeen:
      sorted
        .flatMap((record) => record.lastSeen ?? [])
        .sort(compare)
        .at(-1) ?? null,
    properties: { country, search: [fullName, ...aliases].map(fold).join('\n'), ...own },
  };
}

function nameOf(type: EntityType, sorted: readonly EntityRecord[], country: string | null): string {
  if (type === 'Country' && country !== null) return countryName(country);
  const spellings = sorted.map(
    (record): Spelling => ({ text: record.name, uses: Math.max(1, record.mentions), order: orderOf(record) }),
  );
  return bestSpelling(spellings) ?? 'unnamed';
}

/** At most `LONGEST_NAME` characters, cut at a space and marked. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME - 1).trimEnd()}…`;
}
