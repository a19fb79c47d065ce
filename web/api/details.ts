/** What is asked of the selected node or relation. */
import { operation } from './client.ts';
import { type EntityRef, FACT_PAGE, type Fact, type FactPage } from './shapes.ts';

/** An office as it stands beside a signature. */
export interface OfficeRef {
  readonly title: string;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly country: { readonly id: string; readonly name: string } | null;
}

/** The selected entity. Each group of facts stands under its key of `GROUPS`; other kinds' fields are absent. */
export interface EntityDetails {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly degree: number;
  readonly country?: { readonly id: string; readonly name: string; readonly iso2: string } | null;
  readonly honorifics?: readonly string[];
  readonly isMinister?: boolean;
  readonly organizationKind?: string;
  readonly meetingKind?: string;
  readonly agreementKind?: string;
  readonly meetingStatus?: string;
  readonly agreementStatus?: string;
  readonly mode?: string | null;
  readonly ordinal?: number | null;
  readonly date?: string | null;
  readonly covers?: string | null;
  readonly text?: string;
  readonly modality?: string;
  readonly signed?: {
    readonly edges: readonly { readonly node: { readonly id: string }; readonly office: OfficeRef | null }[];
  };
  readonly mentions: {
    readonly totalCount: number;
    readonly nodes: readonly MentionItem[];
  };
  readonly [group: string]: unknown;
}

/** A place in a document where an entity is named. */
export interface MentionItem {
  readonly start: number;
  readonly end: number;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
  };
}

/** The selected relation. */
export interface RelationDetails extends Fact {
  readonly __typename: 'Relation';
  readonly source: EntityRef;
  readonly target: EntityRef;
}

/** What a person signed, with the office held on that day. */
export interface SignedItem {
  readonly agreement: { readonly id: string };
  readonly office: OfficeRef | null;
}

export const NODE_DETAILS = operation<
  {
    readonly node: EntityDetails | RelationDetails | null;
    readonly signatures?: { readonly nodes: readonly SignedItem[] };
  },
  { readonly id: string; readonly first: number; readonly isPerson: boolean }
>(/* GraphQL */ `
  query NodeDetails($id: ID!, $first: Int!, $isPerson: Boolean!) {
    signatures(filter: { actors: [{ id: $id }] }, first: 200) @include(if: $isPerson) {
      nodes { agreement { id } office { title organization { id name } country { id name } } }
    }
    node(id: $id) {
      __typename
      id
      ... on Relation { ...Fact source { ...EntityRef } target { ...EntityRef } }
      ... on Entity {
        name
        aliases
        firstSeen
        lastSeen
        degree
        mentions(first: 200) {
          totalCount
          nodes { start end document { id title publisher published } }
        }
      }
      ... on Person {
        honorifics
        isMinister
        country { id name iso2 }
        offices: relations(types: [HOLDS_OFFICE], direction: OUT, first: $first) { ...FactPage }
        signed: relations(types: [SIGNED], direction: OUT, first: $first) { ...FactPage }
        tookPart: relations(types: [TOOK_PART], direction: OUT, first: $first) { ...FactPage }
        committed: relations(types: [COMMITTED_TO], direction: OUT, first: $first) { ...FactPage }
        belongsTo: relations(types: [OF], direction: OUT, first: $first) { ...FactPage }
      }
      ... on Organization {
        organizationKind: kind
        country { id name iso2 }
        holders: relations(types: [HOLDS_OFFICE], direction: IN, first: $first) { ...FactPage }
        partyTo: relations(types: [PARTY_TO], direction: OUT, first: $first) { ...FactPage }
        tookPart: relations(types: [TOOK_PART], direction: OUT, first: $first) { ...FactPage }
        committed: relations(types: [COMMITTED_TO], direction: OUT, first: $first) { ...FactPage }
        belongsTo: relations(types: [OF], direction: OUT, first: $first) { ...FactPage }
      }
      ... on Country {
        country { id name iso2 }
        holders: relations(types: [HOLDS_OFFICE], direction: IN, first: $first) { ...FactPage }
        partyTo: relations(types: [PARTY_TO], direction: OUT, first: $first) { ...FactPage }
        tookPart: relations(types: [TOOK_PART], direction: OUT, first: $first) { ...FactPage }
        committed: relations(types: [COMMITTED_TO], direction: OUT, first: $first) { ...FactPage }
        heldHere: relations(types: [HELD_IN], direction: IN, first: $first) { ...FactPage }
        bodies: relations(types: [OF], direction: IN, first: $first) { ...FactPage }
      }
      ... on Meeting {
        meetingKind: kind
        meetingStatus: status
        mode
        ordinal
        date
        participants: relations(types: [TOOK_PART], direction: IN, first: $first) { ...FactPage }
        agreements: relations(types: [PRODUCED], direction: OUT, first: $first) { ...FactPage }
        commitments: relations(types: [CONTAINS], direction: OUT, first: $first) { ...FactPage }
        topics: relations(types: [ABOUT], direction: OUT, first: $first) { ...FactPage }
        heldIn: relations(types: [HELD_IN], direction: OUT, first: $first) { ...FactPage }
        follows: relations(types: [FOLLOWS], direction: OUT, first: $first) { ...FactPage }
        followedBy: relations(types: [FOLLOWS], direction: IN, first: $first) { ...FactPage }
      }
      ... on Agreement {
        agreementKind: kind
        agreementStatus: status
        date
        covers
        signed: signatories(first: 200) { edges { node { id } office { title organization { id name } country { id name } } } }
        signatories: relations(types: [SIGNED], direction: IN, first: $first) { ...FactPage }
        parties: relations(types: [PARTY_TO], direction: IN, first: $first) { ...FactPage }
        commitments: relations(types: [CONTAINS], direction: OUT, first: $first) { ...FactPage }
        meetings: relations(types: [PRODUCED], direction: IN, first: $first) { ...FactPage }
        topics: relations(types: [ABOUT], direction: OUT, first: $first) { ...FactPage }
      }
      ... on Commitment {
        text
        modality
        date
        committing: relations(types: [COMMITTED_TO], direction: IN, first: $first) { ...FactPage }
        containedIn: relations(types: [CONTAINS], direction: IN, first: $first) { ...FactPage }
        topics: relations(types: [ABOUT], direction: OUT, first: $first) { ...FactPage }
      }
      ... on Topic {
        aboutThis: relations(types: [ABOUT], direction: IN, first: $first) { ...FactPage }
      }
      ... on Place {
        country { id name iso2 }
        heldHere: relations(types: [HELD_IN], direction: IN, first: $first) { ...FactPage }
      }
    }
  }
  ${FACT_PAGE}`);

export const MORE_FACTS = operation<
  { readonly node: { readonly relations: FactPage } | null },
  {
    readonly id: string;
    readonly types: readonly string[];
    readonly direction: string;
    readonly first: number;
    readonly after: string | null;
  }
>(/* GraphQL */ `
  query MoreFacts($id: ID!, $types: [RelationType!], $direction: Direction!, $first: Int!, $after: String) {
    node(id: $id) {
      ... on Entity { relations(types: $types, direction: $direction, first: $first, after: $after) { ...FactPage } }
    }
  }
  ${FACT_PAGE}`);
