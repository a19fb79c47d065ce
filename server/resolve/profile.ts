/**
 * What is known of a group of records that share a name form: the union of what each says. Taking records in any order
 * gives the same profile, which is what makes resolution independent of the order of loading.
 */
import type { Day } from '../model/edtf.ts';
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { EntityRecord } from '../model/graph.ts';
import { type BodyName, bodyName, placeKey } from './bodies.ts';
import { bareAcronym, contentWords, isAcronym } from './body-words.ts';
import { type EventProfile, eventProfile } from './event-profile.ts';
import { type PersonName, personName } from './name-parts.ts';
import { type Post, postOf } from './offices.ts';
import { isHeadless } from './person-names.ts';
import { fullName, isSingular } from './singular.ts';

/** Aliases of one record that are looked at; more are noise or an attack. */
const MOST_ALIASES = 20;

/** A post, and the days between which sources give it. */
export interface HeldPost {
  readonly post: Post;
  first: Day | null;
  last: Day | null;
}

export interface PersonProfile {
  readonly type: 'Person';
  readonly country: Iso2 | null;
  /** Of somebody of no known country: those of which its documents speak. */
  readonly context: Set<Iso2>;
  /** The name of its form, the most complete in its documents. */
  readonly main: PersonName;
  /** Full names by their folded text; of a person only ever called by one word, that word. */
  readonly names: Map<string, PersonName>;
  readonly posts: Map<string, HeldPost>;
  /** Others of whom a document speaks beside this one, by the words of their full names without spaces. */
  readonly besides: Set<string>;
}

export interface BodyProfile {
  readonly type: 'Organization';
  readonly country: Iso2 | null;
  /** Field of a ministry (`interior`); null for other bodies. */
  readonly field: string | null;
  /** Fields by all its names: `interior`, where it is called "Interior Ministry" as well. */
  readonly fields: Set<string>;
  readonly kinds: Set<string>;
  /** Content words of each long name, by their joined text. */
  readonly names: Map<string, readonly string[]>;
  /** Folded acronyms by which it is called, and the initials of its long names. */
  readonly acronyms: Set<string>;
  readonly initials: Set<string>;
  /**
   * Of how many countries both documents must speak where bodies of such a name are none of one country: two, as every pair
   * of countries has a joint commission; one, as a firm of unknown home is; 0 where there is one such body in the world.
   */
  readonly homes: 0 | 1 | 2;
  /** Countries of which its documents speak. */
  readonly context: Set<Iso2>;
}

export interface PlaceProfile {
  readonly type: 'Place';
  readonly country: Iso2 | null;
  readonly name: string;
}

export interface ClosedProfile {
  readonly type: 'Commitment' | 'Country' | 'Topic';
  readonly country: null;
}

export type Profile = PersonProfile | BodyProfile | PlaceProfile | EventProfile | ClosedProfile;

/** Finds a record of the same document by its id. */
export type Lookup = (id: string) => EntityRecord | undefined;

/** The profile of one record alone. */
export function profileOf(record: EntityRecord, lookup: Lookup): Profile {
  switch (record.type) {
    case 'Person':
      return personProfile(record);
    case 'Organization':
      return bodyProfile(record);
    case 'Place':
      return { type: 'Place', country: record.country, name: placeKey(record.name) };
    case 'Meeting':
    case 'Agreement':
      return eventProfile(record, lookup);
    default:
      return { type: record.type, country: null };
  }
}

/** Takes another record's profile, of the same form, into `into`. Returns whether anything new came of it. */
export function absorb(into: Profile, other: Profile): boolean {
  if (into.type === 'Person' && other.type === 'Person') {
    return [
      addAll(into.names, other.names),
      addPosts(into.posts, other.posts),
      unite(into.context, other.context),
      unite(into.besides, other.besides),
    ].includes(true);
  }
  if (into.type === 'Organization' && other.type === 'Organization') {
    return [
      addAll(into.names, other.names),
      unite(into.fields, other.fields),
      unite(into.kinds, other.kinds),
      unite(into.acronyms, other.acronyms),
      unite(into.initials, other.initials),
      unite(into.context, other.context),
    ].includes(true);
  }
  return false;
}

/** Whether two profiles of one form say the same. */
export function sameProfile(a: Profile, b: Profile): boolean {
  if (a.type === 'Person' && b.type === 'Person')
    return (
      sameKeys(a.names, b.names) &&
      samePosts(a.posts, b.posts) &&
      sameKeys(a.context, b.context) &&
      sameKeys(a.besides, b.besides)
    );
  if (a.type !== 'Organization' || b.type !== 'Organization') return a.type === b.type;
  return (
    sameKeys(a.names, b.names) &&
    sameKeys(a.fields, b.fields) &&
    sameKeys(a.kinds, b.kinds) &&
    sameKeys(a.acronyms, b.acronyms) &&
    sameKeys(a.initials, b.initials) &&
    sameKeys(a.context, b.context)
  );
}

