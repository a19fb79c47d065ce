// Made from server/api/schema/*.graphql by `npm run generate`. Do not edit.
import type { EntityType } from '../model/ontology.ts';
import type { OrganizationKind } from '../model/ontology.ts';
import type { MeetingKind } from '../model/ontology.ts';
import type { MeetingMode } from '../model/ontology.ts';
import type { MeetingStatus } from '../model/ontology.ts';
import type { ParticipantRole } from '../model/ontology.ts';
import type { AgreementKind } from '../model/ontology.ts';
import type { AgreementStatus } from '../model/ontology.ts';
import type { Modality } from '../model/ontology.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityModel, DocumentModel, PassageModel, MentionModel, RelationModel, OfficeModel, SignatureModel, ParticipationModel, EvidenceModel, NodeModel, PathModel, StatsModel } from './models.ts';
import type { GraphPart, GraphNodeRow, GraphEdgeRow } from '../store/graph.ts';
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
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A date as a document gives it, in EDTF (ISO 8601-2): `2024-03-30`, `2024-03`, `2021~`, `2021/2022`. */
  EDTF: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country code, such as `KH`. */
  CountryCode: { input: string; output: string; }
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
  /** Precision on texts that nobody looked at while the rules were written, 0 to 1; null where that was not measured. */
  readonly unseenPrecision?: Maybe<Scalars['Float']['output']>;
  /** Recall on the same texts, 0 to 1. */
  readonly unseenRecall?: Maybe<Scalars['Float']['output']>;
};

/** Kinds of facts whose reading is measured. */
export type MeasuredFact =
  /** Who is named. */
  | 'PERSONS'
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
  /** Offices held; with `on`, those held on that day as far as documents show. */
  readonly offices: ReadonlyArray<Office>;
};


/** A named human being. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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
  /** Who held an office in it, in the order of time; with `on`, those who did on that day as far as documents show. */
  readonly officeHolders: ReadonlyArray<Office>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationOfficeHoldersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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
};


/** A state. */
export type CountryRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state. */
export type CountryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences that say it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
};

export type { OrganizationKind };

