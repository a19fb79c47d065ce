// Made from server/api/schema/*.graphql by `npm run generate`. Do not edit.
import type { EntityType } from '../model/ontology.ts';
import type { Kind } from '../model/ontology.ts';
import type { OrganizationKind } from '../model/ontology.ts';
import type { MeetingKind } from '../model/ontology.ts';
import type { MeetingMode } from '../model/ontology.ts';
import type { MeetingStatus } from '../model/ontology.ts';
import type { ParticipantRole } from '../model/ontology.ts';
import type { AgreementKind } from '../model/ontology.ts';
import type { AgreementStatus } from '../model/ontology.ts';
import type { Modality } from '../model/ontology.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityModel, DocumentModel, PassageModel, MentionModel, RelationModel, OfficeModel, SignatureModel, EvidenceModel, NodeModel, PathModel, PathStepModel, StatsModel, EdgeModel, CoSignerModel, NetworkModel, NetworkNodeModel, SearchEdgeModel, ComparisonModel } from './models.ts';
import type { JobModel, JobDocumentModel } from './jobs.ts';
import type { GraphPart, DrawnNode, GraphEdgeRow } from '../store/graph.ts';
import type { RepetitionOf } from '../threads/index.ts';
import type { ReportedUndertaking, Threads } from './threads.ts';
import type { DatedStep } from './thread-story.ts';
import type { Tie, Sample } from '../threads/network.ts';
import type { FoundAbsence, FoundAbsences } from './absences/found.ts';
import type { Likeness, Shared } from '../threads/likeness.ts';
import type { MeetingComparison, FieldComparison, Said } from '../threads/compare.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A file sent with the request, after the GraphQL multipart request specification. */
  Upload: { input: File; output: never; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, to be given with its offset from UTC: `2026-01-31T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** A date as a document gives it, in EDTF (ISO 8601-2): `2024-03-30`, `2024-03`, `2021~`, `2021/2022`. */
  EDTF: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country code, such as `KH`. */
  CountryCode: { input: string; output: string; }
  /** An address on the web. */
  URL: { input: string; output: string; }
};

/** What may be missing. */
export type AbsenceKind =
  /** Two states took part in the same meetings, and no document tells of an agreement that both signed or are bound by. */
  | 'MET_BUT_SIGNED_NOTHING'
  /** A commitment that no later document repeats, narrows or reports on, as far as its words show. */
  | 'NOT_MENTIONED_AGAIN'
  /** An agreement between states of which only sources of one of these states tell, as far as the publisher's name shows its state. */
  | 'TOLD_BY_ONE_SIDE'
  /** A person of whom no document speaks from the day on which one first gives their office to somebody else. */
  | 'NOT_SEEN_SINCE_CHANGE';

/** Something that documents do not say, and on how much that rests. It may have happened all the same. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** What is missing. */
  readonly kind: AbsenceKind;
  /** Whom or what it concerns: the two states, the commitment, the agreement, or the person followed by the successor. */
  readonly subjects: ReadonlyArray<Entity>;
  /** In words. */
  readonly what: Scalars['String']['output'];
  /** First day of the period looked at; null where it begins with the first document. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many documents of the period could have said it: those that name all states concerned. The more there are, the more the absence says. */
  readonly restsOn: Scalars['Int']['output'];
  /** Sentences that say what there is: the meetings, the undertaking, the agreement, the two offices. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What is missing, those that rest on the most documents first. */
export type Absences = {
  readonly __typename?: 'Absences';
  /** What was asked for. */
  readonly kind: AbsenceKind;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The first of them. */
  readonly nodes: ReadonlyArray<Absence>;
};

/** How well one kind of fact is read out of text. */
export type Accuracy = {
  readonly __typename?: 'Accuracy';
  /** The kind of fact. */
  readonly fact: MeasuredFact;
  /** How many of these facts careful readers found in the corpus. */
  readonly gold: Scalars['Int']['output'];
  /** How many the rules found. */
  readonly found: Scalars['Int']['output'];
  /** How many of those are right. */
  readonly correct: Scalars['Int']['output'];
  /** Share of what was found that is right, 0 to 1. */
  readonly precision: Scalars['Float']['output'];
  /** Share of what careful readers found that was found, 0 to 1. */
  readonly recall: Scalars['Float']['output'];
  /** Harmonic mean of precision and recall, 0 to 1. */
  readonly f1: Scalars['Float']['output'];
  /** Precision on texts that the rules had not seen, 0 to 1; null where that was not measured. */
  readonly unseenPrecision?: Maybe<Scalars['Float']['output']>;
  /** Recall on the same texts, 0 to 1. */
  readonly unseenRecall?: Maybe<Scalars['Float']['output']>;
};

/** Kinds of facts whose reading is measured. */
export type MeasuredFact =
  /** Who is named. */
  | 'PERSONS'
  /** Of which state they are. */
  | 'STATES'
  /** Who holds which office. */
  | 'OFFICES'
  /** Ministries and other bodies that are named. */
  | 'ORGANIZATIONS'
  /** Encounters. */
  | 'MEETINGS'
  /** Who took part in which meeting. */
  | 'ATTENDANCE'
  /** Instruments. */
  | 'AGREEMENTS'
  /** Who signed which agreement. */
  | 'SIGNATURES'
  /** Who is bound by which agreement. */
  | 'PARTIES'
  /** Undertakings. */
  | 'COMMITMENTS'
  /** Who undertook what. */
  | 'COMMITTED_BY'
  /** What undertakings are about. */
  | 'TOPICS'
  /** Days of meetings and agreements. */
  | 'DATES';

/** A named human being. */
export type Person = Node & Entity & Actor & {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  readonly country?: Maybe<Country>;
  /** Ranks and forms of address that documents give: General, Samdech, Dr. */
  readonly honorifics: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a document gives the person a minister's office. */
  readonly isMinister: Scalars['Boolean']['output'];
  /** Offices held, the earliest first. */
  readonly offices: OfficeConnection;
  readonly meetings: AttendedMeetingConnection;
  /** What the person signed, the earliest first. */
  readonly signed: SignedAgreementConnection;
  readonly commitments: RelatedCommitmentConnection;
  /** The states to which documents say, or show, that the person belongs. */
  readonly belongsTo: RelatedCountryConnection;
  /** Who signed the same agreements, those with the most in common first. */
  readonly coSigners: CoSignerConnection;
};


/** A named human being. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonSignedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonBelongsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A named human being. */
export type PersonCoSignersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type Organization = Node & Entity & Actor & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  readonly country?: Maybe<Country>;
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** Who held an office in it, the earliest first. */
  readonly officeHolders: OfficeHolderConnection;
  readonly meetings: AttendedMeetingConnection;
  /** Agreements that bind it, the earliest first. */
  readonly agreements: RelatedAgreementConnection;
  readonly commitments: RelatedCommitmentConnection;
  /** The states to which documents say, or show, that it belongs. */
  readonly belongsTo: RelatedCountryConnection;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationBelongsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** A state. */
export type Country = Node & Entity & Actor & {
  readonly __typename?: 'Country';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** Itself. */
  readonly country?: Maybe<Country>;
  /** Its ISO 3166-1 alpha-2 code. */
  readonly iso2: Scalars['CountryCode']['output'];
  /** Who held an office of the state itself, such as its head or that of its government, the earliest first. */
  readonly officeHolders: OfficeHolderConnection;
  readonly meetings: AttendedMeetingConnection;
  /** Agreements that bind it, the earliest first. */
  readonly agreements: RelatedAgreementConnection;
  readonly commitments: RelatedCommitmentConnection;
  /** Persons and bodies that belong to it, by name. */
  readonly members: RelatedActorConnection;
  /** Meetings that were held in it where documents name no place, the earliest first. */
  readonly hosted: RelatedMeetingConnection;
};


/** A state. */
export type CountryRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A state. */
export type CountryHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** An office as documents show it: from the first to the last day on which one gives the person that title. */
export type Office = {
  readonly __typename?: 'Office';
  /** Who holds it. */
  readonly person: Person;
  /** The title in the documents' words: "Minister of Interior". */
  readonly title: Scalars['String']['output'];
  /** The body; null for heads of state and government. */
  readonly organization?: Maybe<Organization>;
  /** The state it belongs to; null for an international body's. */
  readonly country?: Maybe<Country>;
  /** First day on which a source gives the person that office. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day on which a source gives the person that office. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Whether the sources name an office only, and who held it then is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences that say it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

export type { OrganizationKind };

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  readonly node: Actor;
  readonly cursor: Scalars['String']['output'];
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly node: Person;
  readonly cursor: Scalars['String']['output'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly node: Organization;
  readonly cursor: Scalars['String']['output'];
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a page. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  readonly node: Country;
  readonly cursor: Scalars['String']['output'];
};

/** Who signed the same agreements as a person. */
export type CoSignerConnection = {
  readonly __typename?: 'CoSignerConnection';
  readonly edges: ReadonlyArray<CoSignerEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Somebody who signed the same agreements, and which. */
export type CoSignerEdge = {
  readonly __typename?: 'CoSignerEdge';
  readonly node: Person;
  readonly cursor: Scalars['String']['output'];
  /** How many agreements both signed. */
  readonly count: Scalars['Int']['output'];
  /** Those agreements, the earliest first. */
  readonly agreements: ReadonlyArray<Agreement>;
};

/** An instrument: what was signed, adopted or proposed. */
export type Agreement = Node & Entity & {
  readonly __typename?: 'Agreement';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** What sort of instrument it is. */
  readonly kind: AgreementKind;
  /** What became of it. */
  readonly status: AgreementStatus;
  /** When it was signed or adopted. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The period it is for. */
  readonly covers?: Maybe<Scalars['EDTF']['output']>;
  /** Who signed it, by name. */
  readonly signatories: SignatoryConnection;
  /** Bodies and countries that it binds, by name. */
  readonly parties: RelatedActorConnection;
  /** Meetings at which it came about. */
  readonly meetings: RelatedMeetingConnection;
  /** What it lays down. */
  readonly commitments: RelatedCommitmentConnection;
  /** What it is about. */
  readonly topics: RelatedTopicConnection;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementSignatoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

export type { AgreementKind };

export type { AgreementStatus };

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  readonly node: Agreement;
  readonly cursor: Scalars['String']['output'];
};

/** An undertaking: what was pledged, agreed or is to be done. */
export type Commitment = Node & Entity & {
  readonly __typename?: 'Commitment';
  readonly id: Scalars['ID']['output'];
  /** The undertaking, shortened where it is long. */
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** The undertaking in the document's words. */
  readonly text: Scalars['String']['output'];
  /** How firmly it was undertaken. */
  readonly modality: Modality;
  /** When it was undertaken. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** Who committed themselves, by name. */
  readonly by: RelatedActorConnection;
  /** The instrument that contains it, if any: the first by date. */
  readonly agreement?: Maybe<Agreement>;
  /** The meeting at which it was undertaken, if any: the first by date. */
  readonly meeting?: Maybe<Meeting>;
  /** Instruments that contain it. */
  readonly agreements: RelatedAgreementConnection;
  /** Meetings at which it was undertaken. */
  readonly meetings: RelatedMeetingConnection;
  /** What it is about. */
  readonly topics: RelatedTopicConnection;
  /** The sentences that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Earlier undertakings in the same circle of states that this one repeats or narrows, the surest first; compared are the 5,000 latest of these states. */
  readonly repeats: ReadonlyArray<Repetition>;
  /** Later undertakings in the same circle of states that repeat or narrow this one, the surest first; compared are the 5,000 latest of these states. */
  readonly repeatedBy: ReadonlyArray<Repetition>;
  /** Later sentences that report on it, in the order of publication; looked at are 2,000 paragraphs, the latest. */
  readonly reports: ReadonlyArray<CommitmentReport>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

export type { Modality };

/** A page of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  readonly edges: ReadonlyArray<CommitmentEdge>;
  readonly nodes: ReadonlyArray<Commitment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A commitment in a page. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  readonly node: Commitment;
  readonly cursor: Scalars['String']['output'];
};

/** What several documents tell of the same meetings. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The documents compared, in the order asked for. */
  readonly documents: ReadonlyArray<Document>;
  /** Every meeting of which at least two of them tell, by id; empty where there is none. */
  readonly meetings: ReadonlyArray<ComparedMeeting>;
};

/** A meeting as several documents tell it. */
export type ComparedMeeting = {
  readonly __typename?: 'ComparedMeeting';
  /** The meeting. */
  readonly meeting: Meeting;
  /** Those of the documents that tell of it. */
  readonly documents: ReadonlyArray<Document>;
  /** What they say of it, field by field; fields of which none says anything are left out. */
  readonly fields: ReadonlyArray<ComparedField>;
  /** How many fields they disagree on. */
  readonly disputed: Scalars['Int']['output'];
  /** Of each document the sentence that says the meeting. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What documents say of one side of a meeting. */
export type ComparedField = {
  readonly __typename?: 'ComparedField';
  /** Of what. */
  readonly field: MeetingField;
  /** Whether they agree. */
  readonly verdict: Verdict;
  /** What each document says. */
  readonly said: ReadonlyArray<FieldOfDocument>;
  /** Of participants and agreements, those that some of the documents that name any do not name. */
  readonly disputed: ReadonlyArray<Entity>;
};

/** What one document says of one side of a meeting. */
export type FieldOfDocument = {
  readonly __typename?: 'FieldOfDocument';
  /** The document. */
  readonly document: Document;
  /** What it says, in its own words or, for kinds and the like, in those of this API; null where it says nothing. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The entities meant, for places, participants and agreements. */
  readonly entities: ReadonlyArray<Entity>;
};

/** Sides of a meeting that are compared. */
export type MeetingField =
  /** What it is called. */
  | 'NAME'
  /** What sort of encounter it is. */
  | 'KIND'
  /** Its number in a series. */
  | 'ORDINAL'
  /** Whether it took place or was announced. */
  | 'STATUS'
  /** When it was. */
  | 'DATE'
  /** The place in which it was held. */
  | 'PLACE'
  /** The country in which it was held, as an ISO code. */
  | 'COUNTRY'
  /** How the participants met. */
  | 'MODE'
  /** Who took part. */
  | 'PARTICIPANTS'
  /** What it produced. */
  | 'AGREEMENTS';

/** Whether documents agree. */
export type Verdict =
  /** All say the same. */
  | 'AGREED'
  /** They say different things that may all be true: several names, a month and a day in it. */
  | 'COMPATIBLE'
  /** They say different things that cannot all be true, or of several not the same ones. */
  | 'DISPUTED'
  /** Those that say anything say the same; others are silent. */
  | 'TOLD_BY_SOME';

/** A source: a press release, joint statement or news report. */
export type Document = Node & {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
  /** Its title; null where none was found. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Day of publication, as far as the document gives it. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** Language of the text, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Path or address it was loaded from. */
  readonly source: Scalars['String']['output'];
  /** When it was first loaded; null where that was not kept yet. This is what `knownAt` looks at. */
  readonly loaded?: Maybe<Scalars['DateTime']['output']>;
  /** What read the facts out of it: name and version, such as `rules 1`; null where that was not kept yet. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** The whole text; all offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** Its paragraphs, headings and list items, in the order of position. */
  readonly passages: PassageConnection;
  /** Every stretch that names an entity, in the order of position. */
  readonly mentions: MentionConnection;
  /** Every relation that this document says, in the order of type and id. */
  readonly relations: StatedRelationConnection;
  /** Earlier undertakings on which it reports, in the order of the text. */
  readonly reportsOn: ReadonlyArray<CommitmentReport>;
  /** Doubts about the text that reading or extracting it raised. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};


/** A source: a press release, joint statement or news report. */
export type DocumentPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source: a press release, joint statement or news report. */
export type DocumentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source: a press release, joint statement or news report. */
export type DocumentRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** A paragraph, heading or list item of a document. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  readonly id: Scalars['ID']['output'];
  /** Its place among the passages of its document, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Offset of its first character in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after its last character. */
  readonly end: Scalars['Int']['output'];
  /** Its text. */
  readonly text: Scalars['String']['output'];
  /** The document in which it stands. */
  readonly document: Document;
};

/** A stretch of a document that names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Whom or what it names. */
  readonly entity: Entity;
  /** The words, exactly as they stand in the document. */
  readonly surface: Scalars['String']['output'];
  /** Offset of the first character in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph around it. */
  readonly passage: Passage;
  /** The document in which it stands. */
  readonly document: Document;
};

/** A page of the passages of a document. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  readonly edges: ReadonlyArray<PassageEdge>;
  readonly nodes: ReadonlyArray<Passage>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  readonly node: Passage;
  readonly cursor: Scalars['String']['output'];
};

/** A page of the relations that a document says. */
export type StatedRelationConnection = {
  readonly __typename?: 'StatedRelationConnection';
  readonly edges: ReadonlyArray<StatedRelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in a page of those that a document says. */
export type StatedRelationEdge = {
  readonly __typename?: 'StatedRelationEdge';
  readonly node: Relation;
  readonly cursor: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  readonly node: Mention;
  readonly cursor: Scalars['String']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  readonly node: Document;
  readonly cursor: Scalars['String']['output'];
};

/** An edge that stands for a relation: beside what it leads to it says what is true of the relation, and where that is written. */
export type FactEdge = {
  /** Where it stands in the list: opaque, to be handed back as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The relation itself, which can be asked for by its id. */
  readonly relation: Relation;
  /** First day of which a source says it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What read it out of its documents, each once: name and version, such as `rules 1`. Documents loaded before that was kept add nothing. */
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  /** Every passage that says it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of offices that a person held. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  readonly edges: ReadonlyArray<OfficeEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An office that a person held. */
export type OfficeEdge = FactEdge & {
  readonly __typename?: 'OfficeEdge';
  /** The body, or for heads of state and government the country. */
  readonly node: Actor;
  /** The title in the documents' words: "Minister of Interior". */
  readonly title: Scalars['String']['output'];
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of persons who held an office. */
export type OfficeHolderConnection = {
  readonly __typename?: 'OfficeHolderConnection';
  readonly edges: ReadonlyArray<OfficeHolderEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A person who held an office in a body or country. */
export type OfficeHolderEdge = FactEdge & {
  readonly __typename?: 'OfficeHolderEdge';
  /** Who held it. */
  readonly node: Person;
  /** The title in the documents' words: "Minister of Interior". */
  readonly title: Scalars['String']['output'];
  /** The body, or for heads of state and government the country. */
  readonly holdsOfficeIn: Actor;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of meetings in which an actor took part. */
export type AttendedMeetingConnection = {
  readonly __typename?: 'AttendedMeetingConnection';
  readonly edges: ReadonlyArray<AttendedMeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting in which an actor took part. */
export type AttendedMeetingEdge = FactEdge & {
  readonly __typename?: 'AttendedMeetingEdge';
  /** The meeting. */
  readonly node: Meeting;
  /** In what part. */
  readonly role: ParticipantRole;
  /** The office held on that day, as far as documents show; null for bodies and countries. */
  readonly office?: Maybe<Office>;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of actors who took part in a meeting. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  readonly edges: ReadonlyArray<ParticipantEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor who took part in a meeting. */
export type ParticipantEdge = FactEdge & {
  readonly __typename?: 'ParticipantEdge';
  /** Who took part. */
  readonly node: Actor;
  /** In what part. */
  readonly role: ParticipantRole;
  /** The office held on that day, as far as documents show; null for bodies and countries. */
  readonly office?: Maybe<Office>;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of agreements that a person signed. */
export type SignedAgreementConnection = {
  readonly __typename?: 'SignedAgreementConnection';
  readonly edges: ReadonlyArray<SignedAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement that a person signed. */
export type SignedAgreementEdge = FactEdge & {
  readonly __typename?: 'SignedAgreementEdge';
  /** What was signed. */
  readonly node: Agreement;
  /** The office held on the day of signing, as far as documents show. */
  readonly office?: Maybe<Office>;
  /** The body or country on behalf of which it was signed. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of persons who signed an agreement. */
export type SignatoryConnection = {
  readonly __typename?: 'SignatoryConnection';
  readonly edges: ReadonlyArray<SignatoryEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A person who signed an agreement. */
export type SignatoryEdge = FactEdge & {
  readonly __typename?: 'SignatoryEdge';
  /** Who signed. */
  readonly node: Person;
  /** The office held on the day of signing, as far as documents show. */
  readonly office?: Maybe<Office>;
  /** The body or country on behalf of which it was signed. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of actors in a relation. */
export type RelatedActorConnection = {
  readonly __typename?: 'RelatedActorConnection';
  readonly edges: ReadonlyArray<RelatedActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor, and the relation that leads to it. */
export type RelatedActorEdge = FactEdge & {
  readonly __typename?: 'RelatedActorEdge';
  /** The actor. */
  readonly node: Actor;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of countries in a relation. */
export type RelatedCountryConnection = {
  readonly __typename?: 'RelatedCountryConnection';
  readonly edges: ReadonlyArray<RelatedCountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A country, and the relation that leads to it. */
export type RelatedCountryEdge = FactEdge & {
  readonly __typename?: 'RelatedCountryEdge';
  /** The country. */
  readonly node: Country;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of meetings in a relation. */
export type RelatedMeetingConnection = {
  readonly __typename?: 'RelatedMeetingConnection';
  readonly edges: ReadonlyArray<RelatedMeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting, and the relation that leads to it. */
export type RelatedMeetingEdge = FactEdge & {
  readonly __typename?: 'RelatedMeetingEdge';
  /** The meeting. */
  readonly node: Meeting;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of agreements in a relation. */
export type RelatedAgreementConnection = {
  readonly __typename?: 'RelatedAgreementConnection';
  readonly edges: ReadonlyArray<RelatedAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement, and the relation that leads to it. */
export type RelatedAgreementEdge = FactEdge & {
  readonly __typename?: 'RelatedAgreementEdge';
  /** The agreement. */
  readonly node: Agreement;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of commitments in a relation. */
export type RelatedCommitmentConnection = {
  readonly __typename?: 'RelatedCommitmentConnection';
  readonly edges: ReadonlyArray<RelatedCommitmentEdge>;
  readonly nodes: ReadonlyArray<Commitment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A commitment, and the relation that leads to it. */
export type RelatedCommitmentEdge = FactEdge & {
  readonly __typename?: 'RelatedCommitmentEdge';
  /** The commitment. */
  readonly node: Commitment;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of topics in a relation. */
export type RelatedTopicConnection = {
  readonly __typename?: 'RelatedTopicConnection';
  readonly edges: ReadonlyArray<RelatedTopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic, and the relation that leads to it. */
export type RelatedTopicEdge = FactEdge & {
  readonly __typename?: 'RelatedTopicEdge';
  /** The topic. */
  readonly node: Topic;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of places and countries in which a meeting was held. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  readonly edges: ReadonlyArray<LocationEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a meeting was held. */
export type LocationEdge = FactEdge & {
  readonly __typename?: 'LocationEdge';
  /** The place, or where documents name none the country. */
  readonly node: Entity;
  readonly cursor: Scalars['String']['output'];
  readonly relation: Relation;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

/**
 * Conditions, all of which must hold; what is left out is no condition. They are the same wherever a list is asked for, and
 * mean the same: each says of every kind of thing when it passes.
 */
export type Filter = {
  /**
   * Any of these actors has to do with it: takes part in the meeting, signs or is bound by the agreement (or it is signed on its behalf),
   * undertakes the commitment, is mentioned in the document. An actor passes that is one of them, holds an office in one or belongs to one.
   */
  readonly actors?: InputMaybe<ReadonlyArray<Reference>>;
  /**
   * Of any of these countries: an actor or place that belongs to one or is one, an event with an actor of one, a signature whose
   * signatory, or whom it was signed for, is of one, a document that mentions one or an actor of one.
   */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of any of these types; a document that speaks of such; a signature, where persons or agreements are among them. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Of any of these sub-kinds; signatures of such agreements; documents that speak of such. */
  readonly kinds?: InputMaybe<ReadonlyArray<Kind>>;
  /**
   * About any of these topics: the topic itself, an event about it, who has to do with such an event, a signature under such an
   * agreement, a document that speaks of such.
   */
  readonly topics?: InputMaybe<ReadonlyArray<Reference>>;
  /**
   * Words that its name or an alias contains, in any order; of a commitment its text, of a signature the names of person and agreement,
   * of a document title, publisher and text. Case does not count, nor, except in documents, do diacritics.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /**
   * It may have been so at some time in this: a day, month, year or span (`2024-03-30`, `2024-03`, `2021/2023`). An event or signature by its
   * date, an actor, place or topic by the days of which documents speak of it, a document by its publication. Not beside `from` or `to`.
   */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have been so in this or later: a day, or the beginning of a month, year or span. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have been so in this or earlier: a day, or the end of a month, year or span. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  /**
   * Said with at least this confidence, 0 to 1: of a signature its own; of an entity, that of at least one of its relations; of a document,
   * that of at least one relation that it says.
   */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Any of these documents, by id or title, speaks of it, or, of a signature, says it; a document that is one of them. */
  readonly documents?: InputMaybe<ReadonlyArray<Reference>>;
  /** A document of any of these publishers speaks of it, or, of a signature, says it; a document of one. Case does not count. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Something meant by its id or by its name. */
export type Reference =
  /** Its id, or any id that it bore before it was joined with another. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /**
   * Its name, or one of its aliases, whole: `Ministry of Interior`; of a document, its title. Diacritics and case do not count. Where several
   * bear the name all are meant; where one is wanted and several bear it the request is refused, and the refusal names them.
   */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

export type { Kind };

/** In what order a list stands. What has no value to be sorted by comes last, either way. */
export type Order = {
  /** What it is sorted by. */
  readonly by: OrderKey;
  /** Which way; left out, names ascend, days and numbers descend. */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** What lists are sorted by. */
export type OrderKey =
  /** The name; of a document the title, of a signature the signatory's, of a relation that of its other end. */
  | 'NAME'
  /** The date of an event, signature or relation, the publication of a document, the first day of which documents speak of an actor, place or topic. */
  | 'DAY'
  /** The number of relations; of persons who signed together, the number of agreements. Not every list can be sorted by it. */
  | 'RELATIONS';

/** Which way a list is sorted. */
export type OrderDirection =
  /** The first name, the earliest day or the smallest number comes first. */
  | 'ASC'
  /** The last name, the latest day or the largest number comes first. */
  | 'DESC';

/** A part of the graph, for drawing. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The entities, the most important first. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** Every relation among them that may have held in the filter's days, is as sure as it asks and said by its documents; in the order of its id. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many entities pass the filter but are left out by the limit. */
  readonly omitted: Scalars['Int']['output'];
};

/** An entity as drawn. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly type: EntityType;
  /** Sub-kind in the type's own words: `ministry`, `mou`, `talks`; null where it has none. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Labels of the node, such as `Minister`, `Ministry` or `Conference`. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** ISO code of the state it belongs to, or is; null where it has none. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Of an event, the first day on which it may have happened; else the first day of which a document speaks of it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Of an event, the last day on which it may have happened; else the last day of which a document speaks of it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How many relations it has in the whole graph. */
  readonly degree: Scalars['Int']['output'];
  /** How many entities it has relations to that are not drawn: what `expand` would add, whatever the filter. */
  readonly omitted: Scalars['Int']['output'];
};

/** A relation as drawn. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** Id of the relation. */
  readonly id: Scalars['ID']['output'];
  /** Id of the entity it reads from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the entity it reads to. */
  readonly target: Scalars['ID']['output'];
  /** What it says. */
  readonly type: RelationType;
  /** Title, role or other word that belongs on the line. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** First day of which a source says it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether its sources name an office only, and the holder is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How many passages say it. */
  readonly evidenceCount: Scalars['Int']['output'];
};

/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Loads documents, each as text, as an upload or from an address. Gives a job at once; what becomes of each document is told by it. One that fails holds up no other, and loading one twice changes nothing. */
  readonly loadDocuments: Job;
  /** Takes a document out of the graph, with exactly what only it said. */
  readonly removeDocument: Job;
};


/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type MutationLoadDocumentsArgs = {
  documents: ReadonlyArray<DocumentInput>;
};


/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type MutationRemoveDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** What is told as it happens, by server-sent events. It takes the token too. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The job as it stands, and again whenever it has changed, to its end. */
  readonly jobProgress: Job;
};


/** What is told as it happens, by server-sent events. It takes the token too. */
export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What may be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** What this server takes in one load; null where it loads nothing. */
  readonly loadBounds?: Maybe<LoadBounds>;
  /** A job by its id; null if there is none, or none any more. It takes the token. */
  readonly job?: Maybe<Job>;
  /** The jobs that are under way, and the last hundred that ended, the latest first. It takes the token. */
  readonly jobs: ReadonlyArray<Job>;
  /** Anything by its id; null if there is none. */
  readonly node?: Maybe<Node>;
  /** A person; null if there is none of that id. */
  readonly person?: Maybe<Person>;
  /** An organization; null if there is none of that id. */
  readonly organization?: Maybe<Organization>;
  /** By id (`country/kh`) or ISO code (`KH`). */
  readonly country?: Maybe<Country>;
  /** A meeting; null if there is none of that id. */
  readonly meeting?: Maybe<Meeting>;
  /** An agreement; null if there is none of that id. */
  readonly agreement?: Maybe<Agreement>;
  /** A commitment; null if there is none of that id. */
  readonly commitment?: Maybe<Commitment>;
  /** A document; null if there is none of that id. */
  readonly document?: Maybe<Document>;
  /** Entities whose name, alias or text matches, best first. Spelling may vary: diacritics and case do not count. */
  readonly search: SearchConnection;
  /** Persons, organizations and countries, by name. */
  readonly actors: ActorConnection;
  /** Persons to whom a document gives a minister's office, by name; with `asOf`, those whom documents show in one on that day. */
  readonly ministers: PersonConnection;
  /** Organizations that are ministries, by name. */
  readonly ministries: OrganizationConnection;
  /** Meetings that are conferences or summits, the latest first. */
  readonly conferences: MeetingConnection;
  /** Meetings of any kind, the latest first, those without a date last. */
  readonly meetings: MeetingConnection;
  /** Instruments, the latest first, those without a date last. */
  readonly agreements: AgreementConnection;
  /** Undertakings, the latest first, those without a date last. */
  readonly commitments: CommitmentConnection;
  /** Sources, the latest first, those without a date last. */
  readonly documents: DocumentConnection;
  /** The topics that documents touch, by name. */
  readonly topics: TopicConnection;
  /** The countries that documents name, by name. */
  readonly countries: CountryConnection;
  /** The places that documents name, by name. */
  readonly places: PlaceConnection;
  /** The ledger of who signed what, in the order of the day of signing (latest first), agreement and name. Where documents do not say the day, that of their publication counts. */
  readonly signatures: SignatureConnection;
  /** Who held an office in a body or country, the earliest first. */
  readonly officeHolders: OfficeHolderConnection;
  /**
   * Meetings in which all of these took part, the latest first. A country takes part by its bodies and persons, a body by persons to whom a
   * document that tells of the meeting gives an office in it.
   */
  readonly meetingsBetween: MeetingConnection;
  /** Who signed the same agreements as a person, those with the most in common first. */
  readonly coSigners: CoSignerConnection;
  /** Nodes and edges for drawing: the most important entities that pass the filter, and every relation among them. */
  readonly graph: Graph;
  /** An entity with those one step from it, to be added to a drawing; null if there is none of that id. The entity comes first, then the most important. */
  readonly expand?: Maybe<Graph>;
  /** All shortest paths between two entities, sorted by the ids on the way; none where there is no way of that length. */
  readonly paths: ReadonlyArray<Path>;
  /** The story of an undertaking in the order of time: what it repeats, what repeats or narrows it, what reports on it; null if there is none of that id. */
  readonly thread?: Maybe<Thread>;
  /** Who met, signed and promised with whom, counted between states or bodies over the events that pass the filter. */
  readonly network: Network;
  /** What documents do not say: each answer tells on how many documents of the period it rests. Looked at are the 2,000 latest events that pass the filter. */
  readonly absences: Absences;
  /** Entities of the same type that have much in common with this one, the most alike first; looked at are the 200 things around it with the fewest relations. */
  readonly similar: ReadonlyArray<Similar>;
  /** The same meetings as several documents tell them, field by field, with their disagreements marked. */
  readonly compare: Comparison;
  /** How many events there are in each month or year. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /** What the graph holds. */
  readonly stats: Stats;
  /** How far the rules that read documents can be trusted: measured against facts that careful readers found in the demonstration corpus, a row for each kind of fact. */
  readonly accuracy: ReadonlyArray<Accuracy>;
};


/** What may be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryActorsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryMinistersArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryMinistriesArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryConferencesArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCommitmentsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryTopicsArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCountriesArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryPlacesArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QuerySignaturesArgs = {
  filter?: InputMaybe<Filter>;
  agreements?: InputMaybe<ReadonlyArray<Reference>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryOfficeHoldersArgs = {
  organization: Reference;
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryMeetingsBetweenArgs = {
  actors: ReadonlyArray<Reference>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCoSignersArgs = {
  person: Reference;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryGraphArgs = {
  focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<Filter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryExpandArgs = {
  id: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
  shown?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<PathThrough>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryThreadArgs = {
  commitment: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<Filter>;
  by?: InputMaybe<NetworkGrouping>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryAbsencesArgs = {
  kind: AbsenceKind;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QuerySimilarArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryCompareArgs = {
  documents: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryTimelineArgs = {
  focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<Filter>;
  bucket?: InputMaybe<Bucket>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryStatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One document to load: exactly one of these. */
export type DocumentInput =
  /** The document itself. */
  { readonly text: TextInput; readonly url?: never; readonly upload?: never; }
  |  /** Where it is published: `http://` or `https://`. Addresses within the server's own network are refused unless it is set up otherwise. */
  { readonly text?: never; readonly url: Scalars['String']['input']; readonly upload?: never; }
  |  /** A file: text, Markdown or a web page. */
  { readonly text?: never; readonly url?: never; readonly upload: Scalars['Upload']['input']; };

/** A document as text: plain or Markdown, with front matter or without. */
export type TextInput = {
  /** The whole text. */
  readonly text: Scalars['String']['input'];
  /** What to call its source, such as a file name; `text` unless given. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What a server takes in one load. */
export type LoadBounds = {
  readonly __typename?: 'LoadBounds';
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** Bytes of one document. */
  readonly documentBytes: Scalars['Int']['output'];
  /** Bytes of the whole request. */
  readonly requestBytes: Scalars['Int']['output'];
  /** Endings of files that are read, each with its dot; what has none of them is tried as plain text. */
  readonly formats: ReadonlyArray<Scalars['String']['output']>;
};

/** Loading or removing documents. */
export type Job = {
  readonly __typename?: 'Job';
  /** Its id, by which `job` and `jobProgress` give it. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: JobKind;
  /** How far it is. */
  readonly state: JobState;
  /** How many documents it is about. */
  readonly total: Scalars['Int']['output'];
  /** How many of them are dealt with. */
  readonly done: Scalars['Int']['output'];
  /** How many are in the graph that were not, or not so. */
  readonly loaded: Scalars['Int']['output'];
  /** How many were in the graph just so. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many are out of the graph. */
  readonly removed: Scalars['Int']['output'];
  /** How many failed or were not there. */
  readonly failed: Scalars['Int']['output'];
  /** What became of each, in the order in which they were given. */
  readonly documents: ReadonlyArray<JobDocument>;
  /** When it was asked for, ISO 8601. */
  readonly queuedAt: Scalars['String']['output'];
  /** When it was begun. */
  readonly startedAt?: Maybe<Scalars['String']['output']>;
  /** When it came to its end. */
  readonly endedAt?: Maybe<Scalars['String']['output']>;
  /** Why it came to its end before all documents were dealt with. */
  readonly error?: Maybe<JobError>;
};

/** What a job does. */
export type JobKind =
  /** Documents come into the graph. */
  | 'LOAD'
  /** Documents are taken out of it. */
  | 'REMOVE';

/** How far a job is. */
export type JobState =
  /** Others are before it. */
  | 'QUEUED'
  /** It is under way. */
  | 'RUNNING'
  /** All documents are dealt with; each says how. */
  | 'DONE'
  /** It came to an end before; what was loaded until then stays. */
  | 'FAILED'
  /** The server was stopped before; what was loaded until then stays. */
  | 'CANCELLED';

/** What became of one document. */
export type JobDocument = {
  readonly __typename?: 'JobDocument';
  /** Name or address, as given; of a removal the id. */
  readonly source: Scalars['String']['output'];
  /** How far it is. */
  readonly status: JobDocumentStatus;
  /** The document in the graph, where it is there. */
  readonly document?: Maybe<Document>;
  /** How many of each kind of fact were found in it. */
  readonly found?: Maybe<JobFound>;
  /** Doubts about the text. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Why it failed. */
  readonly error?: Maybe<JobError>;
};

/** What became of one document. */
export type JobDocumentStatus =
  /** It has not been dealt with. */
  | 'WAITING'
  /** It is in the graph, and was not, or not so. */
  | 'LOADED'
  /** It is in the graph just so as it was. */
  | 'UNCHANGED'
  /** It is out of the graph. */
  | 'REMOVED'
  /** There was no such document. */
  | 'MISSING'
  /** It could not be read, fetched or written. */
  | 'FAILED';

/** How many of each were found in a document. */
export type JobFound = {
  readonly __typename?: 'JobFound';
  /** People. */
  readonly persons: Scalars['Int']['output'];
  /** Bodies. */
  readonly organizations: Scalars['Int']['output'];
  /** Countries. */
  readonly countries: Scalars['Int']['output'];
  /** Places. */
  readonly places: Scalars['Int']['output'];
  /** Offices that it gives to people. */
  readonly offices: Scalars['Int']['output'];
  /** Encounters. */
  readonly meetings: Scalars['Int']['output'];
  /** Instruments. */
  readonly agreements: Scalars['Int']['output'];
  /** Undertakings. */
  readonly commitments: Scalars['Int']['output'];
};

/** Why something failed. */
export type JobError = {
  readonly __typename?: 'JobError';
  /** A stable code, such as `BAD_DOCUMENT` or `TOO_LARGE`. */
  readonly code: Scalars['String']['output'];
  /** In words. */
  readonly message: Scalars['String']['output'];
};

/** An encounter of actors at a time. */
export type Meeting = Node & Entity & {
  readonly __typename?: 'Meeting';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** What sort of encounter it is. */
  readonly kind: MeetingKind;
  /** Its number in a series: 1 for the first. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** Whether it took place or was announced. */
  readonly status: MeetingStatus;
  /** How the participants met; null where documents do not say. */
  readonly mode?: Maybe<MeetingMode>;
  /** When it was, as far as documents say. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The place in which it was held. */
  readonly place?: Maybe<Place>;
  /** The country in which it was held. */
  readonly country?: Maybe<Country>;
  /** Who took part, chairs first, then by name. */
  readonly participants: ParticipantConnection;
  /** Where it was held. */
  readonly heldIn: LocationConnection;
  /** What it produced. */
  readonly agreements: RelatedAgreementConnection;
  /** What was undertaken at it, whether or not an agreement says so too. */
  readonly commitments: RelatedCommitmentConnection;
  /** What it was about. */
  readonly topics: RelatedTopicConnection;
  /** The meeting of its series before it. */
  readonly follows: RelatedMeetingConnection;
  /** The meeting of its series after it. */
  readonly followedBy: RelatedMeetingConnection;
};


/** An encounter of actors at a time. */
export type MeetingRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingHeldInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingFollowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An encounter of actors at a time. */
export type MeetingFollowedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

export type { MeetingKind };

export type { MeetingStatus };

export type { MeetingMode };

export type { ParticipantRole };

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting in a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  readonly node: Meeting;
  readonly cursor: Scalars['String']['output'];
};

/** By whom a network is counted. */
export type NetworkGrouping =
  /** Between states: whoever belongs to one counts for it. */
  | 'COUNTRY'
  /** Between bodies: a person counts for those in which a document that tells of the event gives them an office, or for which they signed. */
  | 'ORGANIZATION';

/** Who met, signed and promised with whom, counted over events. */
export type Network = {
  readonly __typename?: 'Network';
  /** Those joined by the ties given, those with the most events first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The heaviest ties first, then by ids. */
  readonly ties: ReadonlyArray<NetworkTie>;
  /** How many events were counted. */
  readonly events: Scalars['Int']['output'];
  /** How many ties are left out by the limit: the lightest. */
  readonly omitted: Scalars['Int']['output'];
  /** How many events that pass the filter were not counted: of each kind the 2,000 latest are. */
  readonly omittedEvents: Scalars['Int']['output'];
};

/** A state or body of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The state or body. */
  readonly actor: Actor;
  /** In how many of the counted events it had a part, alone or with others. */
  readonly events: Scalars['Int']['output'];
};

