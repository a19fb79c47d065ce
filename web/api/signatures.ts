/** What is asked for the ledger of signatures. */
import { operation } from './client.ts';
import type { OfficeRef } from './details.ts';
import { EVIDENCE_ITEM, type EvidenceItem, type PageInfo } from './shapes.ts';

export interface SignatureItem {
  readonly id: string;
  readonly on: string | null;
  readonly inferred: boolean;
  readonly confidence: number;
  readonly agreement: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly date: string | null;
  };
  readonly person: { readonly id: string; readonly name: string; readonly isMinister: boolean };
  readonly office: OfficeRef | null;
  readonly onBehalfOf: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly organizationKind?: string;
  } | null;
  readonly evidence: readonly EvidenceItem[];
}

export const SIGNATURES = operation<
  {
    readonly signatures: {
      readonly totalCount: number;
      readonly pageInfo: PageInfo;
      readonly nodes: readonly SignatureItem[];
    };
  },
  { readonly first: number; readonly after: string | null }
>(/* GraphQL */ `
  query Signatures($first: Int!, $after: String) {
    signatures(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        on
        inferred
        confidence
        agreement { id name kind date }
        person { id name isMinister }
        office { title organization { id name } country { id name } }
        onBehalfOf { __typename id name ... on Organization { organizationKind: kind } }
        evidence { ...EvidenceItem }
      }
    }
  }
  ${EVIDENCE_ITEM}`);
