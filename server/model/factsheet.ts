/**
 * What an extractor read in one document. Immutable; `ref`s are local to the sheet; every fact has the passages it was
 * read from, and `document.text.slice(span.start, span.end) === span.quote` always holds.
 */
import type { DocumentMetadata } from './document.ts';
import type { Edtf } from './edtf.ts';
import type {
  AgreementKind,
  AgreementStatus,
  MeetingKind,
  MeetingMode,
  MeetingStatus,
  Modality,
  OrganizationKind,
  ParticipantRole,
} from './ontology.ts';

/** A name local to one fact sheet: `p1`, `o2`, `c1`, `l1`, `m1`, `a1`, `u1`, `h1`. */
export type Ref = string;
/** ISO 3166-1 alpha-2, upper case. */
export type Iso2 = string;
/** Id of a topic in `seeds/vocabulary/topics.yaml`. */
export type Topic = string;

/** A stretch of the document's text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What every fact carries: at least one span, and how sure the extractor is, 0 to 1. */
export interface Evidenced {
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface PersonFact {
  readonly ref: Ref;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly honorifics: readonly string[];
  readonly country: Iso2 | null;
  readonly mentions: readonly Span[];
}

export interface OrganizationFact {
  readonly ref: Ref;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly country: Iso2 | null;
  readonly mentions: readonly Span[];
}

export interface CountryFact {
  readonly ref: Ref;
  readonly iso2: Iso2;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export interface PlaceFact {
  readonly ref: Ref;
  readonly name: string;
  readonly country: Iso2 | null;
  readonly mentions: readonly Span[];
}

/** That a person holds an office; `organization` is null for heads of state and government, `country` for international bodies. */
export interface OfficeFact extends Evidenced {
  readonly person: Ref;
  readonly title: string;
  readonly organization: Ref | null;
  readonly country: Iso2 | null;
}

export interface MeetingFact extends Evidenced {
  readonly ref: Ref;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly ordinal: number | null;
  readonly date: Edtf | null;
  readonly place: Ref | null;
  readonly country: Iso2 | null;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly participants: readonly { readonly actor: Ref; readonly role: ParticipantRole }[];
}

export interface AgreementFact extends Evidenced {
  readonly ref: Ref;
  readonly name: string;
  readonly kind: AgreementKind;
  readonly date: Edtf | null;
  /** The period it is for: "the plan for 2023", "2021-2025". */
  readonly covers: Edtf | null;
  readonly status: AgreementStatus;
  readonly meeting: Ref | null;
  readonly signatories: readonly Ref[];
  readonly parties: readonly Ref[];
}

export interface CommitmentFact extends Evidenced {
  readonly ref: Ref;
  readonly text: string;
  readonly modality: Modality;
  readonly by: readonly Ref[];
  readonly agreement: Ref | null;
  readonly meeting: Ref | null;
  readonly topics: readonly Topic[];
}

/**
 * Somebody whom the document knows by an office only ("the Vietnamese Foreign Minister"), and what it says of them. Who it
 * was is for the graph to say, from what other documents tell of that office; bodies that the same words may stand for
 * are in the other facts as well.
 */
export interface UnnamedFact {
  readonly ref: Ref;
  readonly title: string;
  readonly organization: Ref | null;
  readonly country: Iso2 | null;
  readonly mentions: readonly Span[];
  readonly tookPart: readonly { readonly meeting: Ref; readonly role: ParticipantRole }[];
  /** Agreements. */
  readonly signed: readonly Ref[];
  /** Commitments. */
  readonly committed: readonly Ref[];
}

export interface FactSheet {
  readonly document: DocumentMetadata;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly persons: readonly PersonFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly countries: readonly CountryFact[];
  readonly places: readonly PlaceFact[];
  readonly offices: readonly OfficeFact[];
  readonly meetings: readonly MeetingFact[];
  readonly agreements: readonly AgreementFact[];
  readonly commitments: readonly CommitmentFact[];
  /** Left out where there are none. */
  readonly unnamed?: readonly UnnamedFact[] | undefined;
  /** Doubts about the text, in plain words. */
  readonly notes: readonly string[];
}