/** Which actors: all given conditions hold. */
export type ActorFilter = {
  /** ISO codes; an actor of any of them. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of these types; others than PERSON, ORGANIZATION and COUNTRY are no actors. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Organizations of these kinds; with it, persons and countries are left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Words that its name or an alias contains; diacritics and case do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Documents speak of it on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Documents speak of it on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

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
  readonly signatures: ReadonlyArray<Signature>;
  /** Bodies and countries that it binds. */
  readonly parties: ReadonlyArray<Actor>;
  /** Meetings at which it came about. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** What it lays down. */
  readonly commitments: ReadonlyArray<Commitment>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Who committed themselves. */
  readonly by: ReadonlyArray<Actor>;
  /** The instrument that contains it, if any. */
  readonly agreement?: Maybe<Agreement>;
  /** The meeting at which it was undertaken, if any. */
  readonly meeting?: Maybe<Meeting>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** The sentences that say it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A source: a press release, joint statement or news report. */
export type Document = Node & {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
  /** Its title; null where none was found. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Day of publication, as far as the document gives it. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** Language of the text, as a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['output'];
  /** Path or address it was loaded from. */
  readonly source: Scalars['String']['output'];
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** The whole text; all offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** Its paragraphs, headings and list items, in the order of position. */
  readonly passages: ReadonlyArray<Passage>;
  /** Every stretch that names an entity, in the order of position. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Every relation that this document says. */
  readonly relations: ReadonlyArray<Relation>;
  /** Doubts about the text that reading or extracting it raised. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
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

/** Which documents: all given conditions hold. */
export type DocumentFilter = {
  /** Of any of these publishers, in the documents' spelling. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words that its title, publisher or text contains; case does not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** It may have been published on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It may have been published on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Documents that mention this entity. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
};

/** Which meetings, agreements or commitments: all given conditions hold. */
export type EventFilter = {
  /** ISO codes; an actor of any of them takes part, signs or is bound. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Sub-kinds, in the spelling of the type's own enum: `MOU`, `TALKS`, `PLEDGED`. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Topic ids, such as `topic/drugs`. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that its name or an alias contains; diacritics and case do not count. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** It may have happened on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It may have happened on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** An actor by id who takes part, signs, is bound or commits itself. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
};

/** Which part of the graph: all given conditions hold. */
export type GraphFilter = {
  /** Entities of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** ISO codes: actors and places of any of them, events with an actor of any of them, and the topics of those events. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Topic ids: those topics, events about any of them, and who and what has to do with those events. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What may have been so on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** What may have been so on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only these entities and what is within `depth` steps of them. */
  readonly focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many steps from the focus, 0 to 4. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the graph, for drawing. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The entities, the most important first. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** Every relation among them that passes the filter's days, in the order of its id. */
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
  /** How many passages say it. */
  readonly evidenceCount: Scalars['Int']['output'];
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
  readonly participants: ReadonlyArray<Participation>;
  /** What it produced. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** What was undertaken at it, whether or not an agreement says so too. */
  readonly commitments: ReadonlyArray<Commitment>;
};


/** An encounter of actors at a time. */
export type MeetingRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An encounter of actors at a time. */
export type MeetingMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An actor's part in a meeting. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** Who took part. */
  readonly actor: Actor;
  /** In what part. */
  readonly role: ParticipantRole;
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The sentences that say it, in the order of publication and position. */
  readonly evidence: ReadonlyArray<Evidence>;
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
};


/** Something in the world that documents speak of. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
};


/** An entity that can act: a person, an organization or a country. */
export type ActorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Cursor of the first on the page; null on an empty page. */
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
};

/** What may be asked. */
export type Query = {
  readonly __typename?: 'Query';
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
  /** Persons to whom a document gives a minister's office. */
  readonly ministers: PersonConnection;
  /** Organizations that are ministries. */
  readonly ministries: OrganizationConnection;
  /** Meetings that are conferences or summits. */
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
  readonly topics: ReadonlyArray<Topic>;
  /** The countries that documents name, by name. */
  readonly countries: ReadonlyArray<Country>;
  /** The ledger of who signed what, in the order of the day of signing (latest first), agreement and name. Where documents do not say the day, that of their publication counts. */
  readonly signatures: SignatureConnection;
  /** Nodes and edges for drawing: the most important entities that pass the filter, and every relation among them. */
  readonly graph: Graph;
  /** All shortest paths between two entities. */
  readonly paths: ReadonlyArray<Path>;
  /** How many events there are in each month or year. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /** What the graph holds. */
  readonly stats: Stats;
  /** How far the rules that read documents can be trusted: measured against facts that careful readers found in the demonstration corpus, a row for each kind of fact. */
  readonly accuracy: ReadonlyArray<Accuracy>;
};


/** What may be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What may be asked. */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryMinistersArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryMinistriesArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryConferencesArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryCommitmentsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QuerySignaturesArgs = {
  filter?: InputMaybe<SignatureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked. */
export type QueryGraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<GraphFilter>;
  bucket?: InputMaybe<Bucket>;
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
};

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

/** Which signatures: all given conditions hold. */
export type SignatureFilter = {
  /** ISO codes: the signatory, or whom the signatory signed for, is of any of them. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of instruments of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** By this person. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Under this agreement. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** It may have been signed on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** It may have been signed on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
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
};


/** A subject of the controlled vocabulary. */
export type TopicRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A subject of the controlled vocabulary. */
export type TopicMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
};


/** A place in which something happened. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place in which something happened. */
export type PlaceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  Accuracy: ResolverTypeWrapper<Accuracy>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MeasuredFact: MeasuredFact;
  Person: ResolverTypeWrapper<EntityModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Organization: ResolverTypeWrapper<EntityModel>;
  Country: ResolverTypeWrapper<EntityModel>;
  Office: ResolverTypeWrapper<OfficeModel>;
  OrganizationKind: OrganizationKind;
  ActorFilter: ActorFilter;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  Agreement: ResolverTypeWrapper<EntityModel>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Commitment: ResolverTypeWrapper<EntityModel>;
  Modality: Modality;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  Document: ResolverTypeWrapper<DocumentModel>;
  Passage: ResolverTypeWrapper<PassageModel>;
  Mention: ResolverTypeWrapper<MentionModel>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  EventFilter: EventFilter;
  GraphFilter: GraphFilter;
  Graph: ResolverTypeWrapper<GraphPart>;
  GraphNode: ResolverTypeWrapper<GraphNodeRow>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  Meeting: ResolverTypeWrapper<EntityModel>;
  Participation: ResolverTypeWrapper<ParticipationModel>;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  MeetingMode: MeetingMode;
  ParticipantRole: ParticipantRole;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  Actor: ResolverTypeWrapper<EntityModel>;
  EntityType: EntityType;
  Direction: Direction;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationType: RelationType;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'other'> & { node: ResolversTypes['Relation'], other: ResolversTypes['Entity'] }>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  MatchKind: MatchKind;
  Signature: ResolverTypeWrapper<SignatureModel>;
  SignatureFilter: SignatureFilter;
  SignatureConnection: ResolverTypeWrapper<Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignatureEdge']>, nodes: ReadonlyArray<ResolversTypes['Signature']> }>;
  SignatureEdge: ResolverTypeWrapper<Omit<SignatureEdge, 'node'> & { node: ResolversTypes['Signature'] }>;
  Stats: ResolverTypeWrapper<StatsModel>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Bucket: Bucket;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Topic: ResolverTypeWrapper<EntityModel>;
  Place: ResolverTypeWrapper<EntityModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accuracy: Accuracy;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Person: EntityModel;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Organization: EntityModel;
  Country: EntityModel;
  Office: OfficeModel;
  ActorFilter: ActorFilter;
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  Agreement: EntityModel;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Commitment: EntityModel;
  CommitmentConnection: Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Document: DocumentModel;
  Passage: PassageModel;
  Mention: MentionModel;
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  EventFilter: EventFilter;
  GraphFilter: GraphFilter;
  Graph: GraphPart;
  GraphNode: GraphNodeRow;
  GraphEdge: GraphEdgeRow;
  Meeting: EntityModel;
  Participation: ParticipationModel;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Node: NodeModel;
  Entity: EntityModel;
  Actor: EntityModel;
  PageInfo: PageInfo;
  Path: PathModel;
  Query: Record<PropertyKey, never>;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Entity'] };
  Evidence: EvidenceModel;
  Date: Scalars['Date']['output'];
  EDTF: Scalars['EDTF']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Signature: SignatureModel;
  SignatureFilter: SignatureFilter;
  SignatureConnection: Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignatureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Signature']> };
  SignatureEdge: Omit<SignatureEdge, 'node'> & { node: ResolversParentTypes['Signature'] };
  Stats: StatsModel;
  TypeCount: TypeCount;
  TimelineBucket: TimelineBucket;
  Topic: EntityModel;
  Place: EntityModel;
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
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  honorifics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isMinister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<PersonOfficesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  officeHolders?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<OrganizationOfficeHoldersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<CountryMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<AgreementMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  commitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
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
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CommitmentRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<CommitmentMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
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
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<MeetingMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  commitments?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
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
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  ministers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryMinistersArgs, 'first'>>;
  ministries?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryMinistriesArgs, 'first'>>;
  conferences?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryConferencesArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['SignatureConnection'], ParentType, ContextType, RequireFields<QuerySignaturesArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'limit'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  accuracy?: Resolver<ReadonlyArray<ResolversTypes['Accuracy']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
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

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TopicMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
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
  Agreement?: AgreementResolvers<ContextType>;
  AgreementKind?: AgreementKindResolvers;
  AgreementStatus?: AgreementStatusResolvers;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Modality?: ModalityResolvers;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  MeetingKind?: MeetingKindResolvers;
  MeetingStatus?: MeetingStatusResolvers;
  MeetingMode?: MeetingModeResolvers;
  ParticipantRole?: ParticipantRoleResolvers;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SignatureConnection?: SignatureConnectionResolvers<ContextType>;
  SignatureEdge?: SignatureEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
};
