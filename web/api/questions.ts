/** What the questions built in words ask. The page shows these texts, so each is whole and can be read: no fragments. */
import { operation } from './client.ts';
import type { EvidenceItem, PageInfo, SourceRef } from './shapes.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}
interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly T[];
}
/** A condition on lists, as the page fills it. */
export interface AskedFilter {
  readonly actors?: readonly { readonly id: string }[];
  readonly topics?: readonly { readonly id: string }[];
  readonly countries?: readonly string[];
  readonly publishers?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}
interface Filtered {
  readonly filter: AskedFilter;
  readonly after?: string | null;
}

export interface FoundMeeting extends Named {
  readonly kind: string;
  readonly date: string | null;
  readonly participants: { readonly totalCount: number; readonly nodes: readonly Named[] };
  readonly mentions: { readonly nodes: readonly Omit<EvidenceItem, 'confidence'>[] };
}
const MEETING_PARTS = `totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename id name kind date
      participants(first: 12) { totalCount nodes { __typename id name } }
      mentions(first: 1) {
        nodes {
          quote: surface start end
          passage { start text }
          document { id title publisher published url }
        }
      }
    }`;

const EVIDENCE = `evidence {
        quote start end confidence
        passage { start text }
        document { id title publisher published url }
      }`;

export const MEETINGS_ASKED = operation<{ readonly answer: Page<FoundMeeting> }, Filtered>(
  `query MeetingsAsked($filter: Filter, $after: String) {
  answer: meetings(filter: $filter, first: 100, after: $after) {
    ${MEETING_PARTS}
  }
}`,
);

export const MEETINGS_BETWEEN = operation<
  { readonly answer: Page<FoundMeeting> },
  Filtered & { readonly actors: readonly { readonly id: string }[] }
>(
  `query MeetingsBetween($actors: [Reference!]!, $filter: Filter, $after: String) {
  answer: meetingsBetween(actors: $actors, filter: $filter, first: 100, after: $after) {
    ${MEETING_PARTS}
  }
}`,
);

export interface FoundSignature {
  readonly id: string;
  readonly on: string | null;
  readonly agreement: Named & { readonly kind: string; readonly date: string | null };
  readonly person: Named;
  readonly office: { readonly title: string } | null;
  readonly onBehalfOf: Named | null;
  readonly evidence: readonly EvidenceItem[];
}
export const SIGNED_ASKED = operation<{ readonly answer: Page<FoundSignature> }, Filtered>(
  `query SignedAsked($filter: Filter, $after: String) {
  answer: signatures(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id on
      agreement { __typename id name kind date }
      person { __typename id name }
      office { title }
      onBehalfOf { __typename id name }
      ${EVIDENCE}
    }
  }
}`,
);

export interface FoundHolder {
  readonly node: Named;
  readonly title: string;
  readonly holdsOfficeIn: Named;
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: { readonly id: string };
  readonly evidence: readonly EvidenceItem[];
}
export const HOLDERS_ASKED = operation<
  {
    readonly answer: {
      readonly totalCount: number;
      readonly pageInfo: PageInfo;
      readonly edges: readonly FoundHolder[];
    };
  },
  { readonly organization: { readonly id: string }; readonly on: string | null; readonly after?: string | null }
>(
  `query HoldersAsked($organization: Reference!, $on: Date, $after: String) {
  answer: officeHolders(organization: $organization, on: $on, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      title from to
      node { __typename id name }
      holdsOfficeIn { __typename id name }
      relation { id }
      ${EVIDENCE}
    }
  }
}`,
);

export interface FoundCommitment extends Named {
  readonly date: string | null;
  readonly modality: string;
  readonly by: { readonly totalCount: number; readonly nodes: readonly Named[] };
  readonly evidence: readonly EvidenceItem[];
}
export const COMMITMENTS_ASKED = operation<{ readonly answer: Page<FoundCommitment> }, Filtered>(
  `query CommitmentsAsked($filter: Filter, $after: String) {
  answer: commitments(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename id name date modality
      by(first: 12) { totalCount nodes { __typename id name } }
      ${EVIDENCE}
    }
  }
}`,
);

export const DOCUMENTS_ASKED = operation<{ readonly answer: Page<SourceRef> }, Filtered>(
  `query DocumentsAsked($filter: Filter, $after: String) {
  answer: documents(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title publisher published url }
  }
}`,
);
