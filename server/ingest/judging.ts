/** Checks a decision before it is made. */

import { AppError } from '../model/errors.ts';
import type { EntityRecord } from '../model/graph.ts';
import { hash } from '../model/ids.ts';
import { JUDGEMENT_KINDS, type Judgement } from '../model/judgement.ts';
import type { NewJudgement } from './types.ts';

const LONGEST_AUTHOR = 200;
const LONGEST_NOTE = 2_000;

/**
 * The decision as it is stored, its id made of kind, subjects and author. `records` are those of entities that
 * resolution decides on; an entity's id is the id of one of them.
 * Throws `BAD_INPUT` for a decision that makes no sense, `NOT_FOUND` for one on things that are not there.
 */
export function newJudgement(wanted: NewJudgement, at: string, records: ReadonlyMap<string, EntityRecord>): Judgement {
  const judgement = judgementOf(wanted, at);
  if (judgement.kind !== 'reject') {
    const types = new Set(judgement.subjects.map((id) => typeOf(id, records)));
    if (types.size > 1) throw bad('subjects', 'two of one type', [...types].join(' and '));
  }
  return judgement;
}

/** The same, whatever it speaks of. Throws `BAD_INPUT` for a decision that makes no sense in itself. */
export function judgementOf({ kind, subjects, by, note = null }: NewJudgement, at: string): Judgement {
  if (!JUDGEMENT_KINDS.includes(kind)) throw bad('kind', JUDGEMENT_KINDS.join(', '), String(kind));
  if (by.trim() === '' || by.length > LONGEST_AUTHOR) throw bad('by', 'a name', `${by.length} characters`);
  if (note !== null && note.length > LONGEST_NOTE)
    throw bad('note', `at most ${LONGEST_NOTE} characters`, `${note.length}`);
  const sorted = [...new Set(subjects)].sort();
  const count = kind === 'reject' ? 1 : 2;
  if (sorted.length !== count) throw bad('subjects', `${count} different ids`, `${sorted.length}`);
  return { id: `judgement/${hash([kind, ...sorted, by], 16)}`, kind, subjects: sorted, by, at, note };
}

function typeOf(id: string, records: ReadonlyMap<string, EntityRecord>): string {
  const record = records.get(id);
  if (!record) throw new AppError('NOT_FOUND', 'there is no such record or entity', { where: id });
  return record.type;
}

const bad = (where: string, expected: string, found: string) =>
  new AppError('BAD_INPUT', `the decision cannot be made: ${where} is wrong`, { where, expected, found });
