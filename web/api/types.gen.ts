// Made from server/api/schema/*.graphql by `npm run generate`. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A file sent with the request, after the GraphQL multipart request specification. */
  Upload: { input: unknown; output: unknown; }
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
  __typename?: 'Absence';
  /** What is missing. */
  kind: AbsenceKind;
  /** Whom or what it concerns: the two states, the commitment, the agreement, or the person followed by the successor. */
  subjects: Array<Entity>;
  /** In words. */
  what: Scalars['String']['output'];
  /** First day of the period looked at; null where it begins with the first document. */
  since: Maybe<Scalars['Date']['output']>;
  /** How many documents of the period could have said it: those that name all states concerned. The more there are, the more the absence says. */
  restsOn: Scalars['Int']['output'];
  /** Sentences that say what there is: the meetings, the undertaking, the agreement, the two offices. */
  evidence: Array<Evidence>;
};

/** What is missing, those that rest on the most documents first. */
export type Absences = {
  __typename?: 'Absences';
  /** What was asked for. */
  kind: AbsenceKind;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** The first of them. */
  nodes: Array<Absence>;
};

/** How well one kind of fact is read out of text. */
export type Accuracy = {
  __typename?: 'Accuracy';
  /** The kind of fact. */
  fact: MeasuredFact;
  /** How many of these facts careful readers found in the corpus. */
  gold: Scalars['Int']['output'];
  /** How many the rules found. */
  found: Scalars['Int']['output'];
  /** How many of those are right. */
  correct: Scalars['Int']['output'];
  /** Share of what was found that is right, 0 to 1. */
  precision: Scalars['Float']['output'];
  /** Share of what careful readers found that was found, 0 to 1. */
  recall: Scalars['Float']['output'];
  /** Harmonic mean of precision and recall, 0 to 1. */
  f1: Scalars['Float']['output'];
  /** Precision on texts that the rules had not seen, 0 to 1; null where that was not measured. */
  unseenPrecision: Maybe<Scalars['Float']['output']>;
  /** Recall on the same texts, 0 to 1. */
  unseenRecall: Maybe<Scalars['Float']['output']>;
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
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  country: Maybe<Country>;
  /** Ranks and forms of address that documents give: General, Samdech, Dr. */
  honorifics: Array<Scalars['String']['output']>;
  /** Whether a document gives the person a minister's office. */
  isMinister: Scalars['Boolean']['output'];
  /** Offices held, the earliest first. */
  offices: OfficeConnection;
  meetings: AttendedMeetingConnection;
  /** What the person signed, the earliest first. */
  signed: SignedAgreementConnection;
  commitments: RelatedCommitmentConnection;
  /** The states to which documents say, or show, that the person belongs. */
  belongsTo: RelatedCountryConnection;
  /** Who signed the same agreements, those with the most in common first. */
  coSigners: CoSignerConnection;
};


/** A named human being. */
export type PersonRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  __typename?: 'Organization';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  country: Maybe<Country>;
  /** What sort of body it is. */
  kind: OrganizationKind;
  /** Who held an office in it, the earliest first. */
  officeHolders: OfficeHolderConnection;
  meetings: AttendedMeetingConnection;
  /** Agreements that bind it, the earliest first. */
  agreements: RelatedAgreementConnection;
  commitments: RelatedCommitmentConnection;
  /** The states to which documents say, or show, that it belongs. */
  belongsTo: RelatedCountryConnection;
};


/** A body: ministry, agency, party, intergovernmental organization and so on. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  __typename?: 'Country';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** Itself. */
  country: Maybe<Country>;
  /** Its ISO 3166-1 alpha-2 code. */
  iso2: Scalars['CountryCode']['output'];
  /** Who held an office of the state itself, such as its head or that of its government, the earliest first. */
  officeHolders: OfficeHolderConnection;
  meetings: AttendedMeetingConnection;
  /** Agreements that bind it, the earliest first. */
  agreements: RelatedAgreementConnection;
  commitments: RelatedCommitmentConnection;
  /** Persons and bodies that belong to it, by name. */
  members: RelatedActorConnection;
  /** Meetings that were held in it where documents name no place, the earliest first. */
  hosted: RelatedMeetingConnection;
};


/** A state. */
export type CountryRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  __typename?: 'Office';
  /** Who holds it. */
  person: Person;
  /** The title in the documents' words: "Minister of Interior". */
  title: Scalars['String']['output'];
  /** The body; null for heads of state and government. */
  organization: Maybe<Organization>;
  /** The state it belongs to; null for an international body's. */
  country: Maybe<Country>;
  /** First day on which a source gives the person that office. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day on which a source gives the person that office. */
  to: Maybe<Scalars['Date']['output']>;
  /** Whether the sources name an office only, and who held it then is known from other documents. */
  inferred: Scalars['Boolean']['output'];
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  confidence: Scalars['Float']['output'];
  /** The sentences that say it, in the order of publication and position. */
  evidence: Array<Evidence>;
};

/** Kinds of organization. */
export type OrganizationKind =
  /** A ministry or department of state. */
  | 'MINISTRY'
  /** A body under a government: police, committee, office, force. */
  | 'AGENCY'
  /** A government as a whole, national or local. */
  | 'GOVERNMENT'
  /** A political party. */
  | 'PARTY'
  /** A parliament, assembly or congress. */
  | 'LEGISLATURE'
  /** A body of several states, such as ASEAN or Interpol. */
  | 'INTERGOVERNMENTAL'
  /** A company. */
  | 'COMPANY'
  /** A university or school. */
  | 'UNIVERSITY'
  /** A non-governmental organization. */
  | 'NGO'
  /** Any other body. */
  | 'OTHER';

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  edges: Array<ActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  node: Actor;
  cursor: Scalars['String']['output'];
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  node: Person;
  cursor: Scalars['String']['output'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  node: Organization;
  cursor: Scalars['String']['output'];
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  edges: Array<CountryEdge>;
  nodes: Array<Country>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A country in a page. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  node: Country;
  cursor: Scalars['String']['output'];
};

