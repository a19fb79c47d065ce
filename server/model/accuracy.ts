/**
 * How far the rules can be trusted, as `signatory eval --write` measured it: kept in `seeds/accuracy.json`, from which the
 * API and docs/accuracy.md tell it.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromRoot } from '../root.ts';
import { AppError, messageOf } from './errors.ts';

const rate = z.number().min(0).max(1);
const FIGURES = z.object({
  found: z.number(),
  gold: z.number(),
  correct: z.number(),
  precision: rate,
  recall: rate,
  f1: rate,
});
const RATES = z.object({ precision: rate, recall: rate, f1: rate });
const MEASURE = z.object({
  documents: z.number(),
  facts: z.record(z.string(), FIGURES),
  resolution: z
    .object({
      /** In how many documents, where these are others than those of the facts. */
      documents: z.number().optional(),
      pairs: RATES,
      bCubed: RATES,
      falseMerges: z.number(),
    })
    .nullable(),
});
const ACCURACY = z.object({
  /** On the demonstration corpus. */
  seeds: MEASURE,
  /** The same, on every other document of the corpus in the order of their names: the first, third, …; the second, fourth, …. */
  halves: z.array(MEASURE).length(2),
  /** On texts that the rules had not seen; null where that was not measured. */
  unseen: MEASURE.nullable(),
  /** A second reader of those texts against the first; null where nobody read them twice. */
  readers: MEASURE.nullable(),
});

/** Counts of one kind of fact; precision is correct/found, recall correct/gold, F1 their harmonic mean, 0 to 1. */
export type Figures = z.infer<typeof FIGURES>;
export type Measure = z.infer<typeof MEASURE>;
export type Accuracy = z.infer<typeof ACCURACY>;

/** Where the figures are kept. */
export const ACCURACY_FILE = fromRoot('seeds', 'accuracy.json');

/** The figures as they were last measured. Throws `BAD_SETTING` where the file is missing or has another form. */
export function readAccuracy(): Accuracy {
  const where = 'seeds/accuracy.json';
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(ACCURACY_FILE, 'utf8'));
  } catch (error) {
    throw new AppError('BAD_SETTING', `the figures cannot be read: ${messageOf(error)}`, { where });
  }
  const checked = ACCURACY.safeParse(content);
  if (checked.success) return checked.data;
  throw new AppError('BAD_SETTING', `the figures do not fit: ${checked.error.issues[0]?.message ?? 'invalid'}`, {
    where: `${where}, ${checked.error.issues[0]?.path.join('.') || 'top'}`,
  });
}
