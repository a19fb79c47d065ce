/** What is asked for the tables of meetings, commitments and office holders. */
import { operation } from './client.ts';
import { EVIDENCE_ITEM, type EvidenceItem, type PageInfo, type SourceRef } from './shapes.ts';

/** An entity as a cell names it. */
export interface NamedRef {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly isMinister?: boolean;
  readonly organizationKind?: string;
  /** Of a body: the state it belongs to. */
  readonly of?: { readonly iso2: string } | null;
}

const NAMED_REF = /* GraphQL */ `
  fragment NamedRef on Entity {
    __typename
    id
    name
    ... on Person { isMinister }
    ... on Organization { organizationKind: kind of: country { iso2 } }
  }`;

/** Where it is named first. */
interface FirstMention {
  readonly nodes: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly passage: { readonly start: number; readonly text: string };
    readonly document: SourceRef;
  }[];
}

const FIRST_MENTION = /* GraphQL */ `
  fragment FirstMention on MentionConnection {
    nodes { quote: surface start end passage { start text } document { id title publisher published url } }
  }`;

interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly T[];
}
interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
interface Paging {
  readonly first: number;
  readonly after: string | null;
}

export interface MeetingItem {
  readonly id: string;
  readonly name: string;
  readonly meetingKind: string;
  readonly status: string;
  readonly mode: string | null;
  readonly date: string | null;
  readonly place: NamedRef | null;
  readonly country: NamedRef | null;
  readonly participants: List<NamedRef>;
  readonly agreements: List<NamedRef>;
  readonly topics: List<NamedRef>;
  readonly mentions: FirstMention;
}

export const MEETINGS = operation<{ readonly meetings: Page<MeetingItem> }, Paging>(/* GraphQL */ `
  query Meetings($first: Int!, $after: String) {
    meetings(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        meetingKind: kind
        status
        mode
        date
        place { ...NamedRef }
        country { ...NamedRef }
        participants(first: 12) { totalCount nodes { ...NamedRef } }
        agreements(first: 6) { totalCount nodes { ...NamedRef } }
        topics(first: 12) { totalCount nodes { ...NamedRef } }
        mentions(first: 1) { ...FirstMention }
      }
    }
  }
  ${NAMED_REF}
  ${FIRST_MENTION}`);

export interface AgreementItem {
  readonly id: string;
  readonly name: string;
  readonly agreementKind: string;
  readonly status: string;
  readonly date: string | null;
  readonly signatories: List<NamedRef>;
  readonly parties: List<NamedRef>;
  readonly topics: List<NamedRef>;
  readonly mentions: FirstMention;
}

export const AGREEMENTS = operation<{ readonly agreements: Page<AgreementItem> }, Paging>(/* GraphQL */ `
  query Agreements($first: Int!, $after: String) {
    agreements(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        agreementKind: kind
        status
        date
        signatories(first: 12) { totalCount nodes { ...NamedRef } }
        parties(first: 12) { totalCount nodes { ...NamedRef } }
        topics(first: 12) { totalCount nodes { ...NamedRef } }
        mentions(first: 1) { ...FirstMention }
      }
    }
  }
  ${NAMED_REF}
  ${FIRST_MENTION}`);

export interface CommitmentItem {
  readonly id: string;
  readonly text: string;
  readonly modality: string;
  readonly date: string | null;
  readonly by: List<NamedRef>;
  readonly agreement: NamedRef | null;
  readonly meeting: NamedRef | null;
  readonly topics: List<NamedRef>;
  readonly evidence: readonly EvidenceItem[];
}

export const COMMITMENTS = operation<{ readonly commitments: Page<CommitmentItem> }, Paging>(/* GraphQL */ `
  query Commitments($first: Int!, $after: String) {
    commitments(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        text
        modality
        date
        by(first: 12) { totalCount nodes { ...NamedRef } }
        agreement { ...NamedRef }
        meeting { ...NamedRef }
        topics(first: 12) { totalCount nodes { ...NamedRef } }
        evidence { ...EvidenceItem }
      }
    }
  }
  ${NAMED_REF}
  ${EVIDENCE_ITEM}`);

/** What later documents tell of an undertaking: the surest of each. */
export interface ThreadItem {
  readonly id: string;
  readonly repeatedBy: readonly { readonly commitment: { readonly id: string; readonly text: string } }[];
  readonly reports: readonly {
    readonly evidence: {
      readonly start: number;
      readonly end: number;
      readonly document: { readonly id: string; readonly title: string | null };
    };
  }[];
}

/** Asked for apart: it takes the server longer than all else of the table. */
export const THREADS = operation<{ readonly commitments: Page<ThreadItem> }, Paging>(/* GraphQL */ `
  query Threads($first: Int!, $after: String) {
    commitments(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        repeatedBy { commitment { id text } }
        reports { evidence { start end document { id title } } }
      }
    }
  }`);

interface HolderItem extends NamedRef {
  readonly country: { readonly id: string; readonly name: string } | null;
  readonly offices: {
    readonly edges: readonly {
      readonly title: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly inferred: boolean;
      readonly confidence: number;
      readonly node: NamedRef;
      readonly relation: { readonly id: string };
      readonly evidence: readonly EvidenceItem[];
    }[];
  };
}

/** That a person held an office. */
export interface OfficeItem {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: boolean;
  readonly confidence: number;
  readonly person: NamedRef;
  readonly body: NamedRef;
  /** The state of which the person is, as far as documents show. */
  readonly country: { readonly id: string; readonly name: string } | null;
  readonly evidence: readonly EvidenceItem[];
}

export const OFFICES = operation<{ readonly actors: Page<HolderItem> }, Paging>(/* GraphQL */ `
  query Offices($first: Int!, $after: String) {
    actors(filter: { types: [PERSON] }, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        ...NamedRef
        ... on Person {
          country { id name }
          offices(first: 30) {
            edges {
              title
              from
              to
              inferred
              confidence
              node { ...NamedRef }
              relation { id }
              evidence { ...EvidenceItem }
            }
          }
        }
      }
    }
  }
  ${NAMED_REF}
  ${EVIDENCE_ITEM}`);

/** The offices of a person, each on its own. */
export const officesOf = ({ country, offices, ...person }: HolderItem): OfficeItem[] =>
  offices.edges.map(({ node, relation, ...office }) => ({ ...office, id: relation.id, body: node, person, country }));
