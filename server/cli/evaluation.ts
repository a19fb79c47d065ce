/** The report of `signatory eval`: figures as a table, mistakes with their sentences, and the change against an earlier run. */
import { z } from 'zod';
import {
  f1,
  type Mistake,
  precision,
  type ResolutionScore,
  recall,
  SCORED,
  type Scored,
  type Scores,
} from '../evaluate.ts';
import type { Figures, Measure } from '../model/accuracy.ts';
import { AppError } from '../model/errors.ts';

/** The kinds of facts in words, as reports name them. */
export const LABELS: Readonly<Record<Scored, string>> = {
  persons: 'persons',
  states: 'their states',
  offices: 'offices',
  organizations: 'organizations',
  meetings: 'meetings',
  attendance: 'attendance',
  agreements: 'agreements',
  signatures: 'who signed what',
  parties: 'parties',
  commitments: 'commitments',
  committedBy: 'committed by',
  topics: 'topics',
  dates: 'dates',
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Figures of each fact type, rounded to a thousandth. */
export function figuresOf(scores: Scores): Record<Scored, Figures> {
  const entries = SCORED.map((type) => {
    const { found, gold, correct } = scores[type];
    const score = scores[type];
    return [
      type,
      { found, gold, correct, precision: round(precision(score)), recall: round(recall(score)), f1: round(f1(score)) },
    ];
  });
  return Object.fromEntries(entries) as Record<Scored, Figures>;
}

/** Who is who, and in how many documents where these are not those of the facts. */
export type Identity = ResolutionScore & { readonly documents?: number };

/** What one run comes to, rounded to a thousandth: kept (`--json`, `--write`) and compared with (`--compare`). */
export function measureOf(documents: number, scores: Scores, identity: Identity | null): Measure {
  return { documents, facts: figuresOf(scores), resolution: identity && ratesOf(identity) };
}

function ratesOf({ documents, pairs, bCubed, falseMerges }: Identity): NonNullable<Measure['resolution']> {
  const { precision: p, recall: r } = bCubed;
  return {
    ...(documents === undefined ? {} : { documents }),
    pairs: { precision: round(precision(pairs)), recall: round(recall(pairs)), f1: round(f1(pairs)) },
    bCubed: { precision: round(p), recall: round(r), f1: round(p + r ? (2 * p * r) / (p + r) : 0) },
    falseMerges: falseMerges.length,
  };
}

const earlier = z.object({ facts: z.record(z.string(), z.object({ f1: z.number() })) });

function earlierFacts(before: unknown) {
  const parsed = earlier.safeParse(before);
  if (parsed.success) return parsed.data.facts;
  throw new AppError('BAD_INPUT', 'the earlier figures cannot be read', { expected: 'what --json printed' });
}

/** The table of figures; with the JSON of an earlier run, the change in F1 beside them. */
export function table(scores: Scores, before?: unknown): string {
  const past = before === undefined ? undefined : earlierFacts(before);
  const figures = figuresOf(scores);
  const lines = SCORED.map((type) => {
    const { found, gold, correct, precision: p, recall: r, f1: f } = figures[type];
    const old = past?.[type]?.f1;
    const change = old === undefined ? '' : `${f >= old ? '+' : ''}${(f - old).toFixed(3)}`.padStart(9);
    const counts = [correct, found, gold].map((count) => String(count).padStart(8)).join('');
    const rates = [p, r, f].map((rate) => rate.toFixed(3).padStart(10)).join('');
    return `${LABELS[type].padEnd(16)}${counts}${rates}${change}`;
  });
  const head = `${''.padEnd(16)}${['correct', 'found', 'gold'].map((word) => word.padStart(8)).join('')}${['precision', 'recall', 'F1'].map((word) => word.padStart(10)).join('')}${past ? 'change'.padStart(9) : ''}`;
  return [head, ...lines].join('\n');
}

/** Misses (−) and false alarms (+) of one document, each with its sentence. */
export function mistakes(document: string, scores: Scores): string {
  const list = (sign: string, type: Scored, items: readonly Mistake[]) =>
    items.map(({ what, sentence }) => `  ${sign} ${LABELS[type]}: ${what}${sentence ? `\n      ${sentence}` : ''}`);
  const lines = SCORED.flatMap((type) => [
    ...list('-', type, scores[type].misses),
    ...list('+', type, scores[type].falseAlarms),
  ]);
  return [`${document}${lines.length ? '' : ': no mistakes'}`, ...lines].join('\n');
}

/** Lines on resolution: pairwise and B-cubed figures, and what was wrongly joined. */
export function resolutionLines(identity: ResolutionScore): string {
  const { pairs, bCubed } = ratesOf(identity);
  const line = (name: string, rates: Measure['facts'][string] | typeof pairs) =>
    `${name.padEnd(40)}${[rates.precision, rates.recall, rates.f1].map((rate) => rate.toFixed(3).padStart(10)).join('')}`;
  const { falseMerges } = identity;
  return [
    line('same entity, by pairs', pairs),
    line('same entity, B-cubed', bCubed),
    `false merges    ${falseMerges.length}${falseMerges.map(({ gold }) => `\n  + ${gold.join(' = ')}`).join('')}`,
  ].join('\n');
}