/** Who signed the same agreements as a person. */
export type CoSignerConnection = {
  __typename?: 'CoSignerConnection';
  edges: Array<CoSignerEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Somebody who signed the same agreements, and which. */
export type CoSignerEdge = {
  __typename?: 'CoSignerEdge';
  node: Person;
  cursor: Scalars['String']['output'];
  /** How many agreements both signed. */
  count: Scalars['Int']['output'];
  /** Those agreements, the earliest first. */
  agreements: Array<Agreement>;
};

/** An instrument: what was signed, adopted or proposed. */
export type Agreement = Node & Entity & {
  __typename?: 'Agreement';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** What sort of instrument it is. */
  kind: AgreementKind;
  /** What became of it. */
  status: AgreementStatus;
  /** When it was signed or adopted. */
  date: Maybe<Scalars['EDTF']['output']>;
  /** The period it is for. */
  covers: Maybe<Scalars['EDTF']['output']>;
  /** Who signed it, by name. */
  signatories: SignatoryConnection;
  /** Bodies and countries that it binds, by name. */
  parties: RelatedActorConnection;
  /** Meetings at which it came about. */
  meetings: RelatedMeetingConnection;
  /** What it lays down. */
  commitments: RelatedCommitmentConnection;
  /** What it is about. */
  topics: RelatedTopicConnection;
};


/** An instrument: what was signed, adopted or proposed. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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

/** Kinds of instrument. */
export type AgreementKind =
  /** A memorandum of understanding or of cooperation. */
  | 'MOU'
  /** An agreement by that name, or an accord. */
  | 'AGREEMENT'
  /** A treaty, convention or pact. */
  | 'TREATY'
  /** A protocol. */
  | 'PROTOCOL'
  /** A plan or programme of cooperation. */
  | 'PLAN'
  /** A joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** A declaration. */
  | 'DECLARATION'
  /** Minutes of a meeting, agreed or signed. */
  | 'MINUTES'
  /** A contract. */
  | 'CONTRACT'
  /** Any other instrument. */
  | 'OTHER';

/** What became of an instrument, as far as its documents say; `IN_FORCE` is an older one merely referred to. */
export type AgreementStatus =
  /** Persons put their names to it. */
  | 'SIGNED'
  /** It was adopted, approved or issued. */
  | 'ADOPTED'
  /** It is intended or being drafted. */
  | 'PROPOSED'
  /** An older one that a document refers to. */
  | 'IN_FORCE';

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  node: Agreement;
  cursor: Scalars['String']['output'];
};

/** An undertaking: what was pledged, agreed or is to be done. */
export type Commitment = Node & Entity & {
  __typename?: 'Commitment';
  id: Scalars['ID']['output'];
  /** The undertaking, shortened where it is long. */
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** The undertaking in the document's words. */
  text: Scalars['String']['output'];
  /** How firmly it was undertaken. */
  modality: Modality;
  /** When it was undertaken. */
  date: Maybe<Scalars['EDTF']['output']>;
  /** Who committed themselves, by name. */
  by: RelatedActorConnection;
  /** The instrument that contains it, if any: the first by date. */
  agreement: Maybe<Agreement>;
  /** The meeting at which it was undertaken, if any: the first by date. */
  meeting: Maybe<Meeting>;
  /** Instruments that contain it. */
  agreements: RelatedAgreementConnection;
  /** Meetings at which it was undertaken. */
  meetings: RelatedMeetingConnection;
  /** What it is about. */
  topics: RelatedTopicConnection;
  /** The sentences that say it. */
  evidence: Array<Evidence>;
  /** Earlier undertakings in the same circle of states that this one repeats or narrows, the surest first; compared are the 5,000 latest of these states. */
  repeats: Array<Repetition>;
  /** Later undertakings in the same circle of states that repeat or narrow this one, the surest first; compared are the 5,000 latest of these states. */
  repeatedBy: Array<Repetition>;
  /** Later sentences that report on it, in the order of publication; looked at are 2,000 paragraphs, the latest. */
  reports: Array<CommitmentReport>;
};


/** An undertaking: what was pledged, agreed or is to be done. */
export type CommitmentRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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

/** How firmly something was undertaken. */
export type Modality =
  /** Pledged, vowed or promised. */
  | 'PLEDGED'
  /** Agreed or decided. */
  | 'AGREED'
  /** Ought to be done. */
  | 'SHOULD'
  /** Will or is to be done. */
  | 'WILL';

/** A page of commitments. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  edges: Array<CommitmentEdge>;
  nodes: Array<Commitment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A commitment in a page. */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  node: Commitment;
  cursor: Scalars['String']['output'];
};

/** What several documents tell of the same meetings. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The documents compared, in the order asked for. */
  documents: Array<Document>;
  /** Every meeting of which at least two of them tell, by id; empty where there is none. */
  meetings: Array<ComparedMeeting>;
};

/** A meeting as several documents tell it. */
export type ComparedMeeting = {
  __typename?: 'ComparedMeeting';
  /** The meeting. */
  meeting: Meeting;
  /** Those of the documents that tell of it. */
  documents: Array<Document>;
  /** What they say of it, field by field; fields of which none says anything are left out. */
  fields: Array<ComparedField>;
  /** How many fields they disagree on. */
  disputed: Scalars['Int']['output'];
  /** Of each document the sentence that says the meeting. */
  evidence: Array<Evidence>;
};

/** What documents say of one side of a meeting. */
export type ComparedField = {
  __typename?: 'ComparedField';
  /** Of what. */
  field: MeetingField;
  /** Whether they agree. */
  verdict: Verdict;
  /** What each document says. */
  said: Array<FieldOfDocument>;
  /** Of participants and agreements, those that some of the documents that name any do not name. */
  disputed: Array<Entity>;
};

/** What one document says of one side of a meeting. */
export type FieldOfDocument = {
  __typename?: 'FieldOfDocument';
  /** The document. */
  document: Document;
  /** What it says, in its own words or, for kinds and the like, in those of this API; null where it says nothing. */
  value: Maybe<Scalars['String']['output']>;
  /** The entities meant, for places, participants and agreements. */
  entities: Array<Entity>;
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
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  /** Its title; null where none was found. */
  title: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  url: Maybe<Scalars['URL']['output']>;
  /** Day of publication, as far as the document gives it. */
  published: Maybe<Scalars['EDTF']['output']>;
  /** Language of the text, as a BCP 47 tag such as `en`. */
  language: Scalars['String']['output'];
  /** Path or address it was loaded from. */
  source: Scalars['String']['output'];
  /** When it was first loaded; null where that was not kept yet. This is what `knownAt` looks at. */
  loaded: Maybe<Scalars['DateTime']['output']>;
  /** What read the facts out of it: name and version, such as `rules 1`; null where that was not kept yet. */
  extractor: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** The whole text; all offsets point into it. */
  text: Scalars['String']['output'];
  /** Its paragraphs, headings and list items, in the order of position. */
  passages: PassageConnection;
  /** Every stretch that names an entity, in the order of position. */
  mentions: MentionConnection;
  /** Every relation that this document says, in the order of type and id. */
  relations: StatedRelationConnection;
  /** Earlier undertakings on which it reports, in the order of the text. */
  reportsOn: Array<CommitmentReport>;
  /** Doubts about the text that reading or extracting it raised. */
  notes: Array<Scalars['String']['output']>;
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
  __typename?: 'Passage';
  id: Scalars['ID']['output'];
  /** Its place among the passages of its document, from 0. */
  index: Scalars['Int']['output'];
  /** Offset of its first character in the document's text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Offset after its last character. */
  end: Scalars['Int']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
  /** The document in which it stands. */
  document: Document;
};

