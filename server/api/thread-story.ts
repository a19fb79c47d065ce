/** The story of an undertaking in the order of time. Pure. */
import type { Day } from '../model/edtf.ts';
import type { Threads } from './threads.ts';
import type { ThreadState, ThreadStepKind } from './types.gen.ts';

/** Steps told at most. */
const MOST = 200;

export interface StoryStep {
  readonly kind: ThreadStepKind;
  /** Commitment id; null for a report. */
  readonly commitment: string | null;
  /** Passage and offsets of a report. */
  readonly place: { readonly passage: string; readonly start: number; readonly end: number } | null;
  readonly score: number;
  readonly why: string | null;
}

/** A step with the first day on which it may have happened. */
export interface DatedStep extends StoryStep {
  readonly date: Day | null;
}

export const stateOf = ({ reports, later }: Pick<Threads, 'reports' | 'later'>): ThreadState =>
  reports.length > 0 ? 'REPORTED' : later.length > 0 ? 'REPEATED' : 'NOT_MENTIONED_AGAIN';

/** Every step, the surest first, at most 200, and how many more there are. They are put in order once their days are known. */
export function stepsOf({ undertaking, earlier, later, reports }: Threads): { steps: StoryStep[]; omitted: number } {
  const around: StoryStep[] = [
    ...earlier.map(({ other, score, why }) => ({
      kind: 'BEFORE' as const,
      commitment: other,
      place: null,
      score,
      why,
    })),
    ...later.map(({ other, how, score, why }) => ({
      kind: how === 'NARROWS' ? ('NARROWED' as const) : ('REPEATED' as const),
      commitment: other,
      place: null,
      score,
      why,
    })),
    ...reports.map(({ passage, sentence: { start, end }, score, why }) => ({
      kind: 'REPORTED' as const,
      commitment: null,
      place: { passage, start, end },
      score,
      why,
    })),
  ];
  const surest = around.sort((a, b) => b.score - a.score).slice(0, MOST - 1);
  const itself = { kind: 'UNDERTAKEN' as const, commitment: undertaking.id, place: null, score: 1, why: null };
  return { steps: [itself, ...surest], omitted: around.length - surest.length };
}

/** Steps in the order of time; of one day, as a story goes: before, itself, after. */
export function inOrder(steps: readonly DatedStep[]): DatedStep[] {
  const turn: readonly ThreadStepKind[] = ['BEFORE', 'UNDERTAKEN', 'REPEATED', 'NARROWED', 'REPORTED'];
  const key = ({ date, kind, commitment, place }: DatedStep) =>
    `${date ?? '9999'} ${turn.indexOf(kind)} ${commitment ?? place?.passage} ${String(place?.start ?? 0).padStart(9, '0')}`;
  return [...steps].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
