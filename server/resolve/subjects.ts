/** From what a person calls a thing (an id, a name) to the records that are meant. */
import type { Assignment, EntityRecord } from '../model/graph.ts';
import { fold } from '../model/ids.ts';

/** What answers to a name: an entity, and those of its records that do, the earliest loaded first. */
export interface Subject {
  readonly entity: string;
  readonly records: readonly EntityRecord[];
}

/**
 * What an id or a name may mean; several entities where a name is ambiguous, none where nothing is called so. Names are
 * compared without case and marks. An own name goes before aliases and before names that hold all the words.
 */
export function subjectsOf(wanted: string, records: readonly EntityRecord[], assignment: Assignment): Subject[] {
  const byId = records.filter(({ id }) => id === wanted);
  const entities = new Map<string, EntityRecord[]>();
  for (const record of byId.length > 0 ? byId : byName(wanted, records)) {
    const id = assignment.get(record.id) ?? record.id;
    const known = entities.get(id);
    if (known) known.push(record);
    else entities.set(id, [record]);
  }
  return [...entities].map(([entity, found]) => ({ entity, records: found }));
}

/** A record of each, two different ones where there are. */
export function pairOf(a: Subject, b: Subject): [EntityRecord | undefined, EntityRecord | undefined] {
  const [one] = a.records;
  const other = b.records.find(({ id }) => id !== one?.id);
  if (other) return [one, other];
  return [a.records.find(({ id }) => id !== b.records[0]?.id) ?? one, b.records[0]];
}

function byName(wanted: string, records: readonly EntityRecord[]): readonly EntityRecord[] {
  const folded = fold(wanted.trim());
  const words = wordsOf(folded);
  if (words.length === 0) return [];
  const own = records.filter(({ name }) => fold(name) === folded);
  if (own.length > 0) return own;
  // An alias is no better than a word of a name: "Quang" is whoever has it in his name, whether a text calls him so or not.
  return records.filter(({ name, aliases, type }) => {
    if (type === 'Commitment') return false;
    const all = new Set(wordsOf(fold(name)));
    return words.every((word) => all.has(word)) || aliases.some((alias) => fold(alias) === folded);
  });
}

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
