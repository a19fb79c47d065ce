/** The graph as values: what resolution joins, and what projection writes. */
import type { Day, Edtf } from './edtf.ts';
import type { Iso2, Ref } from './factsheet.ts';
import type { EntityType, RelationType, RoleLabel } from './ontology.ts';

/**
 * What one document says of one thing: the unit that resolution joins into entities. Its id comes from the document and
 * the name, so a judgement on two records holds as long as their documents are loaded, and every id an entity has ever
 * borne (an entity bears the id of its earliest record) still leads to it.
 */
export interface EntityRecord {
  readonly id: string;
  readonly document: string;
  readonly ref: Ref;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: Iso2 | null;
  /** Sub-kind: of organization, meeting or agreement. */
  readonly kind: string | null;
  readonly honorifics: readonly string[];
  /** Offices a person is given by this document. */
  readonly offices: readonly RecordOffice[];
  /** Of a meeting, agreement or commitment. */
  readonly event: RecordEvent | null;
  /** Of an organization that belongs to no one country: the countries its document speaks of, which tell one joint committee from another. */
  readonly context?: readonly Iso2[];
  /** Of a person: the full names of others of whom its document speaks who have a name in common with it. */
  readonly besides?: readonly string[];
  /** How often the document mentions it. */
  readonly mentions: number;
  /** Earliest and latest day on which the document speaks of it: its publication, or the event's own days. */
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

/** An office as a record knows it. `body` is the office's organization by name; `rank` keeps a deputy from being the minister. */
export interface RecordOffice {
  readonly title: string;
  readonly body: string | null;
  readonly country: Iso2 | null;
}

/** What tells one meeting, agreement or commitment from another. `actors` are record ids of those who took part, signed or are bound. */
export interface RecordEvent {
  readonly date: Edtf | null;
  readonly covers: Edtf | null;
  readonly status: string | null;
  readonly mode: string | null;
  readonly ordinal: number | null;
  readonly modality: string | null;
  readonly place: string | null;
  readonly actors: readonly string[];
  readonly countries: readonly Iso2[];
  readonly topics: readonly string[];
  /** Offices whose holders took part, signed or are bound without being named. */
  readonly unnamed?: readonly RecordOffice[];
}

/** The person (entity id) who alone is known to hold an office between two days; null where nobody or several are. */
export type HolderOf = (office: RecordOffice, from: Day | null, to: Day | null) => string | null;

/** Which entity each record is: record id → entity id. */
export type Assignment = ReadonlyMap<string, string>;

/** A node to be written, whole: properties are absolute values, never increments. */
export interface EntityNode {
  readonly id: string;
  readonly type: EntityType;
  readonly roles: readonly RoleLabel[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  /** Own properties of the type (see the table in docs): scalars and lists of strings. Dates in `earliest`/`latest` are days. */
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
}

/** One passage that says a fact, with the stretch of it that does, in offsets of the document's text. */
export interface Evidence {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1, as the extractor gave it. */
  readonly confidence: number;
  /** Days between which this passage says the fact holds. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** That the passage names an office, and who held it then is known from elsewhere. */
  readonly inferred?: true;
}

/** What one document contributes to one relation between two entities. */
export interface EdgeContribution {
  /** From type, ends and key: the same relation said by two documents has one id. */
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  /** `title`, `role`, `onBehalfOf`, `office`: what is true of the relation. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly evidence: readonly Evidence[];
}

/** That a passage mentions an entity under some surface. */
export interface Mention {
  readonly entity: string;
  readonly passage: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}
