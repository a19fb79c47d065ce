/** What is asked for the tenures of a body: who held its offices, and what each of them attended and signed. */
import { operation } from './client.ts';

interface Happening {
  readonly from: string | null;
  readonly relation: { readonly id: string };
  readonly node: { readonly id: string; readonly name: string };
}

/** A person in an office, as documents show it. */
export interface Holder {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly inferred: boolean;
  readonly confidence: number;
  readonly relation: { readonly id: string };
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly meetings: { readonly edges: readonly Happening[] };
    readonly signed: { readonly edges: readonly Happening[] };
  };
}

export const TENURES = operation<
  { readonly officeHolders: { readonly edges: readonly Holder[] } },
  { readonly body: string; readonly first: number }
>(/* GraphQL */ `
  query Tenures($body: ID!, $first: Int!) {
    officeHolders(organization: { id: $body }, first: $first) {
      edges {
        title
        from
        to
        inferred
        confidence
        relation { id }
        node {
          id
          name
          meetings(first: $first) { edges { from relation { id } node { id name } } }
          signed(first: $first) { edges { from relation { id } node { id name } } }
        }
      }
    }
  }`);
