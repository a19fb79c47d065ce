/** Which marks stand over the text of an open document: names by kind, facts by family. */
import { signal } from '@preact/signals';
import type { EntityType, RelationType } from '../api/types.ts';

/** Facts that readers look for together. */
export const FACT_KINDS = ['SIGNATURES', 'COMMITMENTS', 'MEETINGS', 'OFFICES', 'SUBJECTS'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export type MarkKind = EntityType | FactKind;

/** The family of each relation. */
export const FACT_KIND_OF: Readonly<Record<RelationType, FactKind>> = {
  SIGNED: 'SIGNATURES',
  PARTY_TO: 'SIGNATURES',
  PRODUCED: 'SIGNATURES',
  COMMITTED_TO: 'COMMITMENTS',
  CONTAINS: 'COMMITMENTS',
  TOOK_PART: 'MEETINGS',
  HELD_IN: 'MEETINGS',
  FOLLOWS: 'MEETINGS',
  HOLDS_OFFICE: 'OFFICES',
  OF: 'OFFICES',
  ABOUT: 'SUBJECTS',
};

/** Kinds whose marks are put away. */
export const marksAway = signal<ReadonlySet<MarkKind>>(new Set());

export const toggleMark = (kind: MarkKind): void => {
  const next = new Set(marksAway.peek());
  if (!next.delete(kind)) next.add(kind);
  marksAway.value = next;
};
