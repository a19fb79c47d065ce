/** What is asked of sources: the list of them, and one to be read. */
import { operation } from './client.ts';
import type { PageInfo, SourceRef } from './shapes.ts';
import type { RelationType } from './types.ts';

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

/** An end of a relation, as the reader names it. */
interface SaidEnd {
  readonly id: string;
  readonly name: string;
}

/** A relation that the document says, with where it and other documents say it. */
export interface SaidRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly title: string | null;
  readonly source: SaidEnd;
  readonly target: SaidEnd;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly document: { readonly id: string };
  }[];
}

/** A page of something that a document has. */
export interface Part<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}
interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A document with its text; every offset points into `text`. */
export interface OpenDocument extends DocumentItem {
  readonly language: string;
  readonly text: string;
  readonly passages: readonly Stretch[];
  readonly mentions: readonly TextMention[];
  readonly relations: readonly SaidRelation[];
}

const PASSAGES = '{ nodes { id start end } pageInfo { hasNextPage endCursor } }';
const MENTIONS = '{ nodes { start end entity { __typename id name } } pageInfo { hasNextPage endCursor } }';
const RELATIONS = `{
        nodes { id type title source { id name } target { id name } evidence { start end document { id } } }
        pageInfo { hasNextPage endCursor }
      }`;

/** A document with the first of what it has; the rest is read page by page. */
export type DocumentStart = Omit<OpenDocument, 'passages' | 'mentions' | 'relations'> & {
  readonly passages: Part<Stretch>;
  readonly mentions: Part<TextMention>;
  readonly relations: Part<SaidRelation>;
};

export const DOCUMENT = operation<
  { readonly document: DocumentStart | null },
  { readonly id: string; readonly first: number }
>(/* GraphQL */ `
  query Document($id: ID!, $first: Int!) {
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
      passages(first: $first) ${PASSAGES}
      mentions(first: $first) ${MENTIONS}
      relations(first: $first) ${RELATIONS}
    }
  }`);

interface NextPage {
  readonly id: string;
  readonly first: number;
  readonly after: string;
}

export const MORE_PASSAGES = operation<
  { readonly document: { readonly part: Part<Stretch> } | null },
  NextPage
>(/* GraphQL */ `
  query MorePassages($id: ID!, $first: Int!, $after: String!) {
    document(id: $id) { part: passages(first: $first, after: $after) ${PASSAGES} }
  }`);

export const MORE_MENTIONS = operation<
  { readonly document: { readonly part: Part<TextMention> } | null },
  NextPage
>(/* GraphQL */ `
  query MoreMentions($id: ID!, $first: Int!, $after: String!) {
    document(id: $id) { part: mentions(first: $first, after: $after) ${MENTIONS} }
  }`);

export const MORE_RELATIONS = operation<
  { readonly document: { readonly part: Part<SaidRelation> } | null },
  NextPage
>(/* GraphQL */ `
  query MoreRelations($id: ID!, $first: Int!, $after: String!) {
    document(id: $id) { part: relations(first: $first, after: $after) ${RELATIONS} }
  }`);

interface Weighed {
  readonly relations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly evidence: readonly { readonly document: { readonly id: string } }[] }[];
  };
}

/** What would go with a document: as much as the server gives in one page. */
export const DOCUMENT_WEIGHT = operation<{ readonly document: Weighed | null }, { readonly id: string }>(/* GraphQL */ `
  query DocumentWeight($id: ID!) {
    document(id: $id) {
      relations(first: 500) { totalCount nodes { evidence { document { id } } } }
    }
  }`);

/** How many of its relations only this document says, how many others say too, and how many were not looked at. */
export function weightOf(
  id: string,
  { relations }: Weighed,
): { readonly own: number; readonly shared: number; readonly more: number } {
  const own = relations.nodes.filter(({ evidence }) => evidence.every(({ document }) => document.id === id)).length;
  return { own, shared: relations.nodes.length - own, more: relations.totalCount - relations.nodes.length };
}
