/** What is asked of sources: the list of them, and one to be read. */
import { operation } from './client.ts';
import type { PageInfo, SourceRef } from './shapes.ts';

export interface DocumentItem extends SourceRef {
  readonly source: string;
  readonly notes: readonly string[];
}

export const DOCUMENTS = operation<
  {
    readonly documents: {
      readonly totalCount: number;
      readonly pageInfo: PageInfo;
      readonly nodes: readonly DocumentItem[];
    };
  },
  { readonly first: number; readonly after: string | null }
>(/* GraphQL */ `
  query Documents($first: Int!, $after: String) {
    documents(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title publisher published url source notes }
    }
  }`);

/** A stretch that names an entity. */
export interface TextMention {
  readonly start: number;
  readonly end: number;
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
}

/** A relation that the document says, with where it and other documents say it. */
export interface SaidRelation {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly document: { readonly id: string };
  }[];
}

/** A document with its text; every offset points into `text`. */
export interface OpenDocument extends DocumentItem {
  readonly language: string;
  readonly text: string;
  readonly passages: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly mentions: readonly TextMention[];
  readonly relations: readonly SaidRelation[];
}

export const DOCUMENT = operation<{ readonly document: OpenDocument | null }, { readonly id: string }>(/* GraphQL */ `
  query Document($id: ID!) {
    document(id: $id) {
      id
      title
      publisher
      published
      url
      source
      language
      notes
      text
      passages { id start end }
      mentions { start end entity { __typename id name } }
      relations { id source { id } target { id } evidence { start end document { id } } }
    }
  }`);