/** What joins two states or bodies; each event counts once. */
export type NetworkTie = {
  readonly __typename?: 'NetworkTie';
  /** The one whose id comes first. */
  readonly from: Actor;
  /** The other. */
  readonly to: Actor;
  /** The sum of the three counts below. */
  readonly weight: Scalars['Int']['output'];
  /** In how many meetings both took part. Of a gathering of more than 40 nobody counts as having met. */
  readonly met: Scalars['Int']['output'];
  /** How many agreements both signed or are bound by. */
  readonly signed: Scalars['Int']['output'];
  /** How many commitments both undertook. */
  readonly promised: Scalars['Int']['output'];
  /** Some of the events, in the order of their ids. */
  readonly samples: ReadonlyArray<NetworkSample>;
};


/** What joins two states or bodies; each event counts once. */
export type NetworkTieSamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An event that joins two states or bodies. */
export type NetworkSample = {
  readonly __typename?: 'NetworkSample';
  /** The meeting, agreement or commitment. */
  readonly event: Entity;
  /** Sentences that say the part of either. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Anything with an id of its own. */
export type Node = {
  /** Stable id, made from content. An id that an entity bore before it was joined with another still leads to it. */
  readonly id: Scalars['ID']['output'];
};

/** Something in the world that documents speak of. */
export type Entity = {
  readonly id: Scalars['ID']['output'];
  /** The fullest and most used spelling. */
  readonly name: Scalars['String']['output'];
  /** Every other spelling, short form and acronym that a document uses. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** First day of which a document speaks of it. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Last day of which a document speaks of it. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Relations to other entities, in the order of their type, day and the other end's name. */
  readonly relations: RelationConnection;
  /** Where documents mention it, in the order of publication and position. */
  readonly mentions: MentionConnection;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
};


/** Something in the world that documents speak of. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** Something in the world that documents speak of. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** An entity that can act: a person, an organization or a country. */
export type Actor = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** The state it belongs to, or is. */
  readonly country?: Maybe<Country>;
  /** Meetings in which it took part, the earliest first. */
  readonly meetings: AttendedMeetingConnection;
  /** What it committed itself to, the earliest first. */
  readonly commitments: RelatedCommitmentConnection;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

export type { EntityType };

/** Which way a relation points, seen from the entity asked. */
export type Direction =
  /** The entity is the source. */
  | 'OUT'
  /** The entity is the target. */
  | 'IN'
  /** Either. */
  | 'ANY';

/** Where a connection's page lies in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page, for `before`; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on the page, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One way from an entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Entities in the order of the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations between them, one fewer than the nodes. */
  readonly relations: ReadonlyArray<Relation>;
  /** The way step by step: from where to where, by which relation, with the sentences that say it. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where it sets out. */
  readonly from: Entity;
  /** Where it leads. */
  readonly to: Entity;
  /** The relation gone by; it may read the other way. */
  readonly relation: Relation;
  /** Whether the relation reads the way it is gone: from `from` to `to`. */
  readonly forward: Scalars['Boolean']['output'];
  /** The sentences that say it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Which ways may be gone: all given conditions hold. */
export type PathThrough = {
  /** Only by relations of these types, such as `[SIGNED, TOOK_PART]`. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Only through entities of these types; the two ends may be of any. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Not through these entities, at most 100: countries, for instance, through which nearly everybody is connected. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only by relations that may have held on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only by relations that may have held on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a relation says; each reads from its source to its target. */
export type RelationType =
  /** A person holds an office in an organization or country. */
  | 'HOLDS_OFFICE'
  /** An organization or a person belongs to a country. */
  | 'OF'
  /** An actor took part in a meeting, as chair, co-chair, host or participant. */
  | 'TOOK_PART'
  /** A meeting was held in a place or country. */
  | 'HELD_IN'
  /** A meeting follows an earlier one of its series. */
  | 'FOLLOWS'
  /** A meeting produced an agreement. */
  | 'PRODUCED'
  /** A person signed an agreement. */
  | 'SIGNED'
  /** An organization or country is bound by an agreement. */
  | 'PARTY_TO'
  /** An agreement or meeting contains a commitment. */
  | 'CONTAINS'
  /** An actor committed itself to something. */
  | 'COMMITTED_TO'
  /** A commitment, agreement or meeting is about a topic. */
  | 'ABOUT';

/** A fact that joins two entities, with the sentences that say so. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly type: RelationType;
  /** The entity it reads from. */
  readonly source: Entity;
  /** The entity it reads to. */
  readonly target: Entity;
  /** Title of the office held (HOLDS_OFFICE). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Part taken (TOOK_PART): chair, co-chair, host or participant. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** For whom a person signed (SIGNED). */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Title beside the name of whoever signed (SIGNED); of what is inferred, the office that stands in place of the name. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** First day of which a source says it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** Every passage that says it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  readonly edges: ReadonlyArray<RelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in a page, and the entity at its other end. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  readonly node: Relation;
  /** The end of the relation that is not the entity asked. */
  readonly other: Entity;
  readonly cursor: Scalars['String']['output'];
};

/** A sentence that says a fact. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The words, exactly as they stand in the document. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the first character in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph around it. */
  readonly passage: Passage;
  /** The document in which it stands. */
  readonly document: Document;
  /** What read it there: name and version, such as `rules 1`; null where that was not kept yet. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity found, and why. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly node: Entity;
  readonly cursor: Scalars['String']['output'];
  /** How well it matches: higher is better, comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias or stretch of text that matched. */
  readonly matched: Scalars['String']['output'];
  /** What matched: `NAME`, `ALIAS` or `TEXT`. */
  readonly match: MatchKind;
  /** How the words of the question stand in it. */
  readonly how: MatchManner;
  /** The stretches of `matched` that answer the question, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The paragraph that speaks of it; null where its own names or text matched. */
  readonly passage?: Maybe<Passage>;
};

