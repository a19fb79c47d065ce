/** Pieces that several operations ask for, and their types: exactly the fields asked, no more. */
import type { EntityType } from './types.ts';

/** The kind of an object type by its name: `Person` → `PERSON`. */
export const kindOf = (typename: string): EntityType => typename.toUpperCase() as EntityType;

/** An entity as it stands in a list. Fields of other kinds than its own are absent. */
export interface EntityRef {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly country?: { readonly iso2: string } | null;
  readonly date?: string | null;
  readonly meetingKind?: string;
  readonly agreementKind?: string;
  readonly isMinister?: boolean;
  readonly organizationKind?: string;
  readonly meetingStatus?: string;
  readonly agreementStatus?: string;
  readonly text?: string;
  readonly modality?: string;
}

export const ENTITY_REF = /* GraphQL */ `
  fragment EntityRef on Entity {
    __typename
    id
    name
    ... on Person { isMinister country { iso2 } }
    ... on Organization { country { iso2 } organizationKind: kind }
    ... on Country { country { iso2 } }
    ... on Place { country { iso2 } }
    ... on Meeting { date meetingKind: kind meetingStatus: status }
    ... on Agreement { date agreementKind: kind agreementStatus: status }
    ... on Commitment { date text modality }
  }`;

/** A document as it is named beside a quote. */
export interface SourceRef {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** A sentence that says a fact; offsets are those of the document's text. */
export interface EvidenceItem {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The paragraph around it. */
  readonly passage: { readonly start: number; readonly text: string };
  readonly document: SourceRef;
}

export const EVIDENCE_ITEM = /* GraphQL */ `
  fragment EvidenceItem on Evidence {
    quote
    start
    end
    confidence
    passage { start text }
    document { id title publisher published url }
  }`;

/** A relation with everything that is shown of it. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly office: string | null;
  /** Whether the sources name an office only. */
  readonly inferred: boolean;
  readonly confidence: number;
  readonly evidence: readonly EvidenceItem[];
}

export const FACT = /* GraphQL */ `
  fragment Fact on Relation {
    id
    type
    title
    role
    onBehalfOf { id name }
    from
    to
    office
    inferred
    confidence
    evidence { ...EvidenceItem }
  }
  ${EVIDENCE_ITEM}`;

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A page of facts of one entity, each with the entity at its other end. */
export interface FactPage {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly other: EntityRef; readonly node: Fact }[];
}

export const FACT_PAGE = /* GraphQL */ `
  fragment FactPage on RelationConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      other { ...EntityRef }
      node { ...Fact }
    }
  }
  ${ENTITY_REF}
  ${FACT}`;
