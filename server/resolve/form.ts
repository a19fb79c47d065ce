/**
 * Forms: records that need no comparing with each other because their names say it all. An entity that a thousand
 * documents name is a handful of forms, so comparing forms instead of records keeps hot entities cheap.
 */
import type { EntityRecord } from '../model/graph.ts';
import { bodyName, placeKey } from './bodies.ts';
import { personName } from './name-parts.ts';
import { absorb, isShared, type Lookup, type Profile, profileOf } from './profile.ts';

export interface Form {
  readonly key: string;
  readonly type: EntityRecord['type'];
  readonly records: Map<string, EntityRecord>;
  /** What the records together say. */
  profile: Profile;
  /** Id of the earliest record. */
  anchor: string;
  /** Ids of records not yet assigned to the form's entity. */
  unassigned: string[];
}

/** Earliest first: by day, document, id; records without a day come last. */
export function earlier(a: EntityRecord, b: EntityRecord): boolean {
  if (a.firstSeen !== b.firstSeen) return (a.firstSeen ?? UNDATED) < (b.firstSeen ?? UNDATED);
  return a.document === b.document ? a.id < b.id : a.document < b.document;
}
const UNDATED = '9999-99-99';

/**
 * The form of a record. Persons by full name and country, ministries by field and country, other bodies by name and
 * country, places by name and country. What a name does not identify beyond its document (a name of one word, a ministry
 * or a joint committee of no known country, every event) is a form of its own.
 */
export function formKey(record: EntityRecord): string {
  const country = record.country ?? '';
  const alone = record.document;
  switch (record.type) {
    case 'Person': {
      const { text, full } = personName(record.name, record.country);
      return ['person', text, country, full ? '' : alone].join('|');
    }
    case 'Organization': {
      const { field, words, acronym, folded } = bodyName(record.name);
      if (field !== null && (record.kind === 'ministry' || record.kind === null))
        return ['ministry', field, country, country ? '' : alone].join('|');
      const known = country || (record.kind === 'intergovernmental' && !isShared(words));
      const name = acronym || words.length === 0 ? folded : words.join(' ');
      return ['body', name, country, known ? '' : alone].join('|');
    }
    case 'Place':
      return ['place', placeKey(record.name), country].join('|');
    default:
      return record.id;
  }
}

export function createForm(key: string, record: EntityRecord, lookup: Lookup): Form {
  return {
    key,
    type: record.type,
    records: new Map([[record.id, record]]),
    profile: profileOf(record, lookup),
    anchor: record.id,
    unassigned: [record.id],
  };
}

/** Adds a record; returns whether the form's profile changed by it. */
export function addToForm(form: Form, record: EntityRecord, lookup: Lookup): boolean {
  form.records.set(record.id, record);
  form.unassigned.push(record.id);
  const anchor = form.records.get(form.anchor);
  if (!anchor || earlier(record, anchor)) form.anchor = record.id;
  return absorb(form.profile, profileOf(record, lookup));
}

/** Takes a record out; the profile is made anew from those that stay. Returns false where none is left. */
export function removeFromForm(form: Form, id: string, lookup: Lookup): boolean {
  form.records.delete(id);
  const [first, ...others] = form.records.values();
  if (!first) return false;
  form.profile = profileOf(first, lookup);
  form.anchor = first.id;
  form.unassigned = [first.id];
  for (const record of others) addToForm(form, record, lookup);
  return true;
}
