/**
 * What the stages of the rule pipeline hand on: the document, what has been found so far, and nothing else. A stage takes
 * a draft and gives a new one; it never edits text, and everything it adds points into the text by offsets.
 */
import type { SourceDocument } from '../model/document.ts';
import type { DayRange, Edtf } from '../model/edtf.ts';
import type {
  AgreementFact,
  CommitmentFact,
  CountryFact,
  Iso2,
  MeetingFact,
  OfficeFact,
  OrganizationFact,
  PersonFact,
  PlaceFact,
  Ref,
  UnnamedFact,
} from '../model/factsheet.ts';
import type { Introduction, TitleUse } from './actors/introductions.ts';
import type { Chunk } from './chunks/chunks.ts';
import type { Look } from './words/looks.ts';

/** A stretch of text, in UTF-16 offsets of the document. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a sentence is: running text, one point of a list, a heading, or matter that is not the document's own (captions, bylines, site navigation). */
export type SentenceRole = 'prose' | 'point' | 'heading' | 'boilerplate';

/** A sentence, heading or list point, without the point's own marker. */
export interface Sentence extends Range {
  readonly index: number;
  /** Index of the passage in which it stands. */
  readonly passage: number;
  readonly role: SentenceRole;
  /** For a point: index of the sentence that introduces the list ("… agreed as follows:"), or null. */
  readonly lead: number | null;
}

/** A word, number or mark. */
export interface Token extends Range {
  readonly text: string;
  readonly look: Look;
  /** Index of its sentence. */
  readonly sentence: number;
}

export type MentionKind = 'person' | 'organization' | 'country' | 'place';

/** A stretch that stands for somebody or something, and for whom. */
export interface DraftMention extends Range {
  readonly kind: MentionKind;
  readonly ref: Ref;
  readonly sentence: number;
  /** How it says it: by name, by an adjective ("Lao"), by an office ("the Minister"), or by reference ("his counterpart", "the two sides"). */
  readonly form: 'name' | 'adjective' | 'office' | 'reference';
}

/** A stretch that stands for several actors at once: "the two ministers", "both sides", "the three ministries". */
export interface GroupMention extends Range {
  readonly refs: readonly Ref[];
  readonly sentence: number;
}

/** A date or time expression, resolved against the document's own date. */
export interface DateMention extends Range {
  readonly date: Edtf;
  readonly range: DayRange;
  readonly sentence: number;
  /** Whether it was given relative to the document's date ("on Friday"). */
  readonly relative: boolean;
}

/** A title given to a person at one place of the text. */
export interface Holding {
  readonly person: Ref;
  readonly use: TitleUse;
  readonly country: Iso2 | null;
  /** Where the name stands. */
  readonly at: Range & { readonly sentence: number };
}

export interface Draft {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** What each sentence is cut into (names, titles, bodies, words), by the sentence's index. */
  readonly chunks: readonly (readonly Chunk[])[];
  /** Every office that a sentence gives a name, before names are joined into persons. */
  readonly introductions: readonly Introduction[];
  /** Titles given to persons, before bodies are joined to them. */
  readonly holdings: readonly Holding[];
  /** Sorted by position; they do not overlap, save adjectives inside names of bodies. */
  readonly mentions: readonly DraftMention[];
  readonly groups: readonly GroupMention[];
  readonly dates: readonly DateMention[];
  readonly persons: readonly PersonFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly countries: readonly CountryFact[];
  readonly places: readonly PlaceFact[];
  readonly offices: readonly OfficeFact[];
  readonly meetings: readonly MeetingFact[];
  readonly agreements: readonly AgreementFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly unnamed: readonly UnnamedFact[];
  readonly notes: readonly string[];
}

/**
 * One step of the pipeline. Pure: no clock, no randomness, no logging. A long one goes over all sentences with one rule,
 * then with the next, and pauses (`yield`) between them: where several documents are read together, each of these passes
 * goes over all of them before the next one's code is needed.
 */
export type Stage = (draft: Draft) => Draft | Passes;
export type Passes = Generator<void, Draft>;

/** The draft with which the pipeline begins. */
export const emptyDraft = (document: SourceDocument): Draft => ({
  document,
  sentences: [],
  tokens: [],
  chunks: [],
  introductions: [],
  holdings: [],
  mentions: [],
  groups: [],
  dates: [],
  persons: [],
  organizations: [],
  countries: [],
  places: [],
  offices: [],
  meetings: [],
  agreements: [],
  commitments: [],
  unnamed: [],
  notes: [...document.notes],
});
