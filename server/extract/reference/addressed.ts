/** "Her Excellency is to hold talks in Accra": an address without a name, by which somebody told of before is meant. */

import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import type { Scene } from './references.ts';

const ADDRESS = /^(?:His|Her) (?:Royal |Serene )?(?:Excellency|Highness|Majesty)$/u;

/**
 * The holder of an office who is addressed at `index`: rather one of the report's own than a guest, and nobody of the other sex.
 * Of "His Highness the Crown Prince" the title says who it is.
 */
export function addressedAt(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  const next = chunks[index + 1];
  if (chunk?.kind !== 'name' || !isWord(before, 'his', 'her') || next?.kind !== 'word' || isWord(next, 'the'))
    return null;
  const words = scene.text.slice(before?.start, chunk.end);
  if (!ADDRESS.test(words)) return null;
  const other = words.startsWith('Her') ? 'he' : words.startsWith('His') ? 'she' : null;
  const { cast, persons, genders } = scene;
  const fits = (ref: Ref) => (cast.titles.get(ref) ?? []).length > 0 && (other === null || genders.get(ref) !== other);
  const ref = persons.last((each) => cast.own.has(each) && fits(each)) ?? persons.foremost(1, fits)[0];
  return ref
    ? {
        kind: 'person',
        ref,
        start: before?.start ?? chunk.start,
        end: chunk.end,
        sentence: chunk.sentence,
        form: 'reference',
      }
    : null;
}