/** A stretch of `matched`. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Offset of its first character in `matched`, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Offset after its last character. */
  readonly end: Scalars['Int']['output'];
};

/** How the words of a question stand in what matched, the best first. */
export type MatchManner =
  /** It is the whole of it, but for case and diacritics. */
  | 'EXACT'
  /** It begins with them. */
  | 'BEGINNING'
  /** Each of them begins a word of it. */
  | 'WORDS'
  /** Each of them stands within it. */
  | 'INSIDE'
  /** Each of them is nearly a word of it: one letter off from five letters on, two from eight. */
  | 'SPELLING'
  /** All of them stand in a text that speaks of it. */
  | 'TEXT';

/** What part of an entity matched a search. */
export type MatchKind =
  /** Its name. */
  | 'NAME'
  /** Another spelling of its name. */
  | 'ALIAS'
  /** A text that speaks of it. */
  | 'TEXT';

/** That a person signed an agreement: who, in what office on that day, for whom, when, and where it is written. */
export type Signature = {
  readonly __typename?: 'Signature';
  /** Id of the relation that says it. */
  readonly id: Scalars['ID']['output'];
  /** What was signed. */
  readonly agreement: Agreement;
  /** Who signed. */
  readonly person: Person;
  /** The office held on the day of signing, as far as documents show. */
  readonly office?: Maybe<Office>;
  /** The body or country for which the person signed. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  readonly on?: Maybe<Scalars['EDTF']['output']>;
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences that say it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of signatures. */
export type SignatureConnection = {
  readonly __typename?: 'SignatureConnection';
  readonly edges: ReadonlyArray<SignatureEdge>;
  readonly nodes: ReadonlyArray<Signature>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A signature in a page. */
export type SignatureEdge = {
  readonly __typename?: 'SignatureEdge';
  readonly node: Signature;
  readonly cursor: Scalars['String']['output'];
};

/** An entity that is like another, and by what. */
export type Similar = {
  readonly __typename?: 'Similar';
  /** The other entity, of the same type. */
  readonly entity: Entity;
  /**
   * How much the two share: the sum over all that both have to do with of 1 / log2(1 + its number of relations), so that what few have to do
   * with counts more (the measure of Adamic and Adar). Comparable within one answer only.
   */
  readonly score: Scalars['Float']['output'];
  /** What the two share, in words. */
  readonly why: Scalars['String']['output'];
  /** What both have to do with, that which the fewest have to do with first. */
  readonly shared: ReadonlyArray<SharedThing>;
};


/** An entity that is like another, and by what. */
export type SimilarSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that two entities have to do with. */
export type SharedThing = {
  readonly __typename?: 'SharedThing';
  /** The meeting, agreement, commitment, topic, body, place or person. */
  readonly thing: Entity;
  /** Sentences that say what either has to do with it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** How many passages they have. */
  readonly passages: Scalars['Int']['output'];
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations between entities. */
  readonly relations: Scalars['Int']['output'];
  /** How many of each type, in the order of the types. */
  readonly byType: ReadonlyArray<TypeCount>;
  /** First day of an event. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day of an event. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /**
   * When the latest document was first loaded or the latest decision made, whichever came last; null where neither was kept. A question that says it as
   * `knownAt` has for good the answer that it has now.
   */
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** Database engine and its version. */
  readonly engine: Scalars['String']['output'];
  /** Version of Signatory. */
  readonly version: Scalars['String']['output'];
};

/** How many entities of a type there are. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type. */
  readonly type: EntityType;
  /** How many entities of it there are. */
  readonly count: Scalars['Int']['output'];
};

/** Another undertaking that says the same thing, earlier or later. */
export type Repetition = {
  readonly __typename?: 'Repetition';
  /** The other undertaking. */
  readonly commitment: Commitment;
  /** Whether the later of the two says the same, or confines it. */
  readonly how: RepetitionKind;
  /** How sure it is that both are the same thing, 0 to 1; what is less sure than 0.5 is not given. */
  readonly score: Scalars['Float']['output'];
  /** Why they are taken to be the same thing, in words. */
  readonly why: Scalars['String']['output'];
  /** The sentences in which the other one stands. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** How a later undertaking takes up an earlier one. */
export type RepetitionKind =
  /** It says the same again, perhaps beside other things. */
  | 'REPEATS'
  /** It says what exactly of something that the earlier one left wide. */
  | 'NARROWS';

/** A later sentence that tells what has come of an undertaking. */
export type CommitmentReport = {
  readonly __typename?: 'CommitmentReport';
  /** The undertaking. */
  readonly commitment: Commitment;
  /** The document that tells of it. */
  readonly document: Document;
  /** How sure it is that this undertaking is meant, 0 to 1; what is less sure than 0.5 is not given. */
  readonly score: Scalars['Float']['output'];
  /** Why it is taken to be meant, in words. */
  readonly why: Scalars['String']['output'];
  /** The sentence. */
  readonly evidence: Evidence;
};

/** The story of an undertaking, as far as documents tell it. */
export type Thread = {
  readonly __typename?: 'Thread';
  /** The undertaking asked for. */
  readonly commitment: Commitment;
  /** Where the story stands. */
  readonly state: ThreadState;
  /** Earlier undertakings that it repeats, itself, and what came after, in the order of time; at most 200. */
  readonly steps: ReadonlyArray<ThreadStep>;
  /** How many steps are left out: the least sure. */
  readonly omitted: Scalars['Int']['output'];
  /** How many documents of later date than the undertaking there are in which it could have been mentioned again: those that name all states that undertook it. */
  readonly restsOn: Scalars['Int']['output'];
};

/** Where the story of an undertaking stands. */
export type ThreadState =
  /** A later document reports on it. */
  | 'REPORTED'
  /** It was undertaken again, and nothing reports on it. */
  | 'REPEATED'
  /** No later document mentions it, as far as its words show. */
  | 'NOT_MENTIONED_AGAIN';

/** One step of a thread. */
export type ThreadStep = {
  readonly __typename?: 'ThreadStep';
  /** What happened. */
  readonly kind: ThreadStepKind;
  /** First day on which it may have happened; of a report, on which it was published. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The undertaking; null for a report. */
  readonly commitment?: Maybe<Commitment>;
  /** The document that reports; null for an undertaking. */
  readonly document?: Maybe<Document>;
  /** How sure it is that it belongs to the thread, 0 to 1; 1 for the undertaking itself. */
  readonly score: Scalars['Float']['output'];
  /** Why it belongs to the thread, in words; null for the undertaking itself. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** The sentences that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What a step of a thread is. */
export type ThreadStepKind =
  /** An earlier undertaking of the same thing. */
  | 'BEFORE'
  /** The undertaking itself. */
  | 'UNDERTAKEN'
  /** It was undertaken again. */
  | 'REPEATED'
  /** It was undertaken again, and more exactly. */
  | 'NARROWED'
  /** A document tells what has come of it. */
  | 'REPORTED';

/** Length of a timeline's buckets. */
export type Bucket =
  /** Calendar months. */
  | 'MONTH'
  /** Calendar years. */
  | 'YEAR';

/** Events of one month or year. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** First day of the bucket. */
  readonly start: Scalars['Date']['output'];
  /** Last day of the bucket. */
  readonly end: Scalars['Date']['output'];
  /** How many meetings may have begun in it. */
  readonly meetings: Scalars['Int']['output'];
  /** How many agreements are dated in it. */
  readonly agreements: Scalars['Int']['output'];
  /** How many commitments are dated in it. */
  readonly commitments: Scalars['Int']['output'];
  /** How many documents were published in it. */
  readonly documents: Scalars['Int']['output'];
};

/** A subject of the controlled vocabulary. */
export type Topic = Node & Entity & {
  readonly __typename?: 'Topic';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** Meetings about it, the earliest first. */
  readonly meetings: RelatedMeetingConnection;
  /** Agreements about it, the earliest first. */
  readonly agreements: RelatedAgreementConnection;
  /** Commitments about it, the earliest first. */
  readonly commitments: RelatedCommitmentConnection;
};


/** A subject of the controlled vocabulary. */
export type TopicRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A subject of the controlled vocabulary. */
export type TopicMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A subject of the controlled vocabulary. */
export type TopicMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A subject of the controlled vocabulary. */
export type TopicAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A subject of the controlled vocabulary. */
export type TopicCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** A place in which something happened. */
export type Place = Node & Entity & {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  readonly relations: RelationConnection;
  readonly mentions: MentionConnection;
  readonly degree: Scalars['Int']['output'];
  /** The state in which it lies. */
  readonly country?: Maybe<Country>;
  /** Meetings that were held in it, the earliest first. */
  readonly meetings: RelatedMeetingConnection;
};


/** A place in which something happened. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A place in which something happened. */
export type PlaceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};


/** A place in which something happened. */
export type PlaceMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Order>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic in a page. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly node: Topic;
  readonly cursor: Scalars['String']['output'];
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly node: Place;
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsenceKind: AbsenceKind;
  Absence: ResolverTypeWrapper<FoundAbsence>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Absences: ResolverTypeWrapper<FoundAbsences>;
  Accuracy: ResolverTypeWrapper<Accuracy>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MeasuredFact: MeasuredFact;
  Person: ResolverTypeWrapper<EntityModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Organization: ResolverTypeWrapper<EntityModel>;
  Country: ResolverTypeWrapper<EntityModel>;
  Office: ResolverTypeWrapper<OfficeModel>;
  OrganizationKind: OrganizationKind;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CoSignerConnection: ResolverTypeWrapper<Omit<CoSignerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoSignerEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  CoSignerEdge: ResolverTypeWrapper<CoSignerModel>;
  Agreement: ResolverTypeWrapper<EntityModel>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Commitment: ResolverTypeWrapper<EntityModel>;
  Modality: Modality;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparedMeeting: ResolverTypeWrapper<MeetingComparison>;
  ComparedField: ResolverTypeWrapper<FieldComparison>;
  FieldOfDocument: ResolverTypeWrapper<Said>;
  MeetingField: MeetingField;
  Verdict: Verdict;
  Document: ResolverTypeWrapper<DocumentModel>;
  Passage: ResolverTypeWrapper<PassageModel>;
  Mention: ResolverTypeWrapper<MentionModel>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  StatedRelationConnection: ResolverTypeWrapper<Omit<StatedRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatedRelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  StatedRelationEdge: ResolverTypeWrapper<Omit<StatedRelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  FactEdge: ResolverTypeWrapper<EdgeModel>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  OfficeEdge: ResolverTypeWrapper<EdgeModel>;
  OfficeHolderConnection: ResolverTypeWrapper<Omit<OfficeHolderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeHolderEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  OfficeHolderEdge: ResolverTypeWrapper<EdgeModel>;
  AttendedMeetingConnection: ResolverTypeWrapper<Omit<AttendedMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttendedMeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  AttendedMeetingEdge: ResolverTypeWrapper<EdgeModel>;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipantEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ParticipantEdge: ResolverTypeWrapper<EdgeModel>;
  SignedAgreementConnection: ResolverTypeWrapper<Omit<SignedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignedAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  SignedAgreementEdge: ResolverTypeWrapper<EdgeModel>;
  SignatoryConnection: ResolverTypeWrapper<Omit<SignatoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignatoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  SignatoryEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedActorConnection: ResolverTypeWrapper<Omit<RelatedActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  RelatedActorEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedCountryConnection: ResolverTypeWrapper<Omit<RelatedCountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedCountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  RelatedCountryEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedMeetingConnection: ResolverTypeWrapper<Omit<RelatedMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedMeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  RelatedMeetingEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedAgreementConnection: ResolverTypeWrapper<Omit<RelatedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  RelatedAgreementEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedCommitmentConnection: ResolverTypeWrapper<Omit<RelatedCommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedCommitmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Commitment']> }>;
  RelatedCommitmentEdge: ResolverTypeWrapper<EdgeModel>;
  RelatedTopicConnection: ResolverTypeWrapper<Omit<RelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  RelatedTopicEdge: ResolverTypeWrapper<EdgeModel>;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LocationEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  LocationEdge: ResolverTypeWrapper<EdgeModel>;
  Filter: Filter;
  Reference: Reference;
  Kind: Kind;
  Order: Order;
  OrderKey: OrderKey;
  OrderDirection: OrderDirection;
  Graph: ResolverTypeWrapper<GraphPart>;
  GraphNode: ResolverTypeWrapper<DrawnNode>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  DocumentInput: DocumentInput;
  TextInput: TextInput;
  LoadBounds: ResolverTypeWrapper<LoadBounds>;
  Job: ResolverTypeWrapper<JobModel>;
  JobKind: JobKind;
  JobState: JobState;
  JobDocument: ResolverTypeWrapper<JobDocumentModel>;
  JobDocumentStatus: JobDocumentStatus;
  JobFound: ResolverTypeWrapper<JobFound>;
  JobError: ResolverTypeWrapper<JobError>;
  Meeting: ResolverTypeWrapper<EntityModel>;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  MeetingMode: MeetingMode;
  ParticipantRole: ParticipantRole;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  NetworkGrouping: NetworkGrouping;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeModel>;
  NetworkTie: ResolverTypeWrapper<Tie>;
  NetworkSample: ResolverTypeWrapper<Sample>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  Actor: ResolverTypeWrapper<EntityModel>;
  EntityType: EntityType;
  Direction: Direction;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  PathThrough: PathThrough;
  RelationType: RelationType;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'other'> & { node: ResolversTypes['Relation'], other: ResolversTypes['Entity'] }>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  Highlight: ResolverTypeWrapper<Highlight>;
  MatchManner: MatchManner;
  MatchKind: MatchKind;
  Signature: ResolverTypeWrapper<SignatureModel>;
  SignatureConnection: ResolverTypeWrapper<Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignatureEdge']>, nodes: ReadonlyArray<ResolversTypes['Signature']> }>;
  SignatureEdge: ResolverTypeWrapper<Omit<SignatureEdge, 'node'> & { node: ResolversTypes['Signature'] }>;
  Similar: ResolverTypeWrapper<Likeness>;
  SharedThing: ResolverTypeWrapper<Shared>;
  Stats: ResolverTypeWrapper<StatsModel>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Repetition: ResolverTypeWrapper<RepetitionOf>;
  RepetitionKind: RepetitionKind;
  CommitmentReport: ResolverTypeWrapper<ReportedUndertaking>;
  Thread: ResolverTypeWrapper<Threads>;
  ThreadState: ThreadState;
  ThreadStep: ResolverTypeWrapper<DatedStep>;
  ThreadStepKind: ThreadStepKind;
  Bucket: Bucket;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Topic: ResolverTypeWrapper<EntityModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: FoundAbsence;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Absences: FoundAbsences;
  Accuracy: Accuracy;
  Float: Scalars['Float']['output'];
  Person: EntityModel;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Organization: EntityModel;
  Country: EntityModel;
  Office: OfficeModel;
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CoSignerConnection: Omit<CoSignerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoSignerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  CoSignerEdge: CoSignerModel;
  Agreement: EntityModel;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Commitment: EntityModel;
  CommitmentConnection: Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Comparison: ComparisonModel;
  ComparedMeeting: MeetingComparison;
  ComparedField: FieldComparison;
  FieldOfDocument: Said;
  Document: DocumentModel;
  Passage: PassageModel;
  Mention: MentionModel;
  PassageConnection: Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  StatedRelationConnection: Omit<StatedRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatedRelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  StatedRelationEdge: Omit<StatedRelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  FactEdge: EdgeModel;
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  OfficeEdge: EdgeModel;
  OfficeHolderConnection: Omit<OfficeHolderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeHolderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  OfficeHolderEdge: EdgeModel;
  AttendedMeetingConnection: Omit<AttendedMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttendedMeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  AttendedMeetingEdge: EdgeModel;
  ParticipantConnection: Omit<ParticipantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ParticipantEdge: EdgeModel;
  SignedAgreementConnection: Omit<SignedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignedAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  SignedAgreementEdge: EdgeModel;
  SignatoryConnection: Omit<SignatoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignatoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  SignatoryEdge: EdgeModel;
  RelatedActorConnection: Omit<RelatedActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  RelatedActorEdge: EdgeModel;
  RelatedCountryConnection: Omit<RelatedCountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedCountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  RelatedCountryEdge: EdgeModel;
  RelatedMeetingConnection: Omit<RelatedMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedMeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  RelatedMeetingEdge: EdgeModel;
  RelatedAgreementConnection: Omit<RelatedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  RelatedAgreementEdge: EdgeModel;
  RelatedCommitmentConnection: Omit<RelatedCommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedCommitmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commitment']> };
  RelatedCommitmentEdge: EdgeModel;
  RelatedTopicConnection: Omit<RelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  RelatedTopicEdge: EdgeModel;
  LocationConnection: Omit<LocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LocationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  LocationEdge: EdgeModel;
  Filter: Filter;
  Reference: Reference;
  Order: Order;
  Graph: GraphPart;
  GraphNode: DrawnNode;
  GraphEdge: GraphEdgeRow;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Upload: Scalars['Upload']['output'];
  DocumentInput: DocumentInput;
  TextInput: TextInput;
  LoadBounds: LoadBounds;
  Job: JobModel;
  JobDocument: JobDocumentModel;
  JobFound: JobFound;
  JobError: JobError;
  Meeting: EntityModel;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Network: NetworkModel;
  NetworkNode: NetworkNodeModel;
  NetworkTie: Tie;
  NetworkSample: Sample;
  Node: NodeModel;
  Entity: EntityModel;
  Actor: EntityModel;
  PageInfo: PageInfo;
  Path: PathModel;
  PathStep: PathStepModel;
  PathThrough: PathThrough;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Entity'] };
  Evidence: EvidenceModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  URL: Scalars['URL']['output'];
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: SearchEdgeModel;
  Highlight: Highlight;
  Signature: SignatureModel;
  SignatureConnection: Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignatureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Signature']> };
  SignatureEdge: Omit<SignatureEdge, 'node'> & { node: ResolversParentTypes['Signature'] };
  Similar: Likeness;
  SharedThing: Shared;
  Stats: StatsModel;
  TypeCount: TypeCount;
  Repetition: RepetitionOf;
  CommitmentReport: ReportedUndertaking;
  Thread: Threads;
  ThreadStep: DatedStep;
  TimelineBucket: TimelineBucket;
  Topic: EntityModel;
  Place: EntityModel;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type AbsencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absences'] = ResolversParentTypes['Absences']> = {
  kind?: Resolver<ResolversTypes['AbsenceKind'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type AccuracyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy']> = {
  fact?: Resolver<ResolversTypes['MeasuredFact'], ParentType, ContextType>;
  gold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unseenPrecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unseenRecall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  honorifics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isMinister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<PersonOfficesArgs>>;
  meetings?: Resolver<ResolversTypes['AttendedMeetingConnection'], ParentType, ContextType, Partial<PersonMeetingsArgs>>;
  signed?: Resolver<ResolversTypes['SignedAgreementConnection'], ParentType, ContextType, Partial<PersonSignedArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<PersonCommitmentsArgs>>;
  belongsTo?: Resolver<ResolversTypes['RelatedCountryConnection'], ParentType, ContextType, Partial<PersonBelongsToArgs>>;
  coSigners?: Resolver<ResolversTypes['CoSignerConnection'], ParentType, ContextType, Partial<PersonCoSignersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, Partial<OrganizationOfficeHoldersArgs>>;
  meetings?: Resolver<ResolversTypes['AttendedMeetingConnection'], ParentType, ContextType, Partial<OrganizationMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<OrganizationCommitmentsArgs>>;
  belongsTo?: Resolver<ResolversTypes['RelatedCountryConnection'], ParentType, ContextType, Partial<OrganizationBelongsToArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CountryMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, Partial<CountryOfficeHoldersArgs>>;
  meetings?: Resolver<ResolversTypes['AttendedMeetingConnection'], ParentType, ContextType, Partial<CountryMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<CountryCommitmentsArgs>>;
  members?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<CountryMembersArgs>>;
  hosted?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<CountryHostedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type OrganizationKindResolvers = EnumResolverSignature<{ MINISTRY?: any, AGENCY?: any, GOVERNMENT?: any, PARTY?: any, LEGISLATURE?: any, INTERGOVERNMENTAL?: any, COMPANY?: any, UNIVERSITY?: any, NGO?: any, OTHER?: any }, ResolversTypes['OrganizationKind']>;

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoSignerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoSignerConnection'] = ResolversParentTypes['CoSignerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoSignerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoSignerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoSignerEdge'] = ResolversParentTypes['CoSignerEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AgreementMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  signatories?: Resolver<ResolversTypes['SignatoryConnection'], ParentType, ContextType, Partial<AgreementSignatoriesArgs>>;
  parties?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<AgreementMeetingsArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<AgreementCommitmentsArgs>>;
  topics?: Resolver<ResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<AgreementTopicsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementKindResolvers = EnumResolverSignature<{ MOU?: any, AGREEMENT?: any, TREATY?: any, PROTOCOL?: any, PLAN?: any, JOINT_STATEMENT?: any, DECLARATION?: any, MINUTES?: any, CONTRACT?: any, OTHER?: any }, ResolversTypes['AgreementKind']>;

export type AgreementStatusResolvers = EnumResolverSignature<{ SIGNED?: any, ADOPTED?: any, PROPOSED?: any, IN_FORCE?: any }, ResolversTypes['AgreementStatus']>;

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CommitmentRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CommitmentMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['RelatedActorConnection'], ParentType, ContextType, Partial<CommitmentByArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<CommitmentAgreementsArgs>>;
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<CommitmentMeetingsArgs>>;
  topics?: Resolver<ResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<CommitmentTopicsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['Repetition']>, ParentType, ContextType>;
  repeatedBy?: Resolver<ReadonlyArray<ResolversTypes['Repetition']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['CommitmentReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityResolvers = EnumResolverSignature<{ PLEDGED?: any, AGREED?: any, SHOULD?: any, WILL?: any }, ResolversTypes['Modality']>;

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['ComparedMeeting']>, ParentType, ContextType>;
};

export type ComparedMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedMeeting'] = ResolversParentTypes['ComparedMeeting']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ComparedField']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ComparedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedField'] = ResolversParentTypes['ComparedField']> = {
  field?: Resolver<ResolversTypes['MeetingField'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  said?: Resolver<ReadonlyArray<ResolversTypes['FieldOfDocument']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type FieldOfDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldOfDocument'] = ResolversParentTypes['FieldOfDocument']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loaded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  relations?: Resolver<ResolversTypes['StatedRelationConnection'], ParentType, ContextType, Partial<DocumentRelationsArgs>>;
  reportsOn?: Resolver<ReadonlyArray<ResolversTypes['CommitmentReport']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatedRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedRelationConnection'] = ResolversParentTypes['StatedRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedRelationEdge'] = ResolversParentTypes['StatedRelationEdge']> = {
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  __resolveType: TypeResolveFn<'OfficeEdge' | 'OfficeHolderEdge' | 'AttendedMeetingEdge' | 'ParticipantEdge' | 'SignedAgreementEdge' | 'SignatoryEdge' | 'RelatedActorEdge' | 'RelatedCountryEdge' | 'RelatedMeetingEdge' | 'RelatedAgreementEdge' | 'RelatedCommitmentEdge' | 'RelatedTopicEdge' | 'LocationEdge', ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderConnection'] = ResolversParentTypes['OfficeHolderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeHolderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderEdge'] = ResolversParentTypes['OfficeHolderEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdsOfficeIn?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendedMeetingConnection'] = ResolversParentTypes['AttendedMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendedMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendedMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendedMeetingEdge'] = ResolversParentTypes['AttendedMeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedAgreementConnection'] = ResolversParentTypes['SignedAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignedAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedAgreementEdge'] = ResolversParentTypes['SignedAgreementEdge']> = {
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatoryConnection'] = ResolversParentTypes['SignatoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignatoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignatoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatoryEdge'] = ResolversParentTypes['SignatoryEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorConnection'] = ResolversParentTypes['RelatedActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedActorEdge'] = ResolversParentTypes['RelatedActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedCountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCountryConnection'] = ResolversParentTypes['RelatedCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedCountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCountryEdge'] = ResolversParentTypes['RelatedCountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedMeetingConnection'] = ResolversParentTypes['RelatedMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedMeetingEdge'] = ResolversParentTypes['RelatedMeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedAgreementConnection'] = ResolversParentTypes['RelatedAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedAgreementEdge'] = ResolversParentTypes['RelatedAgreementEdge']> = {
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedCommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCommitmentConnection'] = ResolversParentTypes['RelatedCommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedCommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedCommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCommitmentEdge'] = ResolversParentTypes['RelatedCommitmentEdge']> = {
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTopicConnection'] = ResolversParentTypes['RelatedTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTopicEdge'] = ResolversParentTypes['RelatedTopicEdge']> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindResolvers = EnumResolverSignature<{ MINISTRY?: any, AGENCY?: any, GOVERNMENT?: any, PARTY?: any, LEGISLATURE?: any, INTERGOVERNMENTAL?: any, COMPANY?: any, UNIVERSITY?: any, NGO?: any, OTHER?: any, CONFERENCE?: any, SUMMIT?: any, TALKS?: any, VISIT?: any, CALL?: any, CEREMONY?: any, MOU?: any, AGREEMENT?: any, TREATY?: any, PROTOCOL?: any, PLAN?: any, JOINT_STATEMENT?: any, DECLARATION?: any, MINUTES?: any, CONTRACT?: any, PLEDGED?: any, AGREED?: any, SHOULD?: any, WILL?: any }, ResolversTypes['Kind']>;

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  loadDocuments?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationLoadDocumentsArgs, 'documents'>>;
  removeDocument?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  jobProgress?: SubscriptionResolver<ResolversTypes['Job'], "jobProgress", ParentType, ContextType, RequireFields<SubscriptionJobProgressArgs, 'id'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  loadBounds?: Resolver<Maybe<ResolversTypes['LoadBounds']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  ministers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryMinistersArgs>>;
  ministries?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryMinistriesArgs>>;
  conferences?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryConferencesArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  signatures?: Resolver<ResolversTypes['SignatureConnection'], ParentType, ContextType, Partial<QuerySignaturesArgs>>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, RequireFields<QueryOfficeHoldersArgs, 'organization'>>;
  meetingsBetween?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsBetweenArgs, 'actors'>>;
  coSigners?: Resolver<ResolversTypes['CoSignerConnection'], ParentType, ContextType, RequireFields<QueryCoSignersArgs, 'person'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'limit'>>;
  expand?: Resolver<Maybe<ResolversTypes['Graph']>, ParentType, ContextType, RequireFields<QueryExpandArgs, 'id' | 'limit'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType, RequireFields<QueryThreadArgs, 'commitment'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'by' | 'limit'>>;
  absences?: Resolver<ResolversTypes['Absences'], ParentType, ContextType, RequireFields<QueryAbsencesArgs, 'kind' | 'first'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['Similar']>, ParentType, ContextType, RequireFields<QuerySimilarArgs, 'id' | 'first'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'documents'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'depth' | 'bucket'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, Partial<QueryStatsArgs>>;
  accuracy?: Resolver<ReadonlyArray<ResolversTypes['Accuracy']>, ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type LoadBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBounds'] = ResolversParentTypes['LoadBounds']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['JobDocument']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['JobError']>, ParentType, ContextType>;
};

export type JobDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobDocument'] = ResolversParentTypes['JobDocument']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobDocumentStatus'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['JobFound']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['JobError']>, ParentType, ContextType>;
};

