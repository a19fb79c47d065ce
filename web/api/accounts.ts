/** What is asked where several documents tell of one meeting. */
import { operation } from './client.ts';
import type { SourceRef } from './shapes.ts';

export type Verdict = 'AGREED' | 'COMPATIBLE' | 'DISPUTED' | 'TOLD_BY_SOME';

export interface ComparedField {
  readonly field: string;
  readonly verdict: Verdict;
  readonly said: readonly {
    readonly value: string | null;
    readonly document: { readonly id: string };
    readonly entities: readonly { readonly __typename: string; readonly id: string; readonly name: string }[];
  }[];
  /** Of participants and agreements, those that not all name. */
  readonly disputed: readonly { readonly id: string; readonly name: string }[];
}

export interface ComparedMeeting {
  readonly meeting: { readonly id: string; readonly name: string };
  readonly disputed: number;
  readonly documents: readonly { readonly id: string }[];
  readonly fields: readonly ComparedField[];
}

export interface Comparison {
  readonly documents: readonly SourceRef[];
  readonly meetings: readonly ComparedMeeting[];
}

export const COMPARE = operation<
  { readonly compare: Comparison },
  { readonly documents: readonly string[] }
>(/* GraphQL */ `
  query Compare($documents: [ID!]!) {
    compare(documents: $documents) {
      documents { id title publisher published url }
      meetings {
        meeting { id name }
        disputed
        documents { id }
        fields {
          field
          verdict
          said { value document { id } entities { __typename id name } }
          disputed { id name }
        }
      }
    }
  }`);
