/** What a sentence undertakes, and what its reader knows of the text around it. */
import type { Ref } from '../../model/factsheet.ts';
import type { Modality } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import type { Trigger } from './triggers.ts';

/** What one sentence undertakes; ranges are offsets in the sentence. */
export interface Undertaking {
  readonly range: Range;
  readonly modality: Modality;
  /** Empty where the sentence does not say who. */
  readonly by: readonly Ref[];
  /** Whether the subject was a pronoun, to be taken from what was said before. */
  readonly pronoun: Pronoun | null;
  readonly trigger: Trigger;
  /** Whether it binds somebody of whom the text knows nothing: none of those it is about. */
  readonly nobody?: boolean;
  /** "She and the rector agreed": whether one spoken of before acts beside those named. */
  readonly beside?: boolean;
  /** Whether he is bound only because he tells of it: "X said that the first instalment would be paid". */
  readonly told?: boolean;
  /** "It was agreed to": by nobody named. */
  readonly impersonal?: boolean;
}

/** Those of some undertakings that share no words with one found before. */
export const apartFrom = (found: readonly Undertaking[], others: readonly Undertaking[]): Undertaking[] =>
  others.filter(({ range }) => !found.some((other) => other.range.start < range.end && other.range.end > range.start));

/** What stands for the actor: he or she, it, they, we. */
export type Pronoun = 'singular' | 'neuter' | 'plural' | 'speaker';

export interface FindOptions {
  /** Whether the text speaks of what was agreed: passives and bodies without a name then count as undertakings too. */
  readonly agreed: boolean;
  /** Whether the sentence stands at an instrument that was made, or behind an undertaking. */
  readonly near?: boolean;
  /** A point of a list introduced by a decision: "should" and "will" count whatever their subject. */
  readonly decided: boolean;
  /** The year in which the document was published, where that is known: what was agreed years before is history. */
  readonly year: number | null;
  /** Whether the sentence before told of undertakings in reported speech, which may go on: "Posts would be opened at X". */
  readonly indirect?: boolean;
  /** Whether the text has a name for a body, and does not only imply it by an office. */
  readonly isNamed?: (ref: Ref) => boolean;
  /** Whether somebody named says so: "X said the road would be built". */
  readonly spoken?: boolean;
  /** Whether the same subject undertakes something right before: "is to pay, and will let in". */
  readonly again?: boolean;
  /** Whether the sentence names those by whom it is to be done: "will be laid by the ministry". */
  readonly doneBy?: boolean;
  /** Whether it stands beside another undertaking of its sentence: "both will share data, and lorries will be sealed". */
  readonly along?: boolean;
}
