/** The places that say a relation, and their words. */
import { documentOfPassage } from '../model/ids.ts';
import type { Context } from './context.ts';
import type { EvidenceModel, RelationModel } from './models.ts';
import { type Soon, together, upon } from './soon.ts';

/** The places that say any of the relations, each once, in the order of publication and position. */
export function evidenceOf(context: Context, relations: readonly RelationModel[]): Soon<EvidenceModel[]> {
  const [only] = relations;
  if (only && relations.length === 1 && only.evidence.length < 2)
    return only.evidence.map((passage) => {
      const start = only.starts[0] ?? 0;
      return { passage, start, end: only.ends[0] ?? start, confidence: only.confidences[0] ?? 0 };
    });
  const places = new Map<string, EvidenceModel>();
  for (const { evidence, starts, ends, confidences } of relations)
    evidence.forEach((passage, index) => {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? start;
      const key = `${passage} ${start} ${end}`;
      const confidence = Math.max(confidences[index] ?? 0, places.get(key)?.confidence ?? 0);
      places.set(key, { passage, start, end, confidence });
    });
  const found = [...places.values()];
  if (found.length < 2) return found;
  const documents = [...new Set(found.map(({ passage }) => documentOfPassage(passage)))];
  return upon(together(documents.map((id) => context.loaders.document.get(id))), (rows) => {
    const days = new Map(documents.map((id, index) => [id, rows[index]?.publishedFrom ?? '9999']));
    return sortedByDay(found, days);
  });
}

/** By the day of their document, then by place. */
function sortedByDay(found: EvidenceModel[], days: ReadonlyMap<string, string>): EvidenceModel[] {
  const sortKey = ({ passage }: EvidenceModel) => {
    const document = documentOfPassage(passage);
    return `${days.get(document)} ${document}`;
  };
  return found.sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    return one === other ? a.start - b.start || a.end - b.end : one < other ? -1 : 1;
  });
}

/** The words of a place, exactly as they stand in its document. */
export const quoteOf = ({ loaders }: Context, { passage: id, start, end }: EvidenceModel): Soon<string> =>
  upon(loaders.passage.get(id), (passage) => {
    if (passage && start >= passage.start && end <= passage.end)
      return passage.text.slice(start - passage.start, end - passage.start);
    // A quote may reach beyond its passage; then only the whole text has it.
    return loaders.text.load(documentOfPassage(id)).then((text) => text.slice(start, end));
  });
