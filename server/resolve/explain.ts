/** Why two records are, or are not, one entity by their likeness alone. */
import { AppError } from '../model/errors.ts';
import type { EntityRecord } from '../model/graph.ts';
import { compareForms } from './compare.ts';
import { type Comparison, MERGE, SUGGEST } from './comparison.ts';
import { addToForm, createForm, formKey } from './form.ts';

export interface Explanation extends Comparison {
  readonly verdict: 'joined' | 'suggested' | 'apart';
  /** Scores from here on join, and from here on are suggested. */
  readonly thresholds: { readonly join: number; readonly suggest: number };
}

/**
 * Compares two records feature by feature as resolution does: each with all that bear its name. Judgements and what the
 * two are joined with through others are left aside. Throws `NOT_FOUND` for an id that is none of the records.
 */
export function explain(a: string, b: string, records: readonly EntityRecord[]): Explanation {
  const byId = new Map(records.map((record) => [record.id, record]));
  const lookup = (id: string) => byId.get(id);
  const formOf = (id: string) => {
    const record = byId.get(id);
    if (!record) throw new AppError('NOT_FOUND', 'No such record', { expected: 'the id of a record', found: id });
    const form = createForm(formKey(record), record, lookup);
    for (const other of records) if (other.id !== id && formKey(other) === form.key) addToForm(form, other, lookup);
    return form;
  };
  const [one, other] = [formOf(a), formOf(b)];
  const comparison =
    one.key === other.key
      ? { score: 1, features: [{ name: 'name', score: 1, why: 'the same name of the same country' }] }
      : compareForms(one, other);
  const verdict = comparison.score >= MERGE ? 'joined' : comparison.score >= SUGGEST ? 'suggested' : 'apart';
  return { ...comparison, verdict, thresholds: { join: MERGE, suggest: SUGGEST } };
}
