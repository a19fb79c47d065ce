/** Between the graph as values and the rows that query files take and give. */
import { metadataOf, type Passage } from '../model/document.ts';
import { earliestDay, latestDay } from '../model/edtf.ts';
import type { EntityNode, EntityRecord, Mention } from '../model/graph.ts';
import { fold, hash } from '../model/ids.ts';
import type { RelationType } from '../model/ontology.ts';
import { PROJECTION, type Relation, relationDays, relationProperties } from '../project/index.ts';
import type { QueryRow } from '../store/queries.gen.ts';
import type { Reading } from './plan.ts';

const day = (value: EntityNode['properties'][string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Properties that are null are not written, so they need not be sent. */
const given = <V>(properties: Readonly<Record<string, V>>): Record<string, NonNullable<V>> =>
  Object.fromEntries(Object.entries(properties).filter((pair): pair is [string, NonNullable<V>] => pair[1] !== null));

export function entityRow({ id, type, roles, name, aliases, firstSeen, lastSeen, properties }: EntityNode) {
  const { earliest, latest, ...own } = properties;
  return {
    id,
    type,
    roles,
    properties: given({ id, type, name, aliases, ...own }),
    firstSeen,
    lastSeen,
    earliest: day(earliest),
    latest: day(latest),
  };
}

/** The document with its fact sheet, without its passages and records. */
export function documentRow({ document, sheet, loaded = null }: Reading) {
  const { text, published } = document;
  const notes = [...new Set([...document.notes, ...sheet.notes])];
  const facts = JSON.stringify(sheet);
  const extractor = `${sheet.extractor.name} ${sheet.extractor.version}`;
  return {
    document: { ...metadataOf(document), text, notes, facts, extractor },
    loaded,
    publishedFrom: earliestDay(published),
    publishedTo: latestDay(published),
    projection: PROJECTION,
  };
}

export const passageRow = (document: string) => (passage: Passage) => ({
  document,
  passage: { ...passage, search: fold(passage.text) },
});

export const recordRow = (record: EntityRecord) => ({
  id: record.id,
  document: record.document,
  ref: record.ref,
  type: record.type,
  name: record.name,
  data: JSON.stringify(record),
});

export const mentionRow = (mention: Mention) => ({
  ...mention,
  id: `mention/${hash([mention.entity, mention.passage, mention.start, mention.end], 16)}`,
});

export const relationRow = (relation: Relation) => ({
  id: relation.id,
  type: relation.type,
  source: relation.source,
  target: relation.target,
  properties: given(relationProperties(relation)),
  ...relationDays(relation),
});

/** Relations whose target is the end with many relations: a country, a body, a topic. Of the others it is the source. */
const TO_HUBS: ReadonlySet<RelationType> = new Set(['OF', 'HOLDS_OFFICE', 'HELD_IN', 'ABOUT', 'FOLLOWS']);

/** What it takes to find a relation quickly: its ends, the one first that has fewer relations. */
export const relationPlace = ({ id, type, source, target }: Relation) =>
  TO_HUBS.has(type) ? { id, near: source, far: target } : { id, near: target, far: source };

/** A relation as it was written by `relationRow`. */
export function storedRelation(row: QueryRow<'relation/find'>): Relation {
  const { id, source, target, key } = row;
  const sayings = row.evidence.map((passage, at) => ({
    passage,
    start: row.starts[at] ?? 0,
    end: row.ends[at] ?? 0,
    confidence: row.confidences[at] ?? 0,
    from: row.fromDays[at] || null,
    to: row.toDays[at] || null,
    wording: row.wordings[at] || null,
    ...(row.inferences?.[at] === true && { inferred: true as const }),
  }));
  return { id, type: row.type as RelationType, source, target, key, sayings };
}
