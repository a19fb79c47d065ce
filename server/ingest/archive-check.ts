/** Whether what stands in a backup could have come from a graph. */
import type { SourceDocument } from '../model/document.ts';
import { AppError } from '../model/errors.ts';
import type { FactSheet } from '../model/factsheet.ts';
import { checkFactSheet, shown } from '../model/factsheet-check.ts';
import { documentId, passageId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ArchivedDocument } from './archive.ts';
import { judgementOf } from './judging.ts';

/**
 * The document and its fact sheet. Throws `BAD_INPUT` where the id is not what title and hash give, a passage does not
 * lie in the text after the one before it, or the fact sheet does not fit. `name` says in errors which document it is.
 */
export function checkDocument(
  { document: archived, facts }: ArchivedDocument,
  name: string,
): { document: SourceDocument; sheet: FactSheet } {
  const { notes, text, passages, ...metadata } = archived;
  const id = documentId(metadata.title, metadata.sha256);
  if (metadata.id !== id) throw fault(`${name}, document.id`, shown(id), metadata.id);
  let last = 0;
  for (const [index, [start, end]] of passages.entries()) {
    if (start < last || end <= start || end > text.length)
      throw fault(
        `${name}, document.passages[${index}]`,
        `a stretch of the text between ${last} and ${text.length}`,
        `${start} to ${end}`,
      );
    last = end;
  }
  const sheet = checkFactSheet(facts, { metadata, text, name: `${name}, facts` });
  const whole = passages.map(([start, end], index) => ({
    id: passageId(id, index),
    index,
    start,
    end,
    text: text.slice(start, end),
  }));
  return { document: { ...metadata, text, passages: whole, dateline: null, notes }, sheet };
}

/** Throws `BAD_INPUT` where the decision could not have been made, or its id is not what its content gives. */
export function checkJudgement(judgement: Judgement, name: string): void {
  const made = refused(() => judgementOf(judgement, judgement.at), name);
  if (made.id !== judgement.id) throw fault(`${name}, judgement.id`, shown(made.id), judgement.id);
  if (String(made.subjects) !== String(judgement.subjects))
    throw fault(`${name}, judgement.subjects`, 'different ids in the order of the alphabet', judgement.subjects.join());
}

function refused<T>(check: () => T, name: string): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, error.message, { ...error.details, where: `${name}, ${error.details.where ?? ''}` });
  }
}

const fault = (where: string, expected: string, found: unknown): AppError =>
  new AppError('BAD_INPUT', 'it does not fit', { where, expected, found: shown(found) });
