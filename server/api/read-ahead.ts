/** Reads what the rows of a list will ask for, so that each answers at once. Nothing is read that is not asked for. */
import { documentOfPassage } from '../model/ids.ts';
import type { Context } from './context.ts';
import type { RelationModel } from './models.ts';

/** Whether that path of fields is asked of the rows. */
type Asked = (...path: readonly string[]) => boolean;

/** The passages and documents that say the relations, as far as the rows' `evidence` is asked for. */
export async function readEvidence(
  { loaders }: Context,
  asked: Asked,
  relations: readonly RelationModel[],
): Promise<void> {
  if (!asked('evidence')) return;
  const passages = new Set(relations.flatMap(({ evidence }) => evidence));
  const areDocumentsAsked = asked('evidence', 'document') || asked('evidence', 'extractor');
  // Where several places say one thing they are sorted by the days of their documents.
  const told = areDocumentsAsked
    ? [...passages]
    : relations.flatMap(({ evidence }) => (evidence.length > 1 ? evidence : []));
  await Promise.all([
    asked('evidence', 'quote') || asked('evidence', 'passage') ? loaders.passage.ready(passages) : undefined,
    loaders.document.ready(new Set(told.map(documentOfPassage))),
  ]);
}
