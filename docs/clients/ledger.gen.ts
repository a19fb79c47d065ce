// Made from docs/clients/ledger.graphql by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}
/** Kinds of instrument. */
export type AgreementKind =
  /** A memorandum of understanding or of cooperation. */
  | 'MOU'
  /** An agreement by that name, or an accord. */
  | 'AGREEMENT'
  /** A treaty, convention or pact. */
  | 'TREATY'
  /** A protocol. */
  | 'PROTOCOL'
  /** A plan or programme of cooperation. */
  | 'PLAN'
  /** A joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** A declaration. */
  | 'DECLARATION'
  /** Minutes of a meeting, agreed or signed. */
  | 'MINUTES'
  /** A contract. */
  | 'CONTRACT'
  /** Any other instrument. */
  | 'OTHER';

/**
 * Conditions, all of which must hold; what is left out is no condition. They are the same wherever a list is asked for, and
 * mean the same: each says of every kind of thing when it passes.
 */
export type Filter = {
  /**
   * Any of these actors has to do with it: takes part in the meeting, signs or is bound by the agreement (or it is signed on its behalf),
   * undertakes the commitment, is mentioned in the document. An actor passes that is one of them, holds an office in one or belongs to one.
   */
  actors?: Array<Reference> | null | undefined;
  /**
   * Of any of these countries: an actor or place that belongs to one or is one, an event with an actor of one, a signature whose
   * signatory, or whom it was signed for, is of one, a document that mentions one or an actor of one.
   */
  countries?: Array<string> | null | undefined;
  /** Of any of these types; a document that speaks of such; a signature, where persons or agreements are among them. */
  types?: Array<EntityType> | null | undefined;
  /** Of any of these sub-kinds; signatures of such agreements; documents that speak of such. */
  kinds?: Array<Kind> | null | undefined;
  /**
   * About any of these topics: the topic itself, an event about it, who has to do with such an event, a signature under such an
   * agreement, a document that speaks of such.
   */
  topics?: Array<Reference> | null | undefined;
  /**
   * Words that its name or an alias contains, in any order; of a commitment its text, of a signature the names of person and agreement,
   * of a document title, publisher and text. Case does not count, nor, except in documents, do diacritics.
   */
  text?: string | null | undefined;
  /**
   * It may have been so at some time in this: a day, month, year or span (`2024-03-30`, `2024-03`, `2021/2023`). An event or signature by its
   * date, an actor, place or topic by the days of which documents speak of it, a document by its publication. Not beside `from` or `to`.
   */
  during?: string | null | undefined;
  /** It may have been so in this or later: a day, or the beginning of a month, year or span. */
  from?: string | null | undefined;
  /** It may have been so in this or earlier: a day, or the end of a month, year or span. */
  to?: string | null | undefined;
  /**
   * Said with at least this confidence, 0 to 1: of a signature its own; of an entity, that of at least one of its relations; of a document,
   * that of at least one relation that it says.
   */
  minConfidence?: number | null | undefined;
  /** Any of these documents, by id or title, speaks of it, or, of a signature, says it; a document that is one of them. */
  documents?: Array<Reference> | null | undefined;
  /** A document of any of these publishers speaks of it, or, of a signature, says it; a document of one. Case does not count. */
  publishers?: Array<string> | null | undefined;
};

/** Something meant by its id or by its name. */
export type Reference =
  {   /** Its id, or any id that it bore before it was joined with another. */
  id: string; name?: never; }
  |  { id?: never;   /**
   * Its name, or one of its aliases, whole: `Ministry of Interior`; of a document, its title. Diacritics and case do not count. Where several
   * bear the name all are meant; where one is wanted and several bear it the request is refused, and the refusal names them.
   */
  name: string; };

/** Sub-kinds: of organizations, meetings and agreements, and how firmly a commitment was undertaken. */
export type Kind =
  /** An organization: a ministry or department of state. */
  | 'MINISTRY'
  /** An organization: a body under a government, such as a police, committee, office or force. */
  | 'AGENCY'
  /** An organization: a government as a whole, national or local. */
  | 'GOVERNMENT'
  /** An organization: a political party. */
  | 'PARTY'
  /** An organization: a parliament, assembly or congress. */
  | 'LEGISLATURE'
  /** An organization: a body of several states, such as ASEAN or Interpol. */
  | 'INTERGOVERNMENTAL'
  /** An organization: a company. */
  | 'COMPANY'
  /** An organization: a university or school. */
  | 'UNIVERSITY'
  /** An organization: a non-governmental one. */
  | 'NGO'
  /** An organization or agreement of any other kind. */
  | 'OTHER'
  /** A meeting: a conference, or a regular meeting by that or a like name. */
  | 'CONFERENCE'
  /** A meeting: one of heads of state or government. */
  | 'SUMMIT'
  /** A meeting: talks, a dialogue or a working session. */
  | 'TALKS'
  /** A meeting: a visit. */
  | 'VISIT'
  /** A meeting: a courtesy call or reception. */
  | 'CALL'
  /** A meeting: a ceremony. */
  | 'CEREMONY'
  /** An agreement: a memorandum of understanding or of cooperation. */
  | 'MOU'
  /** An agreement: one by that name, or an accord. */
  | 'AGREEMENT'
  /** An agreement: a treaty, convention or pact. */
  | 'TREATY'
  /** An agreement: a protocol. */
  | 'PROTOCOL'
  /** An agreement: a plan or programme of cooperation. */
  | 'PLAN'
  /** An agreement: a joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** An agreement: a declaration. */
  | 'DECLARATION'
  /** An agreement: minutes of a meeting, agreed or signed. */
  | 'MINUTES'
  /** An agreement: a contract. */
  | 'CONTRACT'
  /** A commitment: pledged, vowed or promised. */
  | 'PLEDGED'
  /** A commitment: agreed or decided. */
  | 'AGREED'
  /** A commitment: ought to be done. */
  | 'SHOULD'
  /** A commitment: will or is to be done. */
  | 'WILL';

/** What kind of thing an entity is; the last label of its node. */
export type EntityType =
  /** A named human being. */
  | 'PERSON'
  /** A body. */
  | 'ORGANIZATION'
  /** A state. */
  | 'COUNTRY'
  /** An encounter of actors. */
  | 'MEETING'
  /** An instrument. */
  | 'AGREEMENT'
  /** An undertaking. */
  | 'COMMITMENT'
  /** A subject of the vocabulary. */
  | 'TOPIC'
  /** A place. */
  | 'PLACE';

export type LedgerQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { signatures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ on: string | null, agreement: { name: string, kind: AgreementKind }, person: { name: string }, office: { title: string } | null, onBehalfOf:
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: Array<{ quote: string, document: { title: string | null, url: string | null } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LedgerDocument = new TypedDocumentString(`
    query Ledger($filter: Filter, $first: Int!, $after: String) {
  signatures(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      on
      agreement {
        name
        kind
      }
      person {
        name
      }
      office {
        title
      }
      onBehalfOf {
        name
      }
      evidence {
        quote
        document {
          title
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
