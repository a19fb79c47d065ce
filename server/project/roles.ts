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
  const at = words.findIndex((word) => MINISTER.has(word) || word === 'secretary');
  if (at < 0 || words.slice(0, at).some((word) => LESSER.has(word)) || LESSER_AFTER.has(words[at + 1] ?? ''))
    return false;
  return words[at] !== 'secretary' || leadsDepartment(words, at);
}

/** "Interior Secretary", "Secretary of the Interior": the words before or after name a field of government. */
function leadsDepartment(words: readonly string[], at: number): boolean {
  const fields = new Set(vocabulary().bodies.fields.map(fold));
  const before = words.slice(0, at).join(' ');
  const after = words[at + 1] === 'of' || words[at + 1] === 'for' ? words.slice(at + 2) : [];
  return fields.has(before) || fields.has(after.filter((word) => word !== 'the').join(' '));
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