export type JobFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobFound'] = ResolversParentTypes['JobFound']> = {
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobError'] = ResolversParentTypes['JobError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<MeetingMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<MeetingParticipantsArgs>>;
  heldIn?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<MeetingHeldInArgs>>;
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<MeetingAgreementsArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<MeetingCommitmentsArgs>>;
  topics?: Resolver<ResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<MeetingTopicsArgs>>;
  follows?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<MeetingFollowsArgs>>;
  followedBy?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<MeetingFollowedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingKindResolvers = EnumResolverSignature<{ CONFERENCE?: any, SUMMIT?: any, TALKS?: any, VISIT?: any, CALL?: any, CEREMONY?: any }, ResolversTypes['MeetingKind']>;

export type MeetingStatusResolvers = EnumResolverSignature<{ HELD?: any, PLANNED?: any }, ResolversTypes['MeetingStatus']>;

export type MeetingModeResolvers = EnumResolverSignature<{ IN_PERSON?: any, VIRTUAL?: any }, ResolversTypes['MeetingMode']>;

export type ParticipantRoleResolvers = EnumResolverSignature<{ CHAIR?: any, CO_CHAIR?: any, HOST?: any, PARTICIPANT?: any }, ResolversTypes['ParticipantRole']>;

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['NetworkTie']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTie'] = ResolversParentTypes['NetworkTie']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['NetworkSample']>, ParentType, ContextType, RequireFields<NetworkTieSamplesArgs, 'first'>>;
};