/** A stretch of a document that names an entity. */
export type Mention = {
  __typename?: 'Mention';
  /** Whom or what it names. */
  entity: Entity;
  /** The words, exactly as they stand in the document. */
  surface: Scalars['String']['output'];
  /** Offset of the first character in the document's text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Offset after the last character. */
  end: Scalars['Int']['output'];
  /** The paragraph around it. */
  passage: Passage;
  /** The document in which it stands. */
  document: Document;
};

/** A page of the passages of a document. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  edges: Array<PassageEdge>;
  nodes: Array<Passage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A passage in a page. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  node: Passage;
  cursor: Scalars['String']['output'];
};

/** A page of the relations that a document says. */
export type StatedRelationConnection = {
  __typename?: 'StatedRelationConnection';
  edges: Array<StatedRelationEdge>;
  nodes: Array<Relation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A relation in a page of those that a document says. */
export type StatedRelationEdge = {
  __typename?: 'StatedRelationEdge';
  node: Relation;
  cursor: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  edges: Array<MentionEdge>;
  nodes: Array<Mention>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A mention in a page. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  node: Mention;
  cursor: Scalars['String']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  node: Document;
  cursor: Scalars['String']['output'];
};

/** An edge that stands for a relation: beside what it leads to it says what is true of the relation, and where that is written. */
export type FactEdge = {
  /** Where it stands in the list: opaque, to be handed back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The relation itself, which can be asked for by its id. */
  relation: Relation;
  /** First day of which a source says it. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  to: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  confidence: Scalars['Float']['output'];
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  inferred: Scalars['Boolean']['output'];
  /** What read it out of its documents, each once: name and version, such as `rules 1`. Documents loaded before that was kept add nothing. */
  extractors: Array<Scalars['String']['output']>;
  /** Every passage that says it, in the order of publication and position. */
  evidence: Array<Evidence>;
};

/** A page of offices that a person held. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  edges: Array<OfficeEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An office that a person held. */
export type OfficeEdge = FactEdge & {
  __typename?: 'OfficeEdge';
  /** The body, or for heads of state and government the country. */
  node: Actor;
  /** The title in the documents' words: "Minister of Interior". */
  title: Scalars['String']['output'];
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of persons who held an office. */
export type OfficeHolderConnection = {
  __typename?: 'OfficeHolderConnection';
  edges: Array<OfficeHolderEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person who held an office in a body or country. */
export type OfficeHolderEdge = FactEdge & {
  __typename?: 'OfficeHolderEdge';
  /** Who held it. */
  node: Person;
  /** The title in the documents' words: "Minister of Interior". */
  title: Scalars['String']['output'];
  /** The body, or for heads of state and government the country. */
  holdsOfficeIn: Actor;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of meetings in which an actor took part. */
export type AttendedMeetingConnection = {
  __typename?: 'AttendedMeetingConnection';
  edges: Array<AttendedMeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A meeting in which an actor took part. */
export type AttendedMeetingEdge = FactEdge & {
  __typename?: 'AttendedMeetingEdge';
  /** The meeting. */
  node: Meeting;
  /** In what part. */
  role: ParticipantRole;
  /** The office held on that day, as far as documents show; null for bodies and countries. */
  office: Maybe<Office>;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of actors who took part in a meeting. */
export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  edges: Array<ParticipantEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An actor who took part in a meeting. */
export type ParticipantEdge = FactEdge & {
  __typename?: 'ParticipantEdge';
  /** Who took part. */
  node: Actor;
  /** In what part. */
  role: ParticipantRole;
  /** The office held on that day, as far as documents show; null for bodies and countries. */
  office: Maybe<Office>;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of agreements that a person signed. */
export type SignedAgreementConnection = {
  __typename?: 'SignedAgreementConnection';
  edges: Array<SignedAgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An agreement that a person signed. */
export type SignedAgreementEdge = FactEdge & {
  __typename?: 'SignedAgreementEdge';
  /** What was signed. */
  node: Agreement;
  /** The office held on the day of signing, as far as documents show. */
  office: Maybe<Office>;
  /** The body or country on behalf of which it was signed. */
  onBehalfOf: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  on: Maybe<Scalars['EDTF']['output']>;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of persons who signed an agreement. */
export type SignatoryConnection = {
  __typename?: 'SignatoryConnection';
  edges: Array<SignatoryEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person who signed an agreement. */
export type SignatoryEdge = FactEdge & {
  __typename?: 'SignatoryEdge';
  /** Who signed. */
  node: Person;
  /** The office held on the day of signing, as far as documents show. */
  office: Maybe<Office>;
  /** The body or country on behalf of which it was signed. */
  onBehalfOf: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  on: Maybe<Scalars['EDTF']['output']>;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of actors in a relation. */
export type RelatedActorConnection = {
  __typename?: 'RelatedActorConnection';
  edges: Array<RelatedActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An actor, and the relation that leads to it. */
export type RelatedActorEdge = FactEdge & {
  __typename?: 'RelatedActorEdge';
  /** The actor. */
  node: Actor;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of countries in a relation. */
export type RelatedCountryConnection = {
  __typename?: 'RelatedCountryConnection';
  edges: Array<RelatedCountryEdge>;
  nodes: Array<Country>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A country, and the relation that leads to it. */
export type RelatedCountryEdge = FactEdge & {
  __typename?: 'RelatedCountryEdge';
  /** The country. */
  node: Country;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of meetings in a relation. */
export type RelatedMeetingConnection = {
  __typename?: 'RelatedMeetingConnection';
  edges: Array<RelatedMeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A meeting, and the relation that leads to it. */
export type RelatedMeetingEdge = FactEdge & {
  __typename?: 'RelatedMeetingEdge';
  /** The meeting. */
  node: Meeting;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of agreements in a relation. */
export type RelatedAgreementConnection = {
  __typename?: 'RelatedAgreementConnection';
  edges: Array<RelatedAgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An agreement, and the relation that leads to it. */
export type RelatedAgreementEdge = FactEdge & {
  __typename?: 'RelatedAgreementEdge';
  /** The agreement. */
  node: Agreement;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of commitments in a relation. */
export type RelatedCommitmentConnection = {
  __typename?: 'RelatedCommitmentConnection';
  edges: Array<RelatedCommitmentEdge>;
  nodes: Array<Commitment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A commitment, and the relation that leads to it. */
export type RelatedCommitmentEdge = FactEdge & {
  __typename?: 'RelatedCommitmentEdge';
  /** The commitment. */
  node: Commitment;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of topics in a relation. */
export type RelatedTopicConnection = {
  __typename?: 'RelatedTopicConnection';
  edges: Array<RelatedTopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A topic, and the relation that leads to it. */
export type RelatedTopicEdge = FactEdge & {
  __typename?: 'RelatedTopicEdge';
  /** The topic. */
  node: Topic;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

/** A page of places and countries in which a meeting was held. */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  edges: Array<LocationEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where a meeting was held. */
export type LocationEdge = FactEdge & {
  __typename?: 'LocationEdge';
  /** The place, or where documents name none the country. */
  node: Entity;
  cursor: Scalars['String']['output'];
  relation: Relation;
  from: Maybe<Scalars['Date']['output']>;
  to: Maybe<Scalars['Date']['output']>;
  confidence: Scalars['Float']['output'];
  inferred: Scalars['Boolean']['output'];
  extractors: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
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
  actors?: InputMaybe<Array<Reference>>;
  /**
   * Of any of these countries: an actor or place that belongs to one or is one, an event with an actor of one, a signature whose
   * signatory, or whom it was signed for, is of one, a document that mentions one or an actor of one.
   */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Of any of these types; a document that speaks of such; a signature, where persons or agreements are among them. */
  types?: InputMaybe<Array<EntityType>>;
  /** Of any of these sub-kinds; signatures of such agreements; documents that speak of such. */
  kinds?: InputMaybe<Array<Kind>>;
  /**
   * About any of these topics: the topic itself, an event about it, who has to do with such an event, a signature under such an
   * agreement, a document that speaks of such.
   */
  topics?: InputMaybe<Array<Reference>>;
  /**
   * Words that its name or an alias contains, in any order; of a commitment its text, of a signature the names of person and agreement,
   * of a document title, publisher and text. Case does not count, nor, except in documents, do diacritics.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * It may have been so at some time in this: a day, month, year or span (`2024-03-30`, `2024-03`, `2021/2023`). An event or signature by its
   * date, an actor, place or topic by the days of which documents speak of it, a document by its publication. Not beside `from` or `to`.
   */
  during?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have been so in this or later: a day, or the beginning of a month, year or span. */
  from?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have been so in this or earlier: a day, or the end of a month, year or span. */
  to?: InputMaybe<Scalars['EDTF']['input']>;
  /**
   * Said with at least this confidence, 0 to 1: of a signature its own; of an entity, that of at least one of its relations; of a document,
   * that of at least one relation that it says.
   */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Any of these documents, by id or title, speaks of it, or, of a signature, says it; a document that is one of them. */
  documents?: InputMaybe<Array<Reference>>;
  /** A document of any of these publishers speaks of it, or, of a signature, says it; a document of one. Case does not count. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Something meant by its id or by its name. */
export type Reference =
  /** Its id, or any id that it bore before it was joined with another. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /**
   * Its name, or one of its aliases, whole: `Ministry of Interior`; of a document, its title. Diacritics and case do not count. Where several
   * bear the name all are meant; where one is wanted and several bear it the request is refused, and the refusal names them.
   */
  { id?: never; name: Scalars['String']['input']; };

/** Sub-kinds: of organizations, meetings and agreements, and how firmly a commitment was undertaken. */
export type Kind =
  /** An organization: a ministry or department of state. */
  | 'MINISTRY'
  /** An organization: a body under a government, such as a police, committee, office or force. */
  | 'AGENCY'
  /** An organization: a government as a whole, national or local. */
  | 'GOVERNMENT'
  /** An organization: a political party. */
  | 'PARTY'
  /** An organization: a parliament, assembly or congress. */
  | 'LEGISLATURE'
  /** An organization: a body of several states, such as ASEAN or Interpol. */
  | 'INTERGOVERNMENTAL'
  /** An organization: a company. */
  | 'COMPANY'
  /** An organization: a university or school. */
  | 'UNIVERSITY'
  /** An organization: a non-governmental one. */
  | 'NGO'
  /** An organization or agreement of any other kind. */
  | 'OTHER'
  /** A meeting: a conference, or a regular meeting by that or a like name. */
  | 'CONFERENCE'
  /** A meeting: one of heads of state or government. */
  | 'SUMMIT'
  /** A meeting: talks, a dialogue or a working session. */
  | 'TALKS'
  /** A meeting: a visit. */
  | 'VISIT'
  /** A meeting: a courtesy call or reception. */
  | 'CALL'
  /** A meeting: a ceremony. */
  | 'CEREMONY'
  /** An agreement: a memorandum of understanding or of cooperation. */
  | 'MOU'
  /** An agreement: one by that name, or an accord. */
  | 'AGREEMENT'
  /** An agreement: a treaty, convention or pact. */
  | 'TREATY'
  /** An agreement: a protocol. */
  | 'PROTOCOL'
  /** An agreement: a plan or programme of cooperation. */
  | 'PLAN'
  /** An agreement: a joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** An agreement: a declaration. */
  | 'DECLARATION'
  /** An agreement: minutes of a meeting, agreed or signed. */
  | 'MINUTES'
  /** An agreement: a contract. */
  | 'CONTRACT'
  /** A commitment: pledged, vowed or promised. */
  | 'PLEDGED'
  /** A commitment: agreed or decided. */
  | 'AGREED'
  /** A commitment: ought to be done. */
  | 'SHOULD'
  /** A commitment: will or is to be done. */
  | 'WILL';

/** In what order a list stands. What has no value to be sorted by comes last, either way. */
export type Order = {
  /** What it is sorted by. */
  by: OrderKey;
  /** Which way; left out, names ascend, days and numbers descend. */
  direction?: InputMaybe<OrderDirection>;
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
  __typename?: 'Graph';
  /** The entities, the most important first. */
  nodes: Array<GraphNode>;
  /** Every relation among them that may have held in the filter's days, is as sure as it asks and said by its documents; in the order of its id. */
  edges: Array<GraphEdge>;
  /** How many entities pass the filter but are left out by the limit. */
  omitted: Scalars['Int']['output'];
};

/** An entity as drawn. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Id of the entity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What kind of thing it is. */
  type: EntityType;
  /** Sub-kind in the type's own words: `ministry`, `mou`, `talks`; null where it has none. */
  kind: Maybe<Scalars['String']['output']>;
  /** Labels of the node, such as `Minister`, `Ministry` or `Conference`. */
  labels: Array<Scalars['String']['output']>;
  /** ISO code of the state it belongs to, or is; null where it has none. */
  country: Maybe<Scalars['CountryCode']['output']>;
  /** Of an event, the first day on which it may have happened; else the first day of which a document speaks of it. */
  from: Maybe<Scalars['Date']['output']>;
  /** Of an event, the last day on which it may have happened; else the last day of which a document speaks of it. */
  to: Maybe<Scalars['Date']['output']>;
  /** How many relations it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** How many entities it has relations to that are not drawn: what `expand` would add, whatever the filter. */
  omitted: Scalars['Int']['output'];
};

/** A relation as drawn. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** Id of the relation. */
  id: Scalars['ID']['output'];
  /** Id of the entity it reads from. */
  source: Scalars['ID']['output'];
  /** Id of the entity it reads to. */
  target: Scalars['ID']['output'];
  /** What it says. */
  type: RelationType;
  /** Title, role or other word that belongs on the line. */
  label: Maybe<Scalars['String']['output']>;
  /** First day of which a source says it. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  to: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  confidence: Scalars['Float']['output'];
  /** Whether its sources name an office only, and the holder is known from other documents. */
  inferred: Scalars['Boolean']['output'];
  /** How many passages say it. */
  evidenceCount: Scalars['Int']['output'];
};

/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Loads documents, each as text, as an upload or from an address. Gives a job at once; what becomes of each document is told by it. One that fails holds up no other, and loading one twice changes nothing. */
  loadDocuments: Job;
  /** Takes a document out of the graph, with exactly what only it said. */
  removeDocument: Job;
};


/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type MutationLoadDocumentsArgs = {
  documents: Array<DocumentInput>;
};


/** What changes the graph. It takes the token of the server, `Authorization: Bearer …`, or a request from the machine itself where the server listens to nobody else. */
export type MutationRemoveDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** What is told as it happens, by server-sent events. It takes the token too. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The job as it stands, and again whenever it has changed, to its end. */
  jobProgress: Job;
};


/** What is told as it happens, by server-sent events. It takes the token too. */
export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What may be asked. */
export type Query = {
  __typename?: 'Query';
  /** What this server takes in one load; null where it loads nothing. */
  loadBounds: Maybe<LoadBounds>;
  /** A job by its id; null if there is none, or none any more. It takes the token. */
  job: Maybe<Job>;
  /** The jobs that are under way, and the last hundred that ended, the latest first. It takes the token. */
  jobs: Array<Job>;
  /** Anything by its id; null if there is none. */
  node: Maybe<Node>;
  /** A person; null if there is none of that id. */
  person: Maybe<Person>;
  /** An organization; null if there is none of that id. */
  organization: Maybe<Organization>;
  /** By id (`country/kh`) or ISO code (`KH`). */
  country: Maybe<Country>;
  /** A meeting; null if there is none of that id. */
  meeting: Maybe<Meeting>;
  /** An agreement; null if there is none of that id. */
  agreement: Maybe<Agreement>;
  /** A commitment; null if there is none of that id. */
  commitment: Maybe<Commitment>;
  /** A document; null if there is none of that id. */
  document: Maybe<Document>;
  /** Entities whose name, alias or text matches, best first. Spelling may vary: diacritics and case do not count. */
  search: SearchConnection;
  /** Persons, organizations and countries, by name. */
  actors: ActorConnection;
  /** Persons to whom a document gives a minister's office, by name; with `asOf`, those whom documents show in one on that day. */
  ministers: PersonConnection;
  /** Organizations that are ministries, by name. */
  ministries: OrganizationConnection;
  /** Meetings that are conferences or summits, the latest first. */
  conferences: MeetingConnection;
  /** Meetings of any kind, the latest first, those without a date last. */
  meetings: MeetingConnection;
  /** Instruments, the latest first, those without a date last. */
  agreements: AgreementConnection;
  /** Undertakings, the latest first, those without a date last. */
  commitments: CommitmentConnection;
  /** Sources, the latest first, those without a date last. */
  documents: DocumentConnection;
  /** The topics that documents touch, by name. */
  topics: TopicConnection;
  /** The countries that documents name, by name. */
  countries: CountryConnection;
  /** The places that documents name, by name. */
  places: PlaceConnection;
  /** The ledger of who signed what, in the order of the day of signing (latest first), agreement and name. Where documents do not say the day, that of their publication counts. */
  signatures: SignatureConnection;
  /** Who held an office in a body or country, the earliest first. */
  officeHolders: OfficeHolderConnection;
  /**
   * Meetings in which all of these took part, the latest first. A country takes part by its bodies and persons, a body by persons to whom a
   * document that tells of the meeting gives an office in it.
   */
  meetingsBetween: MeetingConnection;
  /** Who signed the same agreements as a person, those with the most in common first. */
  coSigners: CoSignerConnection;
  /** Nodes and edges for drawing: the most important entities that pass the filter, and every relation among them. */
  graph: Graph;
  /** An entity with those one step from it, to be added to a drawing; null if there is none of that id. The entity comes first, then the most important. */
  expand: Maybe<Graph>;
  /** All shortest paths between two entities, sorted by the ids on the way; none where there is no way of that length. */
  paths: Array<Path>;
  /** The story of an undertaking in the order of time: what it repeats, what repeats or narrows it, what reports on it; null if there is none of that id. */
  thread: Maybe<Thread>;
  /** Who met, signed and promised with whom, counted between states or bodies over the events that pass the filter. */
  network: Network;
  /** What documents do not say: each answer tells on how many documents of the period it rests. Looked at are the 2,000 latest events that pass the filter. */
  absences: Absences;
  /** Entities of the same type that have much in common with this one, the most alike first; looked at are the 200 things around it with the fewest relations. */
  similar: Array<Similar>;
  /** The same meetings as several documents tell them, field by field, with their disagreements marked. */
  compare: Comparison;
  /** How many events there are in each month or year. */
  timeline: Array<TimelineBucket>;
  /** What the graph holds. */
  stats: Stats;
  /** How far the rules that read documents can be trusted: measured against facts that careful readers found in the demonstration corpus, a row for each kind of fact. */
  accuracy: Array<Accuracy>;
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
  types?: InputMaybe<Array<EntityType>>;
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
  agreements?: InputMaybe<Array<Reference>>;
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
  actors: Array<Reference>;
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
  focus?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  shown?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  documents: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked. */
export type QueryTimelineArgs = {
  focus?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  { text: TextInput; url?: never; upload?: never; }
  |  /** Where it is published: `http://` or `https://`. Addresses within the server's own network are refused unless it is set up otherwise. */
  { text?: never; url: Scalars['String']['input']; upload?: never; }
  |  /** A file: text, Markdown or a web page. */
  { text?: never; url?: never; upload: Scalars['Upload']['input']; };

/** A document as text: plain or Markdown, with front matter or without. */
export type TextInput = {
  /** The whole text. */
  text: Scalars['String']['input'];
  /** What to call its source, such as a file name; `text` unless given. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What a server takes in one load. */
export type LoadBounds = {
  __typename?: 'LoadBounds';
  /** How many documents. */
  documents: Scalars['Int']['output'];
  /** Bytes of one document. */
  documentBytes: Scalars['Int']['output'];
  /** Bytes of the whole request. */
  requestBytes: Scalars['Int']['output'];
  /** Endings of files that are read, each with its dot; what has none of them is tried as plain text. */
  formats: Array<Scalars['String']['output']>;
};

/** Loading or removing documents. */
export type Job = {
  __typename?: 'Job';
  /** Its id, by which `job` and `jobProgress` give it. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: JobKind;
  /** How far it is. */
  state: JobState;
  /** How many documents it is about. */
  total: Scalars['Int']['output'];
  /** How many of them are dealt with. */
  done: Scalars['Int']['output'];
  /** How many are in the graph that were not, or not so. */
  loaded: Scalars['Int']['output'];
  /** How many were in the graph just so. */
  unchanged: Scalars['Int']['output'];
  /** How many are out of the graph. */
  removed: Scalars['Int']['output'];
  /** How many failed or were not there. */
  failed: Scalars['Int']['output'];
  /** What became of each, in the order in which they were given. */
  documents: Array<JobDocument>;
  /** When it was asked for, ISO 8601. */
  queuedAt: Scalars['String']['output'];
  /** When it was begun. */
  startedAt: Maybe<Scalars['String']['output']>;
  /** When it came to its end. */
  endedAt: Maybe<Scalars['String']['output']>;
  /** Why it came to its end before all documents were dealt with. */
  error: Maybe<JobError>;
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
  __typename?: 'JobDocument';
  /** Name or address, as given; of a removal the id. */
  source: Scalars['String']['output'];
  /** How far it is. */
  status: JobDocumentStatus;
  /** The document in the graph, where it is there. */
  document: Maybe<Document>;
  /** How many of each kind of fact were found in it. */
  found: Maybe<JobFound>;
  /** Doubts about the text. */
  notes: Array<Scalars['String']['output']>;
  /** Why it failed. */
  error: Maybe<JobError>;
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
  __typename?: 'JobFound';
  /** People. */
  persons: Scalars['Int']['output'];
  /** Bodies. */
  organizations: Scalars['Int']['output'];
  /** Countries. */
  countries: Scalars['Int']['output'];
  /** Places. */
  places: Scalars['Int']['output'];
  /** Offices that it gives to people. */
  offices: Scalars['Int']['output'];
  /** Encounters. */
  meetings: Scalars['Int']['output'];
  /** Instruments. */
  agreements: Scalars['Int']['output'];
  /** Undertakings. */
  commitments: Scalars['Int']['output'];
};

/** Why something failed. */
export type JobError = {
  __typename?: 'JobError';
  /** A stable code, such as `BAD_DOCUMENT` or `TOO_LARGE`. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** An encounter of actors at a time. */
export type Meeting = Node & Entity & {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** What sort of encounter it is. */
  kind: MeetingKind;
  /** Its number in a series: 1 for the first. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** Whether it took place or was announced. */
  status: MeetingStatus;
  /** How the participants met; null where documents do not say. */
  mode: Maybe<MeetingMode>;
  /** When it was, as far as documents say. */
  date: Maybe<Scalars['EDTF']['output']>;
  /** The place in which it was held. */
  place: Maybe<Place>;
  /** The country in which it was held. */
  country: Maybe<Country>;
  /** Who took part, chairs first, then by name. */
  participants: ParticipantConnection;
  /** Where it was held. */
  heldIn: LocationConnection;
  /** What it produced. */
  agreements: RelatedAgreementConnection;
  /** What was undertaken at it, whether or not an agreement says so too. */
  commitments: RelatedCommitmentConnection;
  /** What it was about. */
  topics: RelatedTopicConnection;
  /** The meeting of its series before it. */
  follows: RelatedMeetingConnection;
  /** The meeting of its series after it. */
  followedBy: RelatedMeetingConnection;
};


/** An encounter of actors at a time. */
export type MeetingRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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

/** Kinds of meeting; a call is a courtesy call or reception. */
export type MeetingKind =
  /** A conference, or a regular meeting by that or a like name. */
  | 'CONFERENCE'
  /** A meeting of heads of state or government. */
  | 'SUMMIT'
  /** Talks, a dialogue or a working session. */
  | 'TALKS'
  /** A visit. */
  | 'VISIT'
  /** A courtesy call or reception. */
  | 'CALL'
  /** A ceremony. */
  | 'CEREMONY';

/** Whether a meeting took place or was announced. */
export type MeetingStatus =
  /** It took place. */
  | 'HELD'
  /** It was announced. */
  | 'PLANNED';

/** How the participants met. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By video link. */
  | 'VIRTUAL';

/** The part an actor took. */
export type ParticipantRole =
  /** Chaired it. */
  | 'CHAIR'
  /** Chaired it with others. */
  | 'CO_CHAIR'
  /** Was its host. */
  | 'HOST'
  /** Took part. */
  | 'PARTICIPANT';

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a page. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  node: Meeting;
  cursor: Scalars['String']['output'];
};

/** By whom a network is counted. */
export type NetworkGrouping =
  /** Between states: whoever belongs to one counts for it. */
  | 'COUNTRY'
  /** Between bodies: a person counts for those in which a document that tells of the event gives them an office, or for which they signed. */
  | 'ORGANIZATION';

/** Who met, signed and promised with whom, counted over events. */
export type Network = {
  __typename?: 'Network';
  /** Those joined by the ties given, those with the most events first. */
  nodes: Array<NetworkNode>;
  /** The heaviest ties first, then by ids. */
  ties: Array<NetworkTie>;
  /** How many events were counted. */
  events: Scalars['Int']['output'];
  /** How many ties are left out by the limit: the lightest. */
  omitted: Scalars['Int']['output'];
  /** How many events that pass the filter were not counted: of each kind the 2,000 latest are. */
  omittedEvents: Scalars['Int']['output'];
};

/** A state or body of a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** The state or body. */
  actor: Actor;
  /** In how many of the counted events it had a part, alone or with others. */
  events: Scalars['Int']['output'];
};

/** What joins two states or bodies; each event counts once. */
export type NetworkTie = {
  __typename?: 'NetworkTie';
  /** The one whose id comes first. */
  from: Actor;
  /** The other. */
  to: Actor;
  /** The sum of the three counts below. */
  weight: Scalars['Int']['output'];
  /** In how many meetings both took part. Of a gathering of more than 40 nobody counts as having met. */
  met: Scalars['Int']['output'];
  /** How many agreements both signed or are bound by. */
  signed: Scalars['Int']['output'];
  /** How many commitments both undertook. */
  promised: Scalars['Int']['output'];
  /** Some of the events, in the order of their ids. */
  samples: Array<NetworkSample>;
};


/** What joins two states or bodies; each event counts once. */
export type NetworkTieSamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An event that joins two states or bodies. */
export type NetworkSample = {
  __typename?: 'NetworkSample';
  /** The meeting, agreement or commitment. */
  event: Entity;
  /** Sentences that say the part of either. */
  evidence: Array<Evidence>;
};

/** Anything with an id of its own. */
export type Node = {
  /** Stable id, made from content. An id that an entity bore before it was joined with another still leads to it. */
  id: Scalars['ID']['output'];
};

/** Something in the world that documents speak of. */
export type Entity = {
  id: Scalars['ID']['output'];
  /** The fullest and most used spelling. */
  name: Scalars['String']['output'];
  /** Every other spelling, short form and acronym that a document uses. */
  aliases: Array<Scalars['String']['output']>;
  /** First day of which a document speaks of it. */
  firstSeen: Maybe<Scalars['Date']['output']>;
  /** Last day of which a document speaks of it. */
  lastSeen: Maybe<Scalars['Date']['output']>;
  /** Relations to other entities, in the order of their type, day and the other end's name. */
  relations: RelationConnection;
  /** Where documents mention it, in the order of publication and position. */
  mentions: MentionConnection;
  /** How many relations it has. */
  degree: Scalars['Int']['output'];
};


/** Something in the world that documents speak of. */
export type EntityRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** The state it belongs to, or is. */
  country: Maybe<Country>;
  /** Meetings in which it took part, the earliest first. */
  meetings: AttendedMeetingConnection;
  /** What it committed itself to, the earliest first. */
  commitments: RelatedCommitmentConnection;
};


/** An entity that can act: a person, an organization or a country. */
export type ActorRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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

/** What kind of thing an entity is; the last label of its node. */
export type EntityType =
  /** A named human being. */
  | 'PERSON'
  /** A body. */
  | 'ORGANIZATION'
  /** A state. */
  | 'COUNTRY'
  /** An encounter of actors. */
  | 'MEETING'
  /** An instrument. */
  | 'AGREEMENT'
  /** An undertaking. */
  | 'COMMITMENT'
  /** A subject of the vocabulary. */
  | 'TOPIC'
  /** A place. */
  | 'PLACE';

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
  __typename?: 'PageInfo';
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page, for `before`; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on the page, for `after`; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** One way from an entity to another. */
export type Path = {
  __typename?: 'Path';
  /** Entities in the order of the way, both ends included. */
  nodes: Array<Entity>;
  /** The relations between them, one fewer than the nodes. */
  relations: Array<Relation>;
  /** The way step by step: from where to where, by which relation, with the sentences that say it. */
  steps: Array<PathStep>;
};

/** One step of a path. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where it sets out. */
  from: Entity;
  /** Where it leads. */
  to: Entity;
  /** The relation gone by; it may read the other way. */
  relation: Relation;
  /** Whether the relation reads the way it is gone: from `from` to `to`. */
  forward: Scalars['Boolean']['output'];
  /** The sentences that say it, in the order of publication and position. */
  evidence: Array<Evidence>;
};

/** Which ways may be gone: all given conditions hold. */
export type PathThrough = {
  /** Only by relations of these types, such as `[SIGNED, TOOK_PART]`. */
  relations?: InputMaybe<Array<RelationType>>;
  /** Only through entities of these types; the two ends may be of any. */
  types?: InputMaybe<Array<EntityType>>;
  /** Not through these entities, at most 100: countries, for instance, through which nearly everybody is connected. */
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only by relations that may have held on or after this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only by relations that may have held on or before this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
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
  __typename?: 'Relation';
  id: Scalars['ID']['output'];
  /** What it says. */
  type: RelationType;
  /** The entity it reads from. */
  source: Entity;
  /** The entity it reads to. */
  target: Entity;
  /** Title of the office held (HOLDS_OFFICE). */
  title: Maybe<Scalars['String']['output']>;
  /** Part taken (TOOK_PART): chair, co-chair, host or participant. */
  role: Maybe<Scalars['String']['output']>;
  /** For whom a person signed (SIGNED). */
  onBehalfOf: Maybe<Actor>;
  /** Title beside the name of whoever signed (SIGNED); of what is inferred, the office that stands in place of the name. */
  office: Maybe<Scalars['String']['output']>;
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  inferred: Scalars['Boolean']['output'];
  /** First day of which a source says it. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day of which a source says it. */
  to: Maybe<Scalars['Date']['output']>;
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  confidence: Scalars['Float']['output'];
  /** Every passage that says it, in the order of publication and position. */
  evidence: Array<Evidence>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  edges: Array<RelationEdge>;
  nodes: Array<Relation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A relation in a page, and the entity at its other end. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  node: Relation;
  /** The end of the relation that is not the entity asked. */
  other: Entity;
  cursor: Scalars['String']['output'];
};

/** A sentence that says a fact. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The words, exactly as they stand in the document. */
  quote: Scalars['String']['output'];
  /** Offset of the first character in the document's text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Offset after the last character. */
  end: Scalars['Int']['output'];
  /** The paragraph around it. */
  passage: Passage;
  /** The document in which it stands. */
  document: Document;
  /** What read it there: name and version, such as `rules 1`; null where that was not kept yet. */
  extractor: Maybe<Scalars['String']['output']>;
  /** How sure the extractor is, 0 to 1. */
  confidence: Scalars['Float']['output'];
};

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An entity found, and why. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  node: Entity;
  cursor: Scalars['String']['output'];
  /** How well it matches: higher is better, comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** The name, alias or stretch of text that matched. */
  matched: Scalars['String']['output'];
  /** What matched: `NAME`, `ALIAS` or `TEXT`. */
  match: MatchKind;
  /** How the words of the question stand in it. */
  how: MatchManner;
  /** The stretches of `matched` that answer the question, in order. */
  highlights: Array<Highlight>;
  /** The paragraph that speaks of it; null where its own names or text matched. */
  passage: Maybe<Passage>;
};

/** A stretch of `matched`. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Offset of its first character in `matched`, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Offset after its last character. */
  end: Scalars['Int']['output'];
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
  __typename?: 'Signature';
  /** Id of the relation that says it. */
  id: Scalars['ID']['output'];
  /** What was signed. */
  agreement: Agreement;
  /** Who signed. */
  person: Person;
  /** The office held on the day of signing, as far as documents show. */
  office: Maybe<Office>;
  /** The body or country for which the person signed. */
  onBehalfOf: Maybe<Actor>;
  /** The day of signing, as the documents give it. */
  on: Maybe<Scalars['EDTF']['output']>;
  /** Whether the sources name an office only ("the Foreign Minister"), and who held it then is known from other documents. */
  inferred: Scalars['Boolean']['output'];
  /** How sure the extractor is, 0 to 1: the surest of its sources. */
  confidence: Scalars['Float']['output'];
  /** The sentences that say it, in the order of publication and position. */
  evidence: Array<Evidence>;
};

/** A page of signatures. */
export type SignatureConnection = {
  __typename?: 'SignatureConnection';
  edges: Array<SignatureEdge>;
  nodes: Array<Signature>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A signature in a page. */
export type SignatureEdge = {
  __typename?: 'SignatureEdge';
  node: Signature;
  cursor: Scalars['String']['output'];
};

/** An entity that is like another, and by what. */
export type Similar = {
  __typename?: 'Similar';
  /** The other entity, of the same type. */
  entity: Entity;
  /**
   * How much the two share: the sum over all that both have to do with of 1 / log2(1 + its number of relations), so that what few have to do
   * with counts more (the measure of Adamic and Adar). Comparable within one answer only.
   */
  score: Scalars['Float']['output'];
  /** What the two share, in words. */
  why: Scalars['String']['output'];
  /** What both have to do with, that which the fewest have to do with first. */
  shared: Array<SharedThing>;
};


/** An entity that is like another, and by what. */
export type SimilarSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that two entities have to do with. */
export type SharedThing = {
  __typename?: 'SharedThing';
  /** The meeting, agreement, commitment, topic, body, place or person. */
  thing: Entity;
  /** Sentences that say what either has to do with it. */
  evidence: Array<Evidence>;
};

/** What the graph holds. */
export type Stats = {
  __typename?: 'Stats';
  /** How many documents. */
  documents: Scalars['Int']['output'];
  /** How many passages they have. */
  passages: Scalars['Int']['output'];
  /** How many entities. */
  entities: Scalars['Int']['output'];
  /** How many relations between entities. */
  relations: Scalars['Int']['output'];
  /** How many of each type, in the order of the types. */
  byType: Array<TypeCount>;
  /** First day of an event. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day of an event. */
  to: Maybe<Scalars['Date']['output']>;
  /**
   * When the latest document was first loaded or the latest decision made, whichever came last; null where neither was kept. A question that says it as
   * `knownAt` has for good the answer that it has now.
   */
  knownAt: Maybe<Scalars['DateTime']['output']>;
  /** Database engine and its version. */
  engine: Scalars['String']['output'];
  /** Version of Signatory. */
  version: Scalars['String']['output'];
};

/** How many entities of a type there are. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** The type. */
  type: EntityType;
  /** How many entities of it there are. */
  count: Scalars['Int']['output'];
};

/** Another undertaking that says the same thing, earlier or later. */
export type Repetition = {
  __typename?: 'Repetition';
  /** The other undertaking. */
  commitment: Commitment;
  /** Whether the later of the two says the same, or confines it. */
  how: RepetitionKind;
  /** How sure it is that both are the same thing, 0 to 1; what is less sure than 0.5 is not given. */
  score: Scalars['Float']['output'];
  /** Why they are taken to be the same thing, in words. */
  why: Scalars['String']['output'];
  /** The sentences in which the other one stands. */
  evidence: Array<Evidence>;
};

/** How a later undertaking takes up an earlier one. */
export type RepetitionKind =
  /** It says the same again, perhaps beside other things. */
  | 'REPEATS'
  /** It says what exactly of something that the earlier one left wide. */
  | 'NARROWS';

/** A later sentence that tells what has come of an undertaking. */
export type CommitmentReport = {
  __typename?: 'CommitmentReport';
  /** The undertaking. */
  commitment: Commitment;
  /** The document that tells of it. */
  document: Document;
  /** How sure it is that this undertaking is meant, 0 to 1; what is less sure than 0.5 is not given. */
  score: Scalars['Float']['output'];
  /** Why it is taken to be meant, in words. */
  why: Scalars['String']['output'];
  /** The sentence. */
  evidence: Evidence;
};

/** The story of an undertaking, as far as documents tell it. */
export type Thread = {
  __typename?: 'Thread';
  /** The undertaking asked for. */
  commitment: Commitment;
  /** Where the story stands. */
  state: ThreadState;
  /** Earlier undertakings that it repeats, itself, and what came after, in the order of time; at most 200. */
  steps: Array<ThreadStep>;
  /** How many steps are left out: the least sure. */
  omitted: Scalars['Int']['output'];
  /** How many documents of later date than the undertaking there are in which it could have been mentioned again: those that name all states that undertook it. */
  restsOn: Scalars['Int']['output'];
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
  __typename?: 'ThreadStep';
  /** What happened. */
  kind: ThreadStepKind;
  /** First day on which it may have happened; of a report, on which it was published. */
  date: Maybe<Scalars['Date']['output']>;
  /** The undertaking; null for a report. */
  commitment: Maybe<Commitment>;
  /** The document that reports; null for an undertaking. */
  document: Maybe<Document>;
  /** How sure it is that it belongs to the thread, 0 to 1; 1 for the undertaking itself. */
  score: Scalars['Float']['output'];
  /** Why it belongs to the thread, in words; null for the undertaking itself. */
  why: Maybe<Scalars['String']['output']>;
  /** The sentences that say it. */
  evidence: Array<Evidence>;
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
  __typename?: 'TimelineBucket';
  /** First day of the bucket. */
  start: Scalars['Date']['output'];
  /** Last day of the bucket. */
  end: Scalars['Date']['output'];
  /** How many meetings may have begun in it. */
  meetings: Scalars['Int']['output'];
  /** How many agreements are dated in it. */
  agreements: Scalars['Int']['output'];
  /** How many commitments are dated in it. */
  commitments: Scalars['Int']['output'];
  /** How many documents were published in it. */
  documents: Scalars['Int']['output'];
};

/** A subject of the controlled vocabulary. */
export type Topic = Node & Entity & {
  __typename?: 'Topic';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** Meetings about it, the earliest first. */
  meetings: RelatedMeetingConnection;
  /** Agreements about it, the earliest first. */
  agreements: RelatedAgreementConnection;
  /** Commitments about it, the earliest first. */
  commitments: RelatedCommitmentConnection;
};


/** A subject of the controlled vocabulary. */
export type TopicRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  relations: RelationConnection;
  mentions: MentionConnection;
  degree: Scalars['Int']['output'];
  /** The state in which it lies. */
  country: Maybe<Country>;
  /** Meetings that were held in it, the earliest first. */
  meetings: RelatedMeetingConnection;
};


/** A place in which something happened. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
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
  __typename?: 'TopicConnection';
  edges: Array<TopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A topic in a page. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  node: Topic;
  cursor: Scalars['String']['output'];
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  edges: Array<PlaceEdge>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  node: Place;
  cursor: Scalars['String']['output'];
};
