/**
 * What records say beyond their form's name. Hundreds of documents call a person and the office just so: one more of them
 * tells nothing new, and one less takes nothing away, unless it was the first or the last to be dated.
 */
import type { Day } from '../model/edtf.ts';
import type { EntityRecord } from '../model/graph.ts';

/** Records of a form that say the same, and the days between which they do. */
export interface Saying {
  readonly records: Set<EntityRecord>;
  first: Day | null;
  last: Day | null;
}

/** All that a record says of a person or body, in one string; null for what has no profile to add to. */
export function spokenAs(record: EntityRecord): string | null {
  const { type, name, aliases } = record;
  const names = aliases.length === 0 ? name : `${name}\n${aliases.join('\n')}`;
  if (type === 'Organization') return `${record.kind ?? ''}|${record.context?.join() ?? ''}|${names}`;
  if (type !== 'Person') return null;
  let all = record.besides ? `${names}\n\n${record.besides.join('\n')}` : names;
  for (const { title, body, country } of record.offices) all += `|${title}\n${body ?? ''}\n${country ?? ''}`;
  return all;
}

/** Adds a record; returns whether it says anything new, in words or by its days. */
export function addSaying(sayings: Map<string, Saying>, record: EntityRecord): boolean {
  const words = spokenAs(record);
  if (words === null) return false;
  const known = sayings.get(words);
  if (!known) {
    sayings.set(words, { records: new Set([record]), first: record.firstSeen, last: record.lastSeen });
    return true;
  }
  known.records.add(record);
  return widen(known, record) && record.offices.length > 0;
}

/** Takes a record out; returns whether anything went with it that no other record says. */
export function removeSaying(sayings: Map<string, Saying>, record: EntityRecord): boolean {
  const words = spokenAs(record);
  const known = words === null ? undefined : sayings.get(words);
  if (words === null || !known) return false;
  known.records.delete(record);
  if (known.records.size === 0) return sayings.delete(words);
  if (record.firstSeen !== known.first && record.lastSeen !== known.last) return false;
  const { first, last } = known;
  known.first = null;
  known.last = null;
  for (const each of known.records) widen(known, each);
  return record.offices.length > 0 && (known.first !== first || known.last !== last);
}

/** One record that stands for all. */
export function sampleOf({ records, first, last }: Saying): EntityRecord[] {
  for (const record of records) return [{ ...record, firstSeen: first, lastSeen: last }];
  return [];
}

function widen(saying: Saying, { firstSeen, lastSeen }: EntityRecord): boolean {
  const before = firstSeen !== null && (saying.first === null || firstSeen < saying.first);
  const after = lastSeen !== null && (saying.last === null || lastSeen > saying.last);
  if (before) saying.first = firstSeen;
  if (after) saying.last = lastSeen;
  return before || after;
}
