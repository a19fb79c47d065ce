/**
 * What the graph may hold: kinds of node, their sub-kinds, and the relations between them with the ends each allows.
 * Constant data; the types are derived from it, and the page, the exports and the resolver all read it.
 */

/** The particular kinds of node that stand for something in the world; every one is also an `Entity`. */
export const ENTITY_TYPES = [
  'Person',
  'Organization',
  'Country',
  'Meeting',
  'Agreement',
  'Commitment',
  'Topic',
  'Place',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Kinds that can act: take part, sign, promise. */
export const ACTOR_TYPES = ['Person', 'Organization', 'Country'] as const satisfies readonly EntityType[];
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Labels that a node may carry beside those of its type. */
export const ROLE_LABELS = ['Minister', 'Ministry', 'Conference'] as const;
export type RoleLabel = (typeof ROLE_LABELS)[number];

export const ORGANIZATION_KINDS = [
  'ministry',
  'agency',
  'government',
  'party',
  'legislature',
  'intergovernmental',
  'company',
  'university',
  'ngo',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const MEETING_KINDS = ['conference', 'summit', 'talks', 'visit', 'call', 'ceremony'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_MODES = ['in-person', 'virtual'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const MEETING_STATUSES = ['held', 'planned'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const PARTICIPANT_ROLES = ['chair', 'co-chair', 'host', 'participant'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const AGREEMENT_KINDS = [
  'mou',
  'agreement',
  'treaty',
  'protocol',
  'plan',
  'joint-statement',
  'declaration',
  'minutes',
  'contract',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['signed', 'adopted', 'proposed', 'in-force'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const MODALITIES = ['pledged', 'agreed', 'should', 'will'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Sub-kinds of whatever has one, each once: `other` and `agreement` are kinds of several. */
export const KINDS = [
  ...new Set([...ORGANIZATION_KINDS, ...MEETING_KINDS, ...AGREEMENT_KINDS, ...MODALITIES]),
] as const;
export type Kind = (typeof KINDS)[number];

/** The labels of a node of each type, from general to particular; role labels come on top. */
export const LABELS: { readonly [T in EntityType]: readonly string[] } = {
  Person: ['Entity', 'Actor', 'Person'],
  Organization: ['Entity', 'Actor', 'Organization'],
  Country: ['Entity', 'Actor', 'Country'],
  Meeting: ['Entity', 'Meeting'],
  Agreement: ['Entity', 'Agreement'],
  Commitment: ['Entity', 'Commitment'],
  Topic: ['Entity', 'Topic'],
  Place: ['Entity', 'Place'],
};

/** A relation: which types may stand at its ends, the property that tells two of them between the same ends apart, and how it reads. */
export interface RelationSpec {
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly key?: 'title' | 'role' | 'onBehalfOf';
  /** Reads from source to target: "A {verb} B". */
  readonly verb: string;
}

export const RELATIONS = {
  HOLDS_OFFICE: { from: ['Person'], to: ['Organization', 'Country'], key: 'title', verb: 'holds office in' },
  OF: { from: ['Person', 'Organization'], to: ['Country'], verb: 'belongs to' },
  TOOK_PART: { from: ACTOR_TYPES, to: ['Meeting'], key: 'role', verb: 'took part in' },
  HELD_IN: { from: ['Meeting'], to: ['Place', 'Country'], verb: 'was held in' },
  FOLLOWS: { from: ['Meeting'], to: ['Meeting'], verb: 'follows' },
  PRODUCED: { from: ['Meeting'], to: ['Agreement'], verb: 'produced' },
  SIGNED: { from: ['Person'], to: ['Agreement'], key: 'onBehalfOf', verb: 'signed' },
  PARTY_TO: { from: ['Organization', 'Country'], to: ['Agreement'], verb: 'is party to' },
  CONTAINS: { from: ['Agreement', 'Meeting'], to: ['Commitment'], verb: 'contains' },
  COMMITTED_TO: { from: ACTOR_TYPES, to: ['Commitment'], verb: 'committed to' },
  ABOUT: { from: ['Commitment', 'Agreement', 'Meeting'], to: ['Topic'], verb: 'is about' },
} as const satisfies Record<string, RelationSpec>;
export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];
