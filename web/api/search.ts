/** What is asked while somebody types a name. */
import { operation } from './client.ts';
import { ENTITY_REF, type EntityRef } from './shapes.ts';
import type { EntityType } from './types.ts';

export interface Suggestion {
  readonly score: number;
  /** The name, alias or stretch of text that matched. */
  readonly matched: string;
  readonly match: 'NAME' | 'ALIAS' | 'TEXT';
  /** Stretches of `matched` that answer the question. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** The paragraph that speaks of it; null where its own names or text matched. */
  readonly passage: {
    readonly start: number;
    readonly text: string;
    readonly document: { readonly id: string; readonly title: string | null; readonly published: string | null };
  } | null;
  readonly node: EntityRef & { readonly degree: number };
}

export const SEARCH = operation<
  { readonly search: { readonly totalCount: number; readonly edges: readonly Suggestion[] } },
  { readonly text: string; readonly first: number }
>(/* GraphQL */ `
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges {
        score matched match
        highlights { start end }
        passage { start text document { id title published } }
        node { ...EntityRef degree }
      }
    }
  }
  ${ENTITY_REF}`);

/** What a box for one entity shows of a suggestion. */
export type KindSuggestion = Pick<Suggestion, 'score' | 'matched' | 'match' | 'node'> & {
  readonly how: 'EXACT' | 'BEGINNING' | 'WORDS' | 'INSIDE' | 'SPELLING' | 'TEXT';
};

/** The same among some kinds only, for a place where nothing else fits. */
export const SEARCH_OF_KINDS = operation<
  { readonly search: { readonly edges: readonly KindSuggestion[] } },
  { readonly text: string; readonly types: readonly EntityType[] | null; readonly first: number }
>(/* GraphQL */ `
  query SearchOfKinds($text: String!, $types: [EntityType!], $first: Int!) {
    search(text: $text, types: $types, first: $first) {
      edges { score matched match how node { ...EntityRef degree } }
    }
  }
  ${ENTITY_REF}`);