type Keyed = Pick<ReadonlyMap<string, unknown>, 'size' | 'has'> & { keys(): Iterable<string> };

function sameKeys(a: Keyed, b: Keyed): boolean {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

function samePosts(a: PersonProfile['posts'], b: PersonProfile['posts']): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { first, last }] of a) {
    const other = b.get(key);
    if (other?.first !== first || other.last !== last) return false;
  }
  return true;
}

const spellings = ({ name, aliases }: EntityRecord): string[] => [name, ...[...aliases].sort().slice(0, MOST_ALIASES)];

function personProfile(record: EntityRecord): PersonProfile {
  const all = spellings(record).map((name) => personName(name, record.country));
  const main = personName(record.name, record.country);
  const full = all.filter((name) => name.full && !isHeadless(name, main));
  const names = full.length > 0 ? full : all.slice(0, 1);
  return {
    type: 'Person',
    country: record.country,
    context: new Set(record.country === null ? (record.context ?? []) : []),
    main,
    names: new Map(names.map((name) => [name.text, name])),
    besides: new Set(
      (record.besides ?? [])
        .map((name) => personName(name, record.country))
        .filter(({ full, initials, joined }) => full && initials.length === 0 && joined !== main.joined)
        .map(({ joined }) => joined),
    ),
    posts: new Map(
      record.offices.map((office) => {
        const post = postOf({ ...office, country: office.country ?? record.country });
        return [post.key, { post, first: record.firstSeen, last: record.lastSeen }];
      }),
    ),
  };
}

function bodyProfile(record: EntityRecord): BodyProfile {
  const all = bodyNames(record).map(bodyName);
  const long = all.filter(({ acronym }) => !acronym);
  const field = record.kind === 'ministry' || record.kind === null ? bodyName(record.name).field : null;
  return {
    type: 'Organization',
    country: record.country,
    field,
    fields: new Set(field === null ? [] : all.flatMap((name) => name.field ?? [])),
    kinds: new Set(record.kind ? [record.kind] : []),
    names: new Map(long.flatMap(({ joined, words }) => (words.length > 0 ? [[joined, words]] : []))),
    acronyms: new Set(all.flatMap(({ acronym, folded }) => (acronym ? [folded] : []))),
    initials: new Set(long.map((name) => name.initials).filter((letters) => letters.length > 2)),
    homes: record.country === null ? homesOf(record, long) : 0,
    context: new Set(record.context ?? []),
  };
}

/** The names of a body; of one of no one country, "EU" and "CARICOM Secretariat" as they are called in full as well. */
function bodyNames(record: EntityRecord): string[] {
  const said = spellings(record);
  const names = [...new Set([...said, ...said.flatMap((name) => bareAcronym(name) ?? [])])];
  if (record.country !== null) return names;
  const within = names.map((name) => name.replace(ACRONYM_FIRST, (word) => fullName(word) ?? word));
  // An acronym that is introduced with a name of its own is that name's.
  const alone = names.every((name) => isAcronym(name)) ? names.flatMap((name) => fullName(name) ?? []) : [];
  return [...new Set([...names, ...within, ...alone])];
}
const ACRONYM_FIRST = /^[\p{Lu}-]{2,12}(?= \p{Lu})/u;

function homesOf(record: EntityRecord, long: readonly BodyName[]): 0 | 1 | 2 {
  if (spellings(record).some(isSingular)) return 0;
  if (long.some(({ words }) => isShared(words))) return 2;
  return record.kind === 'intergovernmental' ? 0 : 1;
}

let sharedStems: ReadonlySet<string> | null = null;

/** Whether a body's words say that several pairs of countries have one of that name. */
export function isShared(words: readonly string[]): boolean {
  sharedStems ??= new Set([...equivalences().shared].flatMap(contentWords));
  const shared = sharedStems;
  return words.some((word) => shared.has(word));
}

function addAll<V>(into: Map<string, V>, from: ReadonlyMap<string, V>): boolean {
  const before = into.size;
  for (const [key, value] of from) if (!into.has(key)) into.set(key, value);
  return into.size > before;
}

function unite<T>(into: Set<T>, from: ReadonlySet<T>): boolean {
  const before = into.size;
  for (const value of from) into.add(value);
  return into.size > before;
}

function addPosts(into: Map<string, HeldPost>, from: ReadonlyMap<string, HeldPost>): boolean {
  let changed = false;
  for (const [key, held] of from) {
    const known = into.get(key);
    if (!known) {
      into.set(key, { ...held });
      changed = true;
      continue;
    }
    if (held.first && (!known.first || held.first < known.first)) {
      known.first = held.first;
      changed = true;
    }
    if (held.last && (!known.last || held.last > known.last)) {
      known.last = held.last;
      changed = true;
    }
  }
  return changed;
}
