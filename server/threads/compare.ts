/** The same meeting as several documents tell it, field by field. Pure. */
import { overlaps, rangeOf } from '../model/edtf.ts';
import type { FactSheet, MeetingFact, Ref, Span } from '../model/factsheet.ts';

/** A document's facts, and the entities that its names for them stand for. */
export interface Telling {
  readonly document: string;
  readonly sheet: FactSheet;
  readonly entityOf: (ref: Ref) => string | null;
  readonly passageAt: (offset: number) => string | null;
}

export const FIELDS = [
  'NAME',
  'KIND',
  'ORDINAL',
  'STATUS',
  'DATE',
  'PLACE',
  'COUNTRY',
  'MODE',
  'PARTICIPANTS',
  'AGREEMENTS',
] as const;
export type Field = (typeof FIELDS)[number];
export type Verdict = 'AGREED' | 'COMPATIBLE' | 'DISPUTED' | 'TOLD_BY_SOME';

/** What one document says of one field; null and an empty list where it says nothing. */
export interface Said {
  readonly document: string;
  readonly value: string | null;
  /** Entity ids, where the field is of entities. */
  readonly entities: readonly string[];
}
export interface FieldComparison {
  readonly field: Field;
  readonly verdict: Verdict;
  readonly said: readonly Said[];
  /** Of a field of several entities: those that not all documents name which name any. */
  readonly disputed: readonly string[];
}
export interface MeetingComparison {
  readonly meeting: string;
  readonly documents: readonly string[];
  readonly fields: readonly FieldComparison[];
  readonly evidence: readonly {
    readonly document: string;
    readonly passage: string;
    readonly span: Span;
    readonly confidence: number;
  }[];
}

interface Account {
  readonly telling: Telling;
  readonly fact: MeetingFact;
}

/** Every meeting of which at least two of the documents tell, by its id. */
export function compareMeetings(tellings: readonly Telling[]): MeetingComparison[] {
  const accounts = new Map<string, Account[]>();
  for (const telling of tellings) {
    const told = new Set<string>();
    for (const fact of telling.sheet.meetings) {
      const meeting = telling.entityOf(fact.ref);
      // Of a meeting that one document has under two names, the first counts.
      if (meeting === null || told.has(meeting)) continue;
      told.add(meeting);
      accounts.set(meeting, [...(accounts.get(meeting) ?? []), { telling, fact }]);
    }
  }
  return [...accounts]
    .filter(([, told]) => told.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([meeting, told]) => ({
      meeting,
      documents: told.map(({ telling }) => telling.document),
      fields: FIELDS.map((field) => compared(field, told)).filter(({ said }) =>
        said.some(({ value }) => value !== null),
      ),
      evidence: told.flatMap(({ telling, fact }) =>
        fact.evidence.slice(0, 1).flatMap((span) => {
          const passage = telling.passageAt(span.start);
          return passage === null ? [] : [{ document: telling.document, passage, span, confidence: fact.confidence }];
        }),
      ),
    }));
}

function compared(field: Field, told: readonly Account[]): FieldComparison {
  const said = told.map((account) => ({ document: account.telling.document, ...saidOf(field, account) }));
  const given = said.filter(({ value }) => value !== null);
  const all = new Set(given.flatMap(({ entities }) => entities));
  const severals = field === 'PARTICIPANTS' || field === 'AGREEMENTS';
  const disputed = severals ? [...all].filter((id) => given.some(({ entities }) => !entities.includes(id))).sort() : [];
  return { field, said, disputed, verdict: verdictOf(field, given, given.length < said.length, disputed) };
}

function verdictOf(field: Field, given: readonly Said[], partly: boolean, disputed: readonly string[]): Verdict {
  const values = [...new Set(given.map(({ value }) => value?.toLowerCase()))];
  if (field === 'PARTICIPANTS' || field === 'AGREEMENTS')
    return given.length < 2
      ? 'TOLD_BY_SOME'
      : disputed.length === 0
        ? partly
          ? 'TOLD_BY_SOME'
          : 'AGREED'
        : 'DISPUTED';
  if (given.length < 2) return 'TOLD_BY_SOME';
  if (values.length === 1) return partly ? 'TOLD_BY_SOME' : 'AGREED';
  // Different names are names of one meeting, and days of which one lies in the other may both be true.
  if (field === 'NAME') return 'COMPATIBLE';
  const days = field === 'DATE' ? given.map(({ value }) => rangeOf(value)) : [];
  const together = days.length > 0 && days.every((a) => a && days.every((b) => b && overlaps(a, b)));
  return together ? 'COMPATIBLE' : 'DISPUTED';
}

function saidOf(field: Field, { telling, fact }: Account): { value: string | null; entities: string[] } {
  const plain = (value: string | number | null) => ({ value: value === null ? null : String(value), entities: [] });
  switch (field) {
    case 'NAME':
      return plain(fact.name);
    case 'KIND':
      return plain(fact.kind);
    case 'ORDINAL':
      return plain(fact.ordinal);
    case 'STATUS':
      return plain(fact.status);
    case 'DATE':
      return plain(fact.date);
    case 'COUNTRY':
      return plain(fact.country);
    case 'MODE':
      return plain(fact.mode);
    case 'PLACE': {
      const place = telling.sheet.places.find(({ ref }) => ref === fact.place);
      const entity = place ? telling.entityOf(place.ref) : null;
      return { value: place?.name ?? null, entities: entity ? [entity] : [] };
    }
    case 'PARTICIPANTS':
      return several(fact.participants.map(({ actor }) => telling.entityOf(actor)));
    case 'AGREEMENTS':
      return several(
        telling.sheet.agreements.filter(({ meeting }) => meeting === fact.ref).map(({ ref }) => telling.entityOf(ref)),
      );
  }
}

function several(found: readonly (string | null)[]): { value: string | null; entities: string[] } {
  const entities = [...new Set(found.filter((id) => id !== null))].sort();
  return { value: entities.length === 0 ? null : entities.join(', '), entities };
}
