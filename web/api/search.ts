/** What is asked while somebody types a name. */
import { operation } from './client.ts';
import { ENTITY_REF, type EntityRef } from './shapes.ts';

export interface Suggestion {
  readonly score: number;
  /** The name, alias or stretch of text that matched. */
  readonly matched: string;
  readonly match: 'NAME' | 'ALIAS' | 'TEXT';
  readonly node: EntityRef & { readonly degree: number };
}

export const SEARCH = operation<
  { readonly search: { readonly totalCount: number; readonly edges: readonly Suggestion[] } },
  { readonly text: string; readonly first: number }
>(/* GraphQL */ `
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges { score matched match node { ...EntityRef degree } }
    }
  }
  ${ENTITY_REF}`);
