/**
 * Forms: records that need no comparing with each other because their names say it all. An entity that a thousand
 * documents name is a handful of forms, so comparing forms instead of records keeps hot entities cheap.
 */
import type { EntityRecord } from '../model/graph.ts';
import { bodyName, placeKey } from './bodies.ts';
import type { Blocks } from './form-index.ts';
import type { Group } from './groups.ts';
import { personName } from './name-parts.ts';
import { absorb, isShared, type Lookup, type Profile, profileOf, sameProfile } from './profile.ts';
import { addSaying, removeSaying, type Saying, sampleOf } from './saying.ts';
import { isSingular } from './singular.ts';

export interface Form {
  readonly key: string;
  readonly type: EntityRecord['type'];
  readonly records: Map<string, EntityRecord>;
  /** Of persons and bodies, its records by what they say. */
  readonly sayings: Map<string, Saying>;
  /** What the records together say. */
  profile: Profile;
  /** The earliest record. */
  first: EntityRecord;
  /** Of an event, the days within which it took place where others rule it out, as `Stretch` counts them; else not a number. */
  readonly from: number;
  readonly to: number;
  /** What `FormIndex`, `Neighbours`, `Groups` and the resolver keep of it: a form is asked for these more often than for anything. */
  blocks: Blocks | null;
  joins: Map<Form, number> | null;
  asks: Map<Form, number> | null;
  group: Group | null;
  entity: string | null;
  /** The question for candidates (`FormIndex`) in which it was come upon last. */
  asked: number;
}

/** Earliest first: by day, document, id; records without a day come last. */
export function earlier(a: EntityRecord, b: EntityRecord): boolean {
  if (a.firstSeen !== b.firstSeen) return (a.firstSeen ?? UNDATED) < (b.firstSeen ?? UNDATED);
  return a.document === b.document ? a.id < b.id : a.document < b.document;
}
const UNDATED = '9999-99-99';

/** The earliest of some records. */
export function earliest(records: Iterable<EntityRecord>): EntityRecord | null {
  let first: EntityRecord | null = null;
  for (const record of records) if (first === null || earlier(record, first)) first = record;
  return first;
}

/**
 * The form of a record. Persons by full name and country, ministries by field and country, other bodies by name and
 * country, places by name and country. What a name does not identify beyond its document (a name of one word, a ministry
 * or a joint committee of no known country, every event) is a form of its own.
 */
export function formKey(record: EntityRecord): string {
  const country = record.country ?? '';
  switch (record.type) {
    case 'Person': {
      const { text, full } = personName(record.name, record.country);
      return `person|${text}|${country}|${full ? '' : record.document}`;
    }
    case 'Organization': {
      const { field, words, plain } = bodyName(record.name);
      if (field !== null && (record.kind === 'ministry' || record.kind === null))
        return `ministry|${field}|${country}|${country ? '' : record.document}`;
      const known = country || (record.kind === 'intergovernmental' && !isShared(words)) || isSingular(record.name);
      return `body|${plain}|${country}|${known ? '' : record.document}`;
    }
    case 'Place':
      return `place|${placeKey(record.name)}|${country}`;
    default:
      return record.id;
  }
}

export function createForm(key: string, record: EntityRecord, lookup: Lookup): Form {
  const profile = profileOf(record, lookup);
  const firm = 'firm' in profile ? profile.firm : null;
  const form: Form = {
    key,
    type: record.type,
    records: new Map<string, EntityRecord>().set(record.id, record),
    sayings: new Map(),
    profile,
    first: record,
    from: firm?.from ?? Number.NaN,
    to: firm?.to ?? Number.NaN,
    blocks: null,
    joins: null,
    asks: null,
    group: null,
    entity: null,
    asked: 0,
  };
  addSaying(form.sayings, record);
  return form;
}

/** Adds a record; returns whether the form's profile changed by it. */
export function addToForm(form: Form, record: EntityRecord, lookup: Lookup): boolean {
  form.records.set(record.id, record);
  if (earlier(record, form.first)) form.first = record;
  return addSaying(form.sayings, record) && absorb(form.profile, profileOf(record, lookup));
}

/** Takes a record out, but not the last. Returns whether the form's profile changed by it. */
export function removeFromForm(form: Form, record: EntityRecord, lookup: Lookup): boolean {
  form.records.delete(record.id);
  if (form.first === record) form.first = earliest(form.records.values()) ?? record;
  if (!removeSaying(form.sayings, record)) return false;
  const before = form.profile;
  const [first, ...others] = [...form.sayings.values()].flatMap(sampleOf).map((record) => profileOf(record, lookup));
  if (!first) return false;
  for (const other of others) absorb(first, other);
  form.profile = first;
  return !sameProfile(before, first);
}
