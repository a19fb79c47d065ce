/** A human decision: dated, attributed and undoable. Judgements win over scores. */

export const JUDGEMENT_KINDS = ['same', 'different', 'reject'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

export interface Judgement {
  /** From kind, subjects and author. */
  readonly id: string;
  readonly kind: JudgementKind;
  /** `same` and `different`: two record ids. `reject`: one relation id. */
  readonly subjects: readonly string[];
  readonly by: string;
  /** ISO 8601 instant, given by whoever judges: the model has no clock. */
  readonly at: string;
  readonly note: string | null;
}