export type NetworkSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkSample'] = ResolversParentTypes['NetworkSample']> = {
  event?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'Agreement' | 'Commitment' | 'Document' | 'Passage' | 'Meeting' | 'Relation' | 'Topic' | 'Place', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'Agreement' | 'Commitment' | 'Meeting' | 'Topic' | 'Place', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country', ParentType, ContextType>;
};

export type EntityTypeResolvers = EnumResolverSignature<{ PERSON?: any, ORGANIZATION?: any, COUNTRY?: any, MEETING?: any, AGREEMENT?: any, COMMITMENT?: any, TOPIC?: any, PLACE?: any }, ResolversTypes['EntityType']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MatchManner'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type SignatureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureConnection'] = ResolversParentTypes['SignatureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignatureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureEdge'] = ResolversParentTypes['SignatureEdge']> = {
  node?: Resolver<ResolversTypes['Signature'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Similar'] = ResolversParentTypes['Similar']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedThing']>, ParentType, ContextType, RequireFields<SimilarSharedArgs, 'first'>>;
};

export type SharedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Repetition'] = ResolversParentTypes['Repetition']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['RepetitionKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CommitmentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentReport'] = ResolversParentTypes['CommitmentReport']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThreadState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ThreadStep']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadStep'] = ResolversParentTypes['ThreadStep']> = {
  kind?: Resolver<ResolversTypes['ThreadStepKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<TopicMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<TopicMeetingsArgs>>;
  agreements?: Resolver<ResolversTypes['RelatedAgreementConnection'], ParentType, ContextType, Partial<TopicAgreementsArgs>>;
  commitments?: Resolver<ResolversTypes['RelatedCommitmentConnection'], ParentType, ContextType, Partial<TopicCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['RelatedMeetingConnection'], ParentType, ContextType, Partial<PlaceMeetingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  Absences?: AbsencesResolvers<ContextType>;
  Accuracy?: AccuracyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OrganizationKind?: OrganizationKindResolvers;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CoSignerConnection?: CoSignerConnectionResolvers<ContextType>;
  CoSignerEdge?: CoSignerEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementKind?: AgreementKindResolvers;
  AgreementStatus?: AgreementStatusResolvers;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Modality?: ModalityResolvers;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedMeeting?: ComparedMeetingResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  FieldOfDocument?: FieldOfDocumentResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  StatedRelationConnection?: StatedRelationConnectionResolvers<ContextType>;
  StatedRelationEdge?: StatedRelationEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeHolderConnection?: OfficeHolderConnectionResolvers<ContextType>;
  OfficeHolderEdge?: OfficeHolderEdgeResolvers<ContextType>;
  AttendedMeetingConnection?: AttendedMeetingConnectionResolvers<ContextType>;
  AttendedMeetingEdge?: AttendedMeetingEdgeResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  SignedAgreementConnection?: SignedAgreementConnectionResolvers<ContextType>;
  SignedAgreementEdge?: SignedAgreementEdgeResolvers<ContextType>;
  SignatoryConnection?: SignatoryConnectionResolvers<ContextType>;
  SignatoryEdge?: SignatoryEdgeResolvers<ContextType>;
  RelatedActorConnection?: RelatedActorConnectionResolvers<ContextType>;
  RelatedActorEdge?: RelatedActorEdgeResolvers<ContextType>;
  RelatedCountryConnection?: RelatedCountryConnectionResolvers<ContextType>;
  RelatedCountryEdge?: RelatedCountryEdgeResolvers<ContextType>;
  RelatedMeetingConnection?: RelatedMeetingConnectionResolvers<ContextType>;
  RelatedMeetingEdge?: RelatedMeetingEdgeResolvers<ContextType>;
  RelatedAgreementConnection?: RelatedAgreementConnectionResolvers<ContextType>;
  RelatedAgreementEdge?: RelatedAgreementEdgeResolvers<ContextType>;
  RelatedCommitmentConnection?: RelatedCommitmentConnectionResolvers<ContextType>;
  RelatedCommitmentEdge?: RelatedCommitmentEdgeResolvers<ContextType>;
  RelatedTopicConnection?: RelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: RelatedTopicEdgeResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  Kind?: KindResolvers;
  Graph?: GraphResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  LoadBounds?: LoadBoundsResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobDocument?: JobDocumentResolvers<ContextType>;
  JobFound?: JobFoundResolvers<ContextType>;
  JobError?: JobErrorResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingKind?: MeetingKindResolvers;
  MeetingStatus?: MeetingStatusResolvers;
  MeetingMode?: MeetingModeResolvers;
  ParticipantRole?: ParticipantRoleResolvers;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkTie?: NetworkTieResolvers<ContextType>;
  NetworkSample?: NetworkSampleResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SignatureConnection?: SignatureConnectionResolvers<ContextType>;
  SignatureEdge?: SignatureEdgeResolvers<ContextType>;
  Similar?: SimilarResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Repetition?: RepetitionResolvers<ContextType>;
  CommitmentReport?: CommitmentReportResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadStep?: ThreadStepResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
};
