/** Labels that an entity carries beside those of its type, as its records show. */
import type { EntityRecord } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import type { RoleLabel } from '../model/ontology.ts';
import { vocabulary } from '../model/vocabulary.ts';

const MINISTER = new Set(['minister', 'premier', 'chancellor']);
/** What makes of a minister somebody who is not one. */
const LESSER = new Set([
  'deputy',
  'vice',
  'assistant',
  'under',
  'parliamentary',
  'permanent',
  'junior',
  'associate',
  'adviser',
]);
const LESSER_AFTER = new Set(['counsellor', 'adviser', 'advisor', 'delegate', 'office', 'spokesman', 'spokesperson']);

/** Whether a title is that of a minister or head of government, or of the secretary who leads a department; not of a deputy. */
export function isMinisterialTitle(title: string): boolean {
  const words = fold(title)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const heads = words.flatMap((word, index) => (MINISTER.has(word) || word === 'secretary' ? [index] : []));
  return heads.some((at, nth) => {
    const before = words.slice((heads[nth - 1] ?? -1) + 1, at);
    if (before.some((word) => LESSER.has(word)) || LESSER_AFTER.has(words[at + 1] ?? '')) return false;
    return words[at] !== 'secretary' || leadsDepartment(before, words.slice(at + 1));
  });
}

/** "Interior Secretary", "Secretary of the Interior": the words before or after name a field of government. */
function leadsDepartment(before: readonly string[], after: readonly string[]): boolean {
  const fields = new Set(vocabulary().bodies.fields.map(fold));
  const [link, ...field] = after.filter((word) => word !== 'the');
  return fields.has(before.join(' ')) || ((link === 'of' || link === 'for') && fields.has(field.join(' ')));
}

/** Sorted; empty for most. */
export function rolesOf(
  type: EntityRecord['type'],
  records: readonly EntityRecord[],
  kind: string | null,
): RoleLabel[] {
  if (type === 'Person')
    return records.some(({ offices }) => offices.some(({ title }) => isMinisterialTitle(title))) ? ['Minister'] : [];
  if (type === 'Organization') return kind === 'ministry' ? ['Ministry'] : [];
  if (type === 'Meeting') return kind === 'conference' || kind === 'summit' ? ['Conference'] : [];
  return [];
}
