/** Answers of all forms as rows of one kind, for one table. Pure. */
import type * as api from '../../api/questions.ts';
import type { EvidenceItem, SourceRef } from '../../api/shapes.ts';
import type { Selection } from '../selection.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface AnswerRow {
  readonly id: string;
  /** What the row is about; null of a document. */
  readonly what: Named | null;
  readonly document: SourceRef | null;
  /** A word more: kind, office, how firmly. */
  readonly kind: string;
  readonly date: string | null;
  /** Of an office: the last day on which documents show it. */
  readonly until: string | null;
  readonly who: readonly Named[];
  readonly whoCount: number;
  readonly subject: Selection | null;
  /** Ids of entities to be drawn for it. */
  readonly drawn: readonly string[];
  readonly said: Omit<EvidenceItem, 'confidence'> | null;
}

const BASE = { document: null, until: null } as const;

export const meetingRow = (found: api.FoundMeeting): AnswerRow => ({
  ...BASE,
  id: found.id,
  what: found,
  kind: found.kind,
  date: found.date,
  who: found.participants.nodes,
  whoCount: found.participants.totalCount,
  subject: { kind: 'node', id: found.id },
  drawn: [found.id, ...found.participants.nodes.map(({ id }) => id)],
  said: found.mentions.nodes[0] ?? null,
});

export const signatureRow = (found: api.FoundSignature): AnswerRow => {
  const who = [found.person, ...(found.onBehalfOf ? [found.onBehalfOf] : [])];
  return {
    ...BASE,
    id: found.id,
    what: found.agreement,
    kind: found.agreement.kind,
    date: found.on ?? found.agreement.date,
    who,
    whoCount: who.length,
    subject: { kind: 'edge', id: found.id },
    drawn: [found.agreement.id, ...who.map(({ id }) => id)],
    said: found.evidence[0] ?? null,
  };
};

export const holderRow = (found: api.FoundHolder): AnswerRow => ({
  ...BASE,
  id: found.relation.id,
  what: found.node,
  kind: found.title,
  date: found.from,
  until: found.to,
  who: [found.holdsOfficeIn],
  whoCount: 1,
  subject: { kind: 'edge', id: found.relation.id },
  drawn: [found.node.id, found.holdsOfficeIn.id],
  said: found.evidence[0] ?? null,
});

export const commitmentRow = (found: api.FoundCommitment): AnswerRow => ({
  ...BASE,
  id: found.id,
  what: found,
  kind: found.modality,
  date: found.date,
  who: found.by.nodes,
  whoCount: found.by.totalCount,
  subject: { kind: 'node', id: found.id },
  drawn: [found.id, ...found.by.nodes.map(({ id }) => id)],
  said: found.evidence[0] ?? null,
});

export const documentRow = (found: SourceRef): AnswerRow => ({
  id: found.id,
  what: null,
  document: found,
  kind: found.publisher ?? '',
  date: found.published,
  until: null,
  who: [],
  whoCount: 0,
  subject: null,
  drawn: [],
  said: null,
});
