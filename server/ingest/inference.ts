/**
 * Who is meant by an office without a name, and what changes in that when documents come and go: those that spoke of the
 * office have to be projected anew then, however long ago they were loaded.
 */
import type { EntityRecord, HolderOf, RecordOffice } from '../model/graph.ts';
import { relationId, titleKey } from '../project/index.ts';
import { holderAmong, officesAsked, officesGiven, soleOffice, type Term } from '../resolve/index.ts';
import type { Memory } from './memory.ts';

/**
 * Who holds an office, by what is stored now: records that are in no entity do not count, nor do offices that a person has
 * rejected. To be asked anew once anything of that changes.
 */
export function holderIn(memory: Memory): HolderOf {
  const rejected = new Set(
    memory.judgements.flatMap(({ kind, subjects }) => (kind === 'reject' && isOffice(subjects) ? subjects : [])),
  );
  const entityOf = (record: EntityRecord, office: RecordOffice): string | null => {
    const entity = memory.assignment.get(record.id) ?? null;
    if (entity === null || rejected.size === 0) return entity;
    return rejected.has(officeId(entity, record, office, memory)) ? null : entity;
  };
  // What is stored does not change while one such function is in use, so each office is looked at once.
  const known = new Map<string, ReadonlyMap<string, Term>>();
  return (office, from, to) => {
    const key = soleOffice(office);
    if (key === null || from === null || to === null) return null;
    const terms = known.get(key) ?? memory.holders.terms(key, entityOf);
    known.set(key, terms);
    return holderAmong(terms, from, to);
  };
}

const isOffice = (subjects: readonly string[]): boolean => subjects.some((id) => id.startsWith('holds-office/'));

/** Id of the relation by which a record's office is in the graph. */
function officeId(
  person: string,
  record: EntityRecord,
  { title, body, country }: RecordOffice,
  memory: Memory,
): string {
  const bodies = (memory.documents.get(record.document) ?? []).filter(
    ({ type, name }) => type === 'Organization' && name === body,
  );
  const own = bodies.find((each) => each.country === country) ?? bodies[0];
  const target = own ? (memory.assignment.get(own.id) ?? own.id) : `country/${(country ?? '').toLowerCase()}`;
  return relationId('HOLDS_OFFICE', person, target, titleKey(title, own?.kind === 'ministry'));
}

/** What the holders of some offices were before a change, to be compared with what they are after it. */
export class Inferences {
  readonly #memory: Memory;
  readonly #before = new Map<EntityRecord, readonly (string | null)[]>();
  /** Whether any change at all may change who counts as a holder: where an office is rejected, also that of its body. */
  readonly #all: boolean;

  /** Looks at the state before anything of it changes; `judged` says that decisions are about to. */
  constructor(memory: Memory, judged: boolean) {
    this.#memory = memory;
    this.#all = judged || memory.judgements.some(({ kind, subjects }) => kind === 'reject' && isOffice(subjects));
    if (this.#all) this.#keep(memory.holders.askers(memory.holders.asked()));
  }

  /** Notes who holds the offices that these records give or ask for; to be called before that changes. */
  note(records: Iterable<EntityRecord>): void {
    if (this.#all) return;
    const keys = new Set<string>();
    for (const record of records)
      for (const key of [...officesGiven(record).keys(), ...officesAsked(record)]) keys.add(key);
    if (keys.size > 0) this.#keep(this.#memory.holders.askers(keys));
  }

  /** Documents in which somebody else is meant now, with the persons meant before and now. */
  changed(): { readonly documents: Set<string>; readonly persons: Set<string> } {
    const documents = new Set<string>();
    const persons = new Set<string>();
    const holderOf = holderIn(this.#memory);
    for (const [record, before] of this.#before) {
      if (!this.#memory.records.has(record.id)) continue;
      const after = meant(record, holderOf);
      if (after.every((person, at) => person === before[at])) continue;
      documents.add(record.document);
      for (const person of [...before, ...after]) if (person !== null) persons.add(person);
    }
    return { documents, persons };
  }

  #keep(askers: ReadonlySet<EntityRecord>): void {
    const holderOf = holderIn(this.#memory);
    for (const record of askers) if (!this.#before.has(record)) this.#before.set(record, meant(record, holderOf));
  }
}

const meant = ({ event, firstSeen, lastSeen }: EntityRecord, holderOf: HolderOf): (string | null)[] =>
  (event?.unnamed ?? []).map((office) => holderOf(office, firstSeen, lastSeen));
